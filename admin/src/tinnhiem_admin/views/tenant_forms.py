"""Forms on tenants: from what was typed to what the services take, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.typed import Told, number, told
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.plugins.status import State
from tinnhiem_core.services import tenants
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.tenants import Standing, TenantForm, TenantNode, TenantView
from tinnhiem_core.services.tenants.checking import is_lower
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import Lang, say

NEW: Final = ("locality", "name", "slug", "kind", "parent", "since")
EDIT: Final = ("name", "kind", "parent", "since", "revision")
CLOSE: Final = ("until", "revision")
MERGE: Final = ("into", "until", "revision")

LABELS: Final[Mapping[str, str]] = {
    "locality": _l("Plugin"),
    "name": _l("Name of the tenant"),
    "kind": _l("Kind"),
    "parent": _l("Above it"),
    "since": _l("First day"),
    "slug": _l("Code of the tenant"),
    "into": _l("Goes on in"),
    "until": _l("Last day"),
}
INVITED: Final[Mapping[str, str]] = {"name": _l("Full name of the administrator")}
INDENT: Final = "\u2003"
"""A wide space: browsers drop plain ones at the beginning of a choice."""


def told_of(refused: RefusedError, labels: Mapping[str, str] = LABELS) -> Told:
    """Return a refusal as the forms show it."""
    return told(refused.findings, labels)


def crossed(
    refused: RefusedError, values: Mapping[str, str], one: TenantView, now: Mapping[str, str]
) -> tuple[dict[str, str], Told]:
    """Return what was typed, on what is stored now, and what of it somebody saved otherwise."""
    words = {
        **now,
        "kind": kind(one, lang()),
        "parent": one.parent_name or str(_("None: at the top")),
        "into": one.merged_into_name,
    }
    differing = [name for name in LABELS if name in now and values.get(name) != now[name]]
    stored = [
        (name, str(_("Stored now: “%(words)s”.", words=words[name] or _("nothing"))))
        for name in differing
        if name in values
    ]
    said = told(refused.findings, LABELS, stored)
    return {**values, "revision": now["revision"]}, said


def revision(values: Mapping[str, str]) -> int:
    """Return the revision that the form was filled in on."""
    return number(values["revision"])


def read(values: Mapping[str, str]) -> tuple[TenantForm, tuple[Finding, ...]]:
    """Return what was typed about a tenant, and what can't be read of it."""
    parent = values["parent"]
    kind = TenantKind(values["kind"]) if values["kind"] in set(TenantKind) else None
    form = Form()
    since = form.day("since", values["since"])
    typed = TenantForm(
        slug=values.get("slug", ""),
        name=values["name"],
        kind=kind,
        parent=number(parent) if parent else None,
        locality=values.get("locality", ""),
        since=since,
    )
    return typed, form.findings


def last_day(values: Mapping[str, str]) -> tuple[date | None, tuple[Finding, ...]]:
    """Return the last day of a tenant, or why there is none."""
    form = Form()
    found = form.day("until", values["until"])
    if found is None and not form.findings:
        form.add("L.1102", "until")
    return found, form.findings


def written(one: TenantView) -> dict[str, str]:
    """Return a tenant as its form shows it."""
    return {
        "name": one.name,
        "kind": one.kind.value,
        "parent": str(one.parent or ""),
        "since": day(one.since) if one.since else "",
        "revision": str(one.revision),
    }


def started(one: TenantView) -> dict[str, str]:
    """Return the form of an end: empty, or with what is planned already."""
    return {
        "until": day(one.until) if one.until else "",
        "into": str(one.merged_into or ""),
        "revision": str(one.revision),
    }


def closed(one: TenantView) -> str:
    """Return what is said once a tenant has its last day: over, or still to come."""
    if one.standing is Standing.CLOSED:
        return str(_("The tenant is closed: its last day was %(day)s.", day=day(one.until)))
    return str(_("The tenant will be closed after %(day)s.", day=day(one.until)))


def merged(one: TenantView) -> str:
    """Return what is said once a tenant goes on in another: from now on, or later."""
    told = {"day": day(one.until), "into": one.merged_into_name}
    if one.standing is Standing.CLOSED:
        return str(_("The tenant is merged into %(into)s: its last day was %(day)s.", **told))
    return str(_("The tenant will be merged into %(into)s after %(day)s.", **told))


def kind(one: TenantView, tongue: Lang) -> str:
    """Return the kind of a tenant in words."""
    return say(f"tenant_kind.{one.kind}", tongue)


def kinds(tongue: Lang) -> list[tuple[str, str]]:
    """Return the kinds that can be chosen."""
    chosen = [(one.value, say(f"tenant_kind.{one}", tongue)) for one in TenantKind]
    return [one for one in chosen if one[0] != TenantKind.PLATFORM]


def set_aside(platform: Platform, one: TenantView) -> bool:
    """Return whether the plugin of a tenant doesn't answer, or isn't there at all."""
    return bool(one.locality) and one.locality not in platform.localities.plans


def localities(platform: Platform, scope: Scope) -> list[tuple[str, str]]:
    """Return the installed localities that answer, each with the tenants that have it."""
    users: dict[str, list[str]] = {}
    for _depth, one in _flat(tenants.tenant_tree(platform, scope, closed=True)):
        users.setdefault(one.tenant.locality, []).append(one.tenant.name)
    answering = [one for one in platform.localities.installed if one.state is State.ACTIVE]
    return [
        (one.slug, _used(one.plan.locality.name, users.get(one.slug, [])))
        for one in answering
        if one.plan is not None
    ]


def _used(name: str, users: list[str]) -> str:
    if not users:
        return name
    return str(_("%(name)s (in use: %(tenants)s)", name=name, tenants=", ".join(users)))


def parents(platform: Platform, scope: Scope, *, but: int = 0) -> list[tuple[str, str]]:
    """Return the open tenants that another may stand under or go on in, indented by depth."""
    return [
        (str(one.tenant.id), f"{INDENT * depth}{one.tenant.name}")
        for depth, one in _flat(tenants.tenant_tree(platform, scope))
        if one.tenant.id != but
    ]


def receivers(platform: Platform, scope: Scope, leaving: TenantView) -> list[tuple[str, str]]:
    """Return the tenants that one can go on in: none below it, and none that runs the others."""
    below = set[int]()
    found = _flat(tenants.tenant_tree(platform, scope))
    offered = []
    for depth, one in found:
        if one.tenant.parent in below | {leaving.id}:
            below.add(one.tenant.id)
        elif one.tenant.id != leaving.id and _takes_over(one.tenant.kind, leaving.kind):
            name = f"{INDENT * depth}{one.tenant.name}"
            lower = is_lower(one.tenant.kind, leaving.kind)
            offered.append((str(one.tenant.id), _lower(name) if lower else name))
    return offered


def _lower(name: str) -> str:
    return str(_("%(name)s (of a lower level)", name=name))


def _takes_over(kind: TenantKind, leaving: TenantKind) -> bool:
    if kind is TenantKind.CENTRAL:
        return leaving is TenantKind.CENTRAL
    return kind is not TenantKind.PLATFORM


def _flat(found: tuple[TenantNode, ...], depth: int = 0) -> Iterator[tuple[int, TenantNode]]:
    for one in found:
        yield depth, one
        yield from _flat(one.children, depth + 1)


def matching(found: tuple[TenantNode, ...], *, searched: bool) -> int:
    """Return how many tenants were found; the platform, which runs them, only where searched."""
    return sum(
        one.matches and (searched or one.tenant.kind is not TenantKind.PLATFORM)
        for _depth, one in _flat(found)
    )


def shows_operator(found: tuple[TenantNode, ...], *, searched: bool) -> bool:
    """Return whether the row of the operator of the system stands there beside those counted."""
    return not searched and any(
        one.tenant.kind is TenantKind.PLATFORM for _depth, one in _flat(found)
    )


def nodes(found: tuple[TenantNode, ...], *, searched: bool) -> list[dict[str, object]]:
    """Return the tree as the kit takes it; branches are open, since a search may be in them."""
    return [_node(one, searched=searched) for one in found]


def _node(one: TenantNode, *, searched: bool) -> dict[str, object]:
    tenant = one.tenant
    found = [(_("Found"), "info")] if searched and one.matches else []
    return {
        "label": tenant.name,
        "href": url_for("Tenants.tenant", tenant=tenant.id),
        "note": f"{kind(tenant, lang())} · {_dates(tenant)}",
        "chips": _standing(tenant) + found,
        "open": True,
        "children": nodes(one.children, searched=searched),
    }


def _dates(one: TenantView) -> str:
    if one.since and one.until:
        return str(_("%(since)s to %(until)s", since=day(one.since), until=day(one.until)))
    if one.until:
        return str(_("until %(until)s", until=day(one.until)))
    return str(_("since %(since)s", since=day(one.since)) if one.since else _("no first day"))


def _standing(one: TenantView) -> list[tuple[str, str]]:
    if one.merged_into is not None and one.standing is Standing.CLOSED:
        return [(_("Merged into %(name)s", name=one.merged_into_name), "")]
    if one.merged_into is not None:
        return [(_("Merges into %(name)s", name=one.merged_into_name), "warn")]
    words = {Standing.CLOSED: (_("Closed"), ""), Standing.NOT_YET: (_("Not open yet"), "warn")}
    return [words[one.standing]] if one.standing in words else []
