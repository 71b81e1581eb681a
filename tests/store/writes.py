"""What would write to rows of another tenant: to B's, in a session of A."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session, make_transient_to_detached
from tests.store.shapes import UNITS, Run
from tests.store.worlds import NOW, post_of, unit_of

from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    AuditEvent,
    Invitation,
    Post,
    RecoveryCode,
    Tenant,
    Unit,
)

POSTS: Any = Post.__table__


def _update(**values: Any) -> Any:
    return update(Unit).values(**values).execution_options(synchronize_session=False)


def _add(session: Session, *rows: Any) -> None:
    session.add_all(rows)
    session.flush()


def _move(session: Session) -> None:
    session.scalars(select(ApiKey).where(ApiKey.id == 1)).one().tenant_id = 3
    session.flush()


def _claimed(session: Session) -> None:
    """Write to a row of B by a state that was never loaded and says that it is A's."""
    unit = Unit(id=2, tenant_id=2)
    make_transient_to_detached(unit)
    session.add(unit)
    unit.name = "đổi"
    session.flush()


WRITES: dict[str, Run] = {
    "update": lambda session: session.execute(_update(name="đổi")),
    "update_by_number": lambda session: session.execute(_update(name="đổi").where(Unit.id == 2)),
    "update_query": lambda session: session.query(Unit).update({"name": "đổi"}),
    "update_rows": lambda session: session.execute(update(Unit), [{"id": 2, "name": "đổi"}]),
    "update_to_b": lambda session: session.execute(update(ApiKey).values(tenant_id=3)),
    "update_by_parameters": lambda session: session.execute(update(ApiKey), {"tenant_id": 3}),
    "update_account": lambda session: session.execute(update(Account).values(name="đổi")),
    "update_tenant": lambda session: session.execute(
        update(Tenant).values(name="đổi").where(Tenant.id == 3)
    ),
    "delete": lambda session: session.execute(delete(Post)),
    "delete_query": lambda session: session.query(Post).delete(),
    "delete_recovery": lambda session: session.execute(delete(RecoveryCode)),
    "insert": lambda session: session.execute(insert(Invitation).values(_invitation())),
    "insert_rows": lambda session: session.execute(insert(Invitation), [_invitation()]),
    "core_update": lambda session: session.execute(update(UNITS).values(name="đổi")),
    "core_delete": lambda session: session.execute(delete(POSTS)),
    "text_update": lambda session: session.execute(text("update unit set name = 'đổi'")),
    "add": lambda session: _add(session, unit_of("đổi", "v", tenant_id=3)),
    "move": _move,
    "claim": _claimed,
    "merge": lambda session: _add(session, session.merge(unit_of("đổi", id=2, tenant_id=3))),
    "recovery_code": lambda session: _add(session, RecoveryCode(account_id=2, digest="đổi")),
    "audit_update": lambda session: session.execute(update(AuditEvent).values(actor="đổi")),
    "audit_delete": lambda session: session.execute(delete(AuditEvent)),
}
"""What would write to rows of B."""

PAST_THE_GUARD: dict[str, Run] = {
    "connection": lambda session: Session.connection(session).execute(
        update(UNITS).values(name="đổi")
    ),
}
"""What the session's own method refuses."""


def _invitation() -> dict[str, Any]:
    return {
        "tenant_id": 3,
        "digest": "x",
        "name": "đổi",
        "role": "clerk",
        "created_at": NOW,
        "expires_at": NOW,
    }


def post_across(session: Session) -> None:
    """Give A's person a post in B's unit."""
    _add(session, post_of("đổi", 1, 2))
