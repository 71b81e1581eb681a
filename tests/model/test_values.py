"""What the values of a meeting can be asked."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import Topic, decide
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.meeting import MIN_BOARD, CountingBoard, RowResult
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Level, Post, Role
from tinnhiem_core.model.plan import Locality, Plan
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import MAX_VENUES, TitleTable
from tinnhiem_core.model.vote import BallotLine, CandidateLine, Confidence, Mark, Paper, RowCount

CLAUSE: Final = regulation(Topic.PANELS)
DAY: Final = date(2023, 8, 30)
NEXT: Final = timedelta(days=1)


def test_limits_are_those_of_the_regulation() -> None:
    assert MAX_VENUES == 2
    assert MIN_BOARD == 3


@given(st.lists(st.sampled_from(Mark)))
def test_paper_has_one_line_a_mark_in_order(marks: list[Mark]) -> None:
    lines = Paper(marks="".join(marks)).lines
    assert lines == tuple(BallotLine(row=row, mark=mark) for row, mark in enumerate(marks))


def test_paper_with_a_strange_mark_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="4"):
        _ = Paper(marks="14").lines


def test_row_count_tells_each_level() -> None:
    count = RowCount(high=1, trust=None, low=3)
    assert [count.of(one) for one in Confidence] == [1, None, 3]


def test_board_is_its_head_and_its_members() -> None:
    assert CountingBoard(head="A", members=()).size == 1
    assert CountingBoard(head="A", members=("B", "C")).size == 3


def test_row_result_tells_each_share() -> None:
    shares = ((Confidence.HIGH, Fraction(1, 3)), (Confidence.TRUST, None), (Confidence.LOW, None))
    result = RowResult(
        line=CandidateLine(name="A", title="Giám đốc"),
        count=RowCount(high=1, trust=None, low=None),
        void=None,
        valid=None,
        shares=shares,
        outcome=decide(None, "outcome.unknown", CLAUSE),
    )
    assert result.share(Confidence.HIGH) == Fraction(1, 3)
    assert result.share(Confidence.LOW) is None


def post(since: date | None, until: date | None) -> Post:
    return Post(person="A", unit="U", role=Role.HEAD, title="Giám đốc", since=since, until=until)


@pytest.mark.parametrize(("since", "until"), [(None, None), (DAY, None), (None, DAY), (DAY, DAY)])
def test_post_is_held_on_its_first_and_on_its_last_day(
    since: date | None, until: date | None
) -> None:
    assert post(since, until).held_on(DAY)


def test_post_is_not_held_before_its_first_day_nor_after_its_last() -> None:
    assert not post(DAY, None).held_on(DAY - NEXT)
    assert not post(None, DAY).held_on(DAY + NEXT)


def test_plan_finds_its_panel_by_key() -> None:
    panels = tuple(VoterPanel(key=key, text=key, groups=(), citation=CLAUSE) for key in "ab")
    plan = Plan(
        locality=Locality(
            slug="mau",
            name="Mẫu",
            name_en="Sample",
            level=Level.PROVINCE,
            issuer=Issuer(name="Mẫu", skin=Skin.STATE),
            paper=QD_96,
            title="Kế hoạch",
            legal_bases=(),
        ),
        title_table=TitleTable(),
        panels=panels,
        timeline=Timeline(deadlines=()),
        formats=(),
    )
    assert plan.panel("b") is panels[1]
    with pytest.raises(KeyError, match="c"):
        plan.panel("c")
