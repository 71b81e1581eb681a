"""The third year of the term: "định kỳ vào năm thứ ba (năm giữa nhiệm kỳ …)"."""

from __future__ import annotations

from tinnhiem_core.law.citation import cites
from tinnhiem_core.law.decision import Decision, decide
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings


@cites(regulation(Topic.CYCLE))
def cycle(term_start_year: int, year: int, settings: Settings) -> Decision[bool]:
    """Return whether a round in calendar year ``year`` falls in the year of the term set for it.

    A term begins during its first calendar year, so its third year runs from the second year
    after into the third: 2023 for the Party term begun in autumn 2020 and for the Council term
    begun in May 2021. ``cycle_year`` of the settings counts from 1.
    """
    last = term_start_year + settings.cycle_year
    holds = year in (last - 1, last)
    return decide(
        holds,
        "cycle.held" if holds else "cycle.other",
        regulation(Topic.CYCLE),
        term=str(term_start_year),
        year=str(year),
        cycle_year=settings.cycle_year,
        first=str(last - 1),
        last=str(last),
    )
