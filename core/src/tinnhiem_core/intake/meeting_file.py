"""The meeting file: what ``tinnhiem meeting`` reads, as values. TOML or JSON, same names.

Persons are named by their code in the roster ("Mã cán bộ"). A file without ``attendance`` and
``boxes`` is one for preparing: it gets the papers that are needed before the meeting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from tinnhiem_core.model.forms import FormKind, Secret, Skin
from tinnhiem_core.model.vote import Confidence, Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerEntry:
    """Who issues the papers of this meeting; without it, the body of the plan.

    ``authority`` and ``position`` are the lines above the signer's name.
    """

    name: str
    parent: str = ""
    skin: Skin
    symbol: str = ""
    place: str = ""
    authority: str = ""
    position: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairEntry:
    """Who chairs: a code of the roster, or a name where the chair is not in it.

    ``reason``: why the chair may be polled at the meeting (C.314).
    """

    person: str = ""
    name: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardEntry:
    """The counting board: codes of the roster. ``reason`` where a member is polled here."""

    head: str
    members: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceEntry:
    """Who was there: a list file, or the codes of those who were not.

    ``absent``: not there at all; ``late``: came after the opening, there when papers were handed
    out; ``left``: there at the opening, gone when papers were handed out.
    """

    file: str = ""
    absent: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VotersEntry:
    """The voters by name, for a plan whose panel stands in a paper that is not available.

    ``basis`` quotes what the list rests on; refused where the plan has a panel of its own.
    """

    persons: tuple[str, ...]
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionEntry:
    """What a person in charge decided where the rules say "cần quyết định"."""

    person: str
    polled: bool
    reason: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierEntry:
    """When a dossier came in, went to the voters, and was explained."""

    person: str
    received: date | None = None
    sent: date | None = None
    explained: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereEntry:
    """Another venue of a person in this round; ``council`` for the People's Council."""

    person: str
    venue: str
    day: date | None = None
    council: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalsEntry:
    """The totals of one person, where the board sorted papers by hand."""

    person: str
    high: int
    trust: int
    low: int
    void: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingEntry:
    """A doubtful line that the board decided; ``paper`` and ``row`` count from 1."""

    paper: int
    row: int
    doubt: Doubt
    read_as: Confidence | None = None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountEntry:
    """One clerk's entry: papers (one string each, or a text file of them), or totals."""

    by: str
    papers: tuple[str, ...] = ()
    file: str = ""
    totals: tuple[TotalsEntry, ...] = ()
    added_names: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxReasons:
    """Recorded reasons for what may stand with one."""

    unreturned: str = ""
    foreign: str = ""
    no_result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxEntry:
    """One ballot box: the papers of one electorate.

    ``electorate`` is its key; empty where the meeting has only one.
    """

    electorate: str = ""
    issued: int
    collected: int
    foreign: int = 0
    reasons: BoxReasons = field(default_factory=BoxReasons)
    entries: tuple[CountEntry, ...]
    rulings: tuple[RulingEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberEntry:
    """The number of one paper, without kind and symbol (12), and the day it is issued.

    ``number`` None leaves room for it; ``day`` None: the day of issue of the whole file.
    """

    form: FormKind
    number: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonEntry:
    """The recorded reason with which the meeting went on in spite of a warning.

    ``where`` narrows it to one of several warnings with the same code.
    """

    code: str
    reason: str
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyEntry:
    """A secrecy level: printed only because a person decided it (decision 41)."""

    level: Secret
    decided_by: str
    decided_on: date
    drafter: str
    copies: int = 3
    may_copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFile:
    """The whole file; see the examples under ``examples/``.

    ``rows`` are title row keys, ``venue`` a venue key that each of them has (empty where the plan
    names none), ``unit`` the name of the unit that meets. ``roster`` is a path beside the file.
    ``issued`` is the day the papers are issued (the day of the meeting where it is not given).
    ``authority`` names the level above that gets two copies of the minutes.
    """

    locality: str
    rows: tuple[str, ...]
    unit: str
    day: date
    roster: str
    name: str
    venue: str = ""
    place: str = ""
    starts: time | None = None
    ends: time | None = None
    count_starts: time | None = None
    count_ends: time | None = None
    issued: date | None = None
    authority: str = ""
    deputies: int | None = None
    sample: bool = False
    issuer: IssuerEntry | None = None
    chair: ChairEntry | None = None
    secretary: str = ""
    board: BoardEntry | None = None
    attendance: AttendanceEntry | None = None
    voters: VotersEntry | None = None
    decisions: tuple[DecisionEntry, ...] = ()
    dossiers: tuple[DossierEntry, ...] = ()
    elsewhere: tuple[ElsewhereEntry, ...] = ()
    boxes: tuple[BoxEntry, ...] = ()
    numbers: tuple[NumberEntry, ...] = ()
    reasons: tuple[ReasonEntry, ...] = ()
    secrecy: SecrecyEntry | None = None
