"""Decision 46: bodies have dates; a historical one stays usable for its dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.rules.samples import PLAN, unit

from tinnhiem_core.law import Severity
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import Locality, Validity
from tinnhiem_core.rules.existence import TWO_LEVELS, levels_exist, locality_exists

LAST = date(2025, 6, 30)
NEXT = date(2025, 7, 1)
LOCALITY = Locality(
    slug="huyen",
    name="Huyện thử",
    name_en="Test district",
    level=Level.DISTRICT,
    issuer=Issuer(name="UBND HUYỆN", skin=Skin.STATE),
    paper=PLAN,
    title="lấy phiếu",
    legal_bases=(),
    validity=Validity(
        since=date(2020, 1, 1), until=LAST, note="Bỏ cấp huyện.", note_en="No districts."
    ),
)


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2023, 8, 30), LAST])
def test_historical_locality_is_usable_for_its_dates(day: date) -> None:
    assert locality_exists(LOCALITY, day) == ()


@pytest.mark.parametrize("day", [date(2019, 12, 31), NEXT])
def test_day_outside_the_dates_is_a_warning_with_what_happened(day: date) -> None:
    (finding,) = locality_exists(LOCALITY, day)
    assert (finding.code, finding.severity, finding.where) == ("C.315", Severity.WARNING, "huyen")
    assert dict(finding.figures) == {
        "name": "Huyện thử",
        "name_en": "Test district",
        "day": day,
        "note": "Bỏ cấp huyện.",
        "note_en": "No districts.",
    }


def test_open_dates_never_end() -> None:
    for dates in (Validity(), Validity(since=LAST), Validity(until=NEXT)):
        assert locality_exists(replace(LOCALITY, validity=dates), LAST) == ()
    assert locality_exists(replace(LOCALITY, validity=Validity(since=NEXT)), LAST) != ()
    assert locality_exists(replace(LOCALITY, validity=Validity(until=LAST)), NEXT) != ()


UNITS = (unit("so"), unit("a", level=Level.DISTRICT), unit("b", level=Level.DISTRICT))


def test_district_units_end_with_june_2025() -> None:
    assert levels_exist(UNITS, LAST) == ()
    (finding,) = levels_exist(iter(UNITS), NEXT)
    assert (finding.code, finding.because) == ("C.316", (TWO_LEVELS,))
    assert dict(finding.figures) == {
        "ended": NEXT,
        "day": NEXT,
        "count": 2,
        "units": ("Tên a", "Tên b"),
    }
    assert "72/2025/QH15" in str(finding.because[0])
    assert levels_exist(UNITS[:1], NEXT) == ()
