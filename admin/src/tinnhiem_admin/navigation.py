"""The side navigation by job: what an account may not open is absent."""

from __future__ import annotations

from dataclasses import dataclass

from flask import current_app, request, url_for
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.rights import closed_after, may_open


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the navigation: words, page, sprite icon.

    ``read``: the words where the tenant is closed and the page offers less.
    """

    label: str
    endpoint: str
    icon: str
    read: str = ""


GROUPS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    ("", (Entry(_l("Home"), "Home.index", "house"),)),
    (
        _l("Prepare"),
        (
            Entry(_l("Plan"), "Plan.overview", "file-lines"),
            Entry(_l("People and posts"), "People.people", "user-tie"),
            Entry(_l("Units"), "Units.tree", "sitemap"),
            Entry(
                _l("Import a list"),
                "Imports.imports",
                "file-import",
                read=_l("Lists imported"),
            ),
        ),
    ),
    (
        _l("Administration"),
        (
            Entry(_l("Tenants"), "Tenants.tree", "building"),
            Entry(_l("Plugins"), "Plugins.overview", "puzzle-piece"),
            Entry(_l("Accounts"), "Accounts.accounts", "users"),
            Entry(_l("API keys"), "Keys.keys", "key"),
            Entry(_l("Audit log"), "Audit.events", "clock-rotate-left"),
        ),
    ),
)


def navigation() -> list[dict[str, object]]:
    """Return the groups with what the signed-in account may open."""
    groups = (
        (label, [_item(one) for one in entries if may_open(one.endpoint)])
        for label, entries in GROUPS
    )
    return [{"label": label, "items": items} for label, items in groups if items]


def address(endpoint: str) -> str:
    """Return the address of a page; empty where the installation has no such page."""
    return url_for(endpoint) if endpoint in current_app.view_functions else ""


def _item(entry: Entry) -> dict[str, object]:
    blueprint = entry.endpoint.split(".", maxsplit=1)[0]
    return {
        "label": entry.read if entry.read and closed_after() else entry.label,
        "href": url_for(entry.endpoint),
        "icon": entry.icon,
        "current": request.blueprint == blueprint,
    }
