"""A package is held to the limits of a plan that is read from a file: one reader for both."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.services.plans.drafts import not_to_import
from tinnhiem_core.texts import Lang, Wording


def installed() -> Localities:
    """Return the installed localities, those set aside whose plan no file could bring."""
    return Localities.discover(beyond)


def beyond(plan: Plan) -> Iterator[Wording]:
    """Yield everything for which the plan, written as a file, would be refused."""
    try:
        found = not_to_import(load_plan(canonical(plan)))
    except SchemaError as error:
        found = error.findings
    for one in found:
        at = f"{one.where}: " if one.where else ""
        yield Wording(f"{at}{one.text()}", f"{at}{one.text(Lang.EN)}")
