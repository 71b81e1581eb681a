"""The installed localities as the platform sees them: plan, check, fault, and who uses each."""

from __future__ import annotations

from tinnhiem_core.law.finding import Severity
from tinnhiem_core.plugins.status import Installed
from tinnhiem_core.services.check import CheckReport
from tinnhiem_core.services.known import findings_of
from tinnhiem_core.services.tenants.values import PluginView
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import every_tenant


def plugin_overview(platform: Platform, scope: Scope) -> tuple[PluginView, ...]:
    """Return every installed package, those set aside too, in the order of their slugs."""
    with platform.database.reading(scope) as session:
        rows = every_tenant(session)
    return tuple(
        _view(one, tuple((row.id, row.name) for row in rows if row.locality == one.slug))
        for one in platform.localities.installed
    )


def _view(one: Installed, tenants: tuple[tuple[int, str], ...]) -> PluginView:
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
