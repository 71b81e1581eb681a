"""`make run`: the administration site on the embedded database, with demonstration data.

Needs nothing from outside: the secret key is made at the first run and kept beside the database.
`make run RESET=username` gives a temporary password and takes the second factor away instead.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from secrets import token_urlsafe
from typing import Final

ROOT: Final = Path(__file__).parents[1]
KEPT: Final = ROOT / "var"
COMMAND: Final = str(Path(sys.executable).with_name("tinnhiem-admin"))
PORT: Final = "8096"


def secret() -> str:
    """Return the key of this checkout, made at the first run; nobody else may read it."""
    path = KEPT / "secret_key"
    if not path.exists():
        KEPT.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(token_urlsafe(48), encoding="ascii")
    return path.read_text(encoding="ascii")


def environment() -> dict[str, str]:
    """Return the settings of the demonstration, over what the caller set."""
    made = {
        "TINNHIEM_SECRET_KEY": secret(),
        "TINNHIEM_DEMO": "on",
        "TINNHIEM_TLS": "off",
        "DATABASE_URL": f"sqlite:///{KEPT / 'tinnhiem.db'}",
    }
    return {**made, **os.environ}


def steps() -> tuple[list[str], ...]:
    """Return the commands that come before serving, or the reset that comes instead."""
    name = os.environ.get("RESET", "")
    if name:
        return ["reset-second-factor", name], ["reset-password", name]
    return ["release"], ["demo", "--rosters", "examples"]


def main() -> int:  # noqa: RET503 - the server takes the place of this process
    """Bring the database up to date, load the demonstration, serve until stopped."""
    settings = environment()
    for words in steps():
        done = subprocess.run([COMMAND, *words], cwd=ROOT, env=settings, check=False)
        if done.returncode:
            return done.returncode
    if os.environ.get("RESET"):
        return 0
    bind = f"127.0.0.1:{os.environ.get('PORT', PORT)}"
    print(f"\nMở trình duyệt (open a browser): http://{bind}/   Ctrl+C: dừng (stop)\n", flush=True)
    os.execve(COMMAND, [COMMAND, "serve", "--bind", bind], settings)  # noqa: S606 - no shell


if __name__ == "__main__":
    sys.exit(main())
