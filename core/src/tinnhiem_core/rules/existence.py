"""Does the body exist on the day of the meeting?

Bodies were abolished and merged in 2025: localities and levels carry dates, and a historical one
stays usable for its dates (decision 46).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from tinnhiem_core.law import Citation, Finding, cites, find
from tinnhiem_core.law.documents import LAW_72
from tinnhiem_core.model.people import Level, Unit
from tinnhiem_core.model.plan import Locality

TWO_LEVELS_FROM: Final = date(2025, 7, 1)
"""From this day local government has two levels: the district is gone."""

TWO_LEVELS: Final = Citation(document=LAW_72)


@cites(TWO_LEVELS)
def locality_exists(locality: Locality, day: date) -> tuple[Finding, ...]:
    """Return a warning where ``day`` lies outside the locality's dates, both ends included."""
    exists = locality.validity
    if (exists.since is None or exists.since <= day) and (
        exists.until is None or day <= exists.until
    ):
        return ()
    return (
        find(
            "C.315",
            where=locality.slug,
            name=locality.name,
            name_en=locality.name_en,
            day=day,
            note=exists.note,
            note_en=exists.note_en,
        ),
    )


@cites(TWO_LEVELS)
def levels_exist(units: Iterable[Unit], day: date) -> tuple[Finding, ...]:
    """Return a warning where a roster still has district units after their level ended."""
    gone = tuple(unit.name for unit in units if unit.level is Level.DISTRICT)
    if day < TWO_LEVELS_FROM or not gone:
        return ()
    return (
        find("C.316", TWO_LEVELS, ended=TWO_LEVELS_FROM, day=day, count=len(gone), units=gone),
    )
