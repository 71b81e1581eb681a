"""Gói cấu hình: the installed localities, their checks, and what was set aside and why."""

from __future__ import annotations

from flask import abort
from flask.typing import ResponseReturnValue

from tinnhiem_admin.pages import Page, page
from tinnhiem_admin.shell import shown_findings
from tinnhiem_admin.signed_in import own_scope, platform
from tinnhiem_admin.views.plan_findings import MOST_PLACES
from tinnhiem_admin.views.plan_words import row_name
from tinnhiem_core.services import tenants
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.plans import report


class Plugins(Page):
    """The list of packages, and one with everything that was found."""

    route_base = "/plugins"
    default_view = "overview"

    @page("/", Action.VIEW_PLUGINS)
    def overview(self) -> ResponseReturnValue:
        """List the packages, those in quarantine first."""
        found = tenants.plugin_overview(platform(), own_scope())
        faulty = [one for one in found if one.fault is not None]
        answering = [one for one in found if one.fault is None]
        return self.render("tinnhiem/plugins/overview.html", faulty=faulty, answering=answering)

    @page("/<slug>", Action.VIEW_PLUGINS)
    def plugin(self, slug: str) -> ResponseReturnValue:
        """Show one package: its plan, every finding, its tenants."""
        found = tenants.plugin_overview(platform(), own_scope())
        chosen = next((one for one in found if one.slug == slug), None)
        if chosen is None:
            abort(404)
        return self.render("tinnhiem/plugins/show.html", one=chosen, findings=_placed(chosen))


def _placed(one: tenants.PluginView) -> list[dict[str, object]]:
    """Return the findings on a package's plan, each with the rows that it concerns by name."""
    if not one.findings:
        return []
    plan = platform().localities.plan(one.slug)
    placed = report(plan).findings
    shown = shown_findings(found.finding for found in placed)
    for item, found in zip(shown, placed, strict=True):
        names = dict.fromkeys(row_name(plan, *place) for place in found.places[:MOST_PLACES])
        item["where"] = "; ".join(names)
    return shown
