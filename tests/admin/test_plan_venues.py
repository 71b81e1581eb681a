"""Whom a meeting of a title row is limited to: in the words of the plan, or by its titles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tinnhiem_admin.views.plan_venues import Venues
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.plans import FieldDifference
from tinnhiem_core.texts import Wording

PLAN = Localities.discover().plan("dien_bien")
ROW = next(one for one in PLAN.title_table.rows if one.key == "provincial_standing_committee")
VENUE = next(one for one in ROW.venues if one.key == "inspection_workplace")
QUOTED = "Thành phần ghi phiếu: toàn thể cán bộ cơ quan Ủy ban Kiểm tra"


def shown(quote: str) -> tuple[str, str]:
    """Whom the page names, and to which titles it says that the meeting is limited."""
    changed = FieldDifference(
        name="citation.quote",
        label=Wording("Trích", "Quotation"),
        old=VENUE.citation.quote,
        new=quote,
    )
    venues = Venues(
        plan=PLAN,
        row=ROW,
        fields=lambda table, key: (changed,) if key == VENUE.key and "venues" in table else (),
    )
    new = replace(VENUE, citation=replace(VENUE.citation, quote=quote))
    one = venues.shown(new, "")
    return "".join(text for kind, text in one.whom if kind != "-"), one.titles


def test_words_that_say_nothing_of_whom_leave_the_titles() -> None:
    assert VENUE.whom
    assert shown(VENUE.citation.quote)[0].startswith("Đối với Chủ nhiệm")
    assert shown(VENUE.citation.quote)[1] == ""
    whom, titles = shown(QUOTED)
    assert whom == ""
    assert titles == "; ".join(one.text for one in ROW.titles if one.key in VENUE.titles) != ""


@pytest.mark.parametrize("between", [" ", ", ", " ; ", ": ", "\n", ",\n "])
def test_the_voters_are_cut_with_the_sign_before_them(between: str) -> None:
    whom, titles = shown(f"Hội nghị 2: Đối với Bí thư{between}thành phần ghi phiếu gồm: A")
    assert (whom, titles) == ("Đối với Bí thư", "")
