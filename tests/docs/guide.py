"""The user guide taken apart: sections, their pictures, the words of the pages that they quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

GUIDE: Final = Path(__file__).parents[2] / "docs/guide"
_PICTURE: Final = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
_LABEL: Final = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: ``caption`` is the heading of the page that it shows."""

    caption: str
    path: Path

    @property
    def name(self) -> str:
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Section:
    """A section with pictures; ``labels`` stand in bold: words of the pages pictured in it."""

    page: str
    heading: str
    pictures: tuple[Picture, ...]
    labels: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.page}: {self.heading}"


def pages() -> tuple[Path, ...]:
    return tuple(sorted(GUIDE.glob("*.md")))


@cache
def sections() -> tuple[Section, ...]:
    return tuple(each for page in pages() for each in _sections(page))


def _sections(page: Path) -> Iterator[Section]:
    text = page.read_text(encoding="utf-8")
    for part in re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]:
        pictures = tuple(
            Picture(caption, page.parent / path) for caption, path in _PICTURE.findall(part)
        )
        labels = tuple(" ".join(one.split()) for one in _LABEL.findall(part))
        if pictures or labels:
            yield Section(page.name, part.splitlines()[0], pictures, labels)
