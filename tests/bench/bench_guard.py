"""What the tenant guard costs: the ten main pages with it and without it, turn by turn.

Both sides see the same rows: one locality beside the platform. Without the guard no statement is
narrowed and no flush is looked at; what PostgreSQL itself keeps apart stays.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from sqlalchemy import event
from tests.bench.sides import Side
from tests.bench.site import make, turn_of
from tests.bench.table import Bench, start

from tinnhiem_core.store.guard import GUARDS, ScopedSession


def asking(engine: str, *, guarded: bool) -> Callable[[], object]:
    """Prepare the pages of one side; it asks for all ten, twice."""
    site = make(engine, alone=True)
    turn = turn_of(site)
    if not guarded:
        for moment, guard in GUARDS:
            event.remove(ScopedSession, moment, guard)

    def twice() -> None:
        turn()
        turn()

    return twice


def bench(engine: str, name: str) -> Bench:
    """Return the comparison on one engine."""
    return Bench(
        what=f"ten pages twice, {name}",
        ours=Side(
            key=f"{engine}_with",
            name="with the tenant guard",
            prepare=partial(asking, engine, guarded=True),
        ),
        others=(
            Side(
                key=f"{engine}_without",
                name="without it",
                prepare=partial(asking, engine, guarded=False),
                spared=0.1,
            ),
        ),
        turns=40,
    )


BENCHES: Final = (bench("sqlite", "SQLite"), bench("postgresql", "PostgreSQL"))

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_guard", BENCHES))
