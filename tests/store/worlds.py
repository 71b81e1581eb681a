"""Two tenants in one database, the second with a poison name in everything that it has."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import select

from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.model.tenancy import AccountRole, ImportState, PlanState, TenantKind
from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.audit import append
from tinnhiem_core.store.base import Base
from tinnhiem_core.store.door import scope as door
from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    Attempt,
    Grant,
    Invitation,
    Person,
    PlanVersion,
    Post,
    RecoveryCode,
    RosterImport,
    SignIn,
    Tenant,
    Unit,
)

NOW: Final = datetime(2026, 11, 22, 8, 30, 0, 123456, tzinfo=UTC)
POISON: Final = "☠ Độc"
PLATFORM: Final = Scope(tenant=1, platform=True)
A: Final = Scope(tenant=2, account=1)
B: Final = Scope(tenant=3, account=2)
KINDS: Final = (TenantKind.PLATFORM, TenantKind.PROVINCE, TenantKind.PROVINCE)


def settle(database: Database) -> None:
    """Make the platform (1) and the tenants A (2) and B (3), each with one of everything."""
    with database.work(PLATFORM) as session:
        for number, kind in enumerate(KINDS, start=1):
            name = POISON if number == 3 else f"Đơn vị {number}"
            session.add(
                Tenant(id=number, slug=f"t{number}", name=name, search=name.lower(), kind=kind)
            )
    for scope, name in ((A, "Nhà"), (B, POISON)):
        _account(database, scope, name)
        _rows(database, scope, name)


def _account(database: Database, scope: Scope, name: str) -> None:
    with database.work(scope) as session:
        account = Account(
            username=f"{name}-{scope.tenant}", name=name, password=name, created_at=NOW
        )
        session.add(account)
        session.flush()
        assert account.id == scope.account
        session.add(Grant(account_id=account.id, role=AccountRole.TENANT_ADMIN, granted_at=NOW))
        session.flush()
        session.add(RecoveryCode(account_id=account.id, digest=name))
        session.add(
            SignIn(
                account_id=account.id,
                digest=name,
                tenant_id=scope.tenant,
                created_at=NOW,
                seen_at=NOW,
                expires_at=NOW,
            )
        )
    with database.work(door()) as session:
        session.add(Attempt(subject=name, at=NOW))


def _rows(database: Database, scope: Scope, name: str) -> None:
    with database.work(scope) as session:
        roster = RosterImport(
            file_name=name, digest=name, content=name.encode(), state=ImportState.APPLIED, at=NOW
        )
        session.add(roster)
        session.flush()
        unit = unit_of(name, import_id=roster.id)
        person = Person(
            key="p",
            name=name,
            search=name,
            order=name,
            born=date(1970, 2, 28),
            import_id=roster.id,
        )
        session.add_all([unit, person])
        session.flush()
        session.add_all([post_of(name, person.id, unit.id), plan_of(name), key_of(name, scope)])
        session.add(
            Invitation(
                digest=name,
                name=name,
                role=AccountRole.CLERK,
                unit_id=unit.id,
                created_at=NOW,
                expires_at=NOW,
            )
        )
        append(session, at=NOW, actor=name, action="test.settled", subject=name)


def unit_of(name: str, key: str = "u", **more: Any) -> Unit:
    return Unit(
        key=key, name=name, search=name, kind=UnitKind.DIVISION, level=Level.PROVINCE, **more
    )


def post_of(name: str, person: int, unit: int) -> Post:
    return Post(
        person_id=person,
        unit_id=unit,
        role=Role.HEAD,
        title=name,
        appointment=next(iter(Appointment)),
        service=next(iter(Service)),
    )


def plan_of(name: str, number: int = 1) -> PlanVersion:
    return PlanVersion(
        number=number, state=PlanState.DRAFT, content=name, digest=name, created_at=NOW
    )


def key_of(name: str, scope: Scope) -> ApiKey:
    return ApiKey(
        account_id=scope.account,
        role=AccountRole.AUDITOR,
        name=name,
        prefix="x",
        digest=name,
        created_at=NOW,
    )


def rows_of(database: Database, scope: Scope) -> dict[str, list[Any]]:
    """Return what a scope sees of each table, by table."""
    with database.reading(scope) as session:
        return {
            mapper.class_.__name__: [
                tuple(getattr(row, one.key) for one in mapper.column_attrs)
                for row in session.scalars(select(mapper.class_).order_by(*mapper.primary_key))
            ]
            for mapper in mappers()
        }


def mappers() -> list[Any]:
    """Return one mapper a table, not what other tests made of it besides."""
    tables = (one for one in Base.registry.mappers if one.inherits is None)
    return sorted(tables, key=lambda one: one.class_.__name__)
