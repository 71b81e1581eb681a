"""Due dates: what is inherited, offset against stated date, weekends and holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.rules.timing_samples import (
    FIVE,
    PLAIN,
    STRICT,
    WEDNESDAY,
    codes,
    deadline,
    line,
    only,
)

from tinnhiem_core.law import Citation, Severity
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.offsets import EXTRA_OFFSETS, MINIMUM_OFFSETS
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.timing import (
    schedule,
)

# The Regulation's steps


def test_regulation_asks_20_15_10_10_3_days() -> None:
    assert [(one.step, one.days) for one in MINIMUM_OFFSETS] == [
        ("dossier", 20),
        ("to_voters", 15),
        ("questions", 10),
        ("forward", 10),
        ("explanation", 3),
    ]
    assert [(one.step, one.days) for one in EXTRA_OFFSETS] == [("authority_request", 10)]


def test_each_offset_cites_the_regulation_without_an_article() -> None:
    for one in (*MINIMUM_OFFSETS, *EXTRA_OFFSETS):
        assert one.citation == Citation(document=QD_96, quote=one.quote)
        assert str(one.days) in one.quote


def test_empty_plan_inherits_the_five_steps() -> None:
    inherited = schedule(line(), WEDNESDAY, PLAIN)
    assert [one.deadline.step for one in inherited] == FIVE
    assert [one.due for one in inherited] == [
        date(2023, 8, 10),
        date(2023, 8, 15),
        date(2023, 8, 20),
        date(2023, 8, 20),
        date(2023, 8, 27),
    ]
    assert all(one.inherited and one.stated is None for one in inherited)
    first = inherited[0].deadline
    assert first.key == "regulation.dossier"
    assert first.citation.document == QD_96
    assert (
        first.text
        == first.words
        == ("gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày")
    )
    assert first.rows == ()
    assert [one.deadline.days_before for one in inherited] == [20, 15, 10, 10, 3]


def test_only_what_the_plan_lacks_is_inherited() -> None:
    own = deadline(Step.TO_VOTERS, days_before=16)
    found = schedule(line(own), WEDNESDAY, PLAIN)
    assert [one.deadline.step for one in found] == [Step.TO_VOTERS, *FIVE[:1], *FIVE[2:]]
    assert [one.inherited for one in found] == [False, True, True, True, True]
    assert found[0].deadline is own


def test_rows_pick_the_deadlines_that_concern_them() -> None:
    both = line(
        deadline(key="a", days_before=21, rows=("a",)),
        deadline(key="b", days_before=22, rows=("b", "c")),
        deadline(key="all", days_before=23),
    )
    assert [one.deadline.key for one in schedule(both, WEDNESDAY, PLAIN, ("c",))[:2]] == [
        "b",
        "all",
    ]
    assert [one.deadline.key for one in schedule(both, WEDNESDAY, PLAIN)[:3]] == ["a", "b", "all"]


def test_rows_without_the_step_inherit_it_for_themselves() -> None:
    part = line(deadline(key="a", days_before=21, rows=("a",)))
    found = schedule(part, WEDNESDAY, PLAIN, ("a", "b", "c"))
    dossiers = [one for one in found if one.deadline.step is Step.DOSSIER]
    assert [(one.deadline.key, one.deadline.rows) for one in dossiers] == [
        ("a", ("a",)),
        ("regulation.dossier", ("b", "c")),
    ]
    assert len(schedule(part, WEDNESDAY, PLAIN, ("a",))) == 5


# Offset, stated date, the earlier binds


def test_offset_alone() -> None:
    found = only(deadline(days_before=20))
    assert (found.by_offset, found.stated, found.due) == (
        date(2023, 8, 10),
        None,
        date(2023, 8, 10),
    )
    assert found.findings == ()
    assert not found.inherited


def test_stated_alone_is_measured_by_the_regulation() -> None:
    found = only(deadline(stated=date(2023, 8, 9)))
    assert (found.by_offset, found.stated) == (date(2023, 8, 10), date(2023, 8, 9))
    assert found.due == date(2023, 8, 9)
    assert found.findings == ()


def test_regulation_binds_where_it_is_earlier_than_a_stated_date() -> None:
    assert only(deadline(stated=date(2023, 8, 11))).due == date(2023, 8, 10)


def test_step_without_offset_or_date_is_not_due() -> None:
    found = only(deadline(Step.BALLOTS))
    assert (found.by_offset, found.stated, found.due, found.findings) == (None, None, None, ())


def test_added_step_has_no_inherited_offset() -> None:
    found = only(deadline(Step.AUTHORITY_REQUEST, stated=date(2023, 8, 1)))
    assert (found.by_offset, found.due) == (None, date(2023, 8, 1))


def test_zero_days_before_is_an_offset() -> None:
    assert only(deadline(Step.BALLOTS, days_before=0)).due == WEDNESDAY


def test_meeting_is_due_on_its_own_day_whatever_the_plan_says() -> None:
    found = only(deadline(Step.MEETING, stated=date(2023, 8, 26), days_before=3))
    assert found.due == WEDNESDAY
    assert found.stated == date(2023, 8, 26)
    assert found.findings == ()


def test_stated_date_is_the_last_permitted_day() -> None:
    nam_dinh = deadline(
        words="trước ngày 10/8/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày)",
        days_before=20,
        stated=date(2023, 8, 10),
    )
    assert only(nam_dinh).stated == date(2023, 8, 10)
    assert only(nam_dinh).findings == ()
    assert only(nam_dinh, settings=STRICT).stated == date(2023, 8, 9)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("xong trước ngày 26/8/2023", 25),
        ("Trước  ngày 26/8", 25),
        ("trước ngày lấy phiếu tín nhiệm 3 ngày", 26),
        ("dự kiến ngày 26/8", 26),
    ],
)
def test_strict_reading_moves_only_dates_named_with_before(words: str, last: int) -> None:
    one = deadline(Step.BALLOTS, words=words, stated=date(2023, 8, 26))
    assert only(one, settings=STRICT).stated == date(2023, 8, last)
    assert only(one).stated == date(2023, 8, 26)


def test_nam_dinh_26_8_is_four_days_not_the_three_it_names() -> None:
    words = "trước ngày 26/8/2023 (trước ngày lấy phiếu tín nhiệm 3 ngày)"
    found = only(deadline(Step.EXPLANATION, words=words, days_before=3, stated=date(2023, 8, 26)))
    assert found.due == date(2023, 8, 26)
    assert codes(found.findings) == ["C.401", "N.401", "N.402"]
    first = found.findings[0]
    assert dict(first.figures) == {
        "words": words,
        "stated": date(2023, 8, 26),
        "meeting": WEDNESDAY,
        "days": 4,
        "named": 3,
        "by_offset": date(2023, 8, 27),
        "due": date(2023, 8, 26),
    }
    assert first.quotes() == (words,)
    assert first.where == "explanation"
    assert first.severity is Severity.WARNING
    assert [dict(one.figures)["day"] for one in found.findings[1:]] == [
        date(2023, 8, 26),
        date(2023, 8, 27),
    ]


def test_disagreement_needs_an_offset_of_the_plan() -> None:
    assert only(deadline(stated=date(2023, 8, 9))).findings == ()


def test_offset_that_is_earlier_binds() -> None:
    found = only(deadline(days_before=22, stated=date(2023, 8, 9)))
    assert found.due == date(2023, 8, 8)
    assert codes(found.findings) == ["C.401"]
    assert dict(found.findings[0].figures)["due"] == date(2023, 8, 8)


# Weekends and holidays


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 8, 18), []),  # Friday
        (date(2023, 8, 19), ["N.401"]),
        (date(2023, 8, 20), ["N.402"]),
        (date(2023, 8, 21), []),
        (date(2024, 1, 1), ["N.403"]),
        (date(2024, 4, 30), ["N.403"]),
        (date(2024, 5, 1), ["N.403"]),
        (date(2024, 9, 2), ["N.403"]),
        (date(2023, 9, 2), ["N.401", "N.403"]),
    ],
)
def test_weekends_and_holidays_are_noted_and_never_shifted(day: date, expected: list[str]) -> None:
    found = only(deadline(Step.BALLOTS, words="w", stated=day), day + timedelta(days=20))
    assert found.due == day
    assert codes(found.findings) == expected
    for one in found.findings:
        assert dict(one.figures) == {"day": day, "words": "w"}
        assert one.where == "ballots"
        assert one.quotes() == ("w",)
        assert one.severity is Severity.NOTE


def test_day_of_the_regulation_is_noted_only_where_it_binds() -> None:
    monday = date(2023, 8, 28)  # 20 days before: Tuesday the 8th
    saturday = date(2023, 9, 1)  # 20 days before: Saturday the 12th of August
    earlier = deadline(stated=date(2023, 8, 11))
    later = deadline(stated=date(2023, 8, 14))
    assert only(earlier, saturday).findings == ()
    assert [one.code for one in only(later, saturday).findings] == ["L.402", "N.401"]
    assert only(deadline(), saturday).findings[0].code == "N.401"
    assert only(deadline(), monday).findings == ()


def test_text_stands_in_for_missing_words() -> None:
    found = only(deadline(Step.BALLOTS, stated=date(2023, 8, 19)))
    assert found.findings[0].quotes() == ("câu",)
