"""The ten main pages of a tenant: p95 under 150 ms with the demonstration, 250 ms with 10,000.

In-process, through Flask's test client: session, guard, services, template, headers; neither
gunicorn nor a network.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import Final

from tests.bench.sides import Side
from tests.bench.site import page_by_page
from tests.bench.table import Bench, start


def bench(what: str, key: str, limit: float, *, many: bool) -> Bench:
    """Return the comparison of both engines."""
    sides = [
        Side(
            key=f"{engine}_{key}",
            name=f"{name}, in-process test client",
            prepare=partial(page_by_page, engine, many=many),
        )
        for engine, name in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL"))
    ]
    return Bench(what=what, ours=sides[0], others=(sides[1],), turns=40, p95=limit)


BENCHES: Final = (
    bench("page, demonstration", "demo", 0.15, many=False),
    bench("page, 10,000 people", "many", 0.25, many=True),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_pages", BENCHES))
