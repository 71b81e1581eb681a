"""Is the database as the program needs it? Each thing that can be wrong is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.databases import ENGINES, Place, bare, superuser_url

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.check import NotReadyError, check, require_ready
from tinnhiem_core.services.database.upgrade import upgrade
from tinnhiem_core.store import Database
from tinnhiem_core.store.migrations import downgrade

ON_POSTGRESQL = pytest.mark.parametrize("place", ["postgresql"], indirect=True)


@pytest.fixture(params=ENGINES)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    yield from bare(request.param, tmp_path)


def codes(address: str) -> list[str]:
    return [one.code for one in check(address)]


def as_owner(place: Place, statement: str) -> None:
    owner = Database(place.owner)
    with owner.engine.begin() as connection:
        connection.execute(text(statement))
    owner.close()


def test_ready(place: Place, database: Database) -> None:
    assert codes(place.url) == []
    require_ready(database)


def test_upgrade_makes_it_ready(empty: Place) -> None:
    first, again = (upgrade(empty.owner, empty.url) for _ in range(2))
    assert (first.before, again.before) == ("", first.after)
    assert codes(empty.url) == []


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
def test_database_without_tables(empty: Place) -> None:
    assert codes(empty.url) == ["L.1305"]


def test_older_tables(place: Place, database: Database) -> None:
    downgrade(place.owner, "0003")
    assert codes(place.url) == ["L.1303"]
    with pytest.raises(NotReadyError):
        require_ready(database)


def test_newer_tables(place: Place) -> None:
    as_owner(place, "update alembic_version set version_num = '9999'")
    assert codes(place.url) == ["L.1304"]
    with pytest.raises(RefusedError) as caught:
        upgrade(place.owner, place.url)
    assert [one.code for one in caught.value.findings] == ["L.1304"]


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_settings_of_sqlite(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tinnhiem_core.store.database.prepare", lambda _: None)
    found = [(one.code, dict(one.figures)["name"]) for one in check(place.url)]
    assert found == [("L.1306", "foreign_keys"), ("L.1306", "busy_timeout")]


@ON_POSTGRESQL
def test_superuser(place: Place) -> None:
    assert codes(superuser_url(place))[:2] == ["L.1307", "L.1308"]


@ON_POSTGRESQL
def test_owner_is_not_the_application(place: Place) -> None:
    assert codes(place.owner) == ["L.1309", "L.1326"]
    with pytest.raises(RefusedError) as caught:
        upgrade(place.owner, place.owner)
    assert [one.code for one in caught.value.findings] == ["L.1324"]


@ON_POSTGRESQL
@pytest.mark.parametrize(
    "statement",
    [
        "alter table unit disable row level security",
        "alter table unit no force row level security",
        "drop policy scope_all on unit; drop policy whole on unit",
    ],
)
def test_table_without_protection(place: Place, statement: str) -> None:
    as_owner(place, statement)
    (found,) = check(place.url)
    assert (found.code, dict(found.figures)) == ("L.1327", {"tables": ("unit",)})
    upgrade(place.owner, place.url)
    assert codes(place.url) == []


@ON_POSTGRESQL
@pytest.mark.parametrize("right", ["update", "delete", "truncate"])
def test_application_that_may_change_the_log(place: Place, right: str) -> None:
    as_owner(place, f"grant {right} on audit_event to tinnhiem_app")
    assert codes(place.url) == ["L.1326"]


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("tinnhiem.db", "L.1301"),
        ("mysql://a@b/c", "L.1301"),
        ("postgresql+khong://a@b/c", "L.1301"),
        ("postgresql://ai:matkhau@máy:cổng/dữ_liệu", "L.1301"),
        ("sqlite:////khong/co.db", "L.1302"),
        ("postgresql+psycopg://ai:matkhau@/x?host=/khong/co", "L.1300"),
    ],
)
def test_database_that_cannot_be_reached(address: str, code: str) -> None:
    with pytest.raises(RefusedError) as caught:
        check(address)
    assert [one.code for one in caught.value.findings] == [code]
    assert "matkhau" not in str(caught.value)


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:"])
def test_database_in_memory_is_not_made(address: str) -> None:
    with pytest.raises(RefusedError) as caught:
        upgrade(address, "")
    assert [one.code for one in caught.value.findings] == ["L.1302"]


def test_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"khong phai co so du lieu" * 100)
    with pytest.raises(RefusedError) as caught:
        check(f"sqlite:///{tmp_path / 'a.db'}")
    assert [one.code for one in caught.value.findings] == ["L.1300"]
