"""Who stands behind a one-time link: it is worth what its maker might still make today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tinnhiem_core.services.accounts.matrix import Action, may
from tinnhiem_core.store import door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import Grant, Invitation


def backed(session: ScopedSession, links: Iterable[Invitation], today: date) -> frozenset[int]:
    """Return the numbers of the links whose maker might make them today; asked at the door.

    One that no account made, at the terminal, stands by itself.
    """
    given = tuple(links)
    makers = {one.created_by for one in given if one.created_by}
    held = door.grants_of(session, makers, today) if makers else ()
    return frozenset(
        one.id
        for one in given
        if one.created_by is None or any(_backs(grant, one) for grant in held)
    )


def _backs(grant: Grant, link: Invitation) -> bool:
    """Return whether a grant lets its account make the link, here or from the platform."""
    here = grant.tenant_id == link.tenant_id and may(grant.role, Action.MANAGE_ACCOUNTS)
    return grant.account_id == link.created_by and (here or may(grant.role, Action.MANAGE_TENANTS))
