"""A dump: the same for both engines, whole or refused, restored exactly or not at all."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text
from tests.databases import Place
from tests.store.dumps import everything, refused
from tests.store.worlds import NOW, A, unit_of

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.dump import Seal, dump
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.store import Database
from tinnhiem_core.store.audit import append
from tinnhiem_core.store.migrations import downgrade
from tinnhiem_core.store.opening import whole

PASSPHRASE = "một hai ba bốn"
FROM_SQLITE_TO_POSTGRESQL = pytest.mark.parametrize(
    ("place", "target"), [("sqlite", "postgresql")], indirect=True
)


@pytest.mark.usefixtures("world")
def test_round_trip_gives_the_same_bytes(place: Place, target: Place, tmp_path: Path) -> None:
    first, again = tmp_path / "first.dump", tmp_path / "again.dump"
    written = dump(place.owner, first)
    restored = restore(target.owner, first)
    assert restored == written
    dump(target.owner, again)
    assert again.read_bytes() == first.read_bytes()
    assert everything(target) == everything(place)
    assert written.summary.rows["unit"] == 4
    assert [(one.tenant, one.events, one.broken) for one in written.summary.audit] == [
        (2, 2, None),
        (3, 1, None),
    ]


@pytest.mark.usefixtures("world")
def test_restored_database_goes_on(place: Place, target: Place, tmp_path: Path) -> None:
    dump(place.owner, tmp_path / "a.dump")
    restore(target.owner, tmp_path / "a.dump")
    database = Database(target.url)
    with database.work(A) as session:
        unit = unit_of("Sau đó", "after")
        session.add(unit)
        append(session, at=NOW, actor="Nhà", action="test.after")
        assert unit.id == 5
    database.close()


@pytest.mark.usefixtures("world")
def test_dump_is_readable_by_its_owner_alone(place: Place, tmp_path: Path) -> None:
    dump(place.owner, tmp_path / "a.dump")
    assert stat.S_IMODE((tmp_path / "a.dump").stat().st_mode) == 0o600


def test_dump_is_one_snapshot(world: Database, place: Place, tmp_path: Path) -> None:
    """While the dump is under way another adds a row to a table that was not yet read."""
    held = Database(place.owner)
    with whole(held) as connection:
        assert connection.scalar(text("select count(*) from tenant")) == 3
        writer = threading.Thread(target=_add_unit, args=(world,))
        writer.start()
        writer.join()
        assert connection.scalar(text("select count(*) from unit")) == 4
    held.close()
    assert dump(place.owner, tmp_path / "a.dump").summary.rows["unit"] == 5


def _add_unit(database: Database) -> None:
    with database.work(A) as session:
        session.add(unit_of("Mới", "new"))


@FROM_SQLITE_TO_POSTGRESQL
@pytest.mark.usefixtures("world")
def test_sealed_with_a_passphrase(place: Place, target: Place, tmp_path: Path) -> None:
    path = tmp_path / "a.dump"
    dump(place.owner, path, Seal(passphrase=PASSPHRASE))
    assert b"gzip" not in path.read_bytes()[:200]
    assert refused(target, path) == ["L.1322"]
    assert refused(target, path, passphrase=f"{PASSPHRASE} năm") == ["L.1323"]
    restore(target.owner, path, passphrase=PASSPHRASE)
    assert everything(target) == everything(place)


@FROM_SQLITE_TO_POSTGRESQL
@pytest.mark.usefixtures("world")
def test_sealed_for_a_key(place: Place, target: Place, tmp_path: Path) -> None:
    path, key, other = tmp_path / "a.dump", *(pyrage.x25519.Identity.generate() for _ in range(2))
    dump(place.owner, path, Seal(recipients=(str(key.to_public()),)))
    assert refused(target, path, identity=str(other)) == ["L.1323"]
    assert refused(target, path, identity="AGE-SECRET-KEY-1?") == ["L.1321"]
    restore(target.owner, path, identity=f"# khóa\n{key}\n")
    assert everything(target) == everything(place)


@pytest.mark.usefixtures("world")
def test_unusable_key_writes_no_file(place: Place, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        dump(place.owner, tmp_path / "a.dump", Seal(recipients=("age1khong",)))
    assert [one.code for one in caught.value.findings] == ["L.1320"]
    assert [one.name for one in tmp_path.iterdir() if "dump" in one.name] == []


@pytest.mark.usefixtures("world")
def test_restore_needs_an_empty_database(place: Place, tmp_path: Path) -> None:
    dump(place.owner, tmp_path / "a.dump")
    assert refused(place, tmp_path / "a.dump") == ["L.1317"]


@pytest.mark.usefixtures("world")
def test_restore_needs_the_newest_tables(place: Place, target: Place, tmp_path: Path) -> None:
    dump(place.owner, tmp_path / "a.dump")
    downgrade(target.owner, "0003")
    with pytest.raises(RefusedError) as caught:
        restore(target.owner, tmp_path / "a.dump")
    assert [one.code for one in caught.value.findings] == ["L.1303"]


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_application_may_neither_dump_nor_restore(place: Place, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        dump(place.url, tmp_path / "a.dump")
    assert [one.code for one in caught.value.findings] == ["L.1325"]


@pytest.mark.usefixtures("world")
def test_broken_log_is_dumped_told_and_restored_as_it_was(
    place: Place, target: Place, tmp_path: Path
) -> None:
    owner = Database(place.owner)
    with whole(owner, writing=True) as connection:
        connection.execute(
            text("update audit_event set actor = 'ai đó' where tenant_id = 2 and number = 2")
        )
    owner.close()
    written = dump(place.owner, tmp_path / "a.dump")
    assert [(one.code, dict(one.figures)) for one in written.findings] == [
        ("C.1330", {"tenant": 2, "number": 2})
    ]
    assert restore(target.owner, tmp_path / "a.dump").findings == written.findings


@pytest.mark.usefixtures("world")
def test_other_tables_are_named(place: Place, tmp_path: Path) -> None:
    owner = Database(place.owner)
    with owner.engine.begin() as connection:
        connection.execute(text("create table ab_user (id integer)"))
        connection.execute(text("create table alembic_version_admin (version_num text)"))
        connection.execute(text("create table other (id integer)"))
    owner.close()
    written = dump(place.owner, tmp_path / "a.dump")
    assert [(one.code, one.figures) for one in written.findings] == [
        ("N.1332", (("tables", ("ab_user", "alembic_version_admin")),)),
        ("C.1331", (("tables", ("other",)),)),
    ]
