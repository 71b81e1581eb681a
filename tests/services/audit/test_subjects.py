"""What an act is about, in words: numbers are those of the pages, in the log and taken out."""

from __future__ import annotations

import json

import pytest
from tests.services.accounts.world import NORTH, SOUTH, World

from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.services.audit.words import detail_words, subject_words
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import RosterImport
from tinnhiem_core.texts import Lang

HERE = Scope(tenant=NORTH)


def read_in(world: World, tenant: int) -> int:
    """Leave an import in a tenant; return the number of its row."""
    with world.platform.database.work(Scope(tenant=tenant)) as session:
        row = RosterImport(
            file_name="a.csv",
            digest="0" * 64,
            content=b"",
            state=ImportState.PREVIEWED,
            at=world.clock.now,
        )
        session.add(row)
        session.flush()
        return row.id


@pytest.fixture
def second(world: World) -> int:
    """The row of the second import of the tenant; others have imported before."""
    for _ in range(3):
        read_in(world, SOUTH)
    read_in(world, NORTH)
    row = read_in(world, NORTH)
    assert row != 2
    with work(world.platform, HERE, "Lê An") as act:
        act.record("import.previewed", f"import:{row}")
    return row


def test_an_import_has_the_number_of_its_page(world: World, second: int) -> None:
    (line,) = events(world.platform, HERE, Wanted(subject=f"import:{second}")).lines
    assert line.about == "Lần nhập danh sách số 2"
    (line,) = events(world.platform, HERE, Wanted(), lang=Lang.EN).lines
    assert line.about == "Import no. 2"


def test_what_is_taken_out_has_words_and_our_time_beside(world: World, second: int) -> None:
    (row,) = export(world.platform, HERE, "Lê An", Wanted(subject=f"import:{second}"))
    assert (row["subject"], row["about"]) == (f"import:{second}", "Lần nhập danh sách số 2")
    assert row["at"] == "2026-03-02T01:00:00.000000+00:00"
    assert row["at_vietnam"] == "02/03/2026 08:00:00"


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("person:12", "Cán bộ số 12: Lò A"),
        ("plan/1316", "Kế hoạch, bản 1316: Lò A"),
        ("import:7", "import:7"),
        ("Lò Văn B", "Lò Văn B"),
        ("unit:" + "9" * 30, "unit:" + "9" * 30),
    ],
)
def test_a_subject_is_told_in_words(subject: str, said: str) -> None:
    assert subject_words(subject, "Lò A", {}, Lang.VI) == said


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("CB002: same:74", "CB002: là cán bộ số 74 đã có"),
        ("CB003: row:CB001", "CB003: là cán bộ mã CB001 trong tệp"),
        ("CB004: different", "CB004: là người khác"),
        ("Sở: A: unit:3", "Sở: A: là đơn vị số 3 đã có"),
        ("CB005: later", "CB005: later"),
    ],
)
def test_a_decision_on_a_duplicate_is_told_in_words(kept: str, said: str) -> None:
    told = detail_words(json.dumps({"answers": [kept]}), Lang.VI)
    assert told == (("Quyết định", said),)
