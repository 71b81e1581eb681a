"""Texts of a plan that no paper can show, each at its row and field: with one, no plan is printed.

Forms and files refuse them (``limits``); this finds what a plan in the database already holds.
"""

from __future__ import annotations

from functools import lru_cache

from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.law.document import Document
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.known import KEPT
from tinnhiem_core.services.plans.limits import strange_characters
from tinnhiem_core.services.plans.shapes import Leaf, leaves
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.plans.tables import DOCUMENTS, Table, every_table
from tinnhiem_core.texts import Lang, Wording, say

Placed = tuple[Finding, tuple[tuple[str, str], ...]]
"""A finding, and the row of the editor that it concerns."""


@lru_cache(maxsize=KEPT)
def not_to_print(plan: Plan) -> tuple[Placed, ...]:
    """Return an error for each field of a plan that can't be printed, with its row."""
    return tuple(
        (_found(table, key, row, leaf, strange), ((table.name, key),))
        for table in every_table(plan)
        for key, row in zip(table.keys, table.rows, strict=True)
        for leaf in leaves(table.shape)
        if (strange := strange_characters(_text(table, leaf, row)))
    )


def _text(table: Table, leaf: Leaf, row: object) -> str:
    """Return what a field says; a paper is read where the papers stand, and there alone."""
    if leaf.owner is Document and table.name != DOCUMENTS:
        return ""
    value = leaf.value(row)
    if isinstance(value, tuple):
        return "\n".join(one for one in value if isinstance(one, str))
    return value if isinstance(value, str) else ""


def _found(
    table: Table, key: str, row: object, leaf: Leaf, strange: tuple[Wording, ...]
) -> Finding:
    return find(
        "L.1050",
        where=f"{table.name}/{key}",
        place=_place(table, row),
        label=leaf.label,
        characters=strange,
    )


def _place(table: Table, row: object) -> Wording:
    if table.single:
        return table.label
    title, label = excerpt(row_title(row)), table.label
    return Wording(
        *(
            say("plan_versions.row", lang, table=label.sentence(lang), row=title)
            for lang in (Lang.VI, Lang.EN)
        )
    )
