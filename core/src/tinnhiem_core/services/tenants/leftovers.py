"""What a tenant has not finished, told to whoever is about to close or merge it."""

from __future__ import annotations

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.accounts.inviting import invitations
from tinnhiem_core.services.refusals import NotFoundError
from tinnhiem_core.services.tenants.values import Leftovers, Standing, standing_on
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.home import waiting_imports
from tinnhiem_core.store.plans import OPEN, count_in
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import every_tenant


def leftovers(platform: Platform, scope: Scope, key: int) -> Leftovers:
    """Return the figures of one tenant that ``scope`` sees; ``NotFoundError`` where it sees none.

    They are counted in a scope of that tenant alone, and no word of it comes along: the platform
    learns how many, never whose or what.
    """
    with platform.database.reading(scope) as session:
        rows = every_tenant(session)
    if all(one.id != key for one in rows):
        raise NotFoundError(find("L.1001"))
    inside = Scope(tenant=key, account=scope.account)
    with platform.database.reading(inside) as session:
        versions, imports = count_in(session, *OPEN), len(waiting_imports(session, None))
    return Leftovers(
        drafts=versions.get(PlanState.DRAFT, 0),
        submitted=versions.get(PlanState.SUBMITTED, 0),
        imports=imports,
        invitations=sum(one.works for one in invitations(platform, inside)),
        below=tuple(
            (one.id, one.name)
            for one in rows
            if one.parent_id == key
            and standing_on(platform.today, one.since, one.until) is not Standing.CLOSED
        ),
    )
