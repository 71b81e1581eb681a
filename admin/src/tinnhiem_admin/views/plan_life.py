"""From draft to force: findings, reasons, submission, the decision of another administrator."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import page
from tinnhiem_admin.rights import may
from tinnhiem_admin.signed_in import actor, lang, me, own_scope, platform
from tinnhiem_admin.views.plan_conflicts import is_older, meanwhile, passed
from tinnhiem_admin.views.plan_findings import shown
from tinnhiem_admin.views.plan_forms import revision
from tinnhiem_admin.views.plan_page import PlanPage, editable
from tinnhiem_admin.views.plan_reasons import (
    TEXT,
    answers,
    as_shown,
    at_boxes,
    marks,
    stand_as_seen,
    touched,
)
from tinnhiem_admin.views.plan_reasons import labels as labels_of
from tinnhiem_admin.views.typed import Told, days, told, typed
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.plans import (
    OpenVersion,
    VersionView,
    approval_refused,
    approve,
    discard,
    give_back,
    give_reasons,
    may_alone,
    submit,
)
from tinnhiem_core.services.refusals import ConflictError, NotFoundError

FIELDS = ("note", "reason", "since")


class PlanLife(PlanPage):
    """The way of a version into force."""

    @page("/<int:version>/findings", Action.VIEW_PLAN)
    def findings(self, version: int) -> ResponseReturnValue:
        """List every finding, with the reasons, and what comes next."""
        return self._findings(version)

    @page("/<int:version>/reasons", Action.EDIT_PLAN, methods=("POST",))
    def reasons(self, version: int) -> ResponseReturnValue:
        """Record why things that are warned of stay; an emptied box takes its reason back.

        Where only other things were saved meanwhile it is no conflict.
        """
        found, seen, aside = self.opened(version), revision(), ""
        given = answers(found)
        if is_older(found, seen) and stand_as_seen(found):
            aside, seen = meanwhile(found, seen), found.view.revision

        def done() -> str:
            if given and aside:
                flash(aside, "info")
            return (
                _("The reasons were recorded.")
                if given
                else _("Nothing was changed, so nothing was written.")
            )

        return self._act(
            version,
            lambda _seen: give_reasons(platform(), own_scope(), actor(), version, seen, given),
            done,
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
        given: Mapping[str, str] = {**typed(*FIELDS), **(touched(found) if refused else {})}
        labels = {"note": _("Note"), "reason": _("Reason"), "since": _("In force from")}
        if editable(found.view):
            labels = {**labels_of(found), **labels}
        said = at_boxes(refused.findings, found) if refused else []
        crossed = isinstance(refused, ConflictError)
        return self.shown(
            "findings",
            found,
            findings=shown(found, found.report.findings),
            unanswered=len(found.report.unanswered),
            told=told(said, labels) if refused else Told(),
            clash=passed(refused.findings, found, revision()) if refused and crossed else None,
            typed=given,
            unplaced=_unplaced(found, given, labels) if refused else [],
            marks=marks(found),
            signs=as_shown(found),
            **_eyes(found),
        )


def _unplaced(
    found: OpenVersion, given: Mapping[str, str], labels: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Return what was typed into boxes that the page has no more, with their names."""
    places = (
        {f"{TEXT}{at}" for at in as_shown(found)} | {"note"} if editable(found.view) else set()
    )
    if found.view.state is PlanState.SUBMITTED and may(Action.APPROVE_PLAN):
        places |= {"reason", "since"}
    gone = [name for name in (*FIELDS, *given) if name not in places]
    written = [name for name in dict.fromkeys(gone) if name in FIELDS or name.startswith(TEXT)]
    return [(labels.get(one, _("Reason")), given[one]) for one in written if given[one]]


def _eyes(found: OpenVersion) -> dict[str, object]:
    """Return whether whoever looks submitted the version, and why it may not approve it."""
    if found.view.state is not PlanState.SUBMITTED or not may(Action.APPROVE_PLAN):
        return {"own": False, "refusal": ""}
    own = found.view.submitter == me().account
    why = approval_refused(platform(), own_scope(), found.view.id)
    refusal = f"{why.text(lang())} {why.remedy(lang())}" if why else ""
    return {"own": own, "refusal": refusal}


def _who_approves(version: int) -> str:
    """Say that a version was submitted, and who decides on it now."""
    if may_alone(platform(), own_scope(), version):
        return _(
            "The plan was submitted. The unit has one administrator, who may approve it alone;"
            " that is recorded in the audit log."
        )
    return _("The plan was submitted. Another administrator approves or returns it.")
