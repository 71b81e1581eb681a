"""Units of a file as its page shows them: which may be one that is there, which are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flask import url_for
from flask_babel import gettext as _

from tinnhiem_admin.views.imports_words import Changed, changed, resemblance
from tinnhiem_core.services.people.imports.values import (
    Preview,
    UnitCandidate,
    UnitChange,
    UnitQuestion,
)

MOST: Final = 50
"""How many units a page asks about or lists at once, open ones first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingUnit:
    """A question with its possible answers: (value, words, why, address)."""

    question: UnitQuestion
    choices: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenUnit:
    """A unit that the file adds, or changes: ``changed`` is empty for a new one."""

    unit: UnitChange
    changed: tuple[Changed, ...]


def asked(preview: Preview) -> tuple[AskingUnit, ...]:
    """Return the questions on units."""
    waiting = sorted(preview.unit_questions, key=lambda one: bool(one.answer))
    return tuple(_asking(one) for one in waiting[:MOST])


def written(preview: Preview) -> tuple[WrittenUnit, ...]:
    """Return the units that would be written, changed ones first."""
    units = sorted(preview.units, key=lambda one: not one.changes)
    return tuple(WrittenUnit(unit=one, changed=changed(one.changes)) for one in units[:MOST])


def unit_answers(form: Mapping[str, str]) -> dict[str, str]:
    """Return what was decided on units: questions stand as unit-0, unit-answer-0 and so on."""
    given = ((form.get(f"unit-{n}"), form.get(f"unit-answer-{n}", "")) for n in range(MOST))
    return {key: answer for key, answer in given if key}


def _asking(one: UnitQuestion) -> AskingUnit:
    known = {candidate.answer: _candidate(candidate) for candidate in one.candidates}
    new = (_("A new unit: add it as written"), "", "")
    choices = ((answer, *known.get(answer, new)) for answer in one.answers)
    return AskingUnit(question=one, choices=tuple(choices))


def _candidate(one: UnitCandidate) -> tuple[str, str, str]:
    words = _("The unit that is there: %(name)s", name=one.name)
    under = _("under %(unit)s", unit=one.above) if one.above else ""
    kept = _("it stays as it is")
    why = "; ".join(part for part in (resemblance(one), under, kept) if part)
    return words, why, url_for("Units.unit", unit=one.number)
