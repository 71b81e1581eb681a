"""An import writes no days of units that a page would refuse."""

from __future__ import annotations

from typing import Any

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring
from tests.services.people.samples import unit

from tinnhiem_core.services.people.desk import Desk

BELOW = {"Cơ_quan_đơn_vị": "Phòng X", "Đơn_vị_cấp_trên": "Sở Nội vụ"}


@pytest.mark.parametrize(
    ("home", "below", "found"),
    [
        ({"since": "01/06/2020"}, {}, []),
        ({"since": "02/06/2020"}, {}, ["L.1163"]),
        ({}, {"since": "02/06/2020"}, []),
        ({"until": "31/12/2022"}, {}, ["L.1136"]),
    ],
)
def test_posts_within_the_days_of_their_unit(
    desk: Desk, home: dict[str, Any], below: dict[str, Any], found: list[str]
) -> None:
    unit(desk, **home)
    unit(desk, "Sở Y tế", **below)
    seen = bring(desk, row(Từ_ngày="01/06/2020"))
    assert [one.code for one in seen.errors] == found
    assert all("Sở Nội vụ (" in one.text() for one in seen.errors)


@pytest.mark.parametrize(
    ("home", "below", "found"),
    [
        ({"until": "31/12/2022"}, None, ["L.1164"]),
        ({"until": "31/12/2022"}, {}, ["L.1164"]),
        ({"until": "31/12/2022"}, {"until": "31/12/2022"}, []),
        ({"since": "02/06/2020"}, {"since": "01/06/2020"}, ["L.1165"]),
        ({"since": "02/06/2020"}, {}, []),
        ({"since": "02/06/2020"}, None, []),
    ],
)
def test_units_within_the_days_of_the_one_above(
    desk: Desk, home: dict[str, Any], below: dict[str, Any] | None, found: list[str]
) -> None:
    unit(desk, **home)
    if below is not None:
        unit(desk, "Phòng X", **below)
    seen = bring(desk, row(Từ_ngày="01/06/2021", Đến_ngày="01/01/2022", **BELOW))
    assert [one.code for one in seen.errors] == found
    assert all("“Phòng X”" in one.text() and "Sở Nội vụ" in one.text() for one in seen.errors)
