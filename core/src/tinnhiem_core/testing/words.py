"""The words that a plan quotes, and what counts as the same words.

Compared are words, not their dress: composed or decomposed letters, white space, Markdown and
HTML marks, kinds of quotes and dashes don't matter; every letter, figure and comma does.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.documents import NATIONAL

BY_LINE: Final = re.compile(r"\.issuer\.(?:name|parent)$")
"""Names that stand over several lines of a head with two columns: each line is quoted."""
FIELD: Final = re.compile(r"\{\w+\}")
TAG: Final = re.compile(r"<[^<>]*>")
VARIANTS: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‘’‚‛", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "…": "...",
        **dict.fromkeys("*_#", " "),
        **dict.fromkeys("\\\u00ad\u200b\ufeff", ""),
    }
)


def plain(text: str) -> str:
    """Return the words of ``text``: NFC, no marks, one kind of quote and dash, single spaces."""
    bare = TAG.sub(" ", unicodedata.normalize("NFC", text)).translate(VARIANTS)
    spaced = re.sub(r"([(\[])\s+", r"\1", " ".join(bare.split()))
    return re.sub(r" ([),.;:\]])", r"\1", spaced)


def words(value: object, path: str = "plan") -> Iterator[tuple[str, str]]:
    """Yield path and text of everything that a plan quotes.

    Left out are our own identifiers and remarks, and the national documents, which are core's.
    """
    if type(value) is str:
        yield path, value
    for one, inner in inside(value, path, own=False):
        yield from words(one, inner)


def texts(value: object, path: str = "plan") -> Iterator[tuple[str, str]]:
    """Yield path and text of every string of a plan, our own words too."""
    if type(value) is str:
        yield path, value
    for one, inner in inside(value, path, own=True):
        yield from texts(one, inner)


def inside(value: object, path: str, *, own: bool) -> Iterator[tuple[object, str]]:
    """Yield the parts of a tuple or value and their paths; national documents have none."""
    if isinstance(value, tuple):
        yield from ((one, f"{path}[{place}]") for place, one in enumerate(value))
    elif dataclasses.is_dataclass(value) and value not in NATIONAL:
        for field in dataclasses.fields(value):
            if own or not field.metadata.get("own"):
                yield getattr(value, field.name), f"{path}.{field.name}"


def pieces(value: object) -> Iterator[tuple[str, str]]:
    """Yield path and words of everything quoted, cut at the ``{fields}`` of forms."""
    for path, text in words(value):
        cut = text.splitlines() if BY_LINE.search(path) else FIELD.split(text)
        for piece in map(plain, cut):
            if re.search(r"\w", piece):
                yield path, piece


def citations(value: object, path: str = "plan") -> Iterator[tuple[str, Citation]]:
    """Yield path and citation of everything cited."""
    if isinstance(value, Citation):
        yield path, value
    for one, inner in inside(value, path, own=True):
        yield from citations(one, inner)
