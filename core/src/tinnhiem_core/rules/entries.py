"""Two independent, blind entries of one count: where do they differ?

A count closes only when they are equal, tolerance zero. Where they differ, the cells are named
and never their values: both are cleared and read again from paper.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from itertools import zip_longest

from tinnhiem_core.law import Citation, Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.vote import BallotAccount, Paper, RowCount
from tinnhiem_core.rules.counting import void_of

_FIGURES = tuple(field.name for field in fields(BallotAccount))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Lượt nhập: what one clerk, or one file, entered of a count.

    ``papers`` None: the board sorted by hand and totals were entered. ``counts`` are always there:
    one a row, from the papers where papers were read.
    """

    account: BallotAccount
    counts: tuple[RowCount, ...]
    papers: tuple[Paper, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A place in an entry, without its value. ``paper`` and ``row`` count from 0.

    ``figure`` names a figure of the account, "papers" or "rows" (their number), a level, "void",
    "reasons", "added_names"; empty for one mark.
    """

    paper: int | None = None
    row: int | None = None
    figure: str = ""

    @property
    def path(self) -> str:
        """Return where the cell is: "papers[3][5]", "rows[2].low", "collected"."""
        steps = "" if self.paper is None else f"papers[{self.paper}]"
        if self.row is not None:
            steps += f"[{self.row}]" if steps else f"rows[{self.row}]"
        return ".".join(step for step in (steps, self.figure) if step)


@cites(regulation(Topic.COUNTING_BOARD))
def differing(first: Entry, second: Entry) -> tuple[Cell, ...]:
    """Return the cells in which two entries differ; empty where the count may close.

    Papers are compared one by one where both entries have them; totals where one of them has
    none, and where the papers agree.
    """
    read = first.papers is not None and second.papers is not None
    marks = _papers(first.papers or (), second.papers or ()) if read else []
    rows = [] if marks else _rows(first, second)
    return (*_account(first.account, second.account), *marks, *rows)


@cites(regulation(Topic.COUNTING_BOARD))
def entry_findings(first: Entry, second: Entry) -> tuple[Finding, ...]:
    """Return one error per differing cell, without a value."""
    clause = regulation(Topic.COUNTING_BOARD)
    return tuple(_differs(cell, clause) for cell in differing(first, second))


def _differs(cell: Cell, clause: Citation) -> Finding:
    """Return the error of one cell; people count papers and rows from 1."""
    if cell.paper is None or cell.row is None:
        return find("L.222", clause, where=cell.path, row=cell.row, cell=cell.path)
    paper, number = cell.paper + 1, cell.row + 1
    return find("L.221", clause, where=cell.path, row=cell.row, paper=paper, number=number)


def _account(first: BallotAccount, second: BallotAccount) -> list[Cell]:
    return [
        Cell(figure=name) for name in _FIGURES if getattr(first, name) != getattr(second, name)
    ]


def _papers(first: tuple[Paper, ...], second: tuple[Paper, ...]) -> list[Cell]:
    cells = [Cell(figure="papers")] if len(first) != len(second) else []
    for number, rows in enumerate(map(_unequal_lines, first, second)):
        cells += [Cell(paper=number, row=row) for row in rows]
    for number, unequal in enumerate(map(_unequal_names, first, second)):
        cells += [Cell(paper=number, figure="added_names")] if unequal else []
    return cells


def _unequal_lines(one: Paper, other: Paper) -> list[int]:
    pairs = enumerate(zip_longest(one.marks, other.marks))
    return [row for row, (mark, again) in pairs if mark != again]


def _unequal_names(one: Paper, other: Paper) -> bool:
    return one.added_names != other.added_names


def _rows(first: Entry, second: Entry) -> list[Cell]:
    cells = [Cell(figure="rows")] if len(first.counts) != len(second.counts) else []
    collected = first.account.collected
    unequal = partial(_unequal, collected)
    for row, names in enumerate(map(unequal, first.counts, second.counts)):
        cells += [Cell(row=row, figure=name) for name in names]
    return cells


def _unequal(collected: int, one: RowCount, other: RowCount) -> list[str]:
    pairs = {
        "high": (one.high, other.high),
        "trust": (one.trust, other.trust),
        "low": (one.low, other.low),
        "void": (void_of(one, collected), void_of(other, collected)),
    }
    names = [name for name, (value, again) in pairs.items() if value != again]
    if one.reasons and other.reasons and dict(one.reasons) != dict(other.reasons):
        names.append("reasons")
    return names
