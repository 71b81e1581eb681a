"""An event of the audit log in words."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Final

from tinnhiem_core.services.work import VIETNAM
from tinnhiem_core.texts import CATALOGUE, Lang, say, show

CHANGED: Final = "changed."
"""What the name of a detail begins with that holds a value before and after."""
DAYS: Final = frozenset({"since", "until", "appointed", "born", "retirement_notice"})


def action_words(action: str, lang: Lang) -> str:
    """Return the label of an act; its name where a later release knows no label any more."""
    code = f"audit.{action}"
    return say(code, lang) if code in CATALOGUE else action


def detail_words(details: str, lang: Lang) -> tuple[tuple[str, str], ...]:
    """Return the details of an event (JSON) as pairs of label and value."""
    written: dict[str, object] = json.loads(details)
    named = written.items()
    return tuple((_label(name, lang), _value(name, one, lang)) for name, one in named)


def _label(name: str, lang: Lang) -> str:
    code = f"audit.detail.{name}"
    return say(code, lang) if code in CATALOGUE else name


def _value(name: str, value: object, lang: Lang) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        if name.startswith(CHANGED):
            return " → ".join(_value(name, one, lang) or "—" for one in value)
        return ", ".join(_value(name, one, lang) for one in value)
    if isinstance(value, str):
        return _word(name, value, lang)
    return show(value, lang)


def _word(name: str, value: str, lang: Lang) -> str:
    name = name.removeprefix(CHANGED)
    named = {
        "role": f"account_role.{value}",
        "reason": f"audit.reason.{value}",
        "fields": f"audit.field.{value}",
    }
    for code in (named.get(name, ""), f"{name}.{value}"):  # "role.head" of a post
        if code in CATALOGUE:
            return say(code, lang)
    return _moment(value) if name in DAYS else value


def _moment(value: str) -> str:
    """Return a day or a moment as people here write it."""
    if len(value) == len("2026-01-31"):
        return f"{date.fromisoformat(value):%d/%m/%Y}"
    return f"{datetime.fromisoformat(value).astimezone(VIETNAM):%d/%m/%Y %H:%M}"
