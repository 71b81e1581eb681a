"""What the account of this request may do here; in a tenant that is closed it only reads.

One place for pages, buttons and the navigation: what a page offers is what its route would let in.
The services refuse for themselves what a closed tenant has no more.
"""

from __future__ import annotations

from datetime import date

from flask import current_app

from tinnhiem_admin.signed_in import current, platform
from tinnhiem_core.services.accounts.matrix import WRITING
from tinnhiem_core.services.tenants.values import Standing, standing_on

AREA = "Tinnhiem"
"""The one name under which FAB knows our permissions: a few coarse ones, not one per method."""


def holds(action: str) -> bool:
    """Return whether a role of the account allows an action (its name) in an open tenant."""
    allowed: bool = current_app.extensions["appbuilder"].sm.has_access(f"can_{action}", AREA)
    return allowed


def closed_after() -> date | None:
    """Return the last day of the tenant of this request if it is over; None while it is open."""
    me = current()
    until = None if me is None or me.tenant is None else me.tenant.until
    closed = standing_on(platform().today, None, until) is Standing.CLOSED
    return until if closed else None


def may(action: str) -> bool:
    """Return whether the account may do an action (its name) here: what it may not is absent."""
    return holds(action) and not (action in WRITING and closed_after())


def may_open(endpoint: str) -> bool:
    """Return whether the account may open a page, or send a form to it, here and today."""
    view = current_app.view_functions.get(endpoint)
    if view is None or not holds(getattr(view, "declared", "")):
        return False
    return not (getattr(view, "writes", False) and closed_after())
