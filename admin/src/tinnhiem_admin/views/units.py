"""Cơ quan, đơn vị: the tree of units of a tenant, and what is done to a unit."""

from __future__ import annotations

from flask import request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.pages import Page, page
from tinnhiem_admin.views import people_forms as forms
from tinnhiem_admin.views import units_tree as tree
from tinnhiem_admin.views.people_acting import Answer, Form, Values, anew, run
from tinnhiem_admin.views.people_desk import (
    chosen,
    desk,
    every_unit,
    kept_to,
    looking,
    unit_options,
)
from tinnhiem_admin.views.people_words import told, unit_lists, word
from tinnhiem_admin.views.typed import number
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people import unit_editing as editing
from tinnhiem_core.services.people.persons import PeopleFilter, list_people
from tinnhiem_core.services.people.units import show_unit, unit_tree
from tinnhiem_core.services.people.values import UnitLine
from tinnhiem_core.services.refusals import NotFoundError

BOTH = ("GET", "POST")
FEW = 5
"""How many of the people in the way of a deletion are named."""


class Units(Page):
    """Units of the tenant, or those of the account."""

    route_base = "/units"
    default_view = "tree"

    @page("/", Action.VIEW_PEOPLE)
    def tree(self) -> ResponseReturnValue:
        """Show the tree, searched without diacritics; closed units too where asked for."""
        query = request.args.get("q", "").strip()[:100]
        closed = request.args.get("closed") == "1"
        found = tree.seen(unit_tree(looking(), query), desk().today(), closed=closed)
        return self.render(
            "tinnhiem/units/tree.html",
            nodes=tree.nodes(found, desk().today(), query),
            within=kept_to(),
            count=tree.matching(found, query),
            query=query,
            closed=closed,
        )

    @page("/<int:unit>", Action.VIEW_PEOPLE)
    def unit(self, unit: int) -> ResponseReturnValue:
        """Show one unit: where it stands, what is below it, what names it, what was done."""
        card = show_unit(looking(), unit)
        return self.render(
            "tinnhiem/units/show.html",
            record=card,
            one=card.unit,
            state=tree.state(card.unit, desk().today()),
            uses=tree.uses(card),
            history=told(card.history),
            may_move=desk().may(card.unit.parent),
            may_edit=desk().may(unit),
            reaches=looking().may,
            word=word,
            dates=tree.dates,
        )

    @page("/new", Action.EDIT_PEOPLE, methods=BOTH)
    def new(self) -> ResponseReturnValue:
        """Add a unit."""

        def start() -> Values:
            return dict.fromkeys(forms.PLACED, "") | {"parent": request.args.get("parent", "")}

        def act(values: Values) -> str:
            return url_for("Units.unit", unit=editing.add_unit(desk(), forms.unit(values)))

        def show(values: Values, answer: Answer) -> str:
            return self.render(
                "tinnhiem/units/new.html",
                values=values,
                answer=answer,
                lists=unit_lists(),
                parents=unit_options(every_unit()),
                top=desk().units is None,
            )

        done = _("The unit was added.")
        return run(
            Form(labels=forms.PLACED, start=start, act=act, show=show, done=done, hidden=())
        )

    @page("/<int:unit>/edit", Action.EDIT_PEOPLE, methods=BOTH)
    def edit(self, unit: int) -> ResponseReturnValue:
        """Change name, kind, level and days of a unit."""

        def act(values: Values) -> str:
            editing.edit_unit(desk(), unit, number(values["revision"]), forms.unit(values))
            return _page(unit)

        return self._on(unit, "edit", act, _("The unit was saved."), forms.UNIT)

    @page("/<int:unit>/move", Action.EDIT_PEOPLE, methods=BOTH)
    def move(self, unit: int) -> ResponseReturnValue:
        """Put a unit, with all below it, under another one."""

        def act(values: Values) -> str:
            above = chosen(values["parent"])
            editing.move_unit(desk(), unit, number(values["revision"]), above)
            return _page(unit)

        asked = {"parent": forms.PLACED["parent"]}
        return self._on(unit, "move", act, _("The unit was moved."), asked)

    @page("/<int:unit>/close", Action.EDIT_PEOPLE, methods=BOTH)
    def close(self, unit: int) -> ResponseReturnValue:
        """Enter the last day of a unit; an empty one opens one that is closed again."""

        def act(values: Values) -> str:
            editing.close_unit(desk(), unit, number(values["revision"]), values["until"])
            return _page(unit)

        asked = {"until": forms.UNIT["until"]}
        given = request.form.get("until", "").strip()
        done = _("The last day was saved.") if given else _("The unit is open again.")
        return self._on(unit, "close", act, done, asked)

    @page("/<int:unit>/delete", Action.EDIT_PEOPLE, methods=BOTH)
    def delete(self, unit: int) -> ResponseReturnValue:
        """Delete a unit that was entered by mistake; what hangs on it is named."""
        card = show_unit(desk(), unit)

        def act(values: Values) -> str:
            editing.delete_unit(desk(), unit, number(values["revision"]))
            return url_for("Units.tree")

        def show(values: Values, answer: Answer) -> str:
            refused = bool(answer.told.summary)
            within = list_people(desk(), PeopleFilter(unit=unit), size=FEW) if refused else None
            return self.render(
                "tinnhiem/units/delete.html",
                record=card,
                one=card.unit,
                values=values,
                answer=answer,
                uses=tree.uses(card),
                people=within.rows if within else (),
            )

        done = _("The unit was deleted.")
        return run(
            Form(
                labels={},
                start=lambda: forms.of_unit(anew(card.unit, lambda: _line(unit))),
                act=act,
                show=show,
                done=done,
            )
        )

    def _on(
        self, unit: int, name: str, act: forms.Act, done: str, labels: forms.Labels
    ) -> ResponseReturnValue:
        every = every_unit()
        one = _line(unit, every)

        def show(values: Values, answer: Answer) -> str:
            return self.render(
                f"tinnhiem/units/{name}.html",
                one=one,
                values=values,
                answer=answer,
                lists=unit_lists(),
                parents=tree.places(every, unit),
                top=desk().units is None,
            )

        names = dict(unit_options(every))
        return run(
            Form(
                labels=labels,
                start=lambda: forms.of_unit(anew(one, lambda: _line(unit))),
                act=act,
                show=show,
                done=done,
                words=lambda field, value: forms.in_words(field, value, names),
                names=forms.PLACED,
            )
        )


def _line(unit: int, lines: tuple[UnitLine, ...] | None = None) -> UnitLine:
    """Return a unit of the desk; ``NotFoundError`` where there is none."""
    for one in lines or every_unit():
        if one.id == unit:
            return one
    raise NotFoundError(find("L.1100", where=f"unit:{unit}", number=str(unit)))


def _page(unit: int) -> str:
    return url_for("Units.unit", unit=unit)
