"""What a field of a row may name: rows, titles, venues, panels and papers of the same plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tinnhiem_core.law.document import Document
from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans.shapes import Leaf, Source, choice_label, leaves
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.plans.tables import Table, documents, every_table
from tinnhiem_core.texts import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value that a field may have, and what people call it: our words, or the plan's."""

    value: str
    label: Wording | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A row that names something that isn't in the plan: ``value`` in its field ``leaf``."""

    table: Table
    key: str
    leaf: Leaf
    value: str


def choices(plan: Plan, table: Table, leaf: Leaf) -> tuple[Choice, ...]:
    """Return what a field of a row of this table may be; empty where anything may be written."""
    if leaf.choices is not None:
        return tuple(Choice(value=one.value, label=choice_label(one)) for one in leaf.choices)
    if leaf.source is None:
        return ()
    if leaf.source is Source.DOCUMENTS:
        return tuple(Choice(value=one.key, label=str(one)) for one in known_documents(plan))
    named = {row.key: row_title(row) for row in _rows(plan, table, leaf.source)}
    return tuple(Choice(value=key, label=label or key) for key, label in named.items())


def known_documents(plan: Plan) -> tuple[Document, ...]:
    """Return the papers that may be cited: those the plan names, then those of the State."""
    own = documents(plan)
    named = {one.key for one in own}
    return (*own, *(one for one in NATIONAL if one.key not in named))


def _rows(plan: Plan, table: Table, source: Source) -> Iterable[Any]:
    rows = plan.title_table.rows
    match source:
        case Source.PANELS:
            return plan.panels
        case Source.ROWS:
            return rows
        case Source.TITLES:
            return [title for row in rows for title in row.titles]
        case Source.VENUES:
            return [venue for row in rows for venue in row.venues]
    place = table.steps[2]
    own = rows[place] if isinstance(place, int) else None
    if own is None:
        return ()
    return own.titles if source is Source.OWN_TITLES else own.venues


def lost(plan: Plan) -> Iterator[Lost]:
    """Yield everything that a row of the plan names and that is not there."""
    for table in every_table(plan):
        for leaf in leaves(table.shape):
            if leaf.source in {None, Source.DOCUMENTS} or not table.rows:
                continue
            known = {one.value for one in choices(plan, table, leaf)}
            for key, row in zip(table.keys, table.rows, strict=True):
                value = leaf.value(row)
                named = value if isinstance(value, tuple) else (value,)
                yield from (
                    Lost(table=table, key=key, leaf=leaf, value=one)
                    for one in named
                    if one and one not in known
                )
