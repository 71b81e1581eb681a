"""What is met while reading, kept until everything has been looked at."""

from __future__ import annotations

from datetime import date
from typing import Any

from tinnhiem_core.intake.cells import UnreadableError
from tinnhiem_core.intake.columns import Column, T
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.names import decomposed
from tinnhiem_core.intake.table import Record
from tinnhiem_core.intake.values import Value, blank
from tinnhiem_core.law.finding import Finding, Severity


class Notes:
    """The findings of one file, in the order met; nothing stops at the first."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._decomposed: list[str] = []
        self._known: dict[tuple[Column[Any], str | date], Any] = {}

    @property
    def count(self) -> int:
        """Return how many findings there are so far."""
        return len(self._found)

    def add(self, code: str, where: str, /, **figures: object) -> None:
        """Keep a finding."""
        self._found.append(Finding(code=code, where=where, figures=tuple(figures.items())))

    def take(self, *findings: Finding) -> None:
        """Keep findings made elsewhere."""
        self._found.extend(findings)

    def at(self, code: str, record: Record, column: Column[Any], /, **figures: object) -> None:
        """Keep a finding on one cell: its sheet, row, column and heading are filled in."""
        self.add(code, record.where(column), **record.place(column), **figures)

    def read(self, record: Record, column: Column[T]) -> T | None:
        """Return what a cell holds, None where it is empty or can't be read (then noted)."""
        value = record.value(column)
        if blank(value):
            if column.required and column in record.places:
                self.at("L.727", record, column)
            return None
        try:
            return self._understood(value, column, record)
        except UnreadableError as trouble:
            self.at(trouble.code, record, column, **trouble.figures)
            return None

    def _understood(self, value: Value, column: Column[T], record: Record) -> T:
        """Read a cell; lists repeat themselves, so what was understood once is kept."""
        if type(value) is not str and not isinstance(value, date):
            return column.read(value)  # a Formula is equal to the text it holds
        found: T | None = self._known.get((column, value))
        if found is not None:
            return found
        if isinstance(value, str) and decomposed(value):
            self._decomposed.append(record.where(column))
            return column.read(value)
        found = self._known[column, value] = column.read(value)
        return found

    def findings(self) -> tuple[Finding, ...]:
        """Return everything; raise ``IntakeError`` with it where something is an error."""
        found = self.all()
        if any(one.severity is Severity.ERROR for one in found):
            raise IntakeError(*found)
        return found

    def all(self) -> tuple[Finding, ...]:
        """Return everything, errors or not."""
        if self._decomposed:
            where = self._decomposed[0]
            self.add("N.738", where, cells=len(self._decomposed), first=where)
            self._decomposed.clear()
        return tuple(self._found)
