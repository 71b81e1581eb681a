"""Hội nghị: who is polled, who votes, who was there, who counted, what came out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction

from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.panels import Voter
from tinnhiem_core.model.people import Person, Post
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import (
    BallotAccount,
    BoardRuling,
    CandidateLine,
    Confidence,
    Outcome,
    RowCount,
)

MIN_BOARD = 3
"""At least a head and two members (decision 29)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHolder:
    """Người được lấy phiếu: the person, the post under which, the row and title it falls under.

    ``posts`` are all posts of the person that the row's titles match.
    """

    person: Person
    post: Post
    row: str
    title: str
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of one body about some title rows.

    ``unit`` is the key of the unit that meets, ``venue`` the venue key of the rows. Times are
    Vietnam time; ``place`` is the room.
    """

    key: str
    rows: tuple[str, ...]
    venue: str
    unit: str
    day: date
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Who was summoned, present at the opening, and present when ballots were handed out.

    Person keys, each once, in the order of the summons list.
    """

    summoned: tuple[str, ...]
    opening: tuple[str, ...]
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingBoard:
    """Ban kiểm phiếu, elected at the meeting: names of the head and the members."""

    head: str
    members: tuple[str, ...]

    @property
    def size(self) -> int:
        """Return the number of people on the board, the head included."""
        return 1 + len(self.members)


@dataclass(frozen=True, slots=True, kw_only=True)
class Electorate:
    """People polled by exactly the same voters: one ballot, one box, one base (decision 12)."""

    key: str
    titles: tuple[str, ...]
    polled: tuple[OfficeHolder, ...]
    voters: tuple[Voter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """The result of one person at one venue.

    ``shares`` are exact, on ``base``; None where there is no base or no count. ``outcome`` is a
    decision whose value is None where there is no result (0 collected).
    """

    line: CandidateLine
    count: RowCount
    void: int | None
    valid: int | None
    shares: tuple[tuple[Confidence, Fraction | None], ...]
    outcome: Decision[Outcome | None]

    def share(self, confidence: Confidence) -> Fraction | None:
        """Return the exact share of one level, None where there is none."""
        return dict(self.shares)[confidence]


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotResult:
    """Everything that came out of one ballot box.

    ``base_name`` and ``base`` say what the shares are taken on (base None: not known).
    """

    account: BallotAccount
    settings: Settings
    base_name: str
    base: int | None
    quorum: Decision[bool | None]
    rows: tuple[RowResult, ...]
    findings: tuple[Finding, ...]
    rulings: tuple[BoardRuling, ...] = ()
    added_names: int = 0
