"""The tables of a page: section -> key -> whether it is needed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_KEY: Final = re.compile(r"`(\w+)`")


def tables(page: str) -> dict[str, dict[str, bool]]:
    """Return the keys of each section of a page in ``docs/`` that has a table of keys."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found: dict[str, dict[str, bool]] = {}
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        rows = re.findall(r"^\| (`.+?) \| (yes|–) \| ", part, flags=re.MULTILINE)
        keys = {key: needed == "yes" for cell, needed in rows for key in _KEY.findall(cell)}
        if keys:
            found[part.splitlines()[0]] = keys
    return found
