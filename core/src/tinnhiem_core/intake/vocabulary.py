"""Words of a list in a cell: one official label a value, and what people write instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Final, Generic, TypeVar

from tinnhiem_core.intake import cells
from tinnhiem_core.intake.cells import UnreadableError
from tinnhiem_core.intake.names import excerpt, fold
from tinnhiem_core.intake.values import Value
from tinnhiem_core.texts import say

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

LONGEST: Final = 120
"""Characters; no word of a list comes near."""
FEW: Final = 6
"""So many labels can be told one by one."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Vocabulary(Generic[T]):
    """The words of one column: the official label of each value, and other ways to write it.

    Case, diacritics and punctuation do not matter.
    """

    labels: Mapping[T, str]
    also: Mapping[T, tuple[str, ...]]

    @cached_property
    def _folded(self) -> dict[str, T]:
        other = {fold(one): value for value, words in self.also.items() for one in words}
        return other | {fold(word): value for value, word in self.labels.items()}

    @cached_property
    def _official(self) -> dict[str, str]:
        return {folded: self.labels[value] for folded, value in self._folded.items()}

    def read(self, value: Value) -> T:
        """Return what a cell means; ``UnreadableError`` where unknown, with labels it may mean.

        These are the nearest, or all of them where they are few.
        """
        if isinstance(value, bool):
            value = int(value)
        word = cells.label(value, LONGEST)
        found = self._folded.get(fold(word))
        if found is None:
            every = tuple(self.labels.values())
            close = nearest(fold(word), self._official) or (every if len(every) <= FEW else "")
            if not close:
                raise UnreadableError("L.790", value=excerpt(word))
            raise UnreadableError("L.734", value=excerpt(word), nearest=close)
        return found


def nearest(word: str, labels: Mapping[str, str], likeness: float = 0.7) -> str:
    """Return the label of the key that ``word`` resembles most, empty where none comes near.

    ``likeness`` is the ratio of ``difflib``: 1 is the same.
    """
    close = _close(word, tuple(labels), likeness)
    return labels[close] if close else ""


@lru_cache(maxsize=4096)
def _close(word: str, known: tuple[str, ...], likeness: float) -> str:
    return next(iter(get_close_matches(word, known, n=1, cutoff=likeness)), "")


def of_enum(kind: type[E], area: str, also: Mapping[E, tuple[str, ...]]) -> Vocabulary[E]:
    """Return the vocabulary of an enumeration whose labels are texts ``area.value``."""
    return Vocabulary(labels={one: say(f"{area}.{one.value}") for one in kind}, also=also)
