"""The shapes that a statement can have: what A gets, where B's rows would change the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    String,
    Table,
    case,
    column,
    exists,
    func,
    join,
    lambda_stmt,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.orm import Session, aliased, registry
from tests.store.worlds import POISON

from tinnhiem_core.store.tables import (
    Account,
    ApiKey,
    Attempt,
    AuditEvent,
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

Run = Callable[[Session], Any]
UNITS: Any = Unit.__table__
POSTS: Any = Post.__table__
OTHER = aliased(Unit)
ELSEWHERE = Table(
    "unit", MetaData(), Column("id", Integer, primary_key=True), Column("name", String)
)
_TEXT = text("select tenant_id as id from unit").columns(column("id")).subquery()


class Twin:
    """Another class on the table of units."""

    name: str


registry().map_imperatively(Twin, UNITS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What is run, and what A alone would answer; the numbers of B's rows are 2."""

    name: str
    run: Run
    own: Any


def _shapes(**shapes: tuple[Run, Any]) -> tuple[Shape, ...]:
    return tuple(Shape(name=name, run=run, own=own) for name, (run, own) in shapes.items())


def _names(statement: Any) -> Run:
    return lambda session: sorted(map(str, session.scalars(statement)))


def _every_name(kind: Any, attribute: Any) -> tuple[Run, Any]:
    return _names(select(attribute).select_from(kind)), ["Nhà"]


def _below() -> Any:
    top = select(Unit.id, Unit.name).where(Unit.parent_id.is_(None)).cte(recursive=True)
    return select(
        top.union_all(select(OTHER.id, OTHER.name).join(top, OTHER.parent_id == top.c.id)).c.name
    )


def _merged(session: Session) -> str:
    merged = session.merge(Unit(id=2))
    session.expunge(merged)
    return str(merged.name)


NARROWED = _shapes(
    select=(lambda session: [one.name for one in session.scalars(select(Unit))], ["Nhà"]),
    get=(lambda session: session.get(Unit, 2), None),
    get_many=(
        lambda session: [
            one.id for one in session.scalars(select(Unit).where(Unit.id.in_((1, 2))))
        ],
        [1],
    ),
    column=(_names(select(Unit.name)), ["Nhà"]),
    count=(lambda session: session.scalar(select(func.count(Unit.id))), 1),
    count_star=(lambda session: session.scalar(select(func.count()).select_from(Unit)), 1),
    maximum=(lambda session: session.scalar(select(func.max(Unit.id))), 1),
    conditional=(
        lambda session: session.scalar(select(func.count(case((Unit.key == "u", 1))))),
        1,
    ),
    window=(
        lambda session: session.execute(select(Unit.id, func.count(Unit.id).over())).all(),
        [(1, 1)],
    ),
    grouped=(
        lambda session: session.execute(select(func.count(Unit.id)).group_by(Unit.key)).all(),
        [(1,)],
    ),
    query=(lambda session: [one.name for one in session.query(Unit)], ["Nhà"]),
    query_count=(lambda session: session.query(Unit).count(), 1),
    query_get=(lambda session: session.query(Unit).filter_by(id=2).one_or_none(), None),
    streamed=(
        lambda session: [
            one.name for one in session.scalars(select(Unit), execution_options={"yield_per": 1})
        ],
        ["Nhà"],
    ),
    subquery=(_names(select(select(Unit.name).subquery())), ["Nhà"]),
    cte=(_names(select(select(Unit.name).cte())), ["Nhà"]),
    recursive=(_names(_below()), ["Nhà"]),
    union=(_names(select(Unit.name).union(select(Person.name))), ["Nhà"]),
    union_all=(
        _names(select(select(Unit.name).union_all(select(Person.name)).subquery())),
        ["Nhà", "Nhà"],
    ),
    aliased=(_names(select(OTHER.name)), ["Nhà"]),
    aliased_subquery=(_names(select(aliased(Unit, select(Unit).subquery()).name)), ["Nhà"]),
    join=(_names(select(Post.title).join(Unit, Unit.id == Post.unit_id)), ["Nhà"]),
    join_alias=(
        _names(select(OTHER.name).select_from(Unit).join(OTHER, OTHER.key == Unit.key)),
        ["Nhà"],
    ),
    outer_alias=(
        _names(select(OTHER.name).select_from(Person).outerjoin(OTHER, OTHER.id > 0)),
        ["Nhà"],
    ),
    two_tables=(_names(select(Unit.name).where(Post.unit_id == Unit.id)), ["Nhà"]),
    exists=(_names(select(Tenant.slug).where(exists().where(Unit.name == POISON))), []),
    exists_select=(
        _names(select(Tenant.slug).where(select(Unit.id).where(Unit.name == POISON).exists())),
        [],
    ),
    exists_alias=(_names(select(Tenant.slug).where(exists().where(OTHER.name == POISON))), []),
    scalar_subquery=(
        lambda session: session.scalar(
            select(select(func.max(Unit.name)).where(Unit.id == 2).scalar_subquery())
        ),
        None,
    ),
    in_subquery=(_names(select(Tenant.slug).where(Tenant.id.in_(select(Unit.tenant_id)))), ["t2"]),
    merged=(_merged, "None"),
    tenants=(_names(select(Tenant.slug)), ["t2"]),
    accounts=(_every_name(Account, Account.name)),
    account_alias=(_names(select(aliased(Account).name)), ["Nhà"]),
    account_get=(lambda session: session.get(Account, 2), None),
    recovery_codes=(_every_name(RecoveryCode, RecoveryCode.digest)),
    sign_ins=(_every_name(SignIn, SignIn.digest)),
    attempts=(_names(select(Attempt.subject)), []),
    grants=(lambda session: session.scalar(select(func.count(Grant.id))), 1),
    invitations=(_every_name(Invitation, Invitation.name)),
    api_keys=(_every_name(ApiKey, ApiKey.name)),
    persons=(_every_name(Person, Person.name)),
    posts=(_every_name(Post, Post.title)),
    plans=(_every_name(PlanVersion, PlanVersion.content)),
    imports=(_every_name(RosterImport, RosterImport.file_name)),
    audit=(_every_name(AuditEvent, AuditEvent.actor)),
)
"""Narrowed by the guard."""

REFUSED = _shapes(
    window=(_names(select(func.count(Unit.id).over())), ["1"]),
    core=(_names(select(UNITS.c.name)), ["Nhà"]),
    core_table=(lambda session: [one.name for one in session.execute(select(UNITS))], ["Nhà"]),
    core_beside=(
        _names(
            select(UNITS.c.name)
            .select_from(join(Tenant, UNITS, Tenant.id > 0))
            .where(Tenant.id == 2)
        ),
        ["Nhà"],
    ),
    core_column=(
        lambda session: session.execute(
            select(Tenant.slug, UNITS.c.name).where(Tenant.id == 2, UNITS.c.id > 0)
        ).all(),
        [("t2", "Nhà")],
    ),
    core_alias=(_names(select(Unit.name).where(UNITS.alias("other").c.name == POISON)), []),
    core_exists=(_names(select(Unit.name).where(exists().where(UNITS.c.name == POISON))), []),
    core_subquery=(_names(select(select(UNITS.c.name).subquery())), ["Nhà"]),
    core_in_alias=(_names(select(aliased(Unit, select(UNITS).subquery()).name)), ["Nhà"]),
    elsewhere=(_names(select(ELSEWHERE.c.name)), ["Nhà"]),
    light_table=(
        _names(
            select(Tenant.slug).where(
                exists(
                    select(column("name"))
                    .select_from(table("unit"))
                    .where(column("name") == POISON)
                )
            )
        ),
        [],
    ),
    twin=(lambda session: [one.name for one in session.scalars(select(Twin))], ["Nhà"]),
    text=(_names(text("select name from unit")), ["Nhà"]),
    text_where=(
        _names(select(Tenant.slug).where(text("exists (select 1 from unit where id = 2)"))),
        [],
    ),
    text_subquery=(
        _names(
            select(Tenant.slug).where(
                Tenant.id == 2, Tenant.id < select(func.max(_TEXT.c.id)).scalar_subquery()
            )
        ),
        [],
    ),
    from_statement=(
        lambda session: [
            one.name
            for one in session.scalars(select(Unit).from_statement(text("select * from unit")))
        ],
        ["Nhà"],
    ),
    literal=(
        _names(
            select(literal_column("(select count(*) from unit)").label("n")).where(Tenant.id == 2)
        ),
        ["1"],
    ),
    lambda_statement=(_names(lambda_stmt(lambda: select(UNITS.c.name))), ["Nhà"]),
    connection=(
        lambda session: sorted(Session.connection(session).scalars(select(UNITS.c.name))),
        ["Nhà"],
    ),
)
"""What the guard refuses; ``connection`` is refused by the session's own method."""
