"""Rows and fields in words: what a table shows, what a form holds, what a difference compares."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Final

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.duties import Recipient, Responsibility
from tinnhiem_core.model.forms import Issuer, ReportFormat, SignatureBlock
from tinnhiem_core.model.plan import Gap, LegalBasis, Locality, Section, Validity
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.timeline import Deadline, MeetingDate
from tinnhiem_core.model.titles import Venue
from tinnhiem_core.services.plans.shapes import FieldKind, Leaf, choice_label
from tinnhiem_core.texts import Lang, say, show

TITLE: Final[dict[type, tuple[str, ...]]] = {
    Citation: ("document", "place"),
    Deadline: ("step", "words"),
    Document: ("name",),
    Gap: ("topic", "note"),
    Holding: ("roles", "kinds", "level", "units"),
    Issuer: ("name",),
    LegalBasis: ("text",),
    Locality: ("name",),
    MeetingDate: ("words",),
    Recipient: ("text",),
    ReportFormat: ("form",),
    Responsibility: ("bearer",),
    Section: ("number", "heading", "topic"),
    Selector: ("post", "scope"),
    SignatureBlock: ("authority", "position", "name"),
    Validity: ("since", "until"),
    Venue: ("organiser",),
}
"""What a row is called by; any other by its number and its words."""
OTHERWISE: Final = ("number", "organiser", "text", "heading", "name")
SHORT: Final = 90


def row_title(row: object, lang: Lang = Lang.VI) -> str:
    """Return what a list calls a row: short, in one line."""
    names = TITLE.get(type(row), OTHERWISE)
    found = [in_words(getattr(row, one), lang) for one in names if hasattr(row, one)]
    said = [one for at, one in enumerate(found) if one and not _begins(one, found[at + 1 :])]
    line = " ".join(" ".join(said).split())
    return f"{line[:SHORT]}…" if len(line) > SHORT else line


def _begins(text: str, others: list[str]) -> bool:
    """Return whether another text begins with this word: "Tiêu chí", "Tiêu chí lấy phiếu …"."""
    return any(f"{one} ".casefold().startswith(f"{text} ".casefold()) for one in others)


def in_words(value: Any, lang: Lang = Lang.VI) -> str:  # noqa: ANN401 - any field of a plan
    """Return a value of a plan as people read it; None and nothing at all are empty."""
    match value:
        case None:
            words = ""
        case StrEnum():
            words = choice_label(value).sentence(lang)
        case bool():
            words = say("truth.yes" if value else "truth.no", lang)
        case date():
            words = show(value, lang)
        case Holding():
            words = row_title(value, lang)
        case tuple():
            words = "; ".join(in_words(one, lang) for one in value)
        case _:
            words = str(value)
    return words


def as_typed(leaf: Leaf, value: Any) -> str | tuple[str, ...]:  # noqa: ANN401 - any field of a plan
    """Return a field's value as a form holds it."""
    if leaf.kind is FieldKind.CHOICES:
        return tuple(str(one) for one in value or ())
    if leaf.kind is FieldKind.LIST:
        return "\n".join(value or ())
    return _typed_alone(leaf, value)


def _typed_alone(leaf: Leaf, value: Any) -> str:  # noqa: ANN401 - any field of a plan
    match value:
        case None:
            typed = ""
        case bool():
            falsehood = "" if leaf.kind is FieldKind.TRUTH else "false"
            typed = "true" if value else falsehood
        case date():
            typed = f"{value:%d/%m/%Y}"
        case Document():
            typed = value.key
        case _:
            typed = str(value)
    return typed
