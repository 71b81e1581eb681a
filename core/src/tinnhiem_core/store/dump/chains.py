"""The audit log of every tenant as a dump knows it: how long it is, where it ends, if it holds."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, select

from tinnhiem_core.store.audit import START, event_of, seal
from tinnhiem_core.store.tables import AuditEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """``head`` is the digest of the last event; ``broken`` the first that doesn't follow."""

    tenant: int
    events: int
    head: str
    broken: int | None

    def data(self) -> dict[str, object]:
        """Return it as JSON values."""
        return asdict(self)


def chains(connection: Connection) -> tuple[Chain, ...]:
    """Follow the chain of every tenant from its first event to its last."""
    table = AuditEvent.__table__
    rows = connection.execute(
        select(table).order_by(table.c.tenant_id, table.c.number),
        execution_options={"yield_per": 1000},
    )
    return tuple(_follow(tenant, list(events)) for tenant, events in groupby(rows, _tenant))


def _tenant(row: Row[Any]) -> int:
    return int(row.tenant_id)


def _follow(tenant: int, rows: list[Row[Any]]) -> Chain:
    previous, broken = START, None
    for number, row in enumerate(rows, start=1):
        event: Any = row  # a row of the table has the names of the mapped class
        good = (row.number, row.previous) == (number, previous)
        if broken is None and not (good and seal(tenant, event_of(event)) == row.digest):
            broken = int(row.number)
        previous = str(row.digest)
    return Chain(tenant=tenant, events=len(rows), head=previous, broken=broken)
