"""10,000 people in the database: taken in from a list, looked for, shown, listed as a tree."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from tests.bench.bench_intake import ROWS, as_csv
from tests.bench.sides import Side
from tests.bench.site import make
from tests.bench.table import Bench, start

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import preview
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.persons import PeopleFilter, list_people, show_person
from tinnhiem_core.services.people.units import unit_tree


def taking(engine: str) -> Callable[[], object]:
    """Prepare a tenant and a list; each turn takes it in whole and back again."""
    desk, data = make(engine).desk(), as_csv()

    def turn() -> dict[str, float]:
        taken: dict[str, float] = {}
        began = time.perf_counter()
        seen = preview(desk, "danh_sach.csv", data)
        taken["previewed"] = time.perf_counter() - began
        began = time.perf_counter()
        counts = apply_import(desk, seen.line.id, seen.seal)
        taken["applied"] = time.perf_counter() - began
        if counts.persons_new != ROWS:
            raise RuntimeError(counts)
        began = time.perf_counter()
        undo_import(desk, seen.line.id)
        taken["undone"] = time.perf_counter() - began
        return taken

    return turn


def looking(engine: str) -> Callable[[], object]:
    """Prepare the people; each turn looks for some of them in every way."""
    desk = make(engine, many=True).desk()
    someone = list_people(desk, PeopleFilter(text="phuong 9999")).rows[0].id
    ways: dict[str, Callable[[Desk], object]] = {
        "first page": lambda it: list_people(it, PeopleFilter()),
        "last page": lambda it: list_people(it, PeopleFilter(), number=10_000),
        "one name": lambda it: list_people(it, PeopleFilter(text="phuong 9999")),
        "one person": lambda it: show_person(it, someone),
        "tree of units": unit_tree,
    }

    def turn() -> dict[str, float]:
        taken: dict[str, float] = {}
        for name, way in ways.items():
            began = time.perf_counter()
            way(desk)
            taken[name] = time.perf_counter() - began
        return taken

    return turn


def both(prepare: Callable[[str], Callable[[], object]]) -> tuple[Side, Side]:
    """Return the sides of both engines."""
    sqlite, postgresql = (
        Side(key=f"{engine}_{prepare.__name__}", name=name, prepare=partial(prepare, engine))
        for engine, name in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL"))
    )
    return sqlite, postgresql


TAKING, LOOKING = both(taking), both(looking)
BENCHES: Final = (
    Bench(what=f"list of {ROWS:,} people", ours=TAKING[0], others=TAKING[1:], turns=3),
    Bench(
        what=f"service, {ROWS:,} people", ours=LOOKING[0], others=LOOKING[1:], turns=40, p95=0.25
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_people_store", BENCHES))
