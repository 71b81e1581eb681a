"""The installed localities as the platform sees them: plan, check, fault, and who uses each."""

from __future__ import annotations

import logging
from dataclasses import replace

from tinnhiem_core.law.finding import Severity, find
from tinnhiem_core.plugins.loading import describe
from tinnhiem_core.plugins.status import Installed
from tinnhiem_core.services.check import CheckReport
from tinnhiem_core.services.known import findings_of
from tinnhiem_core.services.tenants.values import PluginView
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import every_tenant

LOG = logging.getLogger("tinnhiem.plugins")


def plugin_overview(platform: Platform, scope: Scope) -> tuple[PluginView, ...]:
    """Return every installed package, those set aside too, in the order of their slugs."""
    with platform.database.reading(scope) as session:
        rows = every_tenant(session)
    return tuple(
        _view(one, tuple((row.id, row.name) for row in rows if row.locality == one.slug))
        for one in platform.localities.installed
    )


def _checked(one: Installed) -> Installed:
    """Return a package with its plan checked: one that can't be is shown with that fault."""
    try:
        if one.plan:
            findings_of(one.plan)
    except Exception as error:  # noqa: BLE001 - the other packages must be shown
        LOG.error("L.614, %s, %s: %s", one.slug, one.distribution, describe(error))  # noqa: TRY400
        fault = find(
            "L.614",
            where=one.slug,
            slug=one.slug,
            distribution=one.distribution,
            error=type(error).__name__,
        )
        return replace(one, plan=None, fault=fault)
    return one


def _view(installed: Installed, tenants: tuple[tuple[int, str], ...]) -> PluginView:
    one = _checked(installed)
    place = one.plan.locality if one.plan else None
    report = CheckReport(plan=one.plan, findings=findings_of(one.plan)) if one.plan else None
    return PluginView(
        slug=one.slug,
        distribution=one.distribution,
        version=one.version,
        state=one.state,
        name=place.name if place else one.slug,
        name_en=place.name_en if place else one.slug,
        title=place.title if place else "",
        paper=str(place.paper) if place else "",
        errors=report.count(Severity.ERROR) if report else 0,
        warnings=report.count(Severity.WARNING) if report else 0,
        notes=report.count(Severity.NOTE) if report else 0,
        findings=report.findings if report else (),
        fault=one.fault,
        tenants=tenants,
    )
