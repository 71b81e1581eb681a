"""Dates of reports against the day of the vote."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.citation import Citation, cites
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.rules.timing.reading import ONE_DAY, last_day, says_before


@cites(regulation(Topic.REPORTING))
def report_findings(
    stated: date, quotation: Citation, day: date, settings: Settings, where: str
) -> tuple[Finding, ...]:
    """Return what is wrong with a report due on ``stated`` after a vote on ``day``.

    W where the report is due before the vote; I where the strict reading of "trước ngày X" (the
    day before X) leaves nothing after the vote day. The phrase is the quotation's.
    """
    words = quotation.quote
    last = last_day(words, stated, settings) or stated
    strict = stated - ONE_DAY
    if last < day:
        code = "C.405"
    elif says_before(words) and strict <= day:
        code = "N.405"
    else:
        return ()
    return (
        find(
            code,
            quotation,
            where=where,
            words=words,
            stated=stated,
            strict=strict,
            meeting=day,
        ),
    )
