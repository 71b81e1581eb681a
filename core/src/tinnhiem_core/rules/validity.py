"""Validity: which papers and which marks count.

"Phiếu không hợp lệ: Là phiếu không do ban kiểm phiếu phát ra; phiếu gạch xoá họ tên người được in
trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào hoặc đánh dấu vào
hai hoặc ba ô". Invalidity lives in the row of a person; a foreign paper is void in every row; a
struck name voids the row or the whole paper, by setting (decisions 6 to 9).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tinnhiem_core.law import Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.settings import Settings, StruckName
from tinnhiem_core.model.vote import BoardRuling, Confidence, Mark, Paper, RowCount, VoidReason

_MARKS: Final = frozenset(Mark)
_CLEAN: Final = frozenset({Mark.HIGH, Mark.TRUST, Mark.LOW})
_RULED_VOID: Final = "!"
_READ_AS: Final = {
    Confidence.HIGH: Mark.HIGH,
    Confidence.TRUST: Mark.TRUST,
    Confidence.LOW: Mark.LOW,
    None: _RULED_VOID,
}
_REASONS: Final = {
    VoidReason.STRUCK_NAME: Mark.STRUCK,
    VoidReason.NO_MARK: Mark.NONE,
    VoidReason.SEVERAL_MARKS: Mark.SEVERAL,
    VoidReason.BOARD_RULING: _RULED_VOID,
}


@cites(regulation(Topic.VOID), regulation(Topic.ADDED_NAME))
def count_papers(
    papers: Sequence[Paper],
    names: int,
    *,
    settings: Settings,
    foreign: int,
    rulings: Sequence[BoardRuling] = (),
) -> tuple[RowCount, ...]:
    """Count the board's own papers, row by row, and ``foreign`` papers as void in every row.

    Every paper has ``names`` marks. A ruling of the board replaces one mark, but not a struck
    name. The counts of a row
    always add up to ``len(papers) + foreign``. Raises ``ValueError`` for a paper of another
    length, a character that is no mark, or a ruling on a line that is not there.
    """
    marks = _ruled([_checked(paper.marks, names) for paper in papers], names, rulings)
    pile = "".join(_line(one, settings) for one in marks)
    return tuple(_row(pile[row::names], foreign) for row in range(names))


def _checked(marks: str, names: int) -> str:
    if len(marks) != names or not _MARKS.issuperset(marks):
        raise ValueError(f"{marks!r}: {names} marks of {''.join(Mark)}")
    return marks


@cites(regulation(Topic.VOID))
def ruling_findings(
    papers: Sequence[Paper], rulings: Sequence[BoardRuling], settings: Settings
) -> tuple[Finding, ...]:
    """Return what the board may not rule, and what it should look at again (decision 9).

    A struck name is void whatever the board says, and by setting so is every line of its paper;
    a line with one clean mark is no doubtful one, so that another reading of it is a warning.
    Rulings that change nothing, or on lines that are not there, are passed over.
    """
    clause = regulation(Topic.VOID)
    found = []
    for number, one in enumerate(rulings):
        code = _overruled(_mark(papers, one, settings), one.confidence)
        if code:
            where = f"rulings[{number}]"
            figures = {"paper": one.paper + 1, "number": one.row + 1}
            found.append(find(code, clause, where=where, row=one.row, **figures))
    return tuple(found)


def _overruled(mark: str | None, confidence: Confidence | None) -> str:
    """Return the code of a ruling that goes against what was entered; empty where none does."""
    if mark == Mark.STRUCK and confidence:
        return "L.214"
    return "C.214" if mark in _CLEAN and mark != _READ_AS[confidence] else ""


def _mark(papers: Sequence[Paper], ruling: BoardRuling, settings: Settings) -> str | None:
    if not 0 <= ruling.paper < len(papers):
        return None
    marks = _line(papers[ruling.paper].marks, settings)
    return marks[ruling.row] if 0 <= ruling.row < len(marks) else None


def _ruled(marks: list[str], names: int, rulings: Sequence[BoardRuling]) -> list[str]:
    for one in rulings:
        if not (0 <= one.paper < len(marks) and 0 <= one.row < names):
            raise ValueError(f"no such line: paper {one.paper}, row {one.row}")
        line = marks[one.paper]
        if line[one.row] != Mark.STRUCK:
            marks[one.paper] = line[: one.row] + _READ_AS[one.confidence] + line[one.row + 1 :]
    return marks


def _line(marks: str, settings: Settings) -> str:
    """Return the marks of a paper as they count: all struck where one name voids the paper."""
    whole = settings.struck_name_voids is StruckName.PAPER and Mark.STRUCK in marks
    return Mark.STRUCK * len(marks) if whole else marks


def _row(column: str, foreign: int) -> RowCount:
    found = {VoidReason.FOREIGN: foreign}
    found |= {reason: column.count(mark) for reason, mark in _REASONS.items()}
    return RowCount(
        high=column.count(Mark.HIGH),
        trust=column.count(Mark.TRUST),
        low=column.count(Mark.LOW),
        void=sum(found.values()),
        reasons=tuple((reason, number) for reason, number in found.items() if number),
    )
