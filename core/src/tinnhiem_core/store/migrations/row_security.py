"""Row-level security of PostgreSQL: what a transaction sees that no guard narrowed.

``store.raw.announce`` tells each transaction its scope. Every policy reads it through a
sub-select, so that PostgreSQL asks once per statement and not once per row, and through NULLIF:
a setting that was set and reset is empty, not missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection, Table, inspect, text

from tinnhiem_core.store.base import Base

_TENANT: Final = "(select nullif(current_setting('tinnhiem.tenant', true), '')::bigint)"
_ACCOUNT: Final = "(select nullif(current_setting('tinnhiem.account', true), '')::bigint)"
_PLATFORM: Final = "(select current_setting('tinnhiem.platform', true)) = 'on'"
_DOOR: Final = "(select current_setting('tinnhiem.door', true)) = 'on'"
_WHOLE: Final = "(select current_setting('tinnhiem.whole', true)) = 'on'"
_OF_TENANT: Final = f"tenant_id = {_TENANT}"
_AT_THE_DOOR: Final = frozenset({"access_grant", "api_key", "invitation"})
_BY_ACCOUNT: Final = {"account": "id", "recovery_code": "account_id", "sign_in": "account_id"}

Policy = tuple[str, str | None, str | None]
"""For which command, which rows it sees (USING), which it may leave behind (WITH CHECK)."""


def policies(table: Table) -> tuple[Policy, ...]:
    """Return the policies of a table; one that no rule fits is seen by nobody."""
    name = table.name
    if name == "tenant":
        return _of_tenants()
    if name in _BY_ACCOUNT:
        return _of_account(name)
    if name == "attempt":
        return (("all", _DOOR, _DOOR),)
    if "tenant_id" not in table.c:
        return ()
    if name == "audit_event":
        return ("select", _OF_TENANT, None), ("insert", None, _OF_TENANT)
    seen = f"{_OF_TENANT} or {_DOOR}" if name in _AT_THE_DOOR else _OF_TENANT
    return (("all", seen, seen),)


def _of_tenants() -> tuple[Policy, ...]:
    """A tenant locks its own row (FOR UPDATE asks the policy), the platform alone changes it."""
    own = f"id = {_TENANT} or {_PLATFORM}"
    return (
        ("select", f"{own} or {_DOOR}", None),
        ("insert", None, _PLATFORM),
        ("update", own, _PLATFORM),
        ("delete", _PLATFORM, None),
    )


def _of_account(name: str) -> tuple[Policy, ...]:
    key = _BY_ACCOUNT[name]
    here = f"select account_id from access_grant where {_OF_TENANT}"  # noqa: S608 - our words
    seen = f"{key} = {_ACCOUNT} or {key} in ({here}) or {_DOOR}"
    if name != "account":
        return (("all", seen, seen),)
    return (
        ("select", seen, None),
        ("insert", None, f"{_TENANT} is not null or {_DOOR}"),
        ("update", seen, seen),
        ("delete", seen, None),
    )


def unprotect(connection: Connection) -> None:
    """Drop the policies, so that a revision may change what they read.

    Without one, FORCE ROW LEVEL SECURITY lets nobody see anything.
    """
    listed = text("select tablename, policyname from pg_policies where schemaname = 'public'")
    for table, policy in connection.execute(listed).all():
        if table in Base.metadata.tables:
            connection.exec_driver_sql(f'drop policy "{policy}" on "{table}"')


def protect(connection: Connection, role: str) -> None:
    """Set policies and rights on every table of ours that is there, for the role of the app."""
    present = inspect(connection).get_table_names()
    for table in Base.metadata.sorted_tables:
        if table.name in present:
            for statement in _protection(table, role, present):
                connection.exec_driver_sql(statement)
    for statement in _rights(role):
        connection.exec_driver_sql(statement)


def _protection(table: Table, role: str, present: Sequence[str]) -> Iterator[str]:
    name = table.name
    yield f'alter table "{name}" enable row level security'
    yield f'alter table "{name}" force row level security'
    # in the midst of the history an account is seen by nobody: there are no grants yet
    scoped = policies(table) if "access_grant" in present or name not in _BY_ACCOUNT else ()
    for command, using, check in scoped:
        rows = f" using ({using})" if using else ""
        left = f" with check ({check})" if check else ""
        yield f'create policy "scope_{command}" on "{name}" for {command}{rows}{left}'
    # dump and restore, by the owner of the tables alone
    whole = f"to current_user using ({_WHOLE}) with check ({_WHOLE})"
    yield f'create policy "whole" on "{name}" {whole}'
    yield f'revoke all on "{name}" from public, "{role}"'
    # what was written into the log is never changed
    kept = "select, insert" if name == "audit_event" else "select, insert, update, delete"
    yield f'grant {kept} on "{name}" to "{role}"'


def _rights(role: str) -> Iterator[str]:
    yield f'grant usage on schema public to "{role}"'
    yield f'grant usage on all sequences in schema public to "{role}"'
    yield f'revoke all on alembic_version from public, "{role}"'
    yield f'grant select on alembic_version to "{role}"'
    # tables that others make later with the owner's account: Flask-AppBuilder's
    later = "alter default privileges in schema public grant"
    yield f'{later} select, insert, update, delete on tables to "{role}"'
    yield f'{later} usage on sequences to "{role}"'
