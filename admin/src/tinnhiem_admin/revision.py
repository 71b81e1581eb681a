"""At which revision FAB's own tables (``ab_*``) are, told without loading their history."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.database.check import NotReadyError
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.revisions import revision_of

HEAD: Final = "a0001"
"""The newest revision of the history; a test compares."""
VERSIONS: Final = "alembic_version_admin"
"""The table that holds the revision; core's own is ``alembic_version``."""


def require_current(database: Database) -> None:
    """Refuse to start where FAB's tables aren't those of this version: ``NotReadyError``."""
    with database.engine.connect() as connection:
        if revision_of(connection, VERSIONS) != HEAD:
            raise NotReadyError(find("L.1440"))
