"""Marks, papers and counts: what the counting board reads and writes down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """Tín nhiệm cao, tín nhiệm, tín nhiệm thấp: the three levels."""

    HIGH = "high"
    TRUST = "trust"
    LOW = "low"


class Mark(StrEnum):
    """What stands in one line of a paper, as the keypad writes it."""

    HIGH = "1"
    TRUST = "2"
    LOW = "3"
    NONE = "0"
    SEVERAL = "*"
    STRUCK = "-"


class VoidReason(StrEnum):
    """Why a line does not count."""

    FOREIGN = "foreign"
    STRUCK_NAME = "struck_name"
    NO_MARK = "no_mark"
    SEVERAL_MARKS = "several_marks"
    BOARD_RULING = "board_ruling"


class Doubt(StrEnum):
    """Why the board had to rule on a line (decision 9)."""

    OTHER_WRITING = "other_writing"
    OUTSIDE_BOX = "outside_box"
    CORRECTED = "corrected"


class Outcome(StrEnum):
    """Hệ quả: none, reconsider (trên 50%, dưới 2/3), dismiss (từ 2/3 trở lên)."""

    NONE = "none"
    RECONSIDER = "reconsider"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotLine:
    """One printed name on one paper: its row (from 0) and what was marked."""

    row: int
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Tờ phiếu: one character of ``Mark`` a row, in the order of the list.

    Nothing links a paper to a voter or to its place in the pile. ``added_names`` says that the
    voter wrote further names; they are ignored and noted (decision 8).
    """

    marks: str
    added_names: bool = False

    @property
    def lines(self) -> tuple[BallotLine, ...]:
        """Return the lines of the paper."""
        return tuple(BallotLine(row=row, mark=Mark(mark)) for row, mark in enumerate(self.marks))


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRuling:
    """A doubtful line that the board decided, one by one, with its reason (decision 9).

    ``paper`` and ``row`` count from 0. ``confidence`` is the level it was read as; None: void.
    ``note`` is the board's free text.
    """

    paper: int
    row: int
    doubt: Doubt
    confidence: Confidence | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCount:
    """Counts of one person: whole numbers; None where a source does not give one.

    ``void`` None means: derive it. ``reasons`` splits ``void`` where papers were read.
    """

    high: int | None
    trust: int | None
    low: int | None
    void: int | None = None
    reasons: tuple[tuple[VoidReason, int], ...] = ()

    def of(self, confidence: Confidence) -> int | None:
        """Return the count of one level."""
        return {
            Confidence.HIGH: self.high,
            Confidence.TRUST: self.trust,
            Confidence.LOW: self.low,
        }[confidence]


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotAccount:
    """The figures of one ballot box; None where a source does not give one (not checkable).

    summoned: được triệu tập; opening: có mặt khi khai mạc; present: có mặt lúc bỏ phiếu;
    issued: phiếu phát ra; collected: phiếu thu về, foreign papers included; foreign: phiếu không
    do ban kiểm phiếu phát ra; deputies: tổng số đại biểu, for the People's Council venue.
    """

    collected: int
    foreign: int = 0
    issued: int | None = None
    present: int | None = None
    opening: int | None = None
    summoned: int | None = None
    deputies: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateLine:
    """A printed line of the list: name, and "chức vụ, đơn vị công tác"."""

    name: str
    title: str
    person: str = ""
