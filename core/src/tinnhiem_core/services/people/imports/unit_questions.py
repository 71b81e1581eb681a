"""Is a unit that nobody knows by its name one of those that are there? Nobody but people can say.

A unit of the file may be one under the same unit above, or one at the top, where the file might
put it; where it names none above, any of the tenant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Final

from tinnhiem_core.intake.names import spelling
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.near import MOST, NearNames
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.values import UnitCandidate, UnitQuestion
from tinnhiem_core.store.tables import Unit

NEW: Final = "new"
KNOWN: Final = "unit"


class UnitAsking:
    """Looks for units that may be one of the file; only those of the desk are named.

    ``lines``: the first row of each unit of the file. ``answers`` are by the key in the file; one
    that doesn't fit is as good as none.
    """

    def __init__(
        self, desk: Desk, stock: Stock, lines: Mapping[str, int], answers: Mapping[str, str]
    ) -> None:
        self._stock = stock
        self._lines = lines
        self._answers = answers
        self._seen = [row for row in stock.units.values() if desk.may(row.id)]
        self._under: dict[int, NearNames[Unit]] = {}

    def question(self, unit: values.Unit, above: Unit | None) -> UnitQuestion | None:
        """Return what is to be asked of a new unit under ``above``, None for nothing."""
        found = tuple(self._candidates(unit, above))
        if not found:
            return None
        said = (*(one.answer for one in found), NEW)
        answer = self._answers.get(unit.key, "")
        return UnitQuestion(
            key=unit.key,
            name=unit.name,
            above=above.name if above is not None else "",
            line=self._lines.get(unit.key),
            candidates=found,
            answers=said,
            answer=answer if answer in said else "",
        )

    def meant(self, question: UnitQuestion) -> Unit | None:
        """Return the unit that an answer names, None for a new one."""
        kind, _, number = question.answer.partition(":")
        return self._stock.units[int(number)] if kind == KNOWN else None

    def _candidates(self, unit: values.Unit, above: Unit | None) -> Iterator[UnitCandidate]:
        if not unit.parent:
            found = self._every.find(unit.name)
        elif above is None:
            found = self._tops.find(unit.name)
        else:
            beside = (one for one in self._tops.find(unit.name) if one[1] is not above)
            found = tuple(chain(self._below(above).find(unit.name), beside))[:MOST]
        for how, row in found:
            if spelling(row.name) == spelling(unit.name):
                continue  # of one name, but at another place: that is another unit
            parent = self._stock.units.get(row.parent_id or 0)
            yield UnitCandidate(
                answer=f"{KNOWN}:{row.id}",
                resemblance=how,
                number=row.id,
                name=row.name,
                above=parent.name if parent is not None else "",
            )

    @cached_property
    def _every(self) -> NearNames[Unit]:
        return _named(self._seen)

    @cached_property
    def _tops(self) -> NearNames[Unit]:
        return _named(row for row in self._seen if row.parent_id is None)

    @cached_property
    def _children(self) -> Mapping[int, list[Unit]]:
        found: dict[int, list[Unit]] = {}
        for row in self._seen:
            found.setdefault(row.parent_id or 0, []).append(row)
        return found

    def _below(self, above: Unit) -> NearNames[Unit]:
        if above.id not in self._under:
            self._under[above.id] = _named(self._children.get(above.id, ()))
        return self._under[above.id]


def _named(rows: Iterable[Unit]) -> NearNames[Unit]:
    return NearNames((row.name, row) for row in rows)
