"""Whom somebody asks who is not allowed to do something: the administrators of the own tenant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import accounts as store
from tinnhiem_core.store.scope import Scope

MOST: Final = 3
"""Names on a page that refuses: enough to find somebody, no list of accounts."""


def whom_to_ask(platform: Platform, scope: Scope) -> tuple[str, ...]:
    """Return the names of some who can give a right in the scope's tenant, but the asker's own.

    They are read in a scope of that tenant alone, whoever asks.
    """
    role = AccountRole.PLATFORM_ADMIN if scope.platform else AccountRole.TENANT_ADMIN
    with platform.database.reading(replace(scope, platform=False)) as session:
        return store.holder_names(session, role, platform.today, but=scope.account, most=MOST)
