"""Where the table sends its people: the venues that several rows share.

A venue has the same key in every row that names the same meeting. ``AFTER_COUNCIL`` is II.2(2):
"tiến hành sau khi lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu".
"""

from __future__ import annotations

from tinnhiem_core.law import RuleSetKey
from tinnhiem_core.model.selecting import Scope, Selector
from tinnhiem_core.model.titles import Venue, VenueKind
from tinnhiem_dien_bien.paper import at

AFTER_COUNCIL = 2
IF_CONCERNED = "nếu thuộc đối tượng theo quy định của Quốc hội"


def provincial_party_committee(row: str, quote: str, number: int = 0) -> Venue:
    """Return the meeting of the provincial executive committee, which follows the Council's."""
    return Venue(
        key="provincial_party_committee",
        kind=VenueKind.PARTY_COMMITTEE,
        organiser="Ban Chấp hành Đảng bộ tỉnh",
        panel="provincial_executive_committee",
        number=number,
        sequence=AFTER_COUNCIL,
        citation=at(row, quote),
    )


def provincial_council(
    row: str, quote: str, number: int, whom: tuple[Selector, ...] = (), proviso: str = IF_CONCERNED
) -> Venue:
    """Return the session of the provincial People's Council."""
    return Venue(
        key="provincial_council",
        kind=VenueKind.COUNCIL,
        organiser="HĐND tỉnh",
        panel="provincial_council",
        rule_set=RuleSetKey.NQ_96_2023_QH15,
        number=number,
        whom=whom,
        proviso=proviso,
        citation=at(row, quote),
    )


def district_party_committee(
    row: str, quote: str, number: int, whom: tuple[Selector, ...] = ()
) -> Venue:
    """Return the meeting of a district's executive committee, which follows the Council's."""
    return Venue(
        key="district_party_committee",
        kind=VenueKind.PARTY_COMMITTEE,
        organiser="Ban Chấp hành Đảng bộ cấp huyện",
        panel="district_executive_committee",
        number=number,
        sequence=AFTER_COUNCIL,
        whom=whom,
        polled=Scope.TENANT if whom else Scope.WITHIN,
        citation=at(row, quote),
    )


def district_council(row: str, quote: str, number: int = 0, proviso: str = "") -> Venue:
    """Return the session of a district's People's Council."""
    return Venue(
        key="district_council",
        kind=VenueKind.COUNCIL,
        organiser="HĐND cấp huyện",
        panel="district_council",
        rule_set=RuleSetKey.NQ_96_2023_QH15,
        number=number,
        proviso=proviso,
        polled=Scope.WITHIN,
        citation=at(row, quote),
    )


def workplace(  # noqa: PLR0913  one argument for each thing that the rows say of a workplace
    row: str,
    quote: str,
    number: int,
    *,
    key: str,
    organiser: str,
    panel: str = "",
    sequence: int = 1,
    whom: tuple[Selector, ...] = (),
) -> Venue:
    """Return the meeting of the body where they work; its panel has the key of the venue."""
    return Venue(
        key=key,
        kind=VenueKind.WORKPLACE,
        organiser=organiser,
        panel=panel or key,
        number=number,
        sequence=sequence,
        whom=whom,
        polled=Scope.TENANT if whom else Scope.MEETING_UNIT,
        citation=at(row, quote),
    )
