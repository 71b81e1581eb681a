"""Which people do the groups of a panel select?

Whoever qualifies in several roles is summoned once, has one paper, and keeps all roles
(decision 16); a group may vote for some titles only (decision 12).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tinnhiem_core.law import Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.panels import Voter, VoterGroup, VoterPanel
from tinnhiem_core.model.people import Post
from tinnhiem_core.rules.polled import exceptions, one_row_each, polled
from tinnhiem_core.rules.selecting import RosterIndex, among

__all__ = ["empty_groups", "exceptions", "groups_for", "one_row_each", "polled", "resolve_panel"]


@cites(regulation(Topic.PANELS))
def resolve_panel(
    panel: VoterPanel, index: RosterIndex, unit: str, titles: tuple[str, ...] = ()
) -> tuple[Voter, ...]:
    """Return the voters when ``unit`` meets about ``titles`` (title keys; none: about all).

    Each person once, with the keys of all groups and the titles of all posts that qualified;
    groups in the order of the panel, then roster order.
    """
    roles: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for group, post in _selected(panel, index, unit, titles):
        roles[post.person].append((group.key, post.title))
    return tuple(
        Voter(
            person=index.persons[person],
            groups=tuple(dict.fromkeys(group for group, _ in held)),
            titles=tuple(dict.fromkeys(title for _, title in held)),
        )
        for person, held in roles.items()
    )


@cites(regulation(Topic.PANELS))
def groups_for(panel: VoterPanel, titles: tuple[str, ...] = ()) -> tuple[VoterGroup, ...]:
    """Return the groups that vote for any of ``titles`` (none: all groups)."""
    return tuple(
        group
        for group in panel.groups
        if not titles or not group.only_for or not set(titles).isdisjoint(group.only_for)
    )


@cites(regulation(Topic.PANELS))
def empty_groups(
    panel: VoterPanel, index: RosterIndex, unit: str, titles: tuple[str, ...] = ()
) -> tuple[Finding, ...]:
    """Return a warning for every group that selects nobody, an error where the panel does."""
    filled = {group.key for group, _ in _selected(panel, index, unit, titles)}
    if not filled:
        name = index.units[unit].name
        return (find("L.301", panel.citation, where=panel.key, panel=panel.text, unit=name),)
    return tuple(
        find("C.302", group.citation, where=f"{panel.key}.{group.key}", group=group.text)
        for group in groups_for(panel, titles)
        if group.key not in filled
    )


def _selected(
    panel: VoterPanel, index: RosterIndex, unit: str, titles: tuple[str, ...]
) -> Iterator[tuple[VoterGroup, Post]]:
    return (
        (group, post)
        for group in groups_for(panel, titles)
        for post in among(index.posts, group.selectors, index, unit)
    )
