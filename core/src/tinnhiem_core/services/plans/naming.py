"""What the audit log calls a row of a plan: as it read when it was changed, in the plan's words.

Kept in the event and not looked up later: the row may have been removed, or say something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans.findings import Place, report
from tinnhiem_core.services.plans.showing import row_title
from tinnhiem_core.services.plans.tables import Table, find_table
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.texts import Lang

BELOW = " › "
"""Between a row and one of its parts."""


def row_named(table: str, row: str, *plans: Plan) -> dict[str, str]:
    """Return what the log is told of a row: its name in the first of the plans that has it.

    Nothing of a table of one row, which its own name tells.
    """
    for plan in plans:
        found = _name(plan, (table, row))
        if found:
            return {"row_name": found}
    return {}


def places_named(plan: Plan, places: Iterable[str]) -> dict[str, str]:
    """Return what the log is told of places that are warned of: the names of their rows."""
    asked = tuple(places)
    if not asked:
        return {}
    rows = {"".join(one.finding.where): one.places for one in report(plan).findings}
    names = (
        _name(plan, one) or _table_name(plan, one) for at in asked for one in rows.get(at, ())
    )
    told = "; ".join(dict.fromkeys(one for one in names if one))
    return {"place": "; ".join(asked)} | ({"place_name": told} if told else {})


def _name(plan: Plan, place: Place) -> str:
    try:
        return BELOW.join(_titles(plan, *place))
    except NotFoundError:
        return ""


def _table_name(plan: Plan, place: Place) -> str:
    return find_table(plan, place[0]).label.sentence(Lang.VI)


def _titles(plan: Plan, name: str, row: str) -> Iterator[str]:
    """Yield the titles of the rows in which a row stands, then its own."""
    steps = name.split("/")
    for at in range(1, len(steps), 2):
        key = steps[at].replace("~1", "/").replace("~0", "~")
        yield _title(find_table(plan, "/".join(steps[:at])), key)
    if row:
        yield _title(find_table(plan, name), row)


def _title(table: Table, key: str) -> str:
    return row_title(table.rows[table.index(key)])
