"""Keys: every row is cited with its place, every reference leads somewhere, panels are there.

That keys are unique and rows and panels exist is asked when a locality is loaded; here is what
loading doesn't ask.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import Disclosure, Observer
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.words import citations

UNSAID: Final = ("", "phần …, mục")
"""A place left empty, or as ``tinnhiem new-locality`` wrote it."""


def every_citation_has_a_place(package: Package) -> Iterator[Finding]:
    """A citation of the plan says where in it the words stand."""
    for path, citation in citations(package.plan):
        if citation.document not in NATIONAL and citation.place.strip(" .,…") in UNSAID:
            yield find("L.641", where=path, path=path, document=str(citation.document))


def every_reference_resolves(package: Package) -> Iterator[Finding]:
    """Titles have one key each in the whole table; duties name venues that their rows have."""
    rows, place = package.plan.title_table.rows, package.plan.locality
    titles = Counter(title.key for row in rows for title in row.titles)
    for key, times in titles.items():
        if times > 1:
            yield find("L.642", where=key, key=key, times=times)
    venues = {row.key: {venue.key for venue in row.venues} for row in rows}
    duties: tuple[Observer | Disclosure, ...] = (*place.observers, *place.disclosure)
    for duty in duties:
        known = set[str]().union(*(venues[row] for row in duty.rows or venues))
        for key in duty.venues:
            if key not in known:
                yield find(
                    "L.643", where=duty.key, key=duty.key, name=key, known=tuple(sorted(known))
                )


def every_venue_has_a_panel(package: Package) -> Iterator[Finding]:
    """A venue without a panel is a gap of the plan; a panel without a venue votes nowhere."""
    plan = package.plan
    used = {venue.panel for row in plan.title_table.rows for venue in row.venues}
    if not any(gap.topic is Topic.PANELS for gap in plan.locality.gaps):
        for row in plan.title_table.rows:
            for venue in row.venues:
                if not venue.panel:
                    where = f"{row.key}.{venue.key}"
                    yield find("L.644", where=where, key=row.key, venue=venue.key)
    for panel in plan.panels:
        if panel.key not in used:
            yield find("L.645", where=panel.key, panel=panel.key)
