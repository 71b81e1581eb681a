"""Bảng chức danh: who is polled, where, by whom; rows in the order of the appendix."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN
from tinnhiem_core.law.rule_sets import RuleSetKey
from tinnhiem_core.model.selecting import Scope, Selector

MAX_VENUES = 2
"""A person is polled at no more than two places a round (decision 20)."""


class VenueKind(StrEnum):
    """What body meets."""

    COUNCIL = "council"  # Hội đồng nhân dân
    PARTY_COMMITTEE = "party_committee"  # ban chấp hành đảng bộ
    PEOPLES_COMMITTEE = "peoples_committee"  # Ủy ban nhân dân
    PARTY_GROUP = "party_group"  # đảng đoàn
    MASS_BODY = "mass_body"  # ban thường trực, ban chấp hành đoàn thể
    WORKPLACE = "workplace"  # cơ quan, đơn vị công tác


class ExclusionEffect(StrEnum):
    """What a named exception does."""

    EXCLUDED = "excluded"
    NEEDS_DECISION = "needs_decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """One chức danh of a row, in the plan's words, and the posts it means (any selector)."""

    key: str = field(metadata=OWN)
    text: str
    selectors: tuple[Selector, ...]
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """A named exception of a row ("trừ …", "không là …"), explained per person (decision 24).

    ``selectors`` says whom it means; ``venues`` limits it to venue keys (empty: the whole row).
    """

    key: str = field(metadata=OWN)
    text: str
    selectors: tuple[Selector, ...]
    effect: ExclusionEffect
    because: tuple[Citation, ...]
    venues: tuple[str, ...] = field(default=(), metadata=OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """One nơi lấy phiếu of a row.

    ``number`` is the number the plan prints ("Hội nghị 1" -> 1; 0: none); ``sequence`` the order
    in which the law wants the meetings held (1 first). ``organiser`` is the plan's wording for
    the body that meets. ``panel`` is a panel key; empty where the plan leaves it to another
    paper. ``titles`` limits the venue to title keys of the row, ``whom`` to the persons it picks
    (empty: all). ``proviso`` is the plan's condition word for word; persons under it are polled
    here only if the condition holds for them. ``polled`` says how far a polled post may be from
    the meeting's unit.
    """

    key: str = field(metadata=OWN)
    kind: VenueKind
    organiser: str
    panel: str = field(default="", metadata=OWN)
    rule_set: RuleSetKey = RuleSetKey.QD_96_2023
    number: int = 0
    sequence: int = 1
    titles: tuple[str, ...] = field(default=(), metadata=OWN)
    whom: tuple[Selector, ...] = ()
    proviso: str = ""
    polled: Scope = Scope.TENANT
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRow:
    """A row of the table. ``number`` is printed ("2", "c)"); ``text`` is the whole cell.

    A row without venues is one whose plan leaves them to another paper.
    """

    key: str = field(metadata=OWN)
    number: str
    text: str
    titles: tuple[Title, ...]
    venues: tuple[Venue, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    citation: Citation

    @property
    def label(self) -> str:
        """Return what a sentence calls the row: its number, else its words."""
        if any(one.isalnum() for one in self.number):
            return self.number
        return f"“{' '.join(self.text.split())}”"


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleTable:
    """The whole table; ``heading`` is its caption in the plan (may be empty)."""

    heading: str = ""
    rows: tuple[TitleRow, ...] = ()
