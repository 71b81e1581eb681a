"""Kế hoạch: the versions of a tenant's plan, and where a new one begins."""

from __future__ import annotations

from flask import flash, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import page, submitted
from tinnhiem_admin.rights import holds
from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_admin.views.plan_calendar import PlanCalendar
from tinnhiem_admin.views.plan_editor import PlanEditor
from tinnhiem_admin.views.plan_life import PlanLife
from tinnhiem_admin.views.plan_page import package_words, sees, table_address
from tinnhiem_admin.views.plan_papers import PlanPapers
from tinnhiem_admin.views.plan_rows import PlanRows
from tinnhiem_admin.views.plan_words import state_of
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import (
    VersionView,
    import_json,
    in_words,
    start_from_plugin,
    start_from_version,
    versions,
)
from tinnhiem_core.services.tenants import tenant_standing

MOST_ERRORS = 300
"""Errors of a file that one page lists; the rest are counted."""
OPEN = (PlanState.DRAFT, PlanState.SUBMITTED)


class Plan(PlanEditor, PlanRows, PlanLife, PlanPapers, PlanCalendar):
    """The plan of a tenant."""

    route_base = "/plan"
    default_view = "overview"

    @page("/", Action.VIEW_PLAN)
    def overview(self) -> ResponseReturnValue:
        """Show the version in force, the open one, and those before."""
        return self._overview()

    @page("/start", Action.EDIT_PLAN, methods=("POST",))
    def start(self) -> ResponseReturnValue:
        """Begin a draft: from the plugin's plan, or from another version."""
        source = request.form.get("source", "plugin")
        base = request.form.get("source", 0, type=int)
        try:
            if source == "plugin":
                made = start_from_plugin(platform(), own_scope(), actor())
            else:
                made = start_from_version(platform(), own_scope(), actor(), base)
        except RefusedError as refused:
            if code_of(refused) == 404:  # noqa: PLR2004 - no such version here
                raise
            return self._overview(refused.findings), code_of(refused)
        return _begun(made)

    @page("/import", Action.EDIT_PLAN, methods=("GET", "POST"))
    def take(self) -> ResponseReturnValue:
        """Begin a draft from a file."""
        found: tuple[Finding, ...] = ()
        code = 200
        if submitted():
            try:
                return _begun(import_json(platform(), own_scope(), actor(), _file()))
            except RefusedError as refused:
                found, code = refused.findings, code_of(refused)
        shown = self.render(
            "tinnhiem/plan/import.html",
            errors=[(None, in_words(one, lang())) for one in found[:MOST_ERRORS]],
            total=len(found),
            text=request.form.get("text", ""),
        )
        return shown, code

    def _overview(self, refused: tuple[Finding, ...] = ()) -> str:
        found = tuple(one for one in versions(platform(), own_scope()) if sees(one))
        tenant = tenant_standing(platform(), own_scope())
        working = next((one for one in found if one.state in OPEN), None)
        return self.render(
            "tinnhiem/plan/overview.html",
            versions=[(one, state_of(one)) for one in found],
            current=next((one for one in found if one.state is PlanState.IN_FORCE), None),
            working=working,
            opened=self.opened(working.id) if working else None,
            locality=tenant.locality,
            fault=package_words(tenant.locality) if holds(Action.EDIT_PLAN) else "",
            errors=[(None, f"{one.text(lang())} {one.remedy(lang())}") for one in refused],
        )


def _begun(made: VersionView) -> ResponseReturnValue:
    flash(_("Draft %(number)s was started.", number=made.number), "success")
    return redirect(table_address(made.id, "title_rows"), 303)


def _file() -> str | bytes:
    """Return the file that was sent, else the text that was pasted."""
    sent = request.files.get("file")
    data = sent.read() if sent is not None else b""
    return data or request.form.get("text", "")
