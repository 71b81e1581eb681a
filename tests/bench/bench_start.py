"""The cold start of one worker: a fresh process to its first answered page under 2 s."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from tests.bench.sides import Side
from tests.bench.site import filled, settings_for
from tests.bench.table import Bench, start

PROGRAM: Final = """
import sys
from tinnhiem_admin.app import create_app
from tinnhiem_admin.settings import Settings

url, secret = sys.argv[1:]
app = create_app(Settings(database_url=url, secret_key=secret, tls=False))
answer = app.test_client().get("/sign-in")
assert answer.status_code == 200, answer.status
"""


def starting(engine: str) -> Callable[[], object]:
    """Prepare a released database with the demonstration data."""
    place, _ = filled(engine)
    secret = settings_for(place).secret_key
    command = (sys.executable, "-c", PROGRAM, place.url, secret)
    return partial(subprocess.run, command, check=True)


BENCHES: Final = (
    Bench(
        what="cold start of one worker, to its first answer",
        ours=Side(key="sqlite", name="SQLite", prepare=partial(starting, "sqlite")),
        others=(
            Side(key="postgresql", name="PostgreSQL", prepare=partial(starting, "postgresql")),
        ),
        turns=11,
        seconds=2,
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_start", BENCHES))
