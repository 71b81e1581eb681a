"""Which units that are there may be meant by a name that none of them has?

Names are compared without case, diacritics, spaces and signs; a name may be misspelt in a word or
two, say its words in short ("Sở NN&PTNT"), or leave out where a unit belongs ("Ban Tổ chức" of a
"Tỉnh ủy"). Units that tell themselves apart by a number or a letter never resemble each other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain, islice
from typing import Final, Generic, TypeAlias, TypeVar

from tinnhiem_core.intake.names import fold
from tinnhiem_core.services.people.imports.values import Resemblance

T = TypeVar("T")
Words: TypeAlias = tuple[str, ...]

MOST: Final = 3
"""How many units are offered for a name."""
_LOOKED: Final = 200
_COMPARED: Final = 8
"""So many units that share a word are looked at, and so many of them letter by letter."""
_ALIKE: Final = 0.8
_REST_ALIKE: Final = 0.65
_PLACED: Final = 0.7
"""Ratios of ``difflib``: of whole names, of the words that differ, of names of which one says
where the unit belongs."""
_SHORTEST: Final = 4
"""Letters of an abbreviation of which one may be wrong."""
_PLACING: Final = frozenset(
    {"tinh", "huyen", "xa", "thanh", "pho", "thi", "tran", "quan", "phuong", "uy", "thuoc", "cua"}
)
_JOINING: Final = "va"
_SYLLABLE: Final = re.compile(r"[bcdghklmnpqrstvx]*[aeiouy]+[cghmnpt]*")
_NUMERAL: Final = re.compile(r"\w|[^\W\d]*\d\w*|[ivx]+")


class NearNames(Generic[T]):
    """Units by their names, to be found by a name that is not quite theirs.

    What one look costs is bounded, however many units there are.
    """

    def __init__(self, named: Iterable[tuple[str, T]]) -> None:
        self._units: list[T] = []
        self._words: list[Words] = []
        self._solid: defaultdict[str, list[int]] = defaultdict(list)
        self._short: defaultdict[str, list[int]] = defaultdict(list)
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        for place, (name, unit) in enumerate(named):
            words = tuple(fold(name).split())
            self._units.append(unit)
            self._words.append(words)
            self._solid["".join(words)].append(place)
            for letters in _misspelt(_letters(words)):
                self._short[letters].append(place)
            for word in dict.fromkeys(words):
                self._with[word].append(place)

    def find(self, name: str) -> tuple[tuple[Resemblance, T], ...]:
        """Return at most ``MOST`` units, the likeliest first, and what makes each alike."""
        words = tuple(fold(name).split())
        found: dict[int, Resemblance] = {}
        for place, how in self._found(words):
            found.setdefault(place, how)
        return tuple((how, self._units[place]) for place, how in islice(found.items(), MOST))

    def _found(self, words: Words) -> Iterator[tuple[int, Resemblance]]:
        if not words:
            return
        for place in self._solid.get("".join(words), ()):
            yield place, Resemblance.SIGNS
        for place in self._abbreviated(words):
            yield place, Resemblance.SHORT
        near = ((_likeness(words, self._words[place]), place) for place in self._sharing(words))
        for likeness, place in sorted(near, key=lambda one: -one[0]):
            if likeness:
                yield place, Resemblance.SPELLING

    def _abbreviated(self, words: Words) -> Iterator[int]:
        keys = _misspelt(_letters(words))
        places = chain.from_iterable(self._short.get(one, ()) for one in keys)
        for place in dict.fromkeys(islice(places, _LOOKED)):
            if _says_in_short(words, self._words[place]):
                yield place

    def _sharing(self, words: Words) -> Sequence[int]:
        """Return the units that share most letters in whole words, the rarest words first."""
        groups = sorted(((self._with.get(one, ()), one) for one in {*words}), key=_rarity)
        shared = ((place, len(word)) for places, word in groups for place in places)
        weights: Counter[int] = Counter()
        for place, weight in islice(shared, _LOOKED):
            weights[place] += weight
        return [place for place, _ in weights.most_common(_COMPARED)]


def _rarity(group: tuple[Sequence[int], str]) -> tuple[int, str]:
    return len(group[0]), group[1]


def _letters(words: Words) -> str:
    """Return the first letter of each word and all of those of an abbreviation."""
    return "".join(one if _abbreviation(one) else one[0] for one in words if one != _JOINING)


def _abbreviation(word: str) -> bool:
    return len(word) > 1 and _SYLLABLE.fullmatch(word) is None


def _misspelt(letters: str) -> Sequence[str]:
    """Return letters, and them without each one: what differs in one letter shares one."""
    if len(letters) <= _SHORTEST:
        return (letters,)
    shorter = (letters[:at] + letters[at + 1 :] for at in range(len(letters)))
    return tuple(dict.fromkeys((letters, *shorter)))


def _says_in_short(one: Words, two: Words) -> bool:
    """Return whether either name says in an abbreviation what the other says in words."""
    own, other = _rest(one, two), _rest(two, one)
    if not any(rest and all(map(_abbreviation, rest)) for rest in (own, other)):
        return False
    first, second = _letters(own), _letters(other)
    if first == second:
        return True
    enough = min(len(first), len(second)) >= _SHORTEST
    return enough and not {*_misspelt(first)}.isdisjoint(_misspelt(second))


def _likeness(one: Words, two: Words) -> float:
    """Return how much two names are alike, from 0 to 1; 0 where they are two names."""
    own, other = _rest(one, two), _rest(two, one)
    if any(_NUMERAL.fullmatch(word) for word in (*own, *other)):
        return 0
    if own and other:
        enough = _ALIKE if _ratio(own, other) >= _REST_ALIKE else 1
    else:
        enough = _PLACED if _PLACING.issuperset((*own, *other)) else 1
    ratio = _ratio(one, two) if enough < 1 else 0
    return ratio if ratio >= enough else 0


def _rest(words: Words, other: Words) -> Words:
    """Return the words that another name does not have; names that end alike begin to differ."""
    left = Counter(other)
    rest: list[str] = []
    for word in reversed(words):
        if left[word]:
            left[word] -= 1
        elif word != _JOINING:
            rest.append(word)
    return tuple(reversed(rest))


def _ratio(one: Words, two: Words) -> float:
    return SequenceMatcher(None, "".join(one), "".join(two), autojunk=False).ratio()
