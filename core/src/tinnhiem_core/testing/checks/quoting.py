"""The plan beside its source: nothing invented, nothing left out without a reason."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.transcript import SourceText

COMPARED: Final = 20
"""Wrong quotations beside which the nearest sentence is shown; more are a wrong source."""


def every_quotation_stands_in_the_source(package: Package) -> Iterator[Finding]:
    """Every string that is not our own stands in source.txt word for word."""
    transcript = package.transcript
    for number, (path, words) in enumerate(transcript.strangers):
        near, line = _nearest(words, transcript.source) if number < COMPARED else ("", 0)
        if near:
            yield find("L.631", where=path, path=path, words=words, near=near, line=line)
        else:
            yield find("L.630", where=path, path=path, words=words)


def _nearest(words: str, source: SourceText) -> tuple[str, int]:
    lines = {one.text: one.line for one in source.sentences}
    (near, *_) = get_close_matches(words, lines, 1) or [""]
    return near, lines.get(near, 0)


def every_sentence_is_used_or_explained(package: Package) -> Iterator[Finding]:
    """Every sentence of source.txt is used by a row or listed in unused.toml."""
    for one in package.transcript.left:
        yield find("L.632", where=f"source.txt:{one.line}", line=one.line, words=one.text)


def every_explanation_is_needed(package: Package) -> Iterator[Finding]:
    """Entries of unused.toml are in the source, used by no row, with reasons in both languages."""
    for one, used in package.transcript.needless():
        code = "L.634" if used else "L.633"
        yield find(code, where="unused.toml", words=one.text)
    for one in package.transcript.unused:
        if not one.reason.strip() or not one.reason_en.strip():
            yield find("L.635", where="unused.toml", words=one.text)
