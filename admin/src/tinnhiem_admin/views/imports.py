"""Nhập danh sách: a file is chosen, looked at, decided on, taken in; or taken back."""

from __future__ import annotations

from io import BytesIO

from flask import Response, flash, redirect, request, send_file, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.signed_in import lang, platform
from tinnhiem_admin.views import imports_words as words
from tinnhiem_admin.views.imports_closed import closed
from tinnhiem_admin.views.imports_preview import Asked, answers, looked_at, shown
from tinnhiem_admin.views.imports_units import unit_answers
from tinnhiem_admin.views.people_desk import desk
from tinnhiem_admin.views.typed import Told, told
from tinnhiem_core.intake.columns import PEOPLE
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people.imports import applying, error_list, files, undoing
from tinnhiem_core.services.refusals import NotFoundError

POST = ("POST",)
BOTH = ("GET", "POST")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NOTHING = Told()


class Imports(Page):
    """Lists of people that come in as files."""

    route_base = "/imports"
    default_view = "imports"

    @page("/", Action.IMPORT_PEOPLE, writes=False)
    def imports(self) -> ResponseReturnValue:
        """Show the latest imports and what became of them."""
        every = files.list_imports(desk())
        lines = [(one, *words.state(one.state, faulty=one.faulty)) for one in every]
        return self.render("tinnhiem/imports/list.html", lines=lines)

    @page("/template", Action.IMPORT_PEOPLE)
    def template(self) -> ResponseReturnValue:
        """Give the empty list with its drop-downs."""
        return _workbook(files.template(), "mau-danh-sach-can-bo.xlsx")

    @page("/new", Action.IMPORT_PEOPLE, methods=BOTH)
    def new(self) -> ResponseReturnValue:
        """Choose a file; nothing is written before its preview was seen."""
        if not submitted():
            return self._choose(NOTHING)
        sent = request.files.get("file")
        if sent is None or not sent.filename:
            missing = (("file", _("No file was chosen. Choose an .xlsx or .csv file.")),)
            return self._choose(told((), {"file": ""}, missing)), 422
        begun = platform().clock()
        try:
            seen = files.preview(desk(), sent.filename, sent.stream.read())
        except IntakeError as refused:
            return self._choose(told(refused.findings, {})), 422
        if seen.line.at < begun:
            flash(_("This very file waits already; its preview is shown again."), "info")
        return redirect(url_for("Imports.show", number=seen.line.id), 303)

    def _choose(self, said: Told) -> str:
        return self.render(
            "tinnhiem/imports/new.html",
            told=said,
            columns=PEOPLE.columns,
            needed=PEOPLE.needed,
            language=lang(),
        )

    @page("/<int:number>", Action.IMPORT_PEOPLE, writes=False)
    def show(self, number: int) -> ResponseReturnValue:
        """Show a file: its preview while it waits, else what became of it."""
        return self._show(number, NOTHING)

    def _show(self, number: int, said: Told) -> str:
        asked = Asked.read(request.args)
        preview = looked_at(desk(), number, asked)
        if preview.line.state is not ImportState.PREVIEWED:
            line = preview.line
            return self.render(
                "tinnhiem/imports/closed.html",
                line=line,
                state=words.state(line.state),
                counts=preview.counts,
                size=words.size(line.size),
                seen=closed(preview, asked),
                told=said,
            )
        seen = shown(preview, asked)
        return self.render("tinnhiem/imports/preview.html", seen=seen, asked=asked, told=said)

    @page("/<int:number>/decide", Action.IMPORT_PEOPLE, methods=POST)
    def decide(self, number: int) -> ResponseReturnValue:
        """Keep who is who among likely duplicates."""
        given = answers(request.form), unit_answers(request.form)
        said = (*given[0].values(), *given[1].values())
        if said and not any(said):
            nothing = _("Nothing was chosen. Choose an answer to each question, then keep them.")
            place = "unit-question-0" if given[1] else "question-0"
            return self._show(number, Told(summary=((place, nothing),))), 422
        try:
            seen = files.decide(desk(), number, *given)
        except RefusedError as refused:
            return self._refused(number, refused)
        left = len(seen.open) + len(seen.open_units)
        flash(
            _("The decisions were kept; %(n)s still open.", n=left)
            if left
            else _("The decisions were kept; nothing is open."),
            "success",
        )
        return redirect(url_for("Imports.show", number=number), 303)

    @page("/<int:number>/apply", Action.IMPORT_PEOPLE, methods=POST)
    def apply(self, number: int) -> ResponseReturnValue:
        """Write the whole file, or nothing."""
        try:
            counts = applying.apply_import(desk(), number, request.form.get("seal", ""))
        except RefusedError as refused:
            return self._refused(number, refused)
        flash(_("The list was imported: %(counts)s.", counts=words.counted(counts)), "success")
        return redirect(url_for("Imports.show", number=number), 303)

    @page("/<int:number>/discard", Action.IMPORT_PEOPLE, methods=POST, writes=False)
    def discard(self, number: int) -> ResponseReturnValue:
        """Throw a file away that was not taken in."""
        try:
            files.discard_import(desk(), number)
        except RefusedError as refused:
            return self._refused(number, refused)
        flash(_("The file was discarded; nothing of it was written."), "success")
        return redirect(url_for("Imports.imports"), 303)

    @page("/<int:number>/undo", Action.IMPORT_PEOPLE, methods=BOTH)
    def undo(self, number: int) -> ResponseReturnValue:
        """Ask, then take back what a file brought; or say what stands in the way."""
        line = files.show_import(desk(), number).line
        if not submitted():
            return self.render("tinnhiem/imports/undo.html", line=line, told=NOTHING)
        try:
            undoing.undo_import(desk(), number)
        except RefusedError as refused:
            said = told(refused.findings, {})
            page_ = self.render("tinnhiem/imports/undo.html", line=line, told=said)
            return page_, code_of(refused)
        flash(_("The import was undone: everything is as before it."), "success")
        return redirect(url_for("Imports.show", number=number), 303)

    @page("/<int:number>/errors", Action.IMPORT_PEOPLE, writes=False)
    def errors(self, number: int) -> ResponseReturnValue:
        """Give everything that is wrong with the file as a workbook."""
        found = error_list.error_list(desk(), number, lang())
        return _workbook(found, f"loi-danh-sach-{files.number_of(desk(), number)}.xlsx")

    def _refused(self, number: int, refused: RefusedError) -> ResponseReturnValue:
        """Show the page as it is now, and on top why it was not done."""
        if isinstance(refused, NotFoundError):
            raise refused
        return self._show(number, told(refused.findings, {})), code_of(refused)


def _workbook(content: bytes, name: str) -> Response:
    return send_file(BytesIO(content), XLSX, as_attachment=True, download_name=name)
