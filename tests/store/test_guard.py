"""The guard of the session: no scope, the door, the platform, flushes, relationships, locks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.sql.dml import UpdateBase
from tests.store.worlds import (
    NOW,
    PLATFORM,
    A,
    B,
    mappers,
    plan_of,
    rows_of,
    settle,
    unit_of,
)

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.audit import append, head
from tinnhiem_core.store.base import Base, TenantRow
from tinnhiem_core.store.criteria import OF_THE_DOOR
from tinnhiem_core.store.door import scope as door
from tinnhiem_core.store.errors import (
    BypassError,
    ImmutableError,
    OtherTenantError,
    ScopeMissingError,
)
from tinnhiem_core.store.tables import (
    Account,
    Attempt,
    AuditEvent,
    Grant,
    Person,
    PlanVersion,
    Tenant,
    Unit,
)


@pytest.fixture
def world(database: Database) -> Database:
    settle(database)
    return database


@pytest.mark.parametrize("mapper", mappers(), ids=lambda one: one.class_.__name__)
def test_without_a_scope_every_table_of_ours_raises(database: Database, mapper: object) -> None:
    kind = mapper.class_  # type: ignore[attr-defined]
    with database.session(None) as session:
        with pytest.raises(ScopeMissingError):
            session.scalars(select(kind))
        with pytest.raises(ScopeMissingError):
            session.get(kind, 1)
        with pytest.raises(ScopeMissingError):
            session.query(kind).count()


@pytest.mark.parametrize("statement", [text("select 1"), select(Unit.__table__.c.name)])
def test_without_a_scope_what_cannot_be_read_raises(database: Database, statement: object) -> None:
    with database.session(None) as session, pytest.raises(ScopeMissingError):
        session.execute(statement)  # type: ignore[call-overload]


def test_without_a_scope_nothing_is_flushed(database: Database) -> None:
    with database.session(None, writing=True) as session:
        session.add(unit_of("x"))
        with pytest.raises(ScopeMissingError):
            session.flush()


@pytest.mark.parametrize(
    "call",
    [
        lambda session: session.connection(),
        lambda session: session.bulk_save_objects([unit_of("x")]),
        lambda session: session.bulk_insert_mappings(Unit, [{}]),
        lambda session: session.bulk_update_mappings(Unit, [{}]),
    ],
)
def test_ways_around_the_session_are_closed(database: Database, call: Callable[..., None]) -> None:
    with database.session(A) as session, pytest.raises(BypassError):
        call(session)


def test_door_reads_what_signing_in_needs_and_nothing_else(world: Database) -> None:
    seen = rows_of(world, door())
    assert {name for name, rows in seen.items() if rows} == {one.__name__ for one in OF_THE_DOOR}
    assert [len(seen[name]) for name in ("Account", "Grant", "Tenant")] == [2, 2, 3]


@pytest.mark.parametrize("row", [unit_of("x", tenant_id=2), plan_of("x", 9)])
def test_door_writes_nothing_but_its_own_tables(world: Database, row: Base) -> None:
    with world.session(door(), writing=True) as session:
        session.add(row)
        with pytest.raises(OtherTenantError):
            session.flush()


def test_door_changes_no_tenant(world: Database) -> None:
    with world.session(door(), writing=True) as session:
        session.get_one(Tenant, 3).name = "x"
        with pytest.raises(OtherTenantError):
            session.flush()


def test_platform_sees_the_tree_and_no_row_of_a_tenant(world: Database) -> None:
    seen = rows_of(world, PLATFORM)
    assert {name for name, rows in seen.items() if rows} == {"Tenant"}
    assert len(seen["Tenant"]) == 3


def test_tenant_may_lock_itself_but_not_change_itself(world: Database) -> None:
    with world.session(A, writing=True) as session:
        locked = session.scalars(select(Tenant).with_for_update()).one()
        assert locked.id == 2
        locked.name = "x"
        with pytest.raises(OtherTenantError):
            session.flush()


def test_attempts_are_seen_at_the_door_alone(world: Database) -> None:
    with world.session(A, writing=True) as session:
        session.add(Attempt(subject="x", at=NOW))
        with pytest.raises(OtherTenantError):
            session.flush()


def test_account_of_both_tenants_is_seen_by_both(world: Database) -> None:
    with world.work(B) as session:
        session.add(Grant(account_id=1, role="clerk", granted_at=NOW))
    with world.reading(B) as session:
        assert session.scalars(select(Account.id).order_by(Account.id)).all() == [1, 2]
        assert session.scalar(select(func.count(Grant.id))) == 2
    with world.reading(replace(A, account=None)) as session:
        assert session.scalars(select(Account.id)).all() == [1]


def test_account_without_a_grant_is_seen_by_itself_alone(world: Database) -> None:
    with world.work(A) as session:
        session.add(Account(username="x", name="x", password="x", created_at=NOW))
    with world.reading(A) as session:
        assert session.get(Account, 3) is None
    with world.reading(Scope(tenant=None, account=3)) as session:
        assert session.scalars(select(Account.id)).all() == [3]


def test_identity_map_holds_no_row_of_another_session(world: Database) -> None:
    with world.session(B) as session:
        stolen = session.scalars(select(Unit)).one()
    with world.session(A) as session:
        with pytest.raises(BypassError):
            session.add(stolen)
        assert session.get(Unit, 2) is None


def test_refreshed_row_that_was_moved_is_gone(world: Database) -> None:
    with world.session(A) as session:
        unit = session.scalars(select(Unit)).one()
        session.expire(unit)
        assert unit.name == "Nhà"
        session.refresh(unit)
        session.expunge_all()


def test_log_and_submitted_plan_never_change(world: Database) -> None:
    with world.session(A, writing=True) as session:
        session.scalars(select(AuditEvent)).one().actor = "x"
        with pytest.raises(ImmutableError):
            session.flush()
    with world.session(A, writing=True) as session:
        session.delete(session.scalars(select(AuditEvent)).one())
        with pytest.raises(ImmutableError):
            session.flush()


@pytest.mark.parametrize("write", [update(PlanVersion).values(content="x"), delete(PlanVersion)])
def test_no_statement_passes_the_checks_of_a_plan_by(world: Database, write: UpdateBase) -> None:
    with world.session(A, writing=True) as session, pytest.raises(ImmutableError):
        session.execute(write)


@pytest.mark.parametrize("state", [one for one in PlanState if one is not PlanState.DRAFT])
def test_content_of_a_plan_is_fixed_from_its_submission_on(
    world: Database, state: PlanState
) -> None:
    with world.work(A) as session:
        plan = session.scalars(select(PlanVersion)).one()
        plan.content, plan.state = "nội dung cuối", state  # the last change goes with submission
    for changed in ("content", "digest"):
        with world.session(A, writing=True) as session:
            setattr(session.scalars(select(PlanVersion)).one(), changed, "khác")
            with pytest.raises(ImmutableError):
                session.flush()
    with world.session(A, writing=True) as session:
        session.delete(session.scalars(select(PlanVersion)).one())
        with pytest.raises(ImmutableError):
            session.flush()
    with world.work(A) as session:
        session.scalars(select(PlanVersion)).one().note = "ghi chú"


def test_two_acts_in_one_tenant_wait_for_each_other(world: Database) -> None:
    """Each writes a row first, then its line in the log: neither blocks the other for good."""
    failures: list[BaseException] = []
    together = threading.Barrier(2)

    def act(name: str) -> None:
        try:
            for number in range(10):
                with world.work(A) as session:
                    session.add(unit_of(name, f"{name}{number}"))
                    session.flush()
                    append(session, at=NOW, actor=name, action="test.unit")
        except BaseException as error:  # noqa: BLE001 - told by the main thread
            failures.append(error)

    def start(name: str) -> None:
        together.wait()
        act(name)

    threads = [threading.Thread(target=start, args=(name,)) for name in ("một", "hai")]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert failures == []
    with world.reading(A) as session:
        assert head(session)[0] == 21
        assert session.scalar(select(func.count(Unit.id))) == 21


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.tuples(st.sampled_from((A, B)), NAMES), max_size=8))
def test_a_tenant_has_what_it_wrote_and_nothing_else(
    world: Database, names: list[tuple[Scope, str]]
) -> None:
    with world.work(A) as session:
        session.query(Person).filter(Person.key != "p").delete()
    with world.work(B) as session:
        session.query(Person).filter(Person.key != "p").delete()
    for number, (scope, name) in enumerate(names):
        with world.work(scope) as session:
            session.add(Person(key=str(number), name=name, search=name, order=name))
    for scope in (A, B):
        with world.reading(scope) as session:
            kept = session.scalars(
                select(Person.name).where(Person.key != "p").order_by(Person.id)
            )
            assert kept.all() == [name for whose, name in names if whose is scope]


def test_every_table_says_whose_it_is() -> None:
    """A new table is a tenant's, or the platform's or an account's by a rule that was thought of."""
    others = {one.class_.__name__ for one in mappers() if not issubclass(one.class_, TenantRow)}
    assert others == {"Account", "Attempt", "RecoveryCode", "SignIn", "Tenant"}
