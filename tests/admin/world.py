"""Two tenants for the crawl: every text of the second one is poison that no page may show."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from sqlalchemy import Boolean, Connection, Date, Engine, Enum, LargeBinary, Table, insert, text
from sqlalchemy.types import String

from tinnhiem_core.model.tenancy import AccountRole, ImportState, PlanState, TenantKind
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas import canonical, digest
from tinnhiem_core.store.audit import START, Event, seal
from tinnhiem_core.store.base import Base, Moment

POISON = "XPOISONX"
PLATFORM, OURS, THEIRS = 1, 2, 3
OUR_ROW, THEIR_ROW = 2001, 9001
"""The one number of every row of a tenant, so that one guess hits every table."""

FIRST = ("tenant", "account", "roster_import", "unit", "person", "post")
NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One tenant of the world: ``word`` stands in every text of it."""

    tenant: int
    row: int
    word: str


SIDES = (
    Side(tenant=OURS, row=OUR_ROW, word="Cua ta"),
    Side(tenant=THEIRS, row=THEIR_ROW, word=POISON),
)


def fill(engine: Engine) -> None:
    """Write the platform and both tenants past every guard."""
    ordered = sorted(
        Base.metadata.sorted_tables,
        key=lambda one: FIRST.index(one.name) if one.name in FIRST else len(FIRST),
    )
    with engine.begin() as connection:
        open_whole(connection)
        connection.execute(insert(Base.metadata.tables["tenant"]), _tenant(PLATFORM, "platform"))
        for side in SIDES:
            for table in ordered:
                connection.execute(insert(table), _row(table, side))
        if engine.dialect.name == "postgresql":
            for table in ordered:
                sequence = f"select setval(pg_get_serial_sequence('{table.name}', 'id'), 20000)"
                connection.execute(text(sequence))


def open_whole(connection: Connection) -> None:
    """As the owner of the tables, see the rows of all tenants (dump and restore do the same)."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("select set_config('tinnhiem.whole', 'on', true)"))


def _tenant(number: int, word: str) -> dict[str, object]:
    kind = TenantKind.PLATFORM if number == PLATFORM else TenantKind.PROVINCE
    return {
        "id": number,
        "slug": f"{word.lower().replace(' ', '-')}-{number}",
        "name": f"{word} tenant.name",
        "search": f"{word.lower()} tenant.search",
        "kind": kind,
        "locality": "" if number == PLATFORM else "dien_bien",
        "revision": 1,
    }


def _row(table: Table, side: Side) -> dict[str, object]:
    if table.name == "tenant":
        return _tenant(side.tenant, side.word)
    row = {one.name: _value(table, one.name, one.type, side) for one in table.columns}
    return row | _exact(table.name, row, side)


def _value(table: Table, name: str, kind: object, side: Side) -> object:
    if name == "id":
        return side.row
    if name == "tenant_id":
        return side.tenant
    if name in {"parent_id", "base_id", "merged_into_id"}:
        return None
    if name.endswith(("_id", "_by")):
        return side.row
    return _plain(table, name, kind, side)


def _plain(table: Table, name: str, kind: object, side: Side) -> object:
    words = f"{side.word} {table.name}.{name}"
    match kind:
        case Enum(enum_class=type() as words_of):
            return words_of(kind.enums[0])
        case String():
            made: object = words[: kind.length] if kind.length else words
        case LargeBinary():
            made = words.encode()
        case Date():
            made = None
        case Moment():
            made = None if table.columns[name].nullable else NOW
        case _:
            made = isinstance(kind, Boolean) or 1
    return made


def _exact(table: str, row: dict[str, object], side: Side) -> dict[str, object]:
    """Return what can't be any text: JSON, digests, states, moments still to come."""
    later = NOW + timedelta(hours=8)
    made: dict[str, dict[str, object]] = {
        "account": {
            "username": f"{side.word.lower().replace(' ', '.')}.account",
            "active": True,
            "failures": 0,
            "language": "vi",
            "scale": "",
            "totp_confirmed": True,
            "must_change": False,
        },
        "roster_import": {
            "state": ImportState.PREVIEWED,
            "decisions": "{}",
            "changes": "{}",
            "digest": "0" * 64,
        },
        "access_grant": {"role": AccountRole.OBSERVER, "unit_id": None},
        "invitation": {"expires_at": later, "role": AccountRole.OBSERVER, "account_id": None},
        "api_key": {"role": AccountRole.OBSERVER, "prefix": side.word[:8]},
        "sign_in": {"expires_at": later, "tenant_id": side.tenant, "second_factor": True},
        "plan_version": _plan(side) if table == "plan_version" else {},
        "audit_event": _event(row, side) if table == "audit_event" else {},
        "person": {"born": date(1980, 1, 1)},
        "post": {"role": "head", "appointment": "first", "service": "on_duty", "full_time": True},
    }
    return {key: value for key, value in made.get(table, {}).items() if key in row}


def _plan(side: Side) -> dict[str, object]:
    plan = Localities.discover().plan("dien_bien")
    content = canonical(plan).replace("Sở Nội vụ", f"{side.word} plan_version.content")
    return {
        "state": PlanState.DRAFT,
        "number": 1,
        "revision": 1,
        "content": content,
        "digest": digest(plan) if side.tenant == OURS else sha256(content.encode()).hexdigest(),
        "locality": "dien_bien",
        "plugin_version": side.word,
        "note": json.dumps({"note": f"{side.word} plan_version.note"}),
        "submitted_by": None,
        "approved_by": None,
    }


def _event(row: dict[str, object], side: Side) -> dict[str, object]:
    event = Event(
        number=1,
        at=NOW,
        account=side.row,
        actor=f"{side.word} actor",
        action="sign_in.done",
        subject=f"{side.word} subject",
        details=json.dumps({"note": f"{side.word} note"}),
        previous=START,
    )
    shown = {name: getattr(event, name) for name in ("number", "at", "actor", "action")}
    shown |= {"subject": event.subject, "details": event.details, "previous": START}
    del row
    return shown | {"account_id": side.row, "digest": seal(side.tenant, event)}


def theirs(engine: Engine) -> str:
    """Return a digest over every row of the other tenant and its account."""
    said: list[str] = []
    with engine.begin() as connection:
        open_whole(connection)
        for table in Base.metadata.sorted_tables:
            where = (
                table.c.tenant_id == THEIRS if "tenant_id" in table.c else table.c.id == THEIR_ROW
            )
            if table.name == "tenant":
                where = table.c.id == THEIRS
            rows = connection.execute(table.select().where(where).order_by(table.c.id))
            said.extend(f"{table.name}: {tuple(one)!r}" for one in rows)
    return sha256("\n".join(said).encode()).hexdigest()
