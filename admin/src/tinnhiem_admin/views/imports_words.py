"""Imports in words: states, what becomes of a row, what was written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.signed_in import lang
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.audit.words import detail_words
from tinnhiem_core.services.people.fields import label
from tinnhiem_core.services.people.imports.values import (
    Candidate,
    Counts,
    FieldChange,
    Likeness,
    Resemblance,
    Status,
    UnitCandidate,
)
from tinnhiem_core.texts.wording import number

Chip = tuple[str, str, str | None]
"""Word, tone, sprite icon."""
Changed = tuple[str, str, str]
"""Name of a field, its value before and after; what was not there is "—"."""


def state(one: ImportState, *, faulty: bool = False) -> Chip:
    """Return where an import stands; ``faulty``: it waits, but its file has to be mended."""
    if faulty:
        return _("Has errors"), "danger", None
    return {
        ImportState.PREVIEWED: (_("Waits to be imported"), "warn", None),
        ImportState.APPLIED: (_("Imported"), "ok", None),
        ImportState.UNDONE: (_("Undone"), "", "rotate-left"),
        ImportState.DISCARDED: (_("Discarded"), "", "trash"),
    }[one]


def status(one: Status | None, *, judged: bool) -> Chip:
    """Return what becomes of a row; one without errors in a file with some is only waiting."""
    if one is None:
        return _("Imported"), "", "check"
    if one is Status.SKIPPED and not judged:
        return _("No error"), "", "check"
    return {
        Status.ERROR: (_("Has errors"), "danger", None),
        Status.OPEN: (_("To decide"), "warn", "circle-question"),
        Status.NEW: (_("New"), "info", "plus"),
        Status.CHANGED: (_("Changes"), "info", "pen"),
        Status.UNCHANGED: (_("As it is already"), "", "check"),
        Status.SKIPPED: (_("Left out"), "", "ban"),
        Status.UNCHECKED: (_("Not compared yet"), "warn", "circle-question"),
    }[one]


def likeness(one: Candidate) -> str:
    """Return why two records may be one person."""
    return {
        Likeness.CODE: _("the same code"),
        Likeness.BIRTH: _("the same name and day of birth"),
        Likeness.UNIT: _("the same name in the same unit"),
    }[one.likeness]


def resemblance(one: UnitCandidate) -> str:
    """Return why a unit of the file may be one that is there."""
    return {
        Resemblance.SIGNS: _("the same letters but for diacritics, spaces or signs"),
        Resemblance.SHORT: _("the same name in short"),
        Resemblance.SPELLING: _("nearly the same name"),
    }[one.resemblance]


def changed(changes: Iterable[FieldChange]) -> tuple[Changed, ...]:
    """Return what changes in a record, field by field."""
    return tuple(
        (
            label(one.field).sentence(lang()),
            _value(one.field, one.before),
            _value(one.field, one.after),
        )
        for one in changes
    )


def _value(field: str, value: object) -> str:
    ((_name, shown),) = detail_words(json.dumps({field: value}), lang())
    return shown or "—"


def counted(counts: Counts) -> str:
    """Return what was written, in words: new and changed, each kind of record that there is."""
    units, persons, posts = counts.units_new, counts.persons_new, counts.posts_new
    said = (
        (units, ngettext("%(n)s new unit", "%(n)s new units", units, n=_shown(units))),
        _altered_units(counts.units_changed),
        (persons, ngettext("%(n)s new person", "%(n)s new people", persons, n=_shown(persons))),
        _altered_persons(counts.persons_changed),
        (posts, ngettext("%(n)s new post", "%(n)s new posts", posts, n=_shown(posts))),
        _altered_posts(counts.posts_changed),
    )
    return ", ".join(words for number_, words in said if number_)


def _altered_units(n: int) -> tuple[int, str]:
    return n, ngettext("%(n)s unit changed", "%(n)s units changed", n, n=_shown(n))


def _altered_persons(n: int) -> tuple[int, str]:
    return n, ngettext("%(n)s person changed", "%(n)s people changed", n, n=_shown(n))


def _altered_posts(n: int) -> tuple[int, str]:
    return n, ngettext("%(n)s post changed", "%(n)s posts changed", n, n=_shown(n))


def tallied(rows: Mapping[Status, int], total: int, *, judged: bool) -> list[tuple[str, str, str]]:
    """Return how many rows are of each kind, together all of them: (name, count, note)."""
    kinds = (
        (Status.NEW, Status.CHANGED, Status.UNCHANGED, Status.OPEN, Status.ERROR)
        if judged
        else (Status.SKIPPED, Status.ERROR)
    )
    further = (one for one in (Status.SKIPPED, Status.UNCHECKED) if rows.get(one))
    kinds = (*kinds, *further) if judged else kinds
    counts = [rows.get(one, 0) for one in kinds]
    sum_ = f"{' + '.join(_shown(one) for one in counts)} = {_shown(total)}"
    notes = [*("" for _one in kinds[:-1]), sum_]
    return [
        (status(one, judged=judged)[0], _shown(count), note)
        for one, count, note in zip(kinds, counts, notes, strict=True)
    ]


def size(bytes_: int | None) -> str:
    """Return the size of a file, empty where it is not known."""
    return (
        "" if bytes_ is None else ngettext("%(n)s byte", "%(n)s bytes", bytes_, n=_shown(bytes_))
    )


def _shown(value: int) -> str:
    return number(value, lang())
