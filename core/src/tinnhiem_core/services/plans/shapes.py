"""What a row of a plan consists of, read from its dataclass: fields that a form can show.

A frozen value inside a row is spread into the row's own fields ("citation.quote"); a tuple of
values is a part with rows of its own. A paper is chosen among those that the plan names, but for
a legal basis, which brings its own.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, is_dataclass
from dataclasses import Field as DataclassField
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

from tinnhiem_core.law.document import Document
from tinnhiem_core.model.duties import Disclosure, Observer
from tinnhiem_core.model.forms import ReportFormat, TextBlock
from tinnhiem_core.model.plan import LegalBasis, Locality, Plan
from tinnhiem_core.model.settings import MAX_DECIMALS, Settings
from tinnhiem_core.model.timeline import Deadline
from tinnhiem_core.model.titles import Venue
from tinnhiem_core.texts import CATALOGUE, Wording, wording


class FieldKind(StrEnum):
    """How a field is shown and sent."""

    TEXT = "text"
    LINES = "lines"  # several lines of text
    LIST = "list"  # one value a line
    NUMBER = "number"
    DAY = "day"
    TRUTH = "truth"
    TRISTATE = "tristate"
    CHOICE = "choice"
    CHOICES = "choices"


class Source(StrEnum):
    """Where the choices of a field come from, if not from an enumeration."""

    DOCUMENTS = "documents"
    PANELS = "panels"
    ROWS = "rows"
    TITLES = "titles"
    OWN_TITLES = "own_titles"  # of the same title row
    VENUES = "venues"
    OWN_VENUES = "own_venues"


MOST: Final = 99_999
BOUNDS: Final[dict[tuple[type, str], tuple[int, int]]] = {
    (Settings, "decimals"): (0, MAX_DECIMALS),
    (Settings, "small_panel"): (1, 9_999),
    (Settings, "small_group"): (1, 9_999),
    (Settings, "cycle_year"): (1, 99),
    (Deadline, "days_before"): (0, 366),
    (Venue, "number"): (0, 9),
    (Venue, "sequence"): (1, 9),
    (ReportFormat, "version"): (1, 999),
}
SOURCES: Final = {
    "panel": Source.PANELS,
    "rows": Source.ROWS,
    "titles": Source.OWN_TITLES,
    "only_for": Source.TITLES,
    "venues": Source.OWN_VENUES,
}
SHORT: Final = frozenset(
    {
        "number",
        "symbol",
        "place",
        "kind",
        "annex",
        "template",
        "parent",
        "name_en",
        "place_and_date",
    }
)
"""Texts of one line; every other text of a plan may have several."""
MAY_BE_EMPTY: Final = frozenset({"number", "heading"})
"""Texts without a default that a plan may still leave blank."""
ELSEWHERE: Final[dict[type, frozenset[str]]] = {
    Plan: frozenset({"schema"}),
    Locality: frozenset(
        {"slug", "paper", "issuer", "validity", "signature", "settings", "exemption", "chair"}
    ),
}
"""Fields that are tables of their own, or never change."""
LABELLED: Final = {
    "Level": "level.",
    "Role": "role.",
    "UnitKind": "kind.",
    "Step": "step.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One field of a form. ``path`` leads from the row to it; ``owner`` is the class it is of.

    ``optional`` says that the value may be None or empty; ``own`` that it is ours, not the
    plan's text. ``source`` and ``kinds`` say what may be chosen.
    """

    path: tuple[str, ...]
    owner: type
    kind: FieldKind
    optional: bool
    own: bool
    choices: type[StrEnum] | None = None
    source: Source | None = None

    @property
    def name(self) -> str:
        """Return the name that a form sends: "citation.quote"."""
        return ".".join(self.path)

    @property
    def label_code(self) -> str:
        """Return the code of the label: that of the class, else that of every such field."""
        own = f"plan.field.{self.owner.__name__}.{self.path[-1]}"
        return own if own in CATALOGUE else f"plan.field.{self.path[-1]}"

    @property
    def label(self) -> Wording:
        """Return what people call the field."""
        return wording(self.label_code)

    @property
    def bounds(self) -> tuple[int, int]:
        """Return least and most of a number."""
        return BOUNDS.get((self.owner, self.path[-1]), (0, MOST))

    def value(self, row: object) -> Any:  # noqa: ANN401 - whatever the field holds
        """Return the field's value in a row; None below something that isn't there."""
        for part in self.path:
            row = None if row is None else getattr(row, part)
        return row


def choice_label(value: StrEnum) -> Wording:
    """Return what people call a value of an enumeration."""
    kind = type(value).__name__
    return wording(f"{LABELLED.get(kind, f'plan.choice.{kind}.')}{value.value}")


@cache
def hints(shape: type) -> dict[str, Any]:
    """Return the types of the fields of a dataclass."""
    return get_type_hints(shape)


def inner(hint: Any) -> tuple[Any, bool]:  # noqa: ANN401 - an annotation
    """Return an annotation without None, and whether None was in it."""
    args = get_args(hint)
    if get_origin(hint) is not tuple and NoneType in args:
        return next(one for one in args if one is not NoneType), True
    return hint, False


def element(hint: Any) -> Any:  # noqa: ANN401 - an annotation
    """Return what a tuple consists of; None for anything but a tuple."""
    return get_args(hint)[0] if get_origin(hint) is tuple else None


@cache
def parts(shape: type) -> tuple[str, ...]:
    """Return the fields of a row that are rows themselves: a tuple of values."""
    known = hints(shape)
    return tuple(
        one.name
        for one in fields(shape)
        if is_dataclass(element(known[one.name])) and one.name not in _elsewhere(shape)
    )


@cache
def leaves(shape: type) -> tuple[Leaf, ...]:
    """Return the fields of a row's form in the order of its dataclass, nested values spread."""
    return tuple(_leaves(shape, shape, (), optional=False))


def _elsewhere(shape: type) -> frozenset[str]:
    return ELSEWHERE.get(shape, frozenset())


def _leaves(root: type, shape: type, path: tuple[str, ...], *, optional: bool) -> list[Leaf]:
    found: list[Leaf] = []
    for one in fields(shape):
        hint, nullable = inner(hints(shape)[one.name])
        skipped = one.name == "key" or one.name in _elsewhere(shape) or one.name in parts(shape)
        if skipped:
            continue
        at = (*path, one.name)
        if is_dataclass(hint) and not (hint is Document and shape is not LegalBasis):
            found += _leaves(root, hint, at, optional=optional or nullable)  # type: ignore[arg-type]
        else:
            found.append(_leaf(root, shape, one, hint, at, optional=optional or nullable))
    return found


def _leaf(
    root: type,
    owner: type,
    one: DataclassField[Any],
    hint: Any,  # noqa: ANN401 - an annotation
    path: tuple[str, ...],
    *,
    optional: bool,
) -> Leaf:
    own = "own" in one.metadata
    kind, choices, source = _kind(root, one.name, hint, own=own, optional=optional)
    given = one.default is not MISSING or one.default_factory is not MISSING
    blank = given or one.name in MAY_BE_EMPTY
    return Leaf(
        path=path,
        owner=owner,
        kind=kind,
        optional=optional or (blank and kind in BLANK) or (given and source is not None),
        own=own,
        choices=choices,
        source=source,
    )


BLANK: Final = frozenset({FieldKind.TEXT, FieldKind.LINES, FieldKind.LIST, FieldKind.CHOICES})
"""Kinds whose value may be nothing at all."""

Kind = tuple[FieldKind, type[StrEnum] | None, Source | None]


def _kind(root: type, name: str, hint: Any, *, own: bool, optional: bool) -> Kind:  # noqa: ANN401
    of = element(hint)
    single = of is None
    if hint is Document:
        return FieldKind.CHOICE, None, Source.DOCUMENTS
    if hint in {bool, int, date}:
        truth = FieldKind.TRISTATE if optional else FieldKind.TRUTH
        return {bool: truth, int: FieldKind.NUMBER, date: FieldKind.DAY}[hint], None, None
    one = hint if single else of
    if issubclass(one, StrEnum):
        return (FieldKind.CHOICE if single else FieldKind.CHOICES), one, None
    if own and name in SOURCES:
        return (FieldKind.CHOICE if single else FieldKind.CHOICES), None, _source(root, name)
    if not single:
        return FieldKind.LIST, None, None
    return (FieldKind.TEXT if own or name in SHORT else FieldKind.LINES), None, None


def _source(root: type, name: str) -> Source:
    found = SOURCES[name]
    anywhere = found is Source.OWN_VENUES and root in {Observer, Disclosure}
    return Source.VENUES if anywhere else found


def takes_key(shape: type) -> bool:
    """Return whether rows of this class are told apart by a key that a person may give."""
    return any(one.name == "key" for one in fields(shape))


def needs_key(shape: type) -> bool:
    """Return whether the key itself says something: which block of a form a text replaces."""
    return shape is TextBlock
