"""Thành phần ghi phiếu: a panel is a tuple of groups, each in the plan's words."""

from __future__ import annotations

from dataclasses import dataclass, field

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN
from tinnhiem_core.model.people import Person
from tinnhiem_core.model.selecting import Selector


@dataclass(frozen=True, slots=True, kw_only=True)
class VoterGroup:
    """One group of voters. ``only_for`` lists the title keys for which it votes (empty: all).

    Groups that vote only for some titles make separate electorates (decision 12).
    """

    key: str = field(metadata=OWN)
    text: str
    selectors: tuple[Selector, ...]
    only_for: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class VoterPanel:
    """The groups that vote at a venue; ``text`` is the whole wording in the plan.

    ``attending`` are groups that are ordered to attend without being named as voters.
    """

    key: str = field(metadata=OWN)
    text: str
    groups: tuple[VoterGroup, ...]
    attending: tuple[VoterGroup, ...] = ()
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """Người ghi phiếu: one person, summoned once, with every role kept (decision 16).

    ``groups`` are group keys of the panel; ``titles`` the titles of the posts that qualified.
    """

    person: Person
    groups: tuple[str, ...]
    titles: tuple[str, ...]
