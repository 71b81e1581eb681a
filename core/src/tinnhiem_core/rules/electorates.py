"""Which people are polled by exactly the same voters?

A group that votes for some titles only makes a ballot of its own, with its own issued, collected
and base: never one table with two bases (decision 12; Điện Biên, Phụ lục 1, row 3).
"""

from __future__ import annotations

from collections.abc import Iterable

from tinnhiem_core.law import Topic, cites
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import Electorate, OfficeHolder
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.rules.panels import groups_for, resolve_panel
from tinnhiem_core.rules.selecting import RosterIndex


@cites(regulation(Topic.PANELS), regulation(Topic.TALLY))
def electorates(
    panel: VoterPanel,
    holders: Iterable[OfficeHolder],
    index: RosterIndex,
    unit: str,
    *,
    polled_may_vote: bool = True,
) -> tuple[Electorate, ...]:
    """Return the ballots of a meeting: titles that the same groups vote for share one.

    In the order in which their titles come up in ``holders``; the key is that of the first title.
    Where ``polled_may_vote`` is False, nobody polled at the meeting votes in any of them
    (decision 17).
    """
    people = tuple(holders)
    shared: dict[tuple[str, ...], list[OfficeHolder]] = {}
    for holder in people:
        groups = tuple(group.key for group in groups_for(panel, (holder.title,)))
        shared.setdefault(groups, []).append(holder)
    barred = set() if polled_may_vote else {holder.person.key for holder in people}
    return tuple(_electorate(panel, tuple(some), index, unit, barred) for some in shared.values())


def _electorate(
    panel: VoterPanel,
    holders: tuple[OfficeHolder, ...],
    index: RosterIndex,
    unit: str,
    barred: set[str],
) -> Electorate:
    titles = tuple(dict.fromkeys(holder.title for holder in holders))
    voters = resolve_panel(panel, index, unit, titles)
    return Electorate(
        key=titles[0],
        titles=titles,
        polled=holders,
        voters=tuple(voter for voter in voters if voter.person.key not in barred),
    )
