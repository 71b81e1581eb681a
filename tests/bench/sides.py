"""Measure the sides of a comparison, each in a process of its own, turn by turn.

The sides take turns, so that whatever else the machine does slows all of them. Each is called once
to warm up. A side's process is fresh and reports its own peak memory.
"""

from __future__ import annotations

import json
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypedDict

KIB_PER_MIB: Final = 1024
STATUS: Final = Path("/proc/self/status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One way to do the work.

    ``parts``: one turn does this part of the work (10: a tenth) and its time counts so many
    times; only for work that repeats the same thing independently.
    ``at_least``: how many times as long as ours it is asked to take; None: nothing is asked.
    ``spared``: the part of its time by which ours may be longer at most (0.1: a tenth), for a
    side that does without something; None: nothing is asked.

    What ``prepare`` returns may itself return the seconds of each piece of its work by name.
    """

    key: str
    name: str
    prepare: Callable[[], Callable[[], object]]
    parts: int = 1
    at_least: int | None = None
    spared: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Seconds of every turn, of each named piece of it, and the peak memory in MiB."""

    seconds: tuple[float, ...]
    peak: float
    pieces: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    @property
    def median(self) -> float:
        """Return the median time in seconds."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """Return the time in seconds within which 95 of 100 turns are done."""
        return statistics.quantiles(self.seconds, n=20, method="inclusive")[-1]

    def piece(self, name: str) -> Measured:
        """Return one named piece as if it were measured alone."""
        return Measured(seconds=self.pieces[name], peak=self.peak)


def run(module: str, sides: Iterable[Side], turns: int) -> tuple[Measured, ...]:
    """Return what every side of a module took in ``turns`` rounds after one to warm up."""
    workers = [(side, _start(module, side.key)) for side in sides]
    told: dict[str, list[_Told]] = {side.key: [] for side, _ in workers}
    for _ in range(turns + 1):
        for side, worker in workers:
            told[side.key].append(_turn(worker))
    for _, worker in workers:
        worker.communicate()
    return tuple(_measured(side, told[side.key][1:]) for side, _ in workers)


class _Told(TypedDict):
    """What a worker says after a turn."""

    seconds: float
    peak: float
    pieces: dict[str, float]


def _measured(side: Side, turns: list[_Told]) -> Measured:
    return Measured(
        seconds=tuple(one["seconds"] * side.parts for one in turns),
        peak=turns[-1]["peak"],
        pieces={name: tuple(one["pieces"][name] for one in turns) for name in turns[0]["pieces"]},
    )


def serve(side: Side) -> None:
    """Do the work once for every line that comes in, and say what it took."""
    work = side.prepare()
    for _ in sys.stdin:
        start = time.perf_counter()
        done = work()
        seconds = time.perf_counter() - start
        pieces = done if isinstance(done, dict) else {}
        told = _Told(seconds=seconds, peak=_peak(), pieces=pieces)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def _peak() -> float:
    """Return the peak memory in MiB of this process, or of the largest that it started.

    On Linux ``ru_maxrss`` of a process begins with what its parent had, so the kernel's own
    record is read there.
    """
    found = re.search(r"VmHWM:\s+(\d+)", STATUS.read_text()) if STATUS.exists() else None
    own = int(found[1]) if found else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / KIB_PER_MIB


def _start(module: str, key: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, key],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _turn(worker: subprocess.Popen[str]) -> _Told:
    if worker.stdin is None or worker.stdout is None:
        raise TypeError(worker)
    worker.stdin.write("\n")
    worker.stdin.flush()
    told: _Told = json.loads(worker.stdout.readline())
    return told
