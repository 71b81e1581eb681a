"""What a roster file says comes back from the database exactly."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.databases import upgraded
from tests.intake.rosters import csv_bytes, row
from tests.services.people.said import check, holders

from tinnhiem_core.intake.roster import open_roster, parse_roster
from tinnhiem_core.model.people import Roster
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import decide, preview
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.roster import roster
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import Tenant

EXAMPLES = sorted(Path(__file__).parents[3].glob("examples/*/danh_sach.csv"))
NOBODY = Roster(units=(), persons=(), posts=())


def brought(desk: Desk, content: bytes) -> int:
    """Apply a file; whoever resembles somebody is another person."""
    seen = preview(desk, "danh_sach.csv", content)
    seen = decide(desk, seen.line.id, {one.code: "different" for one in seen.open})
    apply_import(desk, seen.line.id, seen.seal)
    return seen.line.id


def known(desk: Desk) -> Roster:
    with desk.reading() as session:
        return roster(session)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_rosters_of_the_examples_come_back_as_they_are(desk: Desk, path: Path) -> None:
    number = brought(desk, path.read_bytes())
    assert known(desk) == open_roster(path).roster
    again = preview(desk, path.name, path.read_bytes())
    assert (again.counts.changes, again.questions, again.errors) == (0, (), ())
    undo_import(desk, number)
    assert known(desk) == NOBODY


UNITS = (("Sở Nội vụ", ""), ("Phòng A", "Sở Nội vụ"), ("Sở Y tế", ""), ("Phòng A", "Sở Y tế"))
TERMS = (
    (("", ""),),
    (("", "31/05/2020"),),
    (("01/06/2020", ""),),
    (("01/06/2021", ""),),
    (("", "31/05/2020"), ("01/06/2020", "")),
    (("01/06/2020", "31/05/2021"), ("01/06/2021", "01/06/2022")),
)
"""Terms of one post that may stand in one file; those of two files often overlap."""
BIRTHS = ("", "01/01/1970", "02/02/1971")
CODES = (1, 2)
NAMES = ("Lò Văn Ẽng", "LÒ VĂN ẼNG")


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """Return a list of two persons in two units, either of one name.

    There are so few posts that lists often meet in them.
    """
    births = draw(st.lists(st.sampled_from(BIRTHS), min_size=len(CODES), max_size=len(CODES)))
    places = st.tuples(
        st.sampled_from(CODES), st.sampled_from(UNITS[1::2]), st.sampled_from(TERMS)
    )
    held = draw(st.lists(places, min_size=1, max_size=4, unique_by=lambda one: one[:2]))
    rows = [
        _row(draw, births[code - 1], code, unit, term)
        for code, unit, terms in held
        for term in terms
    ]
    heads = (
        row(Mã_cán_bộ=name, Họ_và_tên=name, Cơ_quan_đơn_vị=name)
        for name, above in UNITS
        if not above
    )
    return csv_bytes(*heads, *rows)


def _row(
    draw: st.DrawFn, born: str, code: int, unit: tuple[str, str], term: tuple[str, str]
) -> list[object]:
    more: dict[str, Any] = {
        "Mã_cán_bộ": f"CB{code}",
        "Họ_và_tên": NAMES[code - 1],
        "Ngày_sinh": born,
        "Cơ_quan_đơn_vị": unit[0],
        "Đơn_vị_cấp_trên": unit[1],
        "Loại_đơn_vị": "Phòng, ban" if unit[1] else "Sở",
        "Vai_trò": "Cấp trưởng",
        "Chức_vụ": draw(st.sampled_from(("Trưởng phòng", "TRƯỞNG PHÒNG"))),
        "Từ_ngày": term[0],
        "Đến_ngày": term[1],
        "Ngày_bổ_nhiệm_bầu_cử": draw(st.sampled_from(("", "01/06/2019"))),
        "Hình_thức": draw(st.sampled_from(("", "Bổ nhiệm lại", "Lần đầu"))),
        "Chuyên_trách": draw(st.sampled_from(("", "Không", "Có"))),
        "Tình_trạng_công_tác": draw(st.sampled_from(("", "Đình chỉ", "Đang công tác"))),
    }
    return row(**more)


@pytest.fixture(scope="module")
def tenants(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Iterator[Desk]]:
    """Desks of new tenants of one database: quicker than a database for each example."""
    for place in upgraded("sqlite", tmp_path_factory.mktemp("round")):
        database = Database(place.url)
        yield (_desk(database, number) for number in count(1))
        database.close()


def _desk(database: Database, number: int) -> Desk:
    name = f"t{number}"
    with database.work(Scope(tenant=number, platform=True)) as session:
        kind = TenantKind.PROVINCE
        session.add(Tenant(id=number, slug=name, name=name, search=name, kind=kind))
    return Desk(platform=Platform(database=database), scope=Scope(tenant=number))


@settings(max_examples=30)
@given(first=files(), second=files(), data=st.data())
def test_any_roster_comes_back_and_any_import_is_undone(
    tenants: Iterator[Desk], first: bytes, second: bytes, data: st.DataObject
) -> None:
    desk = next(tenants)
    brought(desk, first)
    before = known(desk)
    assert before == parse_roster(first, "a.csv").roster
    seen = preview(desk, "a.csv", second)
    answers = {one.code: data.draw(st.sampled_from(one.answers)) for one in seen.open}
    seen = decide(desk, seen.line.id, answers)
    if seen.errors:
        with pytest.raises(InvalidError):
            apply_import(desk, seen.line.id, seen.seal)
    else:
        whose = holders(desk, seen, answers)
        if seen.ready:
            apply_import(desk, seen.line.id, seen.seal)
        check(known(desk), before, parse_roster(second, "a.csv"), whose)
        if seen.ready:
            undo_import(desk, seen.line.id)
    assert known(desk) == before
