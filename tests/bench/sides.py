"""Measure the sides of a comparison, each in a process of its own, turn by turn.

The sides take turns, so that whatever else the machine does slows all of them. Each is called once
to warm up. A side's process is fresh and reports its own peak memory.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

KIB_PER_MIB = 1024
BYTES_PER_KIB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One way to do the work.

    ``parts``: one turn does this part of the work (10: a tenth) and its time counts so many
    times; only for work that repeats the same thing independently.
    """

    name: str
    prepare: Callable[[], Callable[[], bytes]]
    parts: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Seconds of every turn, peak memory in MiB, size of what came out in KiB."""

    name: str
    seconds: tuple[float, ...]
    peak: float
    size: float

    @property
    def median(self) -> float:
        """Return the median time in seconds."""
        return statistics.median(self.seconds)


def run(module: str, sides: Mapping[str, Side], turns: int) -> dict[str, Measured]:
    """Return what every side of a module took in ``turns`` rounds after one to warm up."""
    workers = {key: _start(module, key) for key in sides}
    told: dict[str, list[dict[str, float]]] = {key: [] for key in sides}
    for _ in range(turns + 1):
        for key, worker in workers.items():
            told[key].append(_turn(worker))
    for worker in workers.values():
        worker.communicate()
    return {
        key: Measured(
            name=side.name,
            seconds=tuple(one["seconds"] * side.parts for one in told[key][1:]),
            peak=told[key][-1]["peak"],
            size=told[key][-1]["size"],
        )
        for key, side in sides.items()
    }


def serve(side: Side) -> None:
    """Do the work once for every line that comes in, and say what it took."""
    work = side.prepare()
    for _ in sys.stdin:
        start = time.perf_counter()
        out = work()
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_PER_MIB
        told = {"seconds": seconds, "peak": peak, "size": len(out) / BYTES_PER_KIB}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def report(title: str, found: Mapping[str, Measured]) -> str:
    """Return a Markdown table: absolute figures, and ratios to the first side."""
    first = next(iter(found.values()))
    rows = [
        f"| {one.name} | {min(one.seconds):.3f} | {one.median:.3f} | {max(one.seconds):.3f}"
        f" | {one.median / first.median:.1f} | {one.peak:.0f} | {one.size:.0f} |"
        for one in found.values()
    ]
    head = f"| {title} | min s | median s | max s | ratio | peak MiB | KiB out |"
    return "\n".join((head, "|---|---|---|---|---|---|---|", *rows))


def wrong(checks: Mapping[str, bool]) -> int:
    """Write every demand with its answer; return 1 where one is not met."""
    for demand, met in checks.items():
        sys.stdout.write(f"{'met' if met else 'NOT MET'}: {demand}\n")
    return int(not all(checks.values()))


def _start(module: str, key: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, key],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _turn(worker: subprocess.Popen[str]) -> dict[str, float]:
    if worker.stdin is None or worker.stdout is None:
        raise TypeError(worker)
    worker.stdin.write("\n")
    worker.stdin.flush()
    told: dict[str, float] = json.loads(worker.stdout.readline())
    return told
