"""Take what npm writes about funding out of package-lock.json: it names hosts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

LOCK: Final = Path(__file__).parents[1] / "package-lock.json"


def main() -> None:
    """Write the lock without funding."""
    lock = json.loads(LOCK.read_text(encoding="utf-8"))
    for one in lock["packages"].values():
        one.pop("funding", None)
    LOCK.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
