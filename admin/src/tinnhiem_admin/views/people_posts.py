"""Posts of a person: given, ended, corrected, removed."""

from __future__ import annotations

from flask import url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.pages import Page, page
from tinnhiem_admin.views import people_forms as forms
from tinnhiem_admin.views.people_acting import Answer, Form, Values, anew, run
from tinnhiem_admin.views.people_desk import desk, every_unit, unit_options
from tinnhiem_admin.views.people_words import post_lists
from tinnhiem_admin.views.typed import number
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people import posts
from tinnhiem_core.services.people.persons import show_person
from tinnhiem_core.services.people.values import PersonCard, PostLine
from tinnhiem_core.services.refusals import NotFoundError

BOTH = ("GET", "POST")


def person_page(person: int) -> str:
    """Return the address of a person."""
    return url_for("People.person", person=person)


def post_of(card: PersonCard, number: int) -> PostLine:
    """Return a post of a person; ``NotFoundError`` where it is somebody else's."""
    for one in (*card.current, *card.former):
        if one.id == number:
            return one
    raise NotFoundError(find("L.1100", where=f"post:{number}", number=str(number)))


class PostPages(Page):
    """The pages of a post stand under its person."""

    @page("/<int:person>/posts/new", Action.EDIT_PEOPLE, methods=BOTH)
    def new_post(self, person: int) -> ResponseReturnValue:
        """Give a person a post."""
        card = show_person(desk(), person)

        def act(values: Values) -> str:
            posts.add_post(desk(), person, forms.post(values))
            return person_page(person)

        def show(values: Values, answer: Answer) -> str:
            return self._post_form("new", card, values, answer)

        return run(
            Form(
                labels=forms.POST,
                start=lambda: dict(forms.EMPTY_POST),
                act=act,
                show=show,
                done=_("The post was added."),
                hidden=(),
            )
        )

    @page("/<int:person>/posts/<int:post>/edit", Action.EDIT_PEOPLE, methods=BOTH)
    def edit_post(self, person: int, post: int) -> ResponseReturnValue:
        """Put right what was entered wrongly about a post."""

        def act(values: Values) -> str:
            posts.correct_post(desk(), post, number(values["revision"]), forms.post(values))
            return person_page(person)

        return self._on_post(person, post, "edit", act, _("The post was saved."), forms.POST)

    @page("/<int:person>/posts/<int:post>/end", Action.EDIT_PEOPLE, methods=BOTH)
    def end_post(self, person: int, post: int) -> ResponseReturnValue:
        """Enter the last day of a post."""

        def act(values: Values) -> str:
            posts.end_post(desk(), post, number(values["revision"]), values["until"])
            return person_page(person)

        asked = {"until": forms.POST["until"]}
        return self._on_post(person, post, "end", act, _("The last day was saved."), asked)

    @page("/<int:person>/posts/<int:post>/remove", Action.EDIT_PEOPLE, methods=BOTH)
    def remove_post(self, person: int, post: int) -> ResponseReturnValue:
        """Take away a post that was entered by mistake."""

        def act(values: Values) -> str:
            posts.remove_post(desk(), post, number(values["revision"]))
            return person_page(person)

        return self._on_post(person, post, "remove", act, _("The post was removed."), {})

    def _on_post(
        self,
        person: int,
        post: int,
        name: str,
        act: forms.Act,
        done: str,
        labels: forms.Labels,
    ) -> ResponseReturnValue:
        card = show_person(desk(), person)
        shown = post_of(card, post)

        def show(values: Values, answer: Answer) -> str:
            return self._post_form(name, card, values, answer, shown)

        return run(
            Form(
                labels=labels,
                start=lambda: forms.of_post(
                    post_of(anew(card, lambda: show_person(desk(), person)), post)
                ),
                act=act,
                show=show,
                done=done,
                words=lambda field, value: forms.in_words(field, value, dict(_units())),
                names=forms.POST,
            )
        )

    def _post_form(
        self,
        name: str,
        card: PersonCard,
        values: Values,
        answer: Answer,
        post: PostLine | None = None,
    ) -> str:
        return self.render(
            f"tinnhiem/people/post_{name}.html",
            one=card.person,
            post=post,
            values=values,
            answer=answer,
            units=_units() if name in {"new", "edit"} else [],
            lists=post_lists(),
        )


def _units() -> list[tuple[str, str]]:
    return unit_options(every_unit())
