"""Imports in words: states, what becomes of a row, what was written."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.signed_in import lang
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.imports.values import Candidate, Counts, Likeness, Status
from tinnhiem_core.texts.wording import number

Chip = tuple[str, str, str | None]
"""Word, tone, sprite icon."""


def state(one: ImportState) -> Chip:
    """Return where an import stands."""
    return {
        ImportState.PREVIEWED: (_("Waits to be imported"), "warn", None),
        ImportState.APPLIED: (_("Imported"), "ok", None),
        ImportState.UNDONE: (_("Undone"), "", "rotate-left"),
        ImportState.DISCARDED: (_("Discarded"), "", "trash"),
    }[one]


def status(one: Status, *, judged: bool) -> Chip:
    """Return what becomes of a row; one without errors in a file with some is only waiting."""
    if one is Status.SKIPPED and not judged:
        return _("No error"), "", "check"
    return {
        Status.ERROR: (_("Has errors"), "danger", None),
        Status.OPEN: (_("To decide"), "warn", "circle-question"),
        Status.NEW: (_("New"), "info", "plus"),
        Status.CHANGED: (_("Changes"), "info", "pen"),
        Status.UNCHANGED: (_("As it is already"), "", "check"),
        Status.SKIPPED: (_("Left out"), "", "ban"),
    }[one]


def likeness(one: Candidate) -> str:
    """Return why two records may be one person."""
    return {
        Likeness.CODE: _("the same code"),
        Likeness.BIRTH: _("the same name and day of birth"),
        Likeness.UNIT: _("the same name in the same unit"),
    }[one.likeness]


def counted(counts: Counts) -> str:
    """Return what was written, in words."""
    units = counts.units_new + counts.units_changed
    persons = counts.persons_new + counts.persons_changed
    posts = counts.posts_new + counts.posts_changed
    said = (
        ngettext("%(n)s unit", "%(n)s units", units, n=_shown(units)),
        ngettext("%(n)s person", "%(n)s people", persons, n=_shown(persons)),
        ngettext("%(n)s post", "%(n)s posts", posts, n=_shown(posts)),
    )
    return ", ".join(said)


def _shown(value: int) -> str:
    return number(value, lang())
