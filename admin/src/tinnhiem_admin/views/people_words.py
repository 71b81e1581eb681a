"""Units, persons and posts in words: lists to choose from, days, what was done."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from flask_babel import gettext as _

from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang, me, units
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.services.audit.words import action_words, detail_words
from tinnhiem_core.services.people.values import Act
from tinnhiem_core.texts import say

_SOURCE = "import_id"
PREFIX = {
    Role: "role",
    UnitKind: "kind",
    Level: "level",
    Appointment: "appointment",
    Service: "service",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One act of the history: ``details`` are pairs of name and value.

    ``source``: the number of the import that did it, None where no import did.
    """

    at: datetime
    actor: str
    what: str
    details: tuple[tuple[str, str], ...]
    source: int | None = None


def word(value: StrEnum) -> str:
    """Return a word of a list ("Cấp trưởng") in the language of the page."""
    return say(f"{PREFIX[type(value)]}.{value}", lang())


def options(kind: type[StrEnum], *, empty: str = "") -> list[tuple[str, str]]:
    """Return a list of words to choose from; ``empty`` is what stands first, for no choice."""
    first = [("", empty)] if empty else []
    return [*first, *((one.value, word(one)) for one in kind)]


def post_lists() -> dict[str, list[tuple[str, str]]]:
    """Return what the fields of a post are chosen from."""
    return {
        "role": options(Role),
        "appointment": options(Appointment),
        "service": options(Service),
    }


def unit_lists() -> dict[str, list[tuple[str, str]]]:
    """Return what the fields of a unit are chosen from."""
    return {"kind": options(UnitKind), "level": options(Level)}


def days_of(since: date | None, until: date | None) -> str:
    """Return "01/07/2021 to 30/06/2025" with open ends in words; empty where both are open."""
    if since and until:
        return _("%(since)s to %(until)s", since=day(since), until=day(until))
    if until:
        return _("until %(until)s", until=day(until))
    return _("since %(since)s", since=day(since)) if since else ""


def written(value: date | None) -> str:
    """Return a day as its field shows it."""
    return day(value) if value else ""


def told(acts: Iterable[Act]) -> tuple[Done, ...]:
    """Return the history of a record in words."""
    tongue = lang()
    return tuple(
        Done(
            at=one.at,
            actor=one.actor,
            what=action_words(one.action, tongue),
            details=detail_words(_without_source(one.details), tongue),
            source=_source(one.details) if _opens(one) else None,
        )
        for one in acts
    )


def _opens(act: Act) -> bool:
    """Return whether the import of an act opens: whoever is kept to units opens only their own."""
    return units() is None or act.account == me().account


def _source(details: str) -> int | None:
    found = json.loads(details).get(_SOURCE)
    return found if isinstance(found, int) else None


def _without_source(details: str) -> str:
    """Return details without the number by which the page links to the import."""
    kept = json.loads(details)
    return json.dumps({name: one for name, one in kept.items() if name != _SOURCE})
