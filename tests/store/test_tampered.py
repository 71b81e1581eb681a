"""A database that was changed past the program: the dump says so, and never leaves a useless file."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text
from tests.databases import Place

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.check import check
from tinnhiem_core.services.database.dump import Seal, dump
from tinnhiem_core.store import Database

pytestmark = [
    pytest.mark.usefixtures("world"),
    # PostgreSQL keeps a column's kind and its foreign keys, whoever writes
    pytest.mark.parametrize("place", ["sqlite"], indirect=True),
]
CHANGES = {
    "moment": ("update audit_event set at = 'rubbish' where id = 2", "audit_event"),
    "number": ("update audit_event set number = '20x' where id = 2", "audit_event"),
    "not UTF-8": ("update audit_event set actor = cast(x'ff41' as text) where id = 2", ""),
    "bytes": ("update audit_event set actor = x'41' where id = 2", "audit_event"),
    "NUL": ("update unit set name = 'A' || char(0) where id = 2", "unit"),
    "day": ("update person set born = '1970-02-31' where id = 2", "person"),
}


def tamper(place: Place, statement: str) -> None:
    owner = Database(place.owner)
    with owner.engine.connect() as connection:
        connection.execute(text("commit"))
        connection.execute(text("pragma foreign_keys = off"))
        connection.execute(text(statement))
        connection.execute(text("pragma foreign_keys = on"))
    owner.close()


def refusal(place: Place, path: Path, seal: Seal | None = None) -> list[tuple[str, object]]:
    with pytest.raises(RefusedError) as caught:
        dump(place.owner, path, seal)
    assert not path.exists()
    return [(one.code, dict(one.figures)) for one in caught.value.findings]


@pytest.mark.parametrize(("statement", "table"), CHANGES.values(), ids=CHANGES)
def test_unreadable_row_is_named(place: Place, tmp_path: Path, statement: str, table: str) -> None:
    tamper(place, statement)
    key = str(pyrage.x25519.Identity.generate().to_public())
    told = [("L.1337", {"table": table or "audit_event", "row": 2})]
    assert refusal(place, tmp_path / "a.dump") == told
    assert refusal(place, tmp_path / "a.dump", Seal(recipients=(key,))) == told


def test_rows_that_point_nowhere(place: Place, tmp_path: Path) -> None:
    """No restore would take them, so no dump may pretend to be one."""
    tamper(place, "delete from tenant where id = 2")
    ((code, figures),) = refusal(place, tmp_path / "a.dump")
    assert code == "L.1338"
    assert "audit_event" in str(figures)
    assert [one.code for one in check(place.url)] == ["L.1338"]
