"""A form of the plan with room to fill in, as its appendix prints it.

The plan's words and heads stand as they are; where a meeting would fill a field there are dots.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from tinnhiem_core.documents.forms import ballot, personal_report, results_report
from tinnhiem_core.documents.layout import Capacity
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import HEADS as RESULT_HEADS
from tinnhiem_core.documents.sheet import Sheet, layout_of, signing
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.vote import CandidateLine

LINES: Final = 5
"""Empty rows of a blank table."""

DOTS: Final = "....."
LONG_DOTS: Final = "." * 30
BODY: Final = f"Tên tổ chức, cơ quan, đơn vị\n{LONG_DOTS}"
NOTES: Final = (
    "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    "(2) Chức danh được lấy phiếu tín nhiệm.",
)
NOTED: Final = frozenset({FormKind.BALLOT, FormKind.PERSONAL_REPORT})
STAMPED: Final = frozenset({FormKind.BALLOT, FormKind.RESULTS_REPORT})


class Dots(Mapping[str, str]):
    """Every field, as room to write in."""

    def __init__(self, **given: str) -> None:
        self._given = given

    def __getitem__(self, name: str) -> str:
        """Return what stands for the field: dots, unless it is noted below the form."""
        return self._given.get(name, DOTS)

    def __contains__(self, name: object) -> bool:
        """Return that any field may be named."""
        return isinstance(name, str)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the fields that are not plain dots."""
        return iter(self._given)

    def __len__(self) -> int:
        """Return how many fields are not plain dots."""
        return len(self._given)


FIELDS: Final = Dots(
    voters=f"{DOTS}(1){DOTS}",
    polled=f"{DOTS}(2){DOTS}",
    title=f"{DOTS}(2){DOTS}",
    name=LONG_DOTS,
    unit=LONG_DOTS,
    year="202...",
)


def blank(form: ReportFormat, sheet: Sheet) -> bytes:
    """Return the form as PDF; ``sheet`` names the appendix."""
    draw = FORMS.get(form.form, _any)
    return draw(form, sheet)


def _ballot(form: ReportFormat, sheet: Sheet) -> bytes:
    empty = CandidateLine(name="", title="")
    content = ballot.Ballot(
        sheet=sheet, voters="", polled="", year=0, lines=(empty,) * LINES, batch=""
    )
    return render(
        "ballot",
        sheet,
        layout_of(sheet, form),
        ballot=content,
        words=words(form, ballot.BLOCKS, FIELDS),
        heads=columns(form, ballot.HEADS, "ballot"),
    )


def _personal_report(form: ReportFormat, sheet: Sheet) -> bytes:
    return render(
        "personal_report",
        sheet,
        layout_of(sheet, form),
        words=words(form, personal_report.BLOCKS, FIELDS),
        room=0,
        name="",
    )


def _results_report(form: ReportFormat, sheet: Sheet) -> bytes:
    """Print the plan's own heads: the column that Core adds to a filled report is not its."""
    layout = layout_of(sheet, form)
    own = Dots(signing=signing(Capacity.ON_BEHALF, "BAN KIỂM PHIẾU", layout))
    return render(
        "blank_results",
        sheet,
        layout,
        words=words(form, results_report.BLOCKS, own),
        heads=form.columns or RESULT_HEADS,
        empty=LINES,
    )


def _any(form: ReportFormat, sheet: Sheet) -> bytes:
    """Print a form as its words, one block after the other."""
    texts = words(form, {one.key: "" for one in form.blocks} | {"title": ""}, FIELDS)
    return render("blank", sheet, layout_of(sheet, form), words=texts, heads=form.columns)


FORMS: Final[Mapping[FormKind, Callable[[ReportFormat, Sheet], bytes]]] = MappingProxyType(
    {
        FormKind.BALLOT: _ballot,
        FormKind.PERSONAL_REPORT: _personal_report,
        FormKind.RESULTS_REPORT: _results_report,
    }
)
