"""What a version gives out: its differences, its history, previews of its forms, its file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from flask import Response, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.pages import page
from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_admin.views.plan_page import PlanPage, row_address, sees
from tinnhiem_admin.views.plan_words import TAGS, Names, Pieces, pieces, shortened, spoken, told_of
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import (
    Change,
    Export,
    PlanDifference,
    RowDifference,
    compare,
    export_json,
    history,
    preview,
    versions,
)
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.texts import say

ON_A_PAGE = 30
LONGEST_NUMBER = 18
Other = Literal["plugin", "in_force"] | int
WORDED: Final[dict[str, Literal["plugin", "in_force"]]] = {
    "plugin": "plugin",
    "in_force": "in_force",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDifference:
    """One row that is not the same; ``fields``: label and text in pieces."""

    table: str
    title: str
    href: str
    tag: tuple[str, str]
    fields: tuple[tuple[str, Pieces], ...]


class PlanPapers(PlanPage):
    """Differences, history and files of a version."""

    @page("/<int:version>/difference", Action.VIEW_PLAN)
    def difference(self, version: int) -> ResponseReturnValue:
        """Show what a version has otherwise than another plan."""
        found = self.opened(version)
        asked = request.args.get("with", "plugin")
        made, fault = _compared(version, self._other(asked))
        every = list(_rows(found.view.id, made, Names.of(found.plan))) if made else []
        pages = max(1, -(-len(every) // ON_A_PAGE))
        number = min(max(1, request.args.get("page", 1, type=int)), pages)
        return self.shown(
            "difference",
            found,
            asked=asked,
            others=_others(version),
            rows=every[(number - 1) * ON_A_PAGE : number * ON_A_PAGE],
            total=len(every),
            counts=_counts(made) if made else [],
            fault=fault,
            number=number,
            pages=pages,
        )

    @page("/<int:version>/history", Action.VIEW_PLAN)
    def history(self, version: int) -> ResponseReturnValue:
        """Tell everything that was done to a version."""
        found = self.opened(version)
        lines = [
            (day(one.at), one.actor, say(f"audit.{one.action}", lang()), told_of(one, found.plan))
            for one in history(platform(), own_scope(), version)
        ]
        every = lines[::-1]
        pages = max(1, -(-len(every) // ON_A_PAGE))
        number = min(max(1, request.args.get("page", 1, type=int)), pages)
        shown = every[(number - 1) * ON_A_PAGE : number * ON_A_PAGE]
        return self.shown(
            "history", found, lines=shown, total=len(every), number=number, pages=pages
        )

    @page("/<int:version>/papers", Action.VIEW_PLAN)
    def papers(self, version: int) -> ResponseReturnValue:
        """List the forms that can be previewed, and the file of the plan."""
        found = self.opened(version)
        own = {one.form for one in found.plan.formats}
        forms = [
            (one.value, say(f"plan.choice.FormKind.{one}", lang()), one in own) for one in FormKind
        ]
        return self.shown("papers", found, forms=forms)

    @page("/<int:version>/preview/<form>/open", Action.VIEW_PLAN)
    def opening(self, version: int, form: str) -> ResponseReturnValue:
        """Say that a PDF is being made, and go on to it: a new tab is never blank."""
        kind, found = _form(form), self.opened(version)
        href = url_for("Plan.preview", version=version, form=form)
        name = say(f"plan.choice.FormKind.{kind}", lang())
        return self.shown("opening", found, href=href, form_name=name)

    @page("/<int:version>/preview/<form>", Action.VIEW_PLAN)
    def preview(self, version: int, form: str) -> ResponseReturnValue:
        """Show a form of the version as PDF in the browser."""
        kind = _form(form)
        self.opened(version)
        made = preview(platform(), own_scope(), actor(), version, kind)
        return _file(made, "application/pdf", "inline")

    @page("/<int:version>/export", Action.VIEW_PLAN)
    def export(self, version: int) -> ResponseReturnValue:
        """Send the plan as a file; its SHA-256 is the digest that the page shows."""
        self.opened(version)
        made = export_json(platform(), own_scope(), actor(), version)
        return _file(made, "application/json", "attachment")

    def _other(self, asked: str) -> Other:
        """Return what is asked for: the plugin, the version in force, one that may be seen."""
        if asked in WORDED:
            return WORDED[asked]
        if asked.isascii() and asked.isdigit() and len(asked) <= LONGEST_NUMBER:
            return self.opened(int(asked)).view.id
        raise NotFoundError(find("L.1020"))


def _form(name: str) -> FormKind:
    if name not in frozenset(FormKind):
        raise NotFoundError(find("L.1020"))
    return FormKind(name)


def _file(made: Export, kind: str, how: str) -> Response:
    answer = Response(made.data, mimetype=kind)
    answer.headers.set("Content-Disposition", how, filename=made.name)
    answer.headers["X-Content-Digest"] = made.digest
    return answer


def _others(version: int) -> list[tuple[str, str]]:
    found = [("plugin", _("the plugin's plan")), ("in_force", _("the version in force"))]
    for one in versions(platform(), own_scope()):
        if one.id != version and sees(one):
            state = say(f"plan_state.{one.state}", lang())
            name = _("version %(number)s (%(state)s)", number=one.number, state=state)
            found.append((str(one.id), name))
    return found


def _compared(version: int, other: Other) -> tuple[PlanDifference | None, str]:
    """Return a difference, or why there is none."""
    try:
        return compare(platform(), own_scope(), version, other, lang()), ""
    except RefusedError as refused:
        if isinstance(other, int):
            raise
        return None, " ".join(one.text(lang()) for one in refused.findings)


def _rows(version: int, made: PlanDifference, names: Names) -> Iterator[ShownDifference]:
    for one in (row for table in made.tables for row in table.differing):
        gone = one.change is Change.REMOVED
        yield ShownDifference(
            table=spoken(one.label),
            title=shortened(one.title, 120),
            href="" if gone else row_address(version, one.table, one.key),
            tag=(TAGS[one.change], say(f"plan_change.{one.change}", lang())),
            fields=tuple(_fields(one, names)),
        )


def _fields(one: RowDifference, names: Names) -> Iterator[tuple[str, Pieces]]:
    for field in one.fields:
        old, new = (names.say(field.label, text) for text in (field.old, field.new))
        yield spoken(field.label), pieces(old, new)


def _counts(made: PlanDifference) -> list[tuple[str, int]]:
    return [(say(f"plan_change.{one}", lang()), made.count(one)) for one in Change]
