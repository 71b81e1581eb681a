"""How do the results of one person at two places stand together?

"Đối với người được lấy phiếu tín nhiệm ở 02 nơi, thì việc đánh giá tín nhiệm đối với cán bộ do cấp
có thẩm quyền quyết định trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm ở từng nơi": side by
side, each with its own band, never averaged or added (decision 22).
"""

from __future__ import annotations

from dataclasses import dataclass

from tinnhiem_core.law import Decision, Topic, cites, decide
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import RowResult


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueResult:
    """What came out for a person at one place; ``venue`` is the plan's wording for the body."""

    venue: str
    result: RowResult


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """The results of one person, one column a place, with no figure over both.

    The value of ``assessment`` is the text that the managing authority entered; empty: not yet.
    """

    results: tuple[VenueResult, ...]
    assessment: Decision[str]


@cites(regulation(Topic.TWO_VENUES))
def side_by_side(results: tuple[VenueResult, ...], assessment: str = "") -> SideBySide:
    """Return the results of one person in the order given, with the authority's assessment.

    ``ValueError`` where they belong to different persons or there are none.
    """
    persons = {(one.result.line.person, one.result.line.name) for one in results}
    if len(persons) != 1:
        raise ValueError(f"one person expected: {sorted(persons)}")
    words = assessment.strip()
    return SideBySide(
        results=results,
        assessment=decide(
            words,
            "two_venues.assessed" if words else "two_venues.pending",
            regulation(Topic.TWO_VENUES),
            name=results[0].result.line.name,
            count=len(results),
            assessment=words,
        ),
    )
