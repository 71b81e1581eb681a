"""`make run`: the administration site on the embedded database, with demonstration data.

Needs nothing from outside: the secret key is made at the first run and kept beside the database.
`make run RESET=username` gives a temporary password and takes the second factor away instead.
"""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_urlsafe
from typing import Final

from tinnhiem_admin.cli import main as tinnhiem_admin

ROOT: Final = Path(__file__).parents[1]
KEPT: Final = ROOT / "var"
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
    """Return the commands that are to be run, the last of them until it is stopped."""
    name = os.environ.get("RESET", "")
    if name:
        return ["reset-second-factor", name], ["reset-password", name]
    bind = f"127.0.0.1:{os.environ.get('PORT', PORT)}"
    return ["release"], ["demo", "--rosters", str(ROOT / "examples")], ["serve", "--bind", bind]


def main() -> None:
    """Bring the database up to date, load the demonstration, serve: one process, one start."""
    os.environ.update(environment())
    for words in steps():
        if words[0] == "serve":
            address = f"http://{words[-1]}/"
            print(
                f"\nMở trình duyệt (open a browser): {address}   Ctrl+C: dừng (stop)\n", flush=True
            )
        tinnhiem_admin(words, standalone_mode=False)


if __name__ == "__main__":
    main()
