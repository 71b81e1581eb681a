"""The door opens the tables of sign-in and nothing else, and is opened in one place alone."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import select
from tests.services.accounts.world import HOST, NORTH, SOUTH, World

from tinnhiem_core.model.people import Level, UnitKind
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store import Scope, door, tables
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.criteria import OF_THE_DOOR
from tinnhiem_core.store.errors import OtherTenantError
from tinnhiem_core.store.tables import Account, AuditEvent, Person, Unit

CORE: Final = Path(tables.__file__).parents[2]
ADMIN: Final = CORE.parents[2] / "admin" / "src"
REST: Final = [
    kind for kind in (getattr(tables, name) for name in tables.__all__) if kind not in OF_THE_DOOR
]


def poison(world: World) -> None:
    for tenant in (NORTH, SOUTH):
        with world.platform.database.work(Scope(tenant=tenant)) as session:
            session.add(
                Unit(
                    key="x",
                    name="POISON",
                    search="x",
                    kind=UnitKind.DEPARTMENT,
                    level=Level.PROVINCE,
                )
            )
            session.add(Person(key="x", name="POISON", search="x", order="x"))
    world.person("anh", AccountRole.STAFF)


@pytest.mark.parametrize("kind", REST, ids=lambda one: one.__tablename__)
def test_door_shows_no_row_of_any_other_table(world: World, kind: type[Base]) -> None:
    poison(world)
    with world.platform.database.reading(door.scope()) as session:
        assert session.scalars(select(kind)).all() == []
    with world.platform.database.reading(door.scope(account=1)) as session:
        assert session.scalars(select(kind)).all() == []


def keep(world: World, row: Base) -> None:
    with world.door() as session:
        session.add(row)


def test_door_writes_no_row_of_any_other_table(world: World) -> None:
    for row in (
        Person(key="x", name="x", search="x", order="x", tenant_id=NORTH),
        AuditEvent(
            number=1, at=world.clock.now, action="x", previous="", digest="", tenant_id=NORTH
        ),
    ):
        with pytest.raises(OtherTenantError):
            keep(world, row)


def test_door_names_only_its_own_tables() -> None:
    path = CORE / "store" / "door.py"
    named = {
        one.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "tinnhiem_core.store.tables"
        for one in node.names
    }
    assert named == {one.__name__ for one in OF_THE_DOOR}


def test_door_is_opened_by_its_own_module_alone() -> None:
    opened = []
    for path in (*CORE.rglob("*.py"), *ADMIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="Scope" | "replace"), keywords=keywords):
                    opened += [path for one in keywords if one.arg == "door"]
    assert [one.name for one in opened] == ["door.py"]


def test_what_stands_beside_is_kept_or_dropped_with_the_act(world: World) -> None:
    poison(world)
    before = world.acts(SOUTH)

    def attempt() -> None:
        with world.platform.database.work(Scope(tenant=NORTH)) as session:
            with door.beside(session, Scope(tenant=SOUTH)) as other:
                names = other.scalars(select(Unit.tenant_id)).all()
                other.add(Person(key="y", name="y", search="y", order="y"))
            assert names == [SOUTH]
            assert session.scalars(select(Unit.tenant_id)).all() == [NORTH]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        attempt()
    with world.platform.database.reading(Scope(tenant=SOUTH)) as session:
        assert session.scalars(select(Person.key)).all() == ["x"]
    assert world.acts(SOUTH) == before


def test_tenant_sees_its_own_accounts_and_no_other(world: World) -> None:
    world.person("anh", AccountRole.STAFF)
    world.person("binh", AccountRole.STAFF, SOUTH)
    for tenant, names in ((NORTH, ["anh"]), (SOUTH, ["binh"]), (HOST, [])):
        with world.platform.database.reading(Scope(tenant=tenant)) as session:
            assert session.scalars(select(Account.username)).all() == names
