"""Days of issue: no paper of a count before the meeting, no summons after it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from tests.services.meeting.cases import held, placed

from tinnhiem_core.intake.meeting_file import NumberEntry
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.services.meeting.dating import OF_THE_COUNT

NAME: Final = "quang_ngai"
BEFORE, DAY, AFTER = date(2023, 7, 11), date(2023, 7, 12), date(2023, 7, 13)
PREPARED: Final[dict[str, Any]] = {"attendance": None, "boxes": (), "board": None}


def told(**changed: Any) -> list[tuple[str, str]]:
    return placed(held(NAME, **changed).findings, "L.827", "L.828")


def dated(*forms: FormKind, day: date) -> tuple[NumberEntry, ...]:
    return tuple(NumberEntry(form=one, day=day) for one in forms)


@pytest.mark.parametrize("form", OF_THE_COUNT)
def test_paper_of_the_count_is_not_older_than_the_meeting(form: FormKind) -> None:
    assert told(numbers=dated(form, day=BEFORE)) == [("L.827", "numbers[0].day")]
    assert told(numbers=dated(form, day=BEFORE), **PREPARED) == [("L.827", "numbers[0].day")]
    assert told(numbers=dated(form, day=DAY)) == []
    assert told(numbers=dated(form, day=AFTER)) == []


def test_meeting_stops_and_says_which_papers() -> None:
    run = held(NAME, issued=BEFORE)
    (found,) = (one for one in run.findings if one.code == "L.827")
    assert found.where == "issued"
    assert found.text().startswith(
        "issued: Biên bản kiểm phiếu, Báo cáo kết quả phiếu tín nhiệm, Báo cáo tổng hợp kết quả"
        " lấy phiếu tín nhiệm, Thông báo kết quả lấy phiếu tín nhiệm, Nhật ký nhập phiếu ghi ngày"
        " 11/07/2023, trước ngày họp 12/07/2023;"
    )
    assert run.stopped


def test_day_of_the_whole_file_may_be_early_for_what_it_does_not_date() -> None:
    assert told(issued=BEFORE, **PREPARED) == []
    assert told(issued=BEFORE, numbers=dated(*OF_THE_COUNT, day=DAY)) == []


def test_summons_is_not_younger_than_the_meeting() -> None:
    assert told(numbers=dated(FormKind.SUMMONS, day=AFTER)) == [("L.828", "numbers[0].day")]
    assert told(numbers=dated(FormKind.SUMMONS, day=DAY)) == []
    assert told(numbers=(), issued=AFTER) == [("L.828", "issued")]
    assert told(numbers=dated(FormKind.SUMMONS, day=BEFORE), issued=AFTER) == []
    assert told(numbers=(NumberEntry(form=FormKind.SUMMONS, number=3),), issued=DAY) == []
