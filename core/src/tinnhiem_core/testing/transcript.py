"""The text of a plan, sentence by sentence: what its tables use and what they leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from tinnhiem_core.testing.words import plain

SENTENCE_END: Final = re.compile(r"(?<=[.;:!?])\s+(?=\S)")
EDGES: Final = " .,;:-+()[]{}/%|'\""
A_WORD: Final = re.compile(r"[^\W\d]{2}")
"""What is left of a sentence counts only if it holds a word."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the source or a part of one: its words, its place, its line in the file."""

    text: str
    start: int
    line: int

    @property
    def span(self) -> Span:
        """Return begin and end in the whole text."""
        return self.start, self.start + len(self.text)


class SourceText:
    """The plan's text as one line of plain words that remembers the lines of its file."""

    def __init__(self, text: str) -> None:
        self.text = ""
        self._lines = [(0, 1)]
        for number, line in enumerate(text.splitlines(), 1):
            self._append(plain(line), number)
        self.sentences = tuple(self._sentences())

    def _append(self, words: str, number: int) -> None:
        if not words:
            return
        joined = not self.text or words[0] in "),.;:]" or self.text[-1] in "(["
        self.text += "" if joined else " "
        self._lines.append((len(self.text), number))
        self.text += words

    def _sentences(self) -> Iterator[Sentence]:
        ends = [start for start, _ in self._lines] + [len(self.text)]
        for begin, end in pairwise(ends):
            place = begin
            for part in SENTENCE_END.split(self.text[begin:end].rstrip()):
                place = self.text.index(part, place)
                if A_WORD.search(part):
                    yield Sentence(text=part, start=place, line=self.line(place))

    def line(self, place: int) -> int:
        """Return the line of the file in which the letter at ``place`` stands, from 1."""
        return max(number for start, number in self._lines if start <= place)

    def __contains__(self, words: str) -> bool:
        return words in self.text

    def find(self, words: str) -> tuple[Span, ...]:
        """Return every place where ``words`` stand."""
        found = re.finditer(re.escape(words), self.text)
        return tuple((one.start(), one.end()) for one in found)

    def covered(self, used: Iterable[str]) -> bytearray:
        """Return one byte a letter: 1 where any of ``used`` stands; single letters use nothing."""
        marks = bytearray(len(self.text))
        for one in used:
            if len(re.findall(r"\w", one)) > 1:
                for start, end in self.find(one):
                    marks[start:end] = b"\1" * (end - start)
        return marks

    def left(self, marks: bytearray, span: Span) -> tuple[Sentence, ...]:
        """Return the stretches of ``span`` that ``marks`` leave and that hold a word."""
        begin, end = span
        runs = re.finditer(rb"\0+", bytes(marks[begin:end]))
        found = (self._trimmed(begin + run.start(), begin + run.end()) for run in runs)
        return tuple(one for one in found if A_WORD.search(one.text))

    def _trimmed(self, start: int, end: int) -> Sentence:
        stretch = self.text[start:end]
        start += len(stretch) - len(stretch.lstrip(EDGES))
        return Sentence(text=stretch.strip(EDGES), start=start, line=self.line(start))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unused:
    """A sentence of the source that no row uses, with the reason in both languages."""

    text: str
    reason: str
    reason_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a plan is copied: sentences in all, in tables, listed with a reason, left."""

    sentences: int
    copied: int
    explained: int
    left: int


class Transcript:
    """A plan beside its source: what is quoted wrongly, what is not used, how far it is."""

    def __init__(
        self, source: SourceText, quoted: Iterable[tuple[str, str]], unused: Iterable[Unused]
    ) -> None:
        self.source = source
        self.quoted = tuple(quoted)
        self.unused = tuple(unused)
        used = {piece for _, piece in self.quoted}
        self.marks = source.covered(used)
        explained = source.covered(used | {plain(one.text) for one in self.unused})
        self.left = tuple(self._left(explained))
        self.progress = self._progress(explained)

    def _left(self, explained: bytearray) -> Iterator[Sentence]:
        """Yield what is neither used nor explained, one entry a sentence."""
        for one in self.source.sentences:
            parts = self.source.left(explained, one.span)
            if parts:
                yield replace(parts[0], text=" … ".join(part.text for part in parts))

    def _progress(self, explained: bytearray) -> Progress:
        everything = self.source.sentences
        copied = sum(not self.source.left(self.marks, one.span) for one in everything)
        done = sum(not self.source.left(explained, one.span) for one in everything)
        total = len(everything)
        return Progress(sentences=total, copied=copied, explained=done - copied, left=total - done)

    @property
    def strangers(self) -> tuple[tuple[str, str], ...]:
        """Return path and words of everything quoted that the source doesn't hold.

        The kind of a paper is its heading, which papers print in capitals.
        """
        return tuple((path, piece) for path, piece in self.quoted if not self._held(path, piece))

    def _held(self, path: str, piece: str) -> bool:
        heading = path.endswith(".kind") and piece.upper() in self.source
        return heading or piece in self.source

    def needless(self) -> Iterator[tuple[Unused, bool]]:
        """Yield entries that excuse nothing: False where the source lacks them, True if used."""
        for one in self.unused:
            places = self.source.find(plain(one.text))
            if not any(self.source.left(self.marks, span) for span in places):
                yield one, bool(places)
