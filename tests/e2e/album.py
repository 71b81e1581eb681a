"""Pictures of the journey for the guide, and what the pages said when they were taken."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PIL import Image
from tests.e2e.desk import HEIGHT, WIDE, Desk
from tests.e2e.words import said

PICTURES: Final = Path(__file__).parents[2] / "docs/guide/pictures"
COLOURS: Final = 96
TALLEST: Final = 1300


@dataclass(slots=True)
class Album:
    """Heading and texts of each page that the guide shows, by the name of its picture.

    Pictures are written with ``APPROVE=1`` alone.
    """

    headings: dict[str, str] = field(default_factory=dict)
    texts: dict[str, frozenset[str]] = field(default_factory=dict)

    def take(self, name: str, desk: Desk) -> None:
        """Keep what the page that stands open says; write its picture where that is asked for."""
        self.headings[name] = desk.title
        self.texts[name] = frozenset(text for _lang, text in said(desk.page))
        if os.environ.get("APPROVE") == "1":
            PICTURES.mkdir(parents=True, exist_ok=True)
            _small(_shot(desk), PICTURES / f"{name}.png")


def _shot(desk: Desk) -> bytes:
    desk.page.evaluate("() => window.scrollTo(0, 0)")
    whole = desk.page.evaluate("() => document.documentElement.scrollHeight")
    desk.page.set_viewport_size({"width": WIDE, "height": max(HEIGHT, min(whole, TALLEST))})
    shot = desk.page.screenshot()
    desk.page.set_viewport_size({"width": WIDE, "height": HEIGHT})
    return shot


def _small(shot: bytes, path: Path) -> None:
    """Write a picture with few colours, which is all that a page has."""
    with Image.open(io.BytesIO(shot)) as whole:
        few = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
