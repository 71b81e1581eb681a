"""The plan as tables of rows: where each table stands, its rows, and how one is put back.

A table is named by its way through the plan: "title_rows", or a part of a row,
"title_rows/<key of the row>/venues". A row is named by its key; one without, by its place from 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass, replace
from typing import Any, Final

from tinnhiem_core.law.document import Document
from tinnhiem_core.law.finding import find
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import parts as values_within
from tinnhiem_core.services.plans import shapes
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.texts import Wording, wording

DOCUMENTS: Final = "documents"

ROOTS: Final[dict[str, tuple[str, ...]]] = {
    "general": ("locality",),
    "issuer": ("locality", "issuer"),
    "validity": ("locality", "validity"),
    "legal_bases": ("locality", "legal_bases"),
    DOCUMENTS: (),
    "sections": ("locality", "sections"),
    "references": ("locality", "references"),
    "gaps": ("locality", "gaps"),
    "recipients": ("locality", "recipients"),
    "signature": ("locality", "signature"),
    "title_rows": ("title_table", "rows"),
    "title_table": ("title_table",),
    "panels": ("panels",),
    "observers": ("locality", "observers"),
    "deadlines": ("timeline", "deadlines"),
    "meetings": ("timeline", "meetings"),
    "settings": ("locality", "settings"),
    "exemption": ("locality", "exemption"),
    "chair": ("locality", "chair"),
    "dossier": ("locality", "dossier"),
    "responsibilities": ("locality", "responsibilities"),
    "disclosure": ("locality", "disclosure"),
    "reporting": ("locality", "reporting"),
    "formats": ("formats",),
}
"""Each table of the plan and the way to it."""

TABS: Final[dict[str, tuple[str, ...]]] = {
    "general": (
        *("general", "issuer", "legal_bases", DOCUMENTS, "sections", "references", "gaps"),
        *("recipients", "signature", "validity"),
    ),
    "titles": ("title_rows", "panels", "observers", "title_table"),
    "dates": ("deadlines", "meetings"),
    "counting": ("settings", "exemption", "chair"),
    "duties": ("dossier", "responsibilities", "disclosure", "reporting"),
    "forms": ("formats",),
}
"""The pages of the editor and their tables."""

Step = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as found in a plan.

    ``shape`` is the class of its rows, ``steps`` the way to it. ``single``: one row and no more;
    ``optional``: that row may be missing.
    """

    name: str
    shape: type
    steps: tuple[Step, ...]
    rows: tuple[Any, ...]
    single: bool = False
    optional: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the key of each row, no key twice."""
        if self.single:
            return ("",) * len(self.rows)
        times = Counter[str]()
        found = []
        for place, row in enumerate(self.rows, 1):
            key = own_key(row) or str(place)
            times[key] += 1
            found.append(f"{key}~{times[key]}" if times[key] > 1 else key)
        return tuple(found)

    @property
    def can_grow(self) -> bool:
        """Return whether rows may be added and removed."""
        return self.name != DOCUMENTS and (not self.single or self.optional)

    @property
    def label(self) -> Wording:
        """Return what people call the table."""
        last = self.name.rpartition("/")[2]
        return wording(f"plan.part.{last}" if "/" in self.name else f"plan.table.{last}")

    def index(self, key: str) -> int:
        """Return the place of a row; ``NotFoundError`` where there is none."""
        keys = self.keys
        if key not in keys:
            raise NotFoundError(find("L.1036", where=self.name))
        return keys.index(key)


def own_key(row: object) -> str:
    """Return the key that a row itself has, empty for none."""
    if isinstance(row, ReportFormat):
        return row.form.value
    return getattr(row, "key", "")


def part_name(table: str, key: str, part: str) -> str:
    """Return the name of a part of a row."""
    return f"{table}/{key.replace('~', '~0').replace('/', '~1')}/{part}"


def find_table(plan: Plan, name: str) -> Table:
    """Return the table of this name; ``NotFoundError`` where the plan has none."""
    root, *rest = name.split("/")
    if root not in ROOTS or len(rest) % 2:
        raise NotFoundError(find("L.1036", where=name))
    if root == DOCUMENTS and not rest:
        return Table(name=name, shape=Document, steps=(), rows=documents(plan))
    table = _rooted(plan, root)
    for key, part in zip(rest[::2], rest[1::2], strict=True):
        table = _part(table, key.replace("~1", "/").replace("~0", "~"), part)
    return replace(table, name=name)


def _rooted(plan: Plan, name: str) -> Table:
    steps = ROOTS[name]
    value: Any = plan
    hint: Any = Plan
    for one in steps:
        shape: type = type(value)
        hint = shapes.hints(shape)[one]
        value = getattr(value, one)
    of = shapes.element(hint)
    if of is not None:
        return Table(name=name, shape=of, steps=steps, rows=value)
    one_row, optional = shapes.inner(hint)
    rows = () if value is None else (value,)
    return Table(name=name, shape=one_row, steps=steps, rows=rows, single=True, optional=optional)


def _part(table: Table, key: str, part: str) -> Table:
    if part not in shapes.parts(table.shape) or table.single:
        raise NotFoundError(find("L.1036", where=table.name))
    return _part_at(table, table.index(key), key, part)


def _part_at(table: Table, place: int, key: str, part: str) -> Table:
    return Table(
        name=part_name(table.name, key, part),
        shape=shapes.element(shapes.hints(table.shape)[part]),
        steps=(*table.steps, place, part),
        rows=getattr(table.rows[place], part),
    )


def with_rows(plan: Plan, table: Table, rows: tuple[Any, ...]) -> Plan:
    """Return the plan with other rows in one of its tables.

    A paper is the same wherever it is named: a changed one changes everywhere.
    """
    if table.name == DOCUMENTS:
        return _substituted(plan, dict(zip(table.rows, rows, strict=True)))
    value = (rows[0] if rows else None) if table.single else rows
    changed: Plan = _put(plan, table.steps, value)
    return changed


def _put(owner: Any, steps: tuple[Step, ...], value: Any) -> Any:  # noqa: ANN401 - any part of it
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        return (*owner[:step], _put(owner[step], rest, value), *owner[step + 1 :])
    return replace(owner, **{step: _put(getattr(owner, step), rest, value)})


def _substituted(plan: Plan, others: dict[Document, Document]) -> Plan:
    changed = {old: new for old, new in others.items() if old != new}
    whole: Plan = _replaced(plan, changed) if changed else plan
    return whole


def _replaced(value: Any, others: dict[Document, Document]) -> Any:  # noqa: ANN401
    if isinstance(value, Document):
        return others.get(value, value)
    if isinstance(value, tuple):
        return tuple(_replaced(one, others) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = value.__slots__  # type: ignore[attr-defined]
        return replace(value, **{name: _replaced(getattr(value, name), others) for name in names})
    return value


def replace_document(plan: Plan, old: Document, new: Document) -> Plan:
    """Return the plan with one paper changed wherever it is named."""
    return _substituted(plan, {old: new})


def documents(plan: Plan) -> tuple[Document, ...]:
    """Return every paper that the plan names, its own first, each once."""
    named = (one for one in values_within(plan) if isinstance(one, Document))
    return tuple(dict.fromkeys((plan.locality.paper, *named)))


def every_table(plan: Plan) -> Iterator[Table]:
    """Yield every table of the plan, each followed by the parts of its rows."""
    for name in ROOTS:
        yield from _with_parts(find_table(plan, name))


def _with_parts(table: Table) -> Iterator[Table]:
    yield table
    if table.single:
        return
    for part in shapes.parts(table.shape):
        for place, key in enumerate(table.keys):
            yield from _with_parts(_part_at(table, place, key, part))
