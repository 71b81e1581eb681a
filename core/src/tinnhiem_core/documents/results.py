"""One ballot box as papers print it: who voted on whom, and each person's row as cells.

"tỉ lệ phần trăm trên tổng số phiếu thu về": a share is printed beside its count, the void papers
have columns of their own, and a row is never forced to 100 (decisions 11, 12).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.numbers import count
from tinnhiem_core.law import Decision
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import BallotResult, RowResult
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.vote import Confidence, Outcome
from tinnhiem_core.rules.counting import share, share_base, vi_share

MISSING: Final = "Chưa có"
BY_HAND: Final = "....."
"""Room for a figure that nobody entered: it is written in by hand."""

HEADS: Final = (
    "STT",
    "Họ và tên",
    "Chức vụ, đơn vị công tác",
    "Số phiếu hợp lệ",
    "Số phiếu không hợp lệ",
    "Mức độ tín nhiệm",
    "Cao",
    "Tín nhiệm",
    "Thấp",
    "Số phiếu",
    "Tỷ lệ %",
)
VOID_HEAD: Final = HEADS.index("Số phiếu không hợp lệ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Hòm phiếu: the result of one electorate; two of them never share a table.

    ``voters`` and ``polled`` are the plan's words for the panel and the titles.
    """

    voters: str
    polled: str
    result: BallotResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A count and its share, as printed: "19" and "40,43"."""

    count: str
    share: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One person's row; ``levels`` are high, trust and low. ``number`` counts from 1."""

    number: int
    name: str
    title: str
    valid: str
    void: Cell
    levels: tuple[Cell, ...]
    outcome: Decision[Outcome | None]


def lines(result: BallotResult) -> tuple[Line, ...]:
    """Return the rows of a box in the order of the ballot."""
    base = share_base(result.account, result.base)
    return tuple(
        Line(
            number=number,
            name=row.line.name,
            title=row.line.title,
            valid=figure(row.valid, MISSING),
            void=cell(row.void, base, result.settings),
            levels=levels(row, base, result.settings),
            outcome=row.outcome,
        )
        for number, row in enumerate(result.rows, 1)
    )


def levels(row: RowResult, base: int | None, settings: Settings) -> tuple[Cell, ...]:
    """Return the cells of the three levels of one person."""
    return tuple(cell(row.count.of(level), base, settings) for level in Confidence)


def cell(value: int | None, base: int | None, settings: Settings) -> Cell:
    """Return a count with its share of ``base`` in percent, rounded as the settings say."""
    part = share(value, base)
    return Cell(
        count=figure(value, MISSING),
        share=MISSING if part is None else vi_share(part, settings),
    )


def figure(value: int | None, unknown: str = BY_HAND) -> str:
    """Return a count as papers print it; ``unknown`` where nobody entered one."""
    return unknown if value is None else count(value)


def heads(form: ReportFormat | None, where: str) -> tuple[tuple[str, ...], bool]:
    """Return the heads of the result table, and whether the column of void papers was added.

    A plan's table may lack that column although the tally must have it ("số phiếu không hợp
    lệ"); then it is added. L.907 where the plan's heads do not fit otherwise.
    """
    own = form.columns if form else ()
    if len(own) == len(HEADS) - 1:
        return (*own[:VOID_HEAD], HEADS[VOID_HEAD], *own[VOID_HEAD:]), True
    if own and len(own) != len(HEADS):
        raise PaperError(trouble("L.907", where, given=len(own), expected=len(HEADS)))
    return own or HEADS, False


def require_boxes(boxes: Sequence[Box], where: str) -> None:
    """Raise ``PaperError`` (L.908) where there is no box, or one without people."""
    empty = [f"{where}.boxes[{i}].rows" for i, box in enumerate(boxes) if not box.result.rows]
    missing = empty if boxes else [f"{where}.boxes"]
    if missing:
        raise PaperError(*(trouble("L.908", place) for place in missing))
