"""What somebody was refused, in the log of their tenant; nobody can flood it with refusals."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Final

from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store import audit as store
from tinnhiem_core.store.scope import Scope

ACTION: Final = "access.refused"
MINUTE: Final = timedelta(minutes=1)
MOST: Final = 60
"""Refusals of one account that are written within a minute; the last one says that it is."""


def record_refusal(
    platform: Platform, scope: Scope, actor: str, subject: str, wanted: str
) -> bool:
    """Write a refusal down; return whether it was: equal ones of a minute stand there once.

    ``wanted``: what was asked for and how it was answered, nothing of what was sent.
    """
    with work(platform, scope, actor) as act:
        asked = store.Wanted(since=act.now - MINUTE, account=scope.account, action=ACTION)
        before = store.latest(act.session, asked, MOST)
        same = any(
            about == subject and json.loads(details).get("wanted") == wanted
            for about, details in before
        )
        if same or len(before) >= MOST:
            return False
        last = {"reason": "more_refusals"} if len(before) == MOST - 1 else {}
        act.record("access.refused", subject, wanted=wanted, **last)
        return True
