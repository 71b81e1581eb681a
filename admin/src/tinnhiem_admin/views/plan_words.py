"""What the pages of the plan call its rows, its tables, its versions and what was done to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from flask_babel import gettext as _

from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.deadline_words import offset
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import Change, HistoryLine, VersionView, table
from tinnhiem_core.services.plans import words as pieces_of
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.texts import CATALOGUE, Wording, say, wording

Pieces = list[tuple[str, str]]
"""A text in pieces that stay ("="), come ("+") and go ("-")."""

NAMING: Final = ("rows", "venues", "panel", "titles", "only_for")
"""Fields that hold keys of other rows."""
ENGLISH: Final = ("name_en", "note_en", "origin_en")
"""Fields that say in English what another one says in Vietnamese."""
VIETNAMESE: Final = re.compile(r"[ÀÁÃÈÉÌÍÒÓÕÙÚÝàáãèéìíòóõùúýăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
SHORT: Final = 60
LONGEST: Final = 6_000
"""Characters up to which two texts are compared word by word; longer ones as wholes."""
STATES: Final = {
    PlanState.DRAFT: ("", "pen"),
    PlanState.SUBMITTED: ("warn", "hourglass-half"),
    PlanState.IN_FORCE: ("ok", "circle-check"),
    PlanState.SUPERSEDED: ("", "box-archive"),
    PlanState.DISCARDED: ("", "trash"),
}
TAGS: Final = {
    Change.SAME: "same",
    Change.CHANGED: "chg",
    Change.MOVED: "chg",
    Change.ADDED: "add",
    Change.REMOVED: "del",
}


def spoken(label: Wording | str) -> str:
    """Return a label in the language of the page."""
    return label if isinstance(label, str) else label.sentence(lang())


def shortened(text: str, most: int = SHORT) -> str:
    """Return a text in one short line."""
    line = " ".join(text.split())
    return f"{line[:most].rstrip()}…" if len(line) > most else line


def state_of(version: VersionView) -> tuple[str, str, str]:
    """Return the state of a version: its word, tone and sign."""
    return (say(f"plan_state.{version.state}", lang()), *STATES[version.state])


def table_label(name: str) -> str:
    """Return what people call a table, whether the plan still has it or not."""
    code = f"plan.{'part' if '/' in name else 'table'}.{name.rpartition('/')[2]}"
    return say(code, lang()) if code in CATALOGUE else name


def field_label(name: str) -> str:
    """Return what people call a field of any row; its name where no such field is known."""
    code = f"plan.field.{name.rpartition('.')[2]}"
    return say(code, lang()) if code in CATALOGUE else name


def tongue(label: str, text: str) -> str:
    """Return the language of a field's text, for ``lang``; empty where it is the page's."""
    english = label in {field_label(one) for one in ENGLISH}
    written = "en" if english else "vi" if VIETNAMESE.search(text) else ""
    return "" if written == lang().value else written


def pieces(old: str, new: str) -> Pieces:
    """Return two texts as one, word by word where that can be read."""
    if len(old) + len(new) > LONGEST or not (old and new):
        return [one for one in (("-", old), ("+", new)) if one[1]]
    return list(pieces_of(old, new))


def templates() -> list[tuple[str, str]]:
    """Return the templates of forms that the system has, each with what people call it."""
    return [(one.value, say(f"plan.choice.FormKind.{one.value}", lang())) for one in FormKind]


@dataclass(frozen=True, slots=True)
class Names:
    """What the keys of one plan stand for, by the field that holds them."""

    by_field: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, *plans: Plan) -> Names:
        """Return the names in plans; the later ones go before the earlier ones."""
        found: dict[str, dict[str, str]] = {one: {} for one in NAMING}
        found["template"] = dict(templates())
        for plan in plans:
            rows = plan.title_table.rows
            titles = {one.key: shortened(one.text) for row in rows for one in row.titles}
            found["rows"] |= {row.key: row.label for row in rows}
            found["venues"] |= {
                one.key: shortened(one.organiser) for row in rows for one in row.venues
            }
            found["panel"] |= {one.key: shortened(one.text) for one in plan.panels}
            found["titles"] |= titles
            found["only_for"] |= titles
        return cls(found)

    def say(self, label: Wording, text: str) -> str:
        """Return the value of a field as people read it: names where it holds keys."""
        if label == wording("plan.field.days_before"):
            return offset(int(text)) if text.isdecimal() else text
        for field, names in self.by_field.items():
            if label == wording(f"plan.field.{field}"):
                return "; ".join(names.get(one, one) for one in text.split("; "))
        return text


def row_name(plan: Plan, name: str, key: str) -> str:
    """Return what a link calls a row of a table; the table itself where there is no such row."""
    try:
        rows = table(plan, name, lang()).rows
    except NotFoundError:
        return table_label(name)
    found = next((one for one in rows if one.key == key), None)
    if found is None or not key:
        return table_label(name)
    if name == "title_rows" and any(one.isalnum() for one in found.cells[0]):
        return _("Row %(number)s", number=found.cells[0])
    return f"{table_label(name)}: {shortened(found.title, 48)}"


def told_of(line: HistoryLine, plan: Plan) -> str:
    """Return what an act was about: the row, the reason, the day."""
    known = {name: str(value) for name, value in line.details.items()}
    if "table" in known:
        return row_name(plan, known["table"], known.get("row", ""))
    if "form" in known:
        return say(f"plan.choice.FormKind.{known['form']}", lang())
    if "locality" in known:
        return _("the plugin's plan")
    if "since" in known:
        return f"{_('In force from')} {day(date.fromisoformat(known['since']))}"
    return "; ".join(known[one] for one in ("note", "reason", "code", "by") if known.get(one))
