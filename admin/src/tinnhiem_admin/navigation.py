"""The side navigation by job: what an account may not open is absent."""

from __future__ import annotations

from dataclasses import dataclass

from flask import current_app, request, url_for
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.pages import AREA
from tinnhiem_core.services.accounts.matrix import Action


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the navigation: words, page, sprite icon, what the account must be allowed."""

    label: str
    endpoint: str
    icon: str
    action: Action


GROUPS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    ("", (Entry(_l("Home"), "Home.index", "house", Action.VIEW_HOME),)),
    (
        _l("Prepare"),
        (
            Entry(_l("Plan"), "Plan.overview", "file-lines", Action.VIEW_PLAN),
            Entry(_l("People and posts"), "People.people", "user-tie", Action.VIEW_PEOPLE),
            Entry(_l("Units"), "Units.tree", "sitemap", Action.VIEW_PEOPLE),
            Entry(_l("Import a list"), "Imports.imports", "file-import", Action.IMPORT_PEOPLE),
        ),
    ),
    (
        _l("Administration"),
        (
            Entry(_l("Tenants"), "Tenants.tree", "building", Action.MANAGE_TENANTS),
            Entry(_l("Plugins"), "Plugins.overview", "puzzle-piece", Action.VIEW_PLUGINS),
            Entry(_l("Accounts"), "Accounts.accounts", "users", Action.MANAGE_ACCOUNTS),
            Entry(_l("API keys"), "Keys.keys", "key", Action.MANAGE_API_KEYS),
            Entry(_l("Audit log"), "Audit.events", "clock-rotate-left", Action.VIEW_AUDIT),
        ),
    ),
)


def navigation() -> list[dict[str, object]]:
    """Return the groups with what the signed-in account may open."""
    groups = ((label, [_item(one) for one in entries if _may(one)]) for label, entries in GROUPS)
    return [{"label": label, "items": items} for label, items in groups if items]


def address(endpoint: str) -> str:
    """Return the address of a page; empty where the installation has no such page."""
    return url_for(endpoint) if endpoint in current_app.view_functions else ""


def _may(entry: Entry) -> bool:
    manager = current_app.extensions["appbuilder"].sm
    allowed: bool = manager.has_access(f"can_{entry.action.value}", AREA)
    return allowed and bool(address(entry.endpoint))


def _item(entry: Entry) -> dict[str, object]:
    blueprint = entry.endpoint.split(".", maxsplit=1)[0]
    return {
        "label": entry.label,
        "href": url_for(entry.endpoint),
        "icon": entry.icon,
        "current": request.blueprint == blueprint,
    }
