"""Which unit of the tenant does a unit of the file mean, and what does the file change in it?

A unit is known by its name and the unit above it. A file that names no unit above means the unit
of that name, where there is only one. Whether a name that nearly is that of a unit means it,
somebody decides; until then it is open what becomes of the unit and of those below it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tinnhiem_core.intake.names import few, spelling
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.imports.stock import Stock
from tinnhiem_core.services.people.imports.unit_questions import UnitAsking
from tinnhiem_core.services.people.imports.values import Status, UnitQuestion
from tinnhiem_core.store.tables import Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitMerge:
    """A unit of the file: the ``row`` that it means, None for a new one; what it changes.

    ``values`` never holds the unit above: ``parent`` is its key in the file, empty where it
    stays as it is. ``open``: nobody has said yet which unit it, or one above it, is.
    ``above``: it stands above the units of the desk, which may know its name alone.
    """

    file: values.Unit
    row: Unit | None
    values: dict[str, object]
    parent: str
    open: bool = False
    above: bool = False

    @property
    def status(self) -> Status:
        """Return what becomes of the unit."""
        if self.open:
            return Status.OPEN
        if self.row is None:
            return Status.NEW
        return Status.CHANGED if self.values or self.parent else Status.UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitsMerge:
    """What becomes of every unit, by its key in the file, in the order of the file."""

    units: Mapping[str, UnitMerge]
    questions: tuple[UnitQuestion, ...]
    findings: tuple[Finding, ...]


def match_units(
    units: Iterable[values.Unit], stock: Stock, unsaid: frozenset[str], asking: UnitAsking
) -> UnitsMerge:
    """Return what becomes of the units of a file, and what is to be asked of them.

    ``unsaid``: the keys of those of which the file doesn't say whether they have units below.
    """
    matching = _Matching(units, stock, unsaid, asking)
    return UnitsMerge(
        units={key: matching.merge(key) for key in matching.file},
        questions=tuple(matching.questions),
        findings=tuple(matching.findings),
    )


def meant(
    named: Sequence[T], *, tops: Sequence[T], under: Sequence[T], top: bool, only: bool
) -> Sequence[T]:
    """Return which of the units ``named`` so a file means, several where that is not clear.

    ``tops`` of them stand at the top, ``under`` of them under the unit above that the file names;
    ``top``: it names none. ``only``: the file has one unit of that name; one that stands at the
    top so far is put under the unit above, then.
    """
    if top:
        return tops if len(named) > 1 and tops else named
    return under or (tops if len(named) == 1 and only else [])


class _Matching:
    def __init__(
        self,
        units: Iterable[values.Unit],
        stock: Stock,
        unsaid: frozenset[str],
        asking: UnitAsking,
    ) -> None:
        self.unsaid = unsaid
        self.asking = asking
        self.file = {unit.key: unit for unit in units}
        self.stock = stock
        self.findings: list[Finding] = []
        self.questions: list[UnitQuestion] = []
        self._done: dict[str, UnitMerge] = {}
        self._names = Counter(spelling(unit.name) for unit in self.file.values())

    def merge(self, key: str) -> UnitMerge:
        """Return what becomes of a unit; those above it are looked at first."""
        for one in (*self._above(key), key):
            if one not in self._done:
                self._done[one] = self._merged(self.file[one])
        return self._done[key]

    def _above(self, key: str) -> list[str]:
        found: list[str] = []
        at = self.file[key].parent
        while at:
            found.insert(0, at)
            at = self.file[at].parent
        return found

    def _merged(self, unit: values.Unit) -> UnitMerge:
        found = self._found(unit)
        if not found:
            return self._unknown(unit)
        row = found[0]
        if len(found) > 1:
            self._unclear(unit, found)
            return UnitMerge(file=unit, row=None, values={}, parent=unit.parent)
        changed: dict[str, object] = {}
        if row.kind != unit.kind:
            changed["kind"] = unit.kind
        if row.level != unit.level:
            changed["level"] = unit.level
        differs = unit.has_subordinates is not row.has_subordinates
        if differs and unit.key not in self.unsaid:  # an empty cell takes nothing away
            changed["has_subordinates"] = unit.has_subordinates
        placed = unit.parent if row.parent_id is None else ""
        above = row.id in self.stock.above
        return UnitMerge(file=unit, row=row, values=changed, parent=placed, above=above)

    def _unknown(self, unit: values.Unit) -> UnitMerge:
        """Return what becomes of a unit of which none has the name: asked, where one may be it."""
        above = self._done[unit.parent] if unit.parent else None
        undecided = above is not None and above.open
        row = above.row if above is not None else None
        question = None if undecided else self.asking.question(unit, row)
        if question is None:
            return UnitMerge(file=unit, row=None, values={}, parent=unit.parent, open=undecided)
        self.questions.append(question)
        meant = self.asking.meant(question)
        return UnitMerge(
            file=unit,
            row=meant,
            values={},
            parent=unit.parent if meant is None else "",
            open=not question.answer,
        )

    def _found(self, unit: values.Unit) -> Sequence[Unit]:
        name = spelling(unit.name)
        named = self.stock.units_named.get(name, ())
        above = self._done[unit.parent].row if unit.parent else None
        return meant(
            named,
            tops=[row for row in named if row.parent_id is None],
            under=[row for row in named if above is not None and row.parent_id == above.id],
            top=not unit.parent,
            only=self._names[name] == 1,
        )

    def _unclear(self, unit: values.Unit, found: Sequence[Unit]) -> None:
        above = (self.stock.units.get(row.parent_id or 0) for row in found)
        names = few(one.name for one in above if one)
        self.findings.append(
            find("L.1135", where=unit.name, unit=unit.name, parents=names or ("—",))
        )
