"""Change a plan row by row: a new plan, or every reason why not. Nothing is stored here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import LegalBasis, Plan
from tinnhiem_core.plugins.assembly import inconsistencies
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.services.plans.building import (
    blank,
    changed,
    default_values,
    with_document,
    with_key,
)
from tinnhiem_core.services.plans.choosing import Lost, lost
from tinnhiem_core.services.plans.limits import KEY
from tinnhiem_core.services.plans.shapes import needs_key, takes_key
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.plans.tables import (
    DOCUMENTS,
    Table,
    find_table,
    replace_document,
    with_rows,
)
from tinnhiem_core.services.plans.typing_in import Typed, take
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.texts import Wording, wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A plan after one change, and the row that was changed."""

    plan: Plan
    table: str
    row: str


def row_saved(plan: Plan, name: str, key: str, typed: Typed) -> Edited:
    """Return the plan with a row as typed; ``InvalidError`` holds every error by its field."""
    table = find_table(plan, name)
    place = table.index(key)
    old = table.rows[place]
    values, findings = take(plan, table, old, typed)
    _refuse(findings)
    new = changed(old, values)
    if new is old:
        return Edited(plan=plan, table=name, row=key)
    base, rows = plan, (*table.rows[:place], new, *table.rows[place + 1 :])
    if isinstance(new, LegalBasis) and new.document != old.document:
        base = replace_document(plan, old.document, new.document)
        found = find_table(base, name).rows
        rows = (*found[:place], new, *found[place + 1 :])
    whole = with_rows(base, table, rows)
    _refuse(_contradictions(plan, whole))
    after = find_table(whole, name).keys
    kept = place < len(after) and name != DOCUMENTS
    return Edited(plan=whole, table=name, row=after[place] if kept else key)


def row_added(plan: Plan, name: str, typed: Typed) -> Edited:
    """Return the plan with a new row at the end of a table."""
    table = _growing(plan, name)
    if table.single and table.rows:
        _refuse([find("L.1037", where=name)])
    values, findings = take(plan, table, None, {**_cited(plan, table), **typed})
    given = str(typed.get("key", "")).strip()
    _refuse((*findings, *_wrong_key(table, given)))
    row = blank(table.shape, default_values(plan, table.shape) | values)
    if isinstance(row, LegalBasis):
        row = with_document(plan, row)
    row = with_key(plan, row, given)
    whole = with_rows(plan, table, (*table.rows, row))
    _refuse(_contradictions(plan, whole))
    return Edited(plan=whole, table=name, row=find_table(whole, name).keys[-1])


def row_removed(plan: Plan, name: str, key: str) -> Edited:
    """Return the plan without a row; refused while something names it or a part of it."""
    table = _growing(plan, name)
    place = table.index(key)
    whole = with_rows(plan, table, (*table.rows[:place], *table.rows[place + 1 :]))
    before = {(one.leaf.name, one.value) for one in lost(plan)}
    naming = tuple(
        dict.fromkeys(
            _named(one) for one in lost(whole) if (one.leaf.name, one.value) not in before
        )
    )
    if naming:
        row = row_title(table.rows[place]) or key
        _refuse([find("L.1035", where=name, name=row, places=naming)])
    return Edited(plan=whole, table=name, row=key)


def row_moved(plan: Plan, name: str, key: str, by: int) -> Edited:
    """Return the plan with a row ``by`` places further down; the ends of the table stop it."""
    table = _growing(plan, name)
    if table.single:
        _refuse([find("L.1037", where=name)])
    place = table.index(key)
    to = min(max(place + by, 0), len(table.rows) - 1)
    rows = [*table.rows]
    rows.insert(to, rows.pop(place))
    whole = with_rows(plan, table, tuple(rows))
    return Edited(plan=whole, table=name, row=find_table(whole, name).keys[to])


def _named(one: Lost) -> Wording:
    row = row_title(one.table.rows[one.table.index(one.key)])
    return Wording(f"{one.table.label.vi}: “{row}”", f"{one.table.label.en}: “{row}”")


def contradictions(plan: Plan) -> tuple[Finding, ...]:
    """Return every key used twice and every name that leads nowhere."""
    problems = dict.fromkeys(
        (
            *inconsistencies(plan),
            *_twice(plan),
            *(f"{one.key} → “{one.value}”" for one in lost(plan)),
        )
    )
    return tuple(find("L.1038", problem=cut(one)) for one in problems)


def _twice(plan: Plan) -> Iterator[str]:
    documents = find_table(plan, DOCUMENTS)
    yield from (f"{DOCUMENTS} “{one}”" for one in documents.keys if "~" in one)


def _contradictions(old: Plan, new: Plan) -> tuple[Finding, ...]:
    """Return what a change made contradictory that wasn't before."""
    before = set(inconsistencies(old))
    return tuple(find("L.1038", problem=one) for one in inconsistencies(new) if one not in before)


def _growing(plan: Plan, name: str) -> Table:
    table = find_table(plan, name)
    if not table.can_grow:
        _refuse([find("L.1037", where=name)])
    return table


def _cited(plan: Plan, table: Table) -> dict[str, Any]:
    defaults = default_values(plan, table.shape)
    return {name: paper.key for name, paper in defaults.items()}


def _wrong_key(table: Table, given: str) -> Iterator[Finding]:
    label = wording("plan.field.key")
    if not takes_key(table.shape):
        return
    if not given and needs_key(table.shape):
        yield find("L.1030", where="key", label=label)
    elif given and (not KEY.fullmatch(given) or given in table.keys):
        yield find("L.1034", where="key", label=label, found=cut(given))


def _refuse(findings: tuple[Finding, ...] | list[Finding]) -> None:
    if findings:
        raise InvalidError(*findings)
