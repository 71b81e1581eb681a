"""What tests of dumps share."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.databases import Place
from tests.store.crash.harness import contents
from tests.store.worlds import PLATFORM, A, B, rows_of

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.store import Database
from tinnhiem_core.store.door import scope as door

SCOPES = (PLATFORM, A, B, door())


def refused(place: Place, path: Path, **how: str) -> list[str]:
    """Restore what must be refused; return the codes, having seen that nothing was written."""
    before = contents(place)
    with pytest.raises(RefusedError) as caught:
        restore(place.owner, path, **how)
    assert contents(place) == before
    return [one.code for one in caught.value.findings]


def everything(place: Place) -> object:
    database = Database(place.url)
    try:
        return [rows_of(database, scope) for scope in SCOPES]
    finally:
        database.close()
