"""What every page of one version shows: where one is, its state, who locked it."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from tinnhiem_admin.pages import Page
from tinnhiem_admin.rights import closed_after, holds, may
from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang, own_scope, platform
from tinnhiem_admin.views.plan_words import state_of, tongue
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import (
    OpenVersion,
    VersionView,
    is_issued,
    package_fault,
    require_issued,
)
from tinnhiem_core.services.plans import version as read_version


class PlanPage(Page):
    """The base of the pages of one version."""

    def opened(self, key: int) -> OpenVersion:
        """Return the version that the address names; another tenant's is not found.

        One that never was in force is refused to those who only read the plan.
        """
        found = read_version(platform(), own_scope(), key)
        if not sees(found.view):
            require_issued(found.view)
        return found

    def shown(self, template: str, found: OpenVersion, **values: object) -> str:
        """Render a page of a version."""
        return self.render(
            f"tinnhiem/plan/{template}.html",
            found=found,
            version=found.view,
            report=found.report,
            state=state_of(found.view),
            paper=found.plan.locality.paper.name,
            editable=editable(found.view),
            locked=locked(found.view),
            tongue=tongue,
            **values,
        )


def package_words(locality: str) -> str:
    """Return why the package of a locality gives no plan, and what can be done all the same."""
    why = package_fault(platform(), locality) if locality else None
    return f"{why.text(lang())} {why.remedy(lang())}" if why else ""


def sees(version: VersionView) -> bool:
    """Return whether whoever looks may see the version."""
    return is_issued(version) or holds(Action.VIEW_DRAFTS)


def editable(version: VersionView) -> bool:
    """Return whether whoever looks may change the version."""
    return version.state is PlanState.DRAFT and may("edit_plan")


def locked(version: VersionView) -> str:
    """Return who locked a version when, and how it is corrected; empty for a draft."""
    until = closed_after()
    return _locked(version) if until is None else _left(version, day(until))


def _left(version: VersionView, until: str) -> str:
    """Return how a version stood when its tenant was closed: nothing of it is corrected."""
    match version.state:
        case PlanState.DRAFT | PlanState.SUBMITTED:
            return _(
                "The unit was closed after %(day)s before this version was in force. It is kept as"
                " it was and never changes.",
                day=until,
            )
        case PlanState.IN_FORCE:
            return _(
                "%(who)s approved this version on %(when)s; it was in force when the unit was"
                " closed after %(day)s. It is kept as it was and never changes.",
                who=version.approved_by,
                when=day(version.approved_at),
                day=until,
            )
    return _locked(version)


def _locked(version: VersionView) -> str:
    match version.state:
        case PlanState.SUBMITTED:
            return _(
                "%(who)s submitted this version on %(when)s; nothing in it changes any more. To"
                " correct it, an administrator returns it and it is a draft again.",
                who=version.submitted_by,
                when=day(version.submitted_at),
            )
        case PlanState.IN_FORCE:
            return _(
                "%(who)s approved this version on %(when)s; it is in force since %(since)s and"
                " never changes. To correct it, start a new draft from it.",
                who=version.approved_by,
                when=day(version.approved_at),
                since=day(version.in_force_from),
            )
        case PlanState.SUPERSEDED:
            return _(
                "This version was superseded on %(when)s. It is kept as it was, for the rounds"
                " that rest on it.",
                when=day(version.superseded_at),
            )
        case PlanState.DISCARDED:
            return _("This draft was discarded. It is kept as it was and never changes.")
    return ""


def table_address(version: int, name: str, **more: str) -> str:
    """Return the address of one table in the editor."""
    values: dict[str, Any] = {"version": version, "table": name, **more}
    return url_for("Plan.editor", **values)


def row_address(version: int, name: str, key: str) -> str:
    """Return the address of one row."""
    return url_for("Plan.row", version=version, table=name, row=key)
