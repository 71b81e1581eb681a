"""Cán bộ, chức vụ: the list of people, one person, and what is done to the record."""

from __future__ import annotations

from flask import request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.pages import page
from tinnhiem_admin.views import people_forms as forms
from tinnhiem_admin.views.people_acting import Answer, Form, Values, anew, run
from tinnhiem_admin.views.people_desk import (
    desk,
    every_unit,
    kept_to,
    looking,
    sees_more,
    unit_options,
)
from tinnhiem_admin.views.people_list import people_list
from tinnhiem_admin.views.people_posts import BOTH, PostPages, person_page
from tinnhiem_admin.views.people_words import days_of, options, post_lists, told, word
from tinnhiem_admin.views.typed import number
from tinnhiem_core.model.people import Role
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people import person_editing as editing
from tinnhiem_core.services.people.persons import show_person
from tinnhiem_core.services.people.values import PersonCard, PersonLine
from tinnhiem_core.services.refusals import NotFoundError


class People(PostPages):
    """People of the tenant, or of the units of the account."""

    route_base = "/people"
    default_view = "people"

    @page("/", Action.VIEW_PEOPLE)
    def people(self) -> ResponseReturnValue:
        """Show the list, filtered and sorted."""
        shown = people_list(request.args)
        code = 422 if shown.told.summary else 200
        return self.render(
            "tinnhiem/people/list.html",
            shown=shown,
            units=unit_options(every_unit(looking())),
            within=kept_to(),
            edits=_changes,
            roles=options(Role, empty=_("All roles")),
            word=word,
        ), code

    @page("/<int:person>", Action.VIEW_PEOPLE)
    def person(self, person: int) -> ResponseReturnValue:
        """Show one person with posts, held and former, and the history of the record."""
        card = show_person(looking(), person)
        return self.render(
            "tinnhiem/people/show.html",
            record=card,
            own=_own(card),
            reaches=desk().may,
            one=card.person,
            history=told(card.history),
            word=word,
            days_of=days_of,
        )

    @page("/new", Action.EDIT_PEOPLE, methods=BOTH)
    def new(self) -> ResponseReturnValue:
        """Add a person, with a first post."""

        def start() -> Values:
            first = {f"{forms.FIRST}{name}": one for name, one in forms.EMPTY_POST.items()}
            asked = {f"{forms.FIRST}unit": request.args.get("unit", "")}
            return dict.fromkeys(forms.PERSON, "") | first | asked

        def act(values: Values) -> str:
            first = forms.first_post(values)
            if first is None and desk().units is not None:
                first = forms.post(values, forms.FIRST)
            despite = bool(values["despite"])
            made = editing.add_person(desk(), forms.person(values), first, despite=despite)
            return url_for("People.person", person=made)

        def show(values: Values, answer: Answer) -> str:
            return self.render(
                "tinnhiem/people/new.html",
                values=values,
                answer=answer,
                first_needed=desk().units is not None,
                units=unit_options(every_unit()),
                lists=post_lists(),
            )

        return run(
            Form(
                labels=forms.NEW,
                start=start,
                act=act,
                show=show,
                done=_("The person was added."),
                hidden=("despite",),
            )
        )

    @page("/<int:person>/edit", Action.EDIT_PEOPLE, methods=BOTH)
    def edit(self, person: int) -> ResponseReturnValue:
        """Change code, name and days of a person."""

        def act(values: Values) -> str:
            typed, despite = forms.person(values), bool(values["despite"])
            revision = number(values["revision"])
            editing.edit_person(desk(), person, revision, typed, despite=despite)
            return person_page(person)

        return self._on(person, "edit", act, _("The person was saved."), forms.PERSON)

    @page("/<int:person>/retirement", Action.EDIT_PEOPLE, methods=BOTH)
    def retirement(self, person: int) -> ResponseReturnValue:
        """Enter, change or take back the notice to await retirement."""

        def act(values: Values) -> str:
            revision, notice = number(values["revision"]), values["retirement_notice"]
            editing.note_retirement(desk(), person, revision, notice)
            return person_page(person)

        asked = {"retirement_notice": forms.PERSON["retirement_notice"]}
        return self._on(person, "retirement", act, _("The notice was saved."), asked)

    @page("/<int:person>/delete", Action.EDIT_PEOPLE, methods=BOTH)
    def delete(self, person: int) -> ResponseReturnValue:
        """Delete a person who was entered by mistake."""

        def act(values: Values) -> str:
            editing.delete_person(desk(), person, number(values["revision"]))
            return url_for("People.people")

        return self._on(person, "delete", act, _("The person was deleted."), {})

    def _on(
        self, person: int, name: str, act: forms.Act, done: str, labels: forms.Labels
    ) -> ResponseReturnValue:
        card = show_person(desk(), person)

        def show(values: Values, answer: Answer) -> str:
            template = f"tinnhiem/people/{name}.html"
            one = card.person
            return self.render(template, one=one, values=values, answer=answer)

        return run(
            Form(
                labels=labels,
                start=lambda: forms.of_person(
                    anew(card, lambda: show_person(desk(), person)).person
                ),
                act=act,
                show=show,
                done=done,
                hidden=("revision", "despite"),
            )
        )


def _changes(one: PersonLine) -> bool:
    """Return whether the account works on somebody of the list, not only looks."""
    return not sees_more() or any(desk().may(post.unit) for post in one.posts)


def _own(card: PersonCard) -> PersonCard | None:
    """Return the card as far as the account works on it; None where it only looks."""
    if not sees_more():
        return card
    try:
        return show_person(desk(), card.person.id)
    except NotFoundError:
        return None
