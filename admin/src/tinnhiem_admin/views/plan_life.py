"""From draft to force: findings, reasons, submission, the decision of another administrator."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import page
from tinnhiem_admin.signed_in import actor, me, own_scope, platform
from tinnhiem_admin.views.plan_findings import shown
from tinnhiem_admin.views.plan_forms import revision
from tinnhiem_admin.views.plan_page import PlanPage
from tinnhiem_admin.views.typed import Told, days, told, typed
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.plans import (
    Reason,
    VersionView,
    approve,
    discard,
    give_back,
    give_reason,
    may_alone,
    submit,
)
from tinnhiem_core.services.refusals import NotFoundError

FIELDS = ("text", "note", "reason", "since", "code", "where")


class PlanLife(PlanPage):
    """The way of a version into force."""

    @page("/<int:version>/findings", Action.VIEW_PLAN)
    def findings(self, version: int) -> ResponseReturnValue:
        """List every finding, with the reasons, and what comes next."""
        return self._findings(version)

    @page("/<int:version>/reason", Action.EDIT_PLAN, methods=("POST",))
    def reason(self, version: int) -> ResponseReturnValue:
        """Record why something that is warned of stays; an empty text takes it back."""
        given = typed(*FIELDS)
        where = "" if request.form.get("every") else given["where"]
        reason = Reason(code=given["code"], where=where, text=given["text"])
        anchor = request.form.get("at", 0, type=int)
        return self._act(
            version,
            lambda seen: give_reason(platform(), own_scope(), actor(), version, seen, reason),
            _("The reason was recorded.")
            if reason.text.strip()
            else _("The reason was taken back."),
            url_for("Plan.findings", version=version, _anchor=f"finding-{anchor}"),
        )

    @page("/<int:version>/submit", Action.SUBMIT_PLAN, methods=("POST",))
    def submit(self, version: int) -> ResponseReturnValue:
        """Submit the draft."""
        note = typed("note")["note"]
        return self._act(
            version,
            lambda seen: submit(platform(), own_scope(), actor(), version, seen, (), note),
            lambda: _who_approves(version),
        )

    @page("/<int:version>/approve", Action.APPROVE_PLAN, methods=("POST",))
    def approve(self, version: int) -> ResponseReturnValue:
        """Put the submitted version in force."""
        form = Form()
        since = days(form, typed("since"), "since")["since"]

        def act(seen: int) -> VersionView:
            form.check()
            return approve(platform(), own_scope(), actor(), version, seen, since)

        return self._act(version, act, _("The plan is in force."), url_for("Plan.overview"))

    @page("/<int:version>/return", Action.APPROVE_PLAN, methods=("POST",))
    def give_back(self, version: int) -> ResponseReturnValue:
        """Return the submitted version with a reason."""
        why = typed("reason")["reason"]
        return self._act(
            version,
            lambda seen: give_back(platform(), own_scope(), actor(), version, seen, why),
            _("The plan was returned; it is a draft again."),
        )

    @page("/<int:version>/discard", Action.EDIT_PLAN, methods=("POST",))
    def discard(self, version: int) -> ResponseReturnValue:
        """Give the draft up."""
        return self._act(
            version,
            lambda seen: discard(platform(), own_scope(), actor(), version, seen),
            _("The draft was discarded."),
            url_for("Plan.overview"),
        )

    def _act(
        self,
        version: int,
        act: Callable[[int], object],
        done: str | Callable[[], str],
        then: str = "",
    ) -> ResponseReturnValue:
        try:
            act(revision())
        except NotFoundError:
            raise
        except RefusedError as refused:
            return self._findings(version, refused), code_of(refused)
        flash(done if isinstance(done, str) else done(), "success")
        return redirect(then or url_for("Plan.findings", version=version), 303)

    def _findings(self, version: int, refused: RefusedError | None = None) -> str:
        found = self.opened(version)
        given: Mapping[str, str] = typed(*FIELDS)
        labels = {"note": _("Note"), "reason": _("Reason"), "since": _("In force from")}
        return self.shown(
            "findings",
            found,
            findings=shown(found, found.report.findings),
            unanswered=len(found.report.unanswered),
            told=told(refused.findings, labels) if refused else Told(),
            typed=given,
            own=found.view.submitter == me().account,
        )


def _who_approves(version: int) -> str:
    """Say that a version was submitted, and who decides on it now."""
    if may_alone(platform(), own_scope(), version):
        return _(
            "The plan was submitted. The unit has one administrator, who may approve it alone;"
            " that is recorded in the audit log."
        )
    return _("The plan was submitted. Another administrator approves or returns it.")
