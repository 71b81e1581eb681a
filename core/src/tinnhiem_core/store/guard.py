"""The tenant guard: no statement and no flush of a session leaves its scope.

What SQLAlchemy lets a guard narrow is narrowed; what it doesn't (Core tables, ``text()``, bulk
writes, a connection of the session) is refused, so that nothing depends on remembering.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NoReturn, cast

from sqlalchemy import Connection, Table, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.sql import visitors
from sqlalchemy.sql.visitors import ExternallyTraversible

from tinnhiem_core.store.base import Base
from tinnhiem_core.store.criteria import options
from tinnhiem_core.store.errors import (
    BypassError,
    ImmutableError,
    OtherTenantError,
    ScopeMissingError,
)
from tinnhiem_core.store.flushing import check_row
from tinnhiem_core.store.raw import announce
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.statements import Mappers, is_ours, mappers_in
from tinnhiem_core.store.tables import AuditEvent, PlanVersion

FLUSHED_ALONE = frozenset({AuditEvent.__tablename__, PlanVersion.__tablename__})
"""What never changes, or not from a state on, is checked row by row: no UPDATE as a statement."""


class ScopedSession(Session):
    """A session of one scope for its whole life; another tenant needs another session.

    Whatever would pass the guard by is refused: a connection, bulk writes.
    """

    @property
    def scope(self) -> Scope | None:
        """Return whose session this is; None for FAB's own tables alone."""
        return self.info.get("scope")

    def connection(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - as in Session
        """Refuse: what runs on a connection passes the guard by."""
        raise BypassError("session.connection()")

    def bulk_save_objects(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - as in Session
        """Refuse: bulk writes pass the flush guard by."""
        raise BypassError("bulk_save_objects")

    def bulk_insert_mappings(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - same
        """Refuse: bulk writes pass the flush guard by."""
        raise BypassError("bulk_insert_mappings")

    def bulk_update_mappings(self, *_: Any, **__: Any) -> NoReturn:  # noqa: ANN401 - same
        """Refuse: bulk writes pass the flush guard by."""
        raise BypassError("bulk_update_mappings")


def narrow(state: ORMExecuteState) -> None:
    """Add the scope's criteria to an ORM statement, or refuse what can't be narrowed."""
    scope = state.session.info.get("scope")
    if scope is None:
        _refuse_without_scope(state)
        return
    named = _named(state)
    if (state.is_insert or state.is_update or state.is_delete) and _writes_ours(state):
        _refuse_write(state)
    if criteria := options(scope, named):
        state.statement = state.statement.options(*criteria)


def _refuse_without_scope(state: ORMExecuteState) -> None:
    parts = visitors.iterate(_traversible(state))
    if not state.is_orm_statement or any(is_ours(one) for one in parts):
        raise ScopeMissingError(str(state.statement))


def _named(state: ORMExecuteState) -> Mappers:
    if not state.is_orm_statement or state.is_from_statement:
        raise BypassError(type(state.statement).__name__)
    if state.is_relationship_load or state.is_column_load:
        return frozenset(state.all_mappers)
    return mappers_in(_traversible(state))


def _traversible(state: ORMExecuteState) -> ExternallyTraversible:
    return cast("ExternallyTraversible", state.statement)


def _target(state: ORMExecuteState) -> Table:
    return cast("Table", cast("Any", state.statement).table)


def _writes_ours(state: ORMExecuteState) -> bool:
    return is_ours(_target(state))


def _refuse_write(state: ORMExecuteState) -> None:
    """Refuse writes that no flush checks: rows in bulk, another tenant, a written event."""
    if state.is_insert or isinstance(state.parameters, list):
        raise BypassError("bulk write")
    if _target(state).name in FLUSHED_ALONE:
        raise ImmutableError(_target(state).name)
    if "tenant_id" in _assigned(state) and not _target(state).c.tenant_id.nullable:
        raise OtherTenantError("tenant_id")


def _assigned(state: ORMExecuteState) -> set[str]:
    values: Mapping[Any, Any] = getattr(state.statement, "_values", None) or {}
    parameters = state.parameters if isinstance(state.parameters, Mapping) else {}
    return {*(getattr(one, "name", one) for one in values), *parameters}


def guard_flush(session: Session, *_: object) -> None:
    """Refuse rows that are another tenant's, or would become so, and rows that never change."""
    for row in (*_changed(session), *session.deleted):
        check_row(session, row)


def _changed(session: Session) -> Iterable[object]:
    return [*session.new, *(one for one in session.dirty if session.is_modified(one))]


def refuse_detached(session: Session, row: object) -> None:
    """Refuse a row that another session loaded, or nobody did: its tenant is but a claim."""
    del session
    if isinstance(row, Base) and inspect(row).key is not None:
        raise BypassError(f"detached {type(row).__name__}")


def tell_database(session: Session, transaction: object, connection: Connection) -> None:
    """Tell PostgreSQL's row-level security whose transaction this is, at each beginning."""
    del transaction
    announce(connection, session.info.get("scope"))


GUARDS: Final = (
    ("do_orm_execute", narrow),
    ("before_flush", guard_flush),
    ("before_attach", refuse_detached),
)
for _moment, _guard in GUARDS:
    event.listen(ScopedSession, _moment, _guard)
event.listen(ScopedSession, "after_begin", tell_database)
