"""One row a comparison: what was measured, both sides, what is asked for and whether it holds."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from tests.bench.sides import Measured, Side, run, serve

HEAD: Final = (
    "what",
    "this",
    "compared with",
    "ratio",
    "min",
    "median",
    "max",
    "peak MiB",
    "asked for",
)
MET: Final = {True: "met", False: "**NOT MET**"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One piece of work: our way, the ways it is compared with, and its budget.

    ``seconds`` and ``mib`` limit our median time and our peak memory; ``p95`` limits, of every
    side, the time within which 95 of 100 turns are done. None: no limit is asked for. Work in
    named pieces is shown, and held to its limits, piece by piece.
    """

    what: str
    ours: Side
    others: tuple[Side, ...] = ()
    turns: int
    seconds: float | None = None
    mib: int | None = None
    p95: float | None = None

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return every side, ours first."""
        return (self.ours, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the table and the demands in it, each with whether it is met."""

    cells: tuple[str, ...]
    demands: tuple[tuple[str, bool], ...]

    @property
    def met(self) -> bool:
        """Return whether every demand is met."""
        return all(met for _, met in self.demands)

    def __str__(self) -> str:
        asked = "; ".join(f"{demand}: {MET[met]}" for demand, met in self.demands)
        return f"| {' | '.join((*self.cells, asked or '–'))} |"


def measure(module: str, benches: Iterable[Bench]) -> Iterator[Row]:
    """Yield the rows of a script as they are measured."""
    for bench in benches:
        found = run(module, bench.sides, bench.turns)
        if not found[0].pieces:
            yield from rows_of(bench, found)
        for name in found[0].pieces:
            one = replace(bench, what=f"{bench.what}: {name}")
            yield from rows_of(one, tuple(side.piece(name) for side in found))


def rows_of(bench: Bench, found: tuple[Measured, ...]) -> Iterator[Row]:
    """Yield a row for each side that ours is compared with, or one for ours alone."""
    ours, *others = found
    budget = tuple(_budget(bench, found))
    if not others:
        yield Row(cells=_cells(bench, None, (ours,)), demands=budget)
    for side, theirs in zip(bench.others, others, strict=True):
        yield Row(
            cells=_cells(bench, side, (ours, theirs)),
            demands=(*_faster(side, ours, theirs), *budget),
        )
        budget = ()


def table(rows: Iterable[Row]) -> str:
    """Return the Markdown table under a line that says on what it was measured."""
    lines = (f"| {' | '.join(HEAD)} |", "|" + "---|" * len(HEAD), *map(str, rows))
    machine = (
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()},"
        f" {os.cpu_count()} processors. Times and memory: this / compared with; ratio: median"
        " time compared with, over this."
    )
    return "\n".join((machine, "", *lines))


def start(module: str, benches: tuple[Bench, ...]) -> int:
    """Run a script: one side where it is named, else everything; 1 where a demand is not met."""
    sides = {side.key: side for bench in benches for side in bench.sides}
    if sys.argv[1:]:
        serve(sides[sys.argv[1]])
        return 0
    rows = tuple(measure(module, benches))
    sys.stdout.write(table(rows) + "\n")
    return int(not all(row.met for row in rows))


def _cells(bench: Bench, other: Side | None, found: tuple[Measured, ...]) -> tuple[str, ...]:
    ratio = f"{found[1].median / found[0].median:.1f}" if other else "–"
    return (
        bench.what,
        bench.ours.name,
        other.name if other else "–",
        ratio,
        " / ".join(_time(min(one.seconds)) for one in found),
        " / ".join(_time(one.median) for one in found),
        " / ".join(_time(max(one.seconds)) for one in found),
        " / ".join(f"{one.peak:.0f}" for one in found),
    )


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def _budget(bench: Bench, found: tuple[Measured, ...]) -> Iterator[tuple[str, bool]]:
    ours = found[0]
    if bench.seconds is not None:
        yield f"under {_limit(bench.seconds)}", ours.median < bench.seconds
    if bench.mib is not None:
        yield f"under {bench.mib} MiB", ours.peak < bench.mib
    if bench.p95 is not None:
        said = " / ".join(_time(one.p95) for one in found)
        demand = f"p95 {said} under {_limit(bench.p95)}"
        yield demand, all(one.p95 < bench.p95 for one in found)


def _limit(seconds: float) -> str:
    return f"{seconds:g} s" if seconds >= 1 else f"{seconds * 1000:g} ms"


def _faster(side: Side, ours: Measured, theirs: Measured) -> Iterator[tuple[str, bool]]:
    if side.at_least is not None:
        demand = "no slower" if side.at_least == 1 else f"{side.at_least} times faster"
        yield demand, theirs.median >= side.at_least * ours.median
    if side.spared is not None:
        cost = ours.median / theirs.median - 1
        yield f"costs {cost:.1%}, under {side.spared:.0%}", cost < side.spared
