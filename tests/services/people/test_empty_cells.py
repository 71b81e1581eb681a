"""A list brought again: what a cell or a column leaves open stays as it is known."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.databases import upgraded
from tests.intake.rosters import HEADINGS, csv_bytes, row
from tests.services.people.files import bring, take
from tests.services.people.test_round_trip import _desk, known

from tinnhiem_core.intake.roster import parse_roster
from tinnhiem_core.model.people import Post, Unit
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import decide, preview
from tinnhiem_core.store import Database

SAID = {
    "Ngày_sinh": "30/11/1970",
    "Đơn_vị_cấp_trên": "",
    "Có_cấp_trực_thuộc": "Có",
    "Từ_ngày": "01/06/2020",
    "Đến_ngày": "01/06/2030",
    "Ngày_bổ_nhiệm_bầu_cử": "01/06/2021",
    "Hình_thức": "Bổ nhiệm lại",
    "Chuyên_trách": "Không",
    "Tình_trạng_công_tác": "Đình chỉ",
    "Thông_báo_nghỉ_hưu_ngày": "01/02/2023",
}
BACK = {
    "Có_cấp_trực_thuộc": "Không",
    "Hình_thức": "Bổ nhiệm, bầu lần đầu",
    "Chuyên_trách": "Có",
    "Tình_trạng_công_tác": "Đang công tác",
}
OPTIONAL = sorted(SAID)


def heading(name: str) -> str:
    """Return the heading of a keyword of ``row``."""
    (found,) = (one for one in HEADINGS if _word(one) == name)
    return found


def _word(text: str) -> str:
    return text.replace(",", "").replace(" ", "_")


def test_the_names_here_are_headings() -> None:
    assert {heading(one) for one in OPTIONAL} <= set(HEADINGS)


def test_empty_cells_change_nothing(desk: Desk) -> None:
    take(desk, row(**SAID))
    before = known(desk)
    again = bring(desk, row(**dict.fromkeys(SAID, "")))
    assert (again.counts.changes, again.errors, again.questions) == (0, (), ())
    assert known(desk) == before


def test_columns_that_are_not_there_change_nothing(desk: Desk) -> None:
    take(desk, row(**SAID))
    gone = {heading(one) for one in OPTIONAL} | {"Loại đơn vị", "Cấp"}
    kept = [place for place, one in enumerate(HEADINGS) if one not in gone]
    cells = row(**SAID)
    text = csv_bytes([cells[at] for at in kept], head=[HEADINGS[at] for at in kept])
    again = preview(desk, "danh_sach.csv", text)
    assert (again.counts.changes, again.errors, again.questions) == (0, (), ())


@pytest.mark.parametrize("name", sorted(BACK))
def test_a_word_that_is_written_sets_it_back(desk: Desk, name: str) -> None:
    take(desk, row(**SAID))
    _, counts = take(desk, row(**{**dict.fromkeys(SAID, ""), name: BACK[name]}))
    assert counts.changes == 1
    (post,), (unit,) = known(desk).posts, known(desk).units
    found = _words(post, unit)
    told = _words(*_all_back())
    assert found == {**_words(*_all_said()), name: told[name]}


def _words(post: Post, unit: Unit) -> dict[str, object]:
    return {
        "Có_cấp_trực_thuộc": unit.has_subordinates,
        "Hình_thức": post.appointment,
        "Chuyên_trách": post.full_time,
        "Tình_trạng_công_tác": post.service,
    }


def _all_said() -> tuple[Post, Unit]:
    return _read(SAID)


def _all_back() -> tuple[Post, Unit]:
    return _read({**SAID, **BACK})


def _read(cells: dict[str, str]) -> tuple[Post, Unit]:
    roster = parse_roster(csv_bytes(row(**cells)), "a.csv").roster
    return roster.posts[0], roster.units[0]


def test_of_two_rows_of_the_same_what_one_says_counts(desk: Desk) -> None:
    take(desk, row(**SAID))
    open_ = {**dict.fromkeys(SAID, ""), "Từ_ngày": "01/06/2020", "Ngày_sinh": "30/11/1970"}
    silent, told = row(**open_), row(**{**open_, "Mã_cán_bộ": "CB02", "Chuyên_trách": "Có"})
    seen = bring(desk, silent, told)
    seen = decide(desk, seen.line.id, {one.code: one.answers[0] for one in seen.open})
    assert seen.errors == ()
    apply_import(desk, seen.line.id, seen.seal)
    (post,) = known(desk).posts
    assert (post.full_time, post.service) == (True, _all_said()[0].service)


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Iterator[Desk]]:
    for place in upgraded("sqlite", tmp_path_factory.mktemp("empty")):
        database = Database(place.url)
        yield (_desk(database, number) for number in count(1))
        database.close()


@settings(max_examples=30, deadline=None)
@given(said=st.sets(st.sampled_from(OPTIONAL)), there=st.sets(st.sampled_from(OPTIONAL)))
def test_a_part_of_what_is_known_is_no_change(
    tenants: Iterator[Desk], said: set[str], there: set[str]
) -> None:
    """``there``: columns of the second list; of these, ``said`` hold what is known."""
    desk = next(tenants)
    take(desk, row(**SAID))
    before = known(desk)
    cells = row(**{one: SAID[one] if one in said else "" for one in OPTIONAL})
    gone = {heading(one) for one in OPTIONAL if one not in there}
    kept = [place for place, one in enumerate(HEADINGS) if one not in gone]
    text = csv_bytes([cells[at] for at in kept], head=[HEADINGS[at] for at in kept])
    again = preview(desk, "danh_sach.csv", text)
    assert (again.counts.changes, again.errors) == (0, ())
    assert known(desk) == before
