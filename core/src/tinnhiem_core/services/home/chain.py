"""The audit log on the home page."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.services.audit.verifying import is_whole
from tinnhiem_core.services.home.values import ChainState
from tinnhiem_core.store.audit import head
from tinnhiem_core.store.guard import ScopedSession

MOST_CHECKED: Final = 2000
"""Events that are checked on every visit; a longer log is checked on its own page."""


def chain_state(session: ScopedSession) -> ChainState:
    """Return how the log of the session's tenant stands."""
    number, digest = head(session)
    whole = is_whole(session) if number <= MOST_CHECKED else None
    return ChainState(events=number, head=digest, whole=whole)
