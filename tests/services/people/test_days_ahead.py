"""A notice is of a day that has come; a post is recorded a year before it begins at most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring
from tests.services.people.samples import POST, codes, person, unit, wheres

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.person_editing import note_retirement
from tinnhiem_core.services.people.posts import add_post
from tinnhiem_core.services.refusals import InvalidError

TODAY, TOMORROW = "02/10/2023", "03/10/2023"
A_YEAR, OVER_A_YEAR = "02/10/2024", "03/10/2024"


def refused(act: Callable[[], object]) -> InvalidError:
    with pytest.raises(InvalidError) as found:
        act()
    return found.value


def test_notice_of_retirement_is_not_of_a_day_ahead(desk: Desk) -> None:
    error = refused(lambda: person(desk, None, retirement_notice=TOMORROW))
    assert (codes(error), wheres(error)) == (["L.1176"], ["retirement_notice"])
    number = person(desk, None, retirement_notice=TODAY)
    error = refused(lambda: note_retirement(desk, number, 1, "01/01/2035"))
    assert codes(error) == ["L.1176"]
    assert "không phải ngày nghỉ hưu" in error.findings[0].remedy()
    note_retirement(desk, number, 1, "")
    note_retirement(desk, number, 2, TODAY)


def test_post_begins_within_a_year(desk: Desk) -> None:
    number = person(desk, None)
    post = replace(POST, unit=unit(desk), until="31/12/2031")
    late = replace(post, since=OVER_A_YEAR, appointed=A_YEAR)
    error = refused(lambda: add_post(desk, number, late))
    assert (codes(error), wheres(error)) == (["L.1177"], ["since"])
    late = replace(post, since=A_YEAR, appointed=OVER_A_YEAR)
    error = refused(lambda: add_post(desk, number, late))
    assert (codes(error), wheres(error)) == (["L.1177"], ["appointed"])
    assert add_post(desk, number, replace(post, since=A_YEAR, appointed=A_YEAR))


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"Thông_báo_nghỉ_hưu_ngày": TODAY}, []),
        ({"Thông_báo_nghỉ_hưu_ngày": TOMORROW}, ["L.1178"]),
        ({"Từ_ngày": A_YEAR, "Ngày_bổ_nhiệm_bầu_cử": A_YEAR}, []),
        ({"Từ_ngày": OVER_A_YEAR}, ["L.1179"]),
        ({"Ngày_bổ_nhiệm_bầu_cử": "01/07/2031"}, ["L.1179"]),
        ({"Từ_ngày": OVER_A_YEAR, "Ngày_bổ_nhiệm_bầu_cử": OVER_A_YEAR}, ["L.1179", "L.1179"]),
    ],
)
def test_rows_of_a_file(desk: Desk, cells: dict[str, str], found: list[str]) -> None:
    unit(desk)
    seen = bring(desk, row(**cells))
    assert [one.code for one in seen.errors] == found
    assert all("Dòng 2, Nguyễn Văn An: " in one.text() for one in seen.errors)
    assert all(one.where == "2" for one in seen.errors)
    assert all(one.remedy() for one in seen.errors)
