"""Who is told the result of a row, and how?

"Kết quả phiếu tín nhiệm được công khai đối với tập thể và cá nhân sau: thành phần tham gia ghi
phiếu; cấp có thẩm quyền trực tiếp quản lý cán bộ; cá nhân người được lấy phiếu": by title row of
the plan (decision 43), by the Regulation where the plan is silent (decision 44).
"""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law import Decision, RuleSet, RuleSetKey, Topic, cites, decide
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.duties import Audience, Disclosure
from tinnhiem_core.model.titles import TitleRow, Venue

AT_THE_MEETING: Final = (
    Audience.VOTERS,
    Audience.AUTHORITY,
    Audience.PERSON,
    Audience.MEETING,
)
IN_PUBLIC: Final = (*AT_THE_MEETING, Audience.MASS_MEDIA)


@cites(regulation(Topic.DISCLOSURE), resolution(Topic.DISCLOSURE))
def disclosed_to(
    row: TitleRow,
    disclosure: tuple[Disclosure, ...],
    rules: RuleSet,
    venue: Venue | None = None,
) -> Decision[tuple[Audience, ...]]:
    """Return the audiences of the results of ``row`` at ``venue`` (None: at any), in plan order.

    Entries that name the row add to those that name none. Where no entry of the plan applies,
    the audiences are those of ``rules``.
    """
    label = row.label
    entries = [one for one in disclosure if _applies(one, row, venue)]
    if entries:
        audiences = dict.fromkeys(audience for one in entries for audience in one.audiences)
        return decide(
            tuple(audiences),
            "disclosure.plan",
            *(one.citation for one in entries),
            row=label,
            words=tuple(one.text for one in entries),
        )
    if rules.key is RuleSetKey.NQ_96_2023_QH15:
        grounds = (regulation(Topic.DISCLOSURE), rules.cite(Topic.DISCLOSURE))
        return decide(IN_PUBLIC, "disclosure.council", *grounds, row=label)
    return decide(AT_THE_MEETING, "disclosure.regulation", rules.cite(Topic.DISCLOSURE), row=label)


def _applies(entry: Disclosure, row: TitleRow, venue: Venue | None) -> bool:
    of_row = not entry.rows or row.key in entry.rows
    return of_row and (not entry.venues or venue is None or venue.key in entry.venues)
