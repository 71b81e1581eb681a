"""An event of the audit log in words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from tinnhiem_core.services.work import VIETNAM
from tinnhiem_core.texts import CATALOGUE, Lang, say, show

KINDS: Final = ("unit", "person", "import", "plan", "tenant")
SUBJECT: Final = re.compile(rf"({'|'.join(KINDS)})[:/]([0-9]{{1,18}})")
CHANGED: Final = "changed."
"""What the name of a detail begins with that holds a value before and after."""
NAMED: Final = frozenset({"row", "place"})
"""Keys of a plan, shown only where the event tells no name for what they mean."""
BELOW: Final = " › "
VALUES: Final = {
    "role": "account_role",
    "reason": "audit.reason",
    "fields": "audit.field",
    "form": "plan.choice.FormKind",
}
"""Where the words for a value of a detail stand; else under the detail's own name."""
DAYS: Final = frozenset({"since", "until", "appointed", "born", "retirement_notice"})


def action_words(action: str, lang: Lang) -> str:
    """Return the label of an act; its name where a later release knows no label any more."""
    code = f"audit.{action}"
    return say(code, lang) if code in CATALOGUE else action


def detail_words(details: str, lang: Lang) -> tuple[tuple[str, str], ...]:
    """Return the details of an event (JSON) as pairs of label and value.

    Details that were changed past the program are shown as they stand.
    """
    written = _read(details)
    if written is None:
        return (("", details),)
    shown = (
        (name, value)
        for name, value in written.items()
        if name not in NAMED or (value and f"{name}_name" not in written)
    )
    return tuple((_label(name, lang), _value(name, one, lang)) for name, one in shown)


def subject_words(subject: str, name: str, imports: Mapping[int, int], lang: Lang) -> str:
    """Return "person:12" as people read it, with the name it had; a name stays as it is.

    ``imports``: which one of the tenant's imports each is, as the pages count them.
    """
    found = SUBJECT.fullmatch(subject)
    if found is None:
        return subject
    kind, number = found[1], int(found[2])
    if kind == "import":
        if number not in imports:
            return subject
        number = imports[number]
    words = say(f"audit.subject.{kind}", lang, number=str(number))
    return f"{words}: {name}" if name else words


def imports_named(subjects: Iterable[str]) -> set[int]:
    """Return the imports that subjects are about."""
    found = map(SUBJECT.fullmatch, subjects)
    return {int(one[2]) for one in found if one is not None and one[1] == "import"}


def name_told(details: str) -> str:
    """Return the name that the details of an event (JSON) give its subject; "" where none."""
    name = (_read(details) or {}).get("name", "")
    return name if isinstance(name, str) else ""


def _read(details: str) -> dict[str, object] | None:
    """Return details as they were recorded; None where they are no JSON object."""
    try:
        written = json.loads(details)
    except (ValueError, RecursionError):
        return None
    return written if isinstance(written, dict) else None


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
        return _answer(value, lang) if name == "answers" else _word(name, value, lang)
    return show(value, lang)


def _answer(value: str, lang: Lang) -> str:
    """Return a decision on a duplicate ("CB002: same:74") as people read it."""
    about, _, said = value.rpartition(": ")
    kind, _, of = said.partition(":")
    code = f"audit.answer.{kind}"
    return f"{about}: {say(code, lang, of=of)}" if about and code in CATALOGUE else value


def _word(name: str, value: str, lang: Lang) -> str:
    name = name.removeprefix(CHANGED)
    if name == "table":
        return _table(value, lang)
    for code in (f"{VALUES.get(name, name)}.{value}", f"{name}.{value}"):  # "role.head" of a post
        if code in CATALOGUE:
            return say(code, lang)
    return _moment(value) if name in DAYS else value


def _table(name: str, lang: Lang) -> str:
    """Return "title_rows/b/venues" as people call that table of a plan; the row is told beside."""
    root, *below = name.split("/")
    codes = [f"plan.table.{root}", *(f"plan.part.{one}" for one in below[1::2])]
    known = all(one in CATALOGUE for one in codes)
    return BELOW.join(say(one, lang) for one in codes) if known else name


def _moment(value: str) -> str:
    """Return a day or a moment as people here write it; as it stands where it is none."""
    try:
        if len(value) == len("2026-01-31"):
            return f"{date.fromisoformat(value):%d/%m/%Y}"
        return f"{datetime.fromisoformat(value).astimezone(VIETNAM):%d/%m/%Y %H:%M}"
    except (ValueError, OverflowError):
        return value
