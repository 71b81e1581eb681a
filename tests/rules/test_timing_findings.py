"""All findings about the dates of one meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.rules.timing_samples import (
    FIVE,
    STRICT,
    WEDNESDAY,
    all_findings,
    codes,
    deadline,
    line,
    meeting_on,
)

from tinnhiem_core.law import Citation, Topic
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.timeline import Deadline, Step
from tinnhiem_core.texts import Lang


def test_findings_start_with_errors_and_come_once() -> None:
    both = line(
        deadline(Step.BALLOTS, key="x", words="w", stated=date(2023, 8, 19)),
        deadline(Step.BALLOTS, key="x", words="w", stated=date(2023, 8, 19)),
        deadline(days_before=19),
    )
    found = all_findings(both, WEDNESDAY)
    assert codes(found)[:2] == ["L.401", "N.401"]
    assert codes(found).count("N.401") == 1


def test_meeting_before_every_date_of_the_plan() -> None:
    plan = line(
        deadline(stated=date(2023, 8, 10), words="trước ngày 10/8"),
        deadline(Step.TO_VOTERS, stated=date(2023, 8, 15)),
        deadline(Step.MEETING, stated=date(2023, 8, 2)),
        deadline(Step.REPORT, stated=date(2023, 8, 1)),
    )
    found = all_findings(plan, date(2023, 8, 9))
    clear = next(one for one in found if one.code == "L.404")
    assert clear.where == ""
    assert dict(clear.figures) == {"meeting": date(2023, 8, 9), "first": date(2023, 8, 10)}
    assert clear.quotes() == ("trước ngày 10/8",)
    assert "L.404" not in codes(all_findings(plan, date(2023, 8, 10)))


def test_first_of_several_dates_on_one_day_is_quoted() -> None:
    plan = line(
        deadline(stated=date(2023, 8, 10), words="một"),
        deadline(Step.TO_VOTERS, stated=date(2023, 8, 10), words="hai"),
    )
    found = all_findings(plan, date(2023, 8, 9), issued=date(2023, 8, 1))
    quotes = {one.code: one.quotes() for one in found if one.code in {"L.404", "C.403"}}
    assert quotes["L.404"] == ("một",)
    both = line(
        deadline(days_before=20, words="một"),
        deadline(Step.TO_VOTERS, days_before=20, words="hai"),
    )
    first = next(
        one
        for one in all_findings(both, WEDNESDAY, issued=date(2023, 8, 11))
        if one.code == "C.403"
    )
    assert first.quotes() == ("một",)


def test_plan_of_offsets_alone_has_no_date_to_come_before() -> None:
    assert "L.404" not in codes(all_findings(line(deadline(days_before=20)), date(2023, 1, 2)))


def test_meeting_before_the_plan_was_issued() -> None:
    plan = line(deadline(days_before=20))
    found = all_findings(plan, date(2023, 8, 29), issued=WEDNESDAY)
    early = next(one for one in found if one.code == "L.405")
    assert dict(early.figures) == {"meeting": date(2023, 8, 29), "issued": WEDNESDAY}
    assert early.because == (regulation(Topic.TIMELINE),)
    assert "L.405" not in codes(all_findings(plan, WEDNESDAY, issued=WEDNESDAY))


def test_plan_issued_after_its_own_first_deadline() -> None:
    plan = line(
        deadline(Step.TO_VOTERS, days_before=15),
        deadline(days_before=20, words="w"),
        deadline(Step.REPORT, key="r", stated=date(2023, 1, 3)),
    )
    found = all_findings(plan, WEDNESDAY, issued=date(2023, 8, 16))
    first = next(one for one in found if one.code == "C.403")
    assert dict(first.figures) == {
        "words": "w",
        "due": date(2023, 8, 10),
        "issued": date(2023, 8, 16),
    }
    assert first.where == "dossier"
    assert first.quotes() == ("w",)
    assert "C.403" in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 11)))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 10)))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY))


def test_first_deadline_skips_steps_without_a_date() -> None:
    plan = line(deadline(Step.BALLOTS), *(deadline(step, days_before=20) for step in FIVE))
    assert "C.403" not in codes(all_findings(plan, WEDNESDAY, issued=date(2023, 8, 10)))


def test_meeting_outside_the_time_that_the_plan_foresees() -> None:
    plan = line(
        meetings=(
            meeting_on(
                date(2023, 11, 1), date(2023, 11, 30), "Dự kiến trong tháng 11/2023", rows=("a",)
            ),
        )
    )
    found = all_findings(plan, date(2023, 12, 1))
    outside = next(one for one in found if one.code == "C.404")
    assert dict(outside.figures) == {
        "words": "Dự kiến trong tháng 11/2023",
        "meeting": date(2023, 12, 1),
    }
    assert outside.where == "hop"
    assert outside.quotes() == ("Dự kiến trong tháng 11/2023",)
    for day in (date(2023, 11, 1), date(2023, 11, 30)):
        assert "C.404" not in codes(all_findings(plan, day))
    assert "C.404" in codes(all_findings(plan, date(2023, 10, 31)))
    assert "C.404" not in codes(all_findings(plan, date(2023, 10, 31), rows=("b",)))
    assert "C.404" in codes(all_findings(plan, date(2023, 10, 31), rows=("a",)))


def test_meeting_day_on_a_weekend() -> None:
    saturday = date(2023, 7, 15)
    planned = line(meetings=(meeting_on(None, saturday, "trước ngày 15/7/2023"),))
    note = next(one for one in all_findings(planned, saturday) if one.where == "hop")
    assert note.code == "N.401"
    assert note.quotes() == ("trước ngày 15/7/2023",)
    assert "C.404" in codes(all_findings(planned, saturday, settings=STRICT))
    assert dict(note.figures) == {"day": saturday, "words": "trước ngày 15/7/2023"}


def test_open_meeting_day_on_a_weekend_or_holiday() -> None:
    for day in (date(2023, 7, 15), date(2024, 9, 2)):
        note = next(one for one in all_findings(line(), day) if one.code == "N.406")
        assert dict(note.figures) == {"meeting": day}
        assert note.because == (Citation(document=QD_96),)
    assert "N.406" not in codes(all_findings(line(), WEDNESDAY))


def test_zero_slack_between_questions_and_their_forwarding() -> None:
    plan = line(
        deadline(Step.QUESTIONS, words="q", days_before=10),
        deadline(Step.FORWARD, words="f", days_before=10, stated=date(2023, 8, 20)),
    )
    found = [one for one in all_findings(plan, WEDNESDAY) if one.code == "N.404"]
    assert len(found) == 1
    assert dict(found[0].figures) == {"due": date(2023, 8, 20)}
    assert found[0].quotes() == ("q", "f")
    assert found[0].where == "forward"


@pytest.mark.parametrize(
    "forward",
    [
        deadline(Step.FORWARD, days_before=11),
        deadline(Step.FORWARD, days_before=10, rows=("b",)),
        deadline(Step.TO_VOTERS, days_before=10),
    ],
    ids=["a day apart", "other rows", "not planned: inherited"],
)
def test_slack_is_fine(forward: Deadline) -> None:
    plan = line(deadline(Step.QUESTIONS, days_before=10, rows=("a",)), forward)
    assert "N.404" not in codes(all_findings(plan, WEDNESDAY))


def test_inherited_steps_are_not_told_about_slack() -> None:
    assert "N.404" not in codes(all_findings(line(), WEDNESDAY))


@pytest.mark.parametrize(
    ("words", "stated", "expected"),
    [
        ("trước ngày 30/8/2023", 29, "C.405"),
        ("trước ngày 30/8/2023", 30, "N.405"),
        ("trước ngày 31/8/2023", 31, "N.405"),
        ("trước ngày 31/8/2023", 32, None),
        ("trong tháng 8/2023", 31, None),
        ("trong tháng 8/2023", 30, None),
    ],
)
def test_report_against_the_day_of_the_vote(words: str, stated: int, expected: str | None) -> None:
    on = date(2023, 8, 1) + timedelta(days=stated - 1)
    plan = line(deadline(Step.REPORT, words=words, stated=on))
    found = [one for one in all_findings(plan, WEDNESDAY) if one.code in {"C.405", "N.405"}]
    assert codes(tuple(found)) == ([expected] if expected else [])
    for one in found:
        assert one.where == "report"
        assert one.quotes() == (words,)
        assert dict(one.figures) == {
            "words": words,
            "stated": on,
            "strict": on - timedelta(days=1),
            "meeting": WEDNESDAY,
        }


def test_report_read_strictly_on_the_day_of_the_vote() -> None:
    plan = line(deadline(Step.REPORT, words="trước ngày 31/8/2023", stated=date(2023, 8, 31)))
    assert "N.405" in codes(all_findings(plan, WEDNESDAY, settings=STRICT))
    earlier = line(deadline(Step.REPORT, words="trước ngày 30/8/2023", stated=WEDNESDAY))
    assert "C.405" in codes(all_findings(earlier, WEDNESDAY, settings=STRICT))


def test_report_without_a_date_says_nothing() -> None:
    plan = line(deadline(Step.REPORT, days_before=-1))
    assert not {"C.405", "N.405"} & set(codes(all_findings(plan, WEDNESDAY)))


def test_every_finding_speaks_both_languages() -> None:
    plan = line(
        deadline(words="trước ngày 29/8", days_before=1, stated=date(2023, 8, 29)),
        deadline(Step.AUTHORITY_REQUEST, words="w", stated=WEDNESDAY),
        deadline(Step.REPORT, words="trước ngày 31/8", stated=date(2023, 8, 31)),
        meetings=(meeting_on(date(2023, 9, 2), None),),
    )
    for one in all_findings(plan, WEDNESDAY, issued=date(2023, 8, 29)):
        for lang in Lang:
            assert "{" not in one.text(lang)
            assert "None" not in one.text(lang)
            assert "{" not in one.remedy(lang)
