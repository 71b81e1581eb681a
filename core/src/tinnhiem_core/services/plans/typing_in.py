"""What was typed into the fields of a row becomes its values, or every error at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas.characters import as_meant, clean, cut, forbidden
from tinnhiem_core.schemas.checks import YEARS
from tinnhiem_core.services.plans.choosing import choices, known_documents
from tinnhiem_core.services.plans.limits import fault_of_text
from tinnhiem_core.services.plans.shapes import FieldKind, Leaf, Source, leaves
from tinnhiem_core.services.plans.showing import as_typed
from tinnhiem_core.services.plans.tables import Table

Typed = Mapping[str, "str | Sequence[str]"]
"""What a form sends: the name of each field with its text, or with every value chosen."""

DAYS: Final = (
    re.compile(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"),
)
NUMBER: Final = re.compile(r"\d{1,5}")
TRUE: Final = frozenset({"true", "on", "1"})
CHOSEN: Final = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.TRISTATE})
"""Fields that nobody types into."""
KEPT: Final = frozenset({"key"})
"""Names that are no fields of the row, and yet may be sent."""


class Wrong(Exception):  # noqa: N818 - carried to the list of all errors
    """One field can't be taken; carries its finding."""

    def __init__(self, leaf: Leaf, code: str, **figures: object) -> None:
        super().__init__(code)
        shown = (("label", leaf.label), *figures.items())
        self.finding = Finding(code=code, where=leaf.name, figures=shown)


def take(
    plan: Plan, table: Table, row: object | None, typed: Typed
) -> tuple[dict[str, Any], tuple[Finding, ...]]:
    """Return the value of every field that was typed, by name, and everything that is wrong.

    ``row`` is the row as it stands, None for a new one. What was not touched stays as it is, to
    the last character: line ends of a browser are no change. What was touched is taken as it is
    meant: blanks that only look like one are made one.
    """
    values: dict[str, Any] = {}
    findings = [*_unknown(table, typed)]
    for leaf in leaves(table.shape):
        needed = row is None and not leaf.optional and leaf.kind is not FieldKind.TRUTH
        if leaf.name not in typed and not needed:
            continue
        try:
            values[leaf.name] = _taken(plan, table, leaf, row, typed.get(leaf.name, ""))
        except Wrong as wrong:
            findings.append(wrong.finding)
    return values, tuple(findings)


def _unknown(table: Table, typed: Typed) -> list[Finding]:
    known = {leaf.name for leaf in leaves(table.shape)} | KEPT
    return [find("L.1040", where=cut(one), label=cut(one)) for one in typed if one not in known]


def _taken(
    plan: Plan, table: Table, leaf: Leaf, row: object | None, raw: str | Sequence[str]
) -> Any:  # noqa: ANN401 - whatever the field holds
    given = _plain(leaf, raw)
    if row is not None and _same(given, as_typed(leaf, leaf.value(row))):
        return leaf.value(row)
    if leaf.kind is FieldKind.CHOICES:
        return _chosen(plan, table, leaf, tuple(one for one in given if one))
    assert isinstance(given, str)  # noqa: S101 - for the type checker
    text = as_meant(given)
    _fits(leaf, text)
    if not text:
        return _nothing(leaf)
    return _read(plan, table, leaf, text)


def _same(given: str | tuple[str, ...], known: str | tuple[str, ...]) -> bool:
    """Return whether nothing was touched; boxes come back in the order of the page."""
    if isinstance(given, str) or isinstance(known, str):
        return given == known
    return sorted(one for one in given if one) == sorted(known)


def _plain(leaf: Leaf, raw: str | Sequence[str]) -> str | tuple[str, ...]:
    """Return what was sent in NFC with line feeds; refuse characters that hide or reverse."""
    if leaf.kind is FieldKind.CHOICES:
        return tuple(clean(one) for one in ((raw,) if isinstance(raw, str) else raw))
    text = clean(raw if isinstance(raw, str) else "\n".join(raw))
    if found := forbidden(text):
        raise Wrong(leaf, "L.1041", characters=found)
    return text


def _fits(leaf: Leaf, text: str) -> None:
    number = leaf.kind is FieldKind.TEXT and leaf.path[-1] == "number"
    if fault := fault_of_text(text, number=number):
        code, figures = fault
        raise Wrong(leaf, code, **figures)


def _nothing(leaf: Leaf) -> Any:  # noqa: ANN401 - whatever stands for nothing
    if leaf.kind is FieldKind.TRUTH:
        return False
    if not leaf.optional:
        raise Wrong(leaf, "L.1059" if leaf.kind in CHOSEN else "L.1030")
    if leaf.kind is FieldKind.LIST:
        return ()
    text = leaf.kind in {FieldKind.TEXT, FieldKind.LINES}
    named = leaf.kind is FieldKind.CHOICE and leaf.source not in {None, Source.DOCUMENTS}
    return "" if text or named else None


def _read(plan: Plan, table: Table, leaf: Leaf, text: str) -> Any:  # noqa: ANN401
    match leaf.kind:
        case FieldKind.NUMBER:
            return _number(leaf, text)
        case FieldKind.DAY:
            return _day(leaf, text)
        case FieldKind.TRUTH | FieldKind.TRISTATE:
            return text in TRUE
        case FieldKind.LIST:
            return tuple(one.strip() for one in text.split("\n") if one.strip())
        case FieldKind.CHOICE:
            return _one(plan, table, leaf, text)
        case _:
            return text


def _number(leaf: Leaf, text: str) -> int:
    least, most = leaf.bounds
    if not NUMBER.fullmatch(text) or not least <= int(text) <= most:
        raise Wrong(leaf, "L.1032", found=cut(text), least=least, most=most)
    return int(text)


def _day(leaf: Leaf, text: str) -> date:
    found = next((match for one in DAYS if (match := one.fullmatch(text))), None)
    try:
        if found:
            day = date(int(found["y"]), int(found["m"]), int(found["d"]))
            if day.year in YEARS:
                return day
    except ValueError:
        pass
    raise Wrong(leaf, "L.1033", found=cut(text))


def _one(plan: Plan, table: Table, leaf: Leaf, text: str) -> Any:  # noqa: ANN401
    return _chosen(plan, table, leaf, (text,))[0]


def _chosen(plan: Plan, table: Table, leaf: Leaf, given: tuple[str, ...]) -> tuple[Any, ...]:
    """Return what was chosen, each once, in the order of the list."""
    known = tuple(one.value for one in choices(plan, table, leaf))
    strange = tuple(one for one in given if one not in known)
    if strange:
        raise Wrong(leaf, "L.1031", found=tuple(cut(one) for one in strange))
    chosen = tuple(one for one in known if one in given)
    if leaf.choices is not None:
        return tuple(leaf.choices(one) for one in chosen)
    if leaf.source is Source.DOCUMENTS:
        papers = {one.key: one for one in known_documents(plan)}
        return tuple(papers[one] for one in chosen)
    return chosen
