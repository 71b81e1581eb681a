"""The start of the command: `tinnhiem --version` under 0.25 s."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.sides import Side
from tests.bench.table import Bench, start

COMMAND: Final = str(Path(sys.executable).with_name("tinnhiem"))


def running(*command: str) -> Callable[[], object]:
    """Prepare one command."""
    return partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL)


BENCHES: Final = (
    Bench(
        what="start of the command",
        ours=Side(
            key="version",
            name="`tinnhiem --version`",
            prepare=partial(running, COMMAND, "--version"),
        ),
        others=(
            Side(
                key="bare",
                name="the interpreter alone",
                prepare=partial(running, sys.executable, "-c", "pass"),
            ),
        ),
        turns=21,
        seconds=0.25,
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_startup", BENCHES))
