"""The text of a plan, sentence by sentence: what its tables use and what they leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    """A sentence of the source: its words, where they stand in the whole, the line in the file."""

    text: str
    start: int
    line: int

    @property
    def span(self) -> Span:
        """Return begin and end in the whole text."""
        return self.start, self.start + len(self.text)


class Source:
    """The plan's text as one line of plain words that remembers the lines of its file."""

    def __init__(self, text: str) -> None:
        self.text, self._starts = "", [(0, 1)]
        for number, line in enumerate(text.splitlines(), 1):
            self._append(plain(line), number)
        self.sentences = tuple(self._sentences())

    def _append(self, words: str, number: int) -> None:
        if not words:
            return
        joined = not self.text or words[0] in "),.;:]" or self.text[-1] in "(["
        self.text += "" if joined else " "
        self._starts.append((len(self.text), number))
        self.text += words

    def _sentences(self) -> Iterator[Sentence]:
        ends = [start for start, _ in self._starts] + [len(self.text)]
        for begin, end in pairwise(ends):
            start = begin
            for part in SENTENCE_END.split(self.text[begin:end]):
                start = self.text.index(part, start)
                if A_WORD.search(part):
                    yield Sentence(text=part, start=start, line=self.line(start))

    def line(self, place: int) -> int:
        """Return the line of the file in which the word at ``place`` stands, from 1."""
        return max(number for start, number in self._starts if start <= place)

    def __contains__(self, words: str) -> bool:
        return words in self.text

    def find(self, words: str) -> Iterator[Span]:
        """Yield every place where ``words`` stand."""
        found = re.finditer(re.escape(words), self.text)
        return ((one.start(), one.end()) for one in found)

    def covered(self, used: Iterable[str]) -> bytearray:
        """Return one byte a letter: 1 where any of ``used`` stands; single letters use nothing."""
        marks = bytearray(len(self.text))
        for one in used:
            if len(re.findall(r"\w", one)) > 1:
                for start, end in self.find(one):
                    marks[start:end] = b"\1" * (end - start)
        return marks

    def left(self, marks: bytearray, span: Span | None = None) -> tuple[Sentence, ...]:
        """Return the stretches (of ``span``) that ``marks`` leave and that hold a word."""
        begin, end = span or (0, len(self.text))
        runs = re.finditer(rb"\0+", bytes(marks[begin:end]))
        found = (self._trimmed(begin + run.start(), begin + run.end()) for run in runs)
        return tuple(one for one in found if A_WORD.search(one.text))

    def _trimmed(self, start: int, end: int) -> Sentence:
        stretch = self.text[start:end]
        start += len(stretch) - len(stretch.lstrip(EDGES))
        return Sentence(text=stretch.strip(EDGES), start=start, line=self.line(start))
