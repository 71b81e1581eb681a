"""The guard of the session taken off, to see what holds without it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from tinnhiem_core.store.guard import GUARDS, ScopedSession


@contextmanager
def unguarded() -> Iterator[None]:
    """Take off what narrows statements and what looks at flushes; the database is still told."""
    for moment, guard in GUARDS:
        event.remove(ScopedSession, moment, guard)
    try:
        yield
    finally:
        for moment, guard in GUARDS:
            event.listen(ScopedSession, moment, guard)
