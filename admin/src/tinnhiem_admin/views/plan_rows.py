"""One row of a plan: a form of its own, with every error at once and never a silent overwrite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask import flash, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import page
from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_admin.views import plan_forms
from tinnhiem_admin.views.plan_conflicts import (
    Clash,
    clash,
    is_older,
    meanwhile,
    passed,
    stands_as_seen,
)
from tinnhiem_admin.views.plan_editor import as_read, path_to, tab_links, tab_of
from tinnhiem_admin.views.plan_findings import of_row, shown
from tinnhiem_admin.views.plan_forms import Value
from tinnhiem_admin.views.plan_page import PlanPage, editable, row_address, table_address
from tinnhiem_admin.views.plan_states import besides
from tinnhiem_admin.views.plan_tables import Lister, parts
from tinnhiem_admin.views.plan_words import Names, field_label, row_name, spoken
from tinnhiem_admin.views.typed import Told, told
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import (
    OpenVersion,
    RowForm,
    Saved,
    add_row,
    move_row,
    new_form,
    remove_row,
    row_form,
    save_row,
    table,
)
from tinnhiem_core.services.refusals import ConflictError, NotFoundError


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What was sent and refused, for the form to be shown again with nothing lost.

    ``clash``: of the fields of the row; ``passed``: of an act on the row as a whole.
    """

    typed: Mapping[str, Value] | None = None
    told: Told = field(default_factory=Told)
    clash: Clash | None = None
    passed: Clash | None = None


class PlanRows(PlanPage):
    """Rows of a version."""

    @page("/<int:version>/row", Action.VIEW_PLAN)
    def row(self, version: int) -> ResponseReturnValue:
        """Show a row: as a form, or as text where it can't be changed."""
        return self._row_page(self.opened(version), *_place(), Attempt())

    @page("/<int:version>/row", Action.EDIT_PLAN, methods=("POST",))
    def save(self, version: int) -> ResponseReturnValue:
        """Save a row of the draft; no conflict where only other rows were saved meanwhile."""
        found, (name, key) = self.opened(version), _place()
        form = self._form(found, name, key)
        if form is None:
            return self._lost(found, name, _("The row has been removed meanwhile."))
        typed = plan_forms.sent(form)
        revision, aside = plan_forms.revision(), ""
        if is_older(found, revision) and stands_as_seen(form, plan_forms.seen_before()):
            aside = meanwhile(found, revision)
            revision = found.view.revision  # the save in which the row was compared just now
        try:
            saved = save_row(platform(), own_scope(), actor(), version, revision, name, key, typed)
        except ConflictError as refused:
            return self._conflict(version, name, key, refused)
        except RefusedError as refused:
            attempt = Attempt(typed=typed, told=_told(refused, form))
            return self._row_page(found, name, key, attempt), code_of(refused)
        _flash_saved(saved)
        if saved.changed and aside:
            flash(aside, "info")
        return redirect(row_address(version, saved.table, saved.row), 303)

    @page("/<int:version>/new", Action.EDIT_PLAN)
    def new(self, version: int) -> ResponseReturnValue:
        """Show the form of a row to add."""
        return self._new_page(self.opened(version), request.args.get("table", ""), Attempt())

    @page("/<int:version>/new", Action.EDIT_PLAN, methods=("POST",))
    def add(self, version: int) -> ResponseReturnValue:
        """Add a row to a table of the draft."""
        found, name = self.opened(version), request.args.get("table", "")
        form = new_form(found.plan, name)
        typed, revision = plan_forms.sent(form), plan_forms.revision()
        try:
            saved = add_row(platform(), own_scope(), actor(), version, revision, name, typed)
        except ConflictError as refused:
            return self._new_conflict(version, name, refused, typed)
        except RefusedError as refused:
            attempt = Attempt(typed=typed, told=_told(refused, form))
            return self._new_page(found, name, attempt), code_of(refused)
        _flash_saved(saved)
        return redirect(row_address(version, saved.table, saved.row), 303)

    @page("/<int:version>/remove", Action.EDIT_PLAN, methods=("POST",))
    def remove(self, version: int) -> ResponseReturnValue:
        """Remove a row from the draft; refused while something names it."""
        name, key = _place()
        revision = plan_forms.revision()
        try:
            remove_row(platform(), own_scope(), actor(), version, revision, name, key)
        except RefusedError as refused:
            return self._refused(version, name, key, refused)
        flash(_("The row was removed from the draft."), "success")
        return redirect(table_address(version, name), 303)

    @page("/<int:version>/move", Action.EDIT_PLAN, methods=("POST",))
    def move(self, version: int) -> ResponseReturnValue:
        """Move a row of the draft one place up or down."""
        name, key = _place()
        by = -1 if request.form.get("by") == "up" else 1
        revision = plan_forms.revision()
        try:
            saved = move_row(platform(), own_scope(), actor(), version, revision, name, key, by)
        except RefusedError as refused:
            return self._refused(version, name, key, refused)
        flash(
            _("The row was moved.") if saved.changed else _("The row stands at the end."),
            "success",
        )
        return redirect(row_address(version, saved.table, saved.row), 303)

    def _row_page(self, found: OpenVersion, name: str, key: str, attempt: Attempt) -> str:
        form = row_form(found.plan, name, key, lang())
        view, names = table(found.plan, name, lang()), Names.of(found.plan)
        keys = [one.key for one in view.rows]
        beside = besides(found)
        values = attempt.clash.values if attempt.clash else attempt.typed
        return self.shown(
            "row",
            found,
            form=form,
            view=view,
            key=key,
            title_of_row=row_name(found.plan, name, key),
            groups=plan_forms.groups(form, values),
            read=[(spoken(one.label), as_read(one, names)) for one in form.fields],
            seen=plan_forms.seen(form),
            attempt=attempt,
            parts=parts(found.view.id, form.parts),
            place=(keys.index(key) + 1, len(keys)),
            findings=shown(found, of_row(found, name, key)),
            beside=[
                (one.tag(one.change(name, key)), Lister(found, names, (one,)).changed(name, key))
                for one in beside
            ],
            tabs=tab_links(found.view.id, tab_of(name)),
            path=path_to(found, name),
        )

    def _new_page(self, found: OpenVersion, name: str, attempt: Attempt) -> str:
        form, view = new_form(found.plan, name), table(found.plan, name, lang())
        if not view.can_add or not editable(found.view):
            raise NotFoundError
        return self.shown(
            "new",
            found,
            form=form,
            view=view,
            groups=plan_forms.groups(form, attempt.typed),
            key=(attempt.typed or {}).get("key", ""),
            attempt=attempt,
            tabs=tab_links(found.view.id, tab_of(name)),
            path=path_to(found, name),
        )

    def _form(self, found: OpenVersion, name: str, key: str) -> RowForm | None:
        """Return the form of a row; None where somebody removed it since the page was made."""
        try:
            return row_form(found.plan, name, key, lang())
        except NotFoundError:
            if found.view.revision == plan_forms.revision():
                raise
            return None

    def _conflict(
        self, version: int, name: str, key: str, refused: ConflictError
    ) -> ResponseReturnValue:
        found = self.opened(version)
        form = self._form(found, name, key)
        if form is None or not editable(found.view):
            return self._lost(found, name, " ".join(one.text(lang()) for one in refused.findings))
        typed, before = plan_forms.sent(form), plan_forms.seen_before()
        made = clash(refused.findings, found, plan_forms.revision(), form, typed, before)
        return self._row_page(found, name, key, Attempt(clash=made)), 409

    def _new_conflict(
        self, version: int, name: str, refused: ConflictError, typed: Mapping[str, Value]
    ) -> ResponseReturnValue:
        found = self.opened(version)
        sentence = " ".join(one.text(lang()) for one in refused.findings)
        if not editable(found.view):
            return self._lost(found, name, sentence)
        made = passed(refused.findings, found, plan_forms.revision())
        return self._new_page(found, name, Attempt(typed=typed, clash=made)), 409

    def _lost(self, found: OpenVersion, name: str, sentence: str) -> ResponseReturnValue:
        """Show what was typed where there is no row any more to save it into."""
        made = passed((), found, plan_forms.revision())
        typed = [(field_label(one), text) for one, text in plan_forms.sent(None).items() if text]
        page_ = self.shown(
            "lost", found, sentence=sentence, clash=made, typed=typed, back=_back(found, name)
        )
        return page_, 409

    def _refused(
        self, version: int, name: str, key: str, refused: RefusedError
    ) -> ResponseReturnValue:
        """Show the row again with what speaks against removing or moving it."""
        if isinstance(refused, NotFoundError):
            raise refused
        found = self.opened(version)
        attempt = Attempt(told=told(refused.findings, {}))
        if isinstance(refused, ConflictError):
            attempt = Attempt(passed=passed(refused.findings, found, plan_forms.revision()))
        return self._row_page(found, name, key, attempt), code_of(refused)


def _place() -> tuple[str, str]:
    return request.args.get("table", ""), request.args.get("row", "")


def _back(found: OpenVersion, name: str) -> str:
    try:
        table(found.plan, name, lang())
    except NotFoundError:
        return table_address(found.view.id, "title_rows")
    return table_address(found.view.id, name)


def _told(refused: RefusedError, form: RowForm) -> Told:
    more = [("key", _("Key"))] if form.takes_key else []
    return told(refused.findings, plan_forms.labels(form, more))


def _flash_saved(saved: Saved) -> None:
    if not saved.changed:
        flash(_("Nothing was changed, so nothing was written."), "info")
        return
    if not saved.findings:
        flash(_("Saved; nothing speaks against this row."), "success")
        return
    number = len(saved.findings)
    said = ngettext(
        "Saved; %(num)d finding on this row.", "Saved; %(num)d findings on this row.", number
    )
    flash(said, "success")
