"""The editor: one table of a version at a time, beside the plugin and the plan in force."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.pages import page
from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.plan_findings import of_row, of_tables, shown
from tinnhiem_admin.views.plan_page import (
    PlanPage,
    editable,
    package_words,
    row_address,
    table_address,
)
from tinnhiem_admin.views.plan_states import Beside, besides
from tinnhiem_admin.views.plan_tables import Lister
from tinnhiem_admin.views.plan_words import Names, Pieces, row_name, spoken
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import (
    FieldKind,
    FormField,
    OpenVersion,
    Tab,
    TableView,
    row_form,
    table,
    tabs,
)

Crumb = tuple[str, str | None]
BESIDE = ("plugin", "in_force")
FIRST = "title_rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address asks for: a table, the plan beside it, whether the same rows are hidden."""

    table: str
    beside: str
    only: bool

    @classmethod
    def read(cls) -> Asked:
        """Return what this request asks for."""
        beside = request.args.get("with", "")
        return cls(
            table=request.args.get("table", FIRST),
            beside=beside if beside in BESIDE else BESIDE[0],
            only=request.args.get("only", "") == "1",
        )


class PlanEditor(PlanPage):
    """Tables of a version."""

    @page("/<int:version>/edit", Action.VIEW_PLAN)
    def editor(self, version: int) -> ResponseReturnValue:
        """Show a table: of the plan, or of one of its rows."""
        found, asked = self.opened(version), Asked.read()
        view = table(found.plan, asked.table, lang())
        tab = tab_of(asked.table)
        beside = besides(found, asked.beside)
        names = Names.of(found.plan)
        placed = of_row(found, *view.parent) if view.parent else of_tables(found, tab.tables)
        return self.shown(
            "editor",
            found,
            asked=asked,
            view=view,
            label=spoken(view.label),
            columns=[spoken(one) for one in view.columns],
            tabs=tab_links(version, tab),
            tables=[] if view.parent else table_links(found.plan, version, tab, asked.table),
            rows=Lister(found, names, beside).rows(view, only=asked.only),
            single=single_fields(found, view, names, beside),
            counts=beside[0].counts(asked.table) if beside else [],
            beside=beside,
            findings=shown(found, placed),
            path=path_to(found, asked.table),
            fault=package_words(found.view.locality) if editable(found.view) else "",
        )


def tab_of(name: str) -> Tab:
    """Return the tab on which a table stands."""
    root = name.split("/", maxsplit=1)[0]
    return next(one for one in tabs() if root in one.tables)


def tab_links(version: int, current: Tab | None) -> list[tuple[str, str, bool]]:
    """Return the tabs as links."""
    return [
        (spoken(one.label), table_address(version, one.tables[0]), one == current)
        for one in tabs()
    ]


def table_links(plan: Plan, version: int, tab: Tab, current: str) -> list[tuple[str, str, bool]]:
    """Return the tables of a tab as links, each with its number of rows."""
    found = [table(plan, name, lang()) for name in tab.tables]
    return [
        (
            spoken(one.label) if one.single else f"{spoken(one.label)} ({len(one.rows)})",
            table_address(version, one.name),
            one.name == current,
        )
        for one in found
    ]


def path_to(found: OpenVersion, name: str) -> list[Crumb]:
    """Return the way to a table as breadcrumbs: its tab, each row and part on the way."""
    version = found.view.id
    tab = tab_of(name)
    crumbs: list[Crumb] = [(spoken(tab.label), table_address(version, tab.tables[0]))]
    steps = name.split("/")
    if steps[0] != tab.tables[0]:
        crumbs.append(
            (spoken(table(found.plan, steps[0]).label), table_address(version, steps[0]))
        )
    for end in range(1, len(steps) - 1, 2):
        inside = "/".join(steps[: end + 2])
        view = table(found.plan, inside, lang())
        if view.parent:
            crumbs.append((row_name(found.plan, *view.parent), row_address(version, *view.parent)))
        crumbs.append((spoken(view.label), table_address(version, inside)))
    return crumbs


def single_fields(
    found: OpenVersion, view: TableView, names: Names, beside: tuple[Beside, ...]
) -> list[tuple[str, Pieces]]:
    """Return every field of a table of one row, with what changed in it."""
    if not (view.single and view.rows):
        return []
    lister = Lister(found, names, beside)
    changed = {one.name: lister.named(one)[1] for one in lister.fields(view.name, "")}
    form = row_form(found.plan, view.name, "", lang())
    return [
        (spoken(one.label), changed.get(one.name) or as_read(one, names)) for one in form.fields
    ]


def as_read(field: FormField, names: Names) -> Pieces:
    """Return the value of a field of a form in words."""
    values = (field.value,) if isinstance(field.value, str) else field.value
    labels = {one.value: spoken(one.label) for one in field.choices}
    words = {
        "true": _("Yes"),
        "false": _("No"),
        "": _("No") if field.kind is FieldKind.TRUTH else "",
    }
    if field.kind in {FieldKind.TRUTH, FieldKind.TRISTATE}:
        labels = words
    text = "; ".join(labels.get(one, one) for one in values)
    return [("=", names.say(field.label, text))] if text else []
