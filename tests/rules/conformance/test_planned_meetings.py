"""The schedule of a planned meeting; the sound plan has no finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.rules.conformance.samples import FRIDAY, Change, codes, meeting

from tinnhiem_core.law import Citation, Severity
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.settings import Settings
from tinnhiem_core.model.timeline import Deadline, Step
from tinnhiem_core.rules.conformance import CHECKS, conformance


def test_nothing_is_wrong_with_the_sound_plan(sound: Plan) -> None:
    assert conformance(sound) == ()


def test_every_check_is_listed_once() -> None:
    assert len(CHECKS) == len(set(CHECKS)) == 47


def test_findings_come_once_errors_first(timed: Change, at: Citation) -> None:
    plan = timed(
        meetings=[
            meeting(at, key=key, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY) for key in "ab"
        ],
        dossier={"days_before": 19},
        explanation={"second_reading": "hai cách"},
        questions={"days_before": 10},
    )
    found = conformance(plan)
    assert [one.code for one in found].count("L.401") == 1
    assert [one.severity for one in found] == sorted(
        (one.severity for one in found), key="EWI".index
    )
    assert {one.severity for one in found} == set(Severity)


def test_planned_meeting_is_scheduled(timed: Change, at: Citation, told: Any) -> None:
    words = "trước ngày 8/9/2023 (20 ngày)"
    plan = timed(
        meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)],
        dossier={"stated": date(2023, 9, 8), "words": words},
    )
    assert [told(one) for one in conformance(plan)] == [
        (
            "C.401",
            "dossier",
            {
                "words": words,
                "stated": date(2023, 9, 8),
                "meeting": FRIDAY,
                "days": 21,
                "named": 20,
                "by_offset": date(2023, 9, 9),
                "due": date(2023, 9, 8),
            },
            (words,),
        ),
        ("N.401", "dossier", {"day": date(2023, 9, 9), "words": words}, (words,)),
    ]


def test_meetings_are_scheduled_one_by_one(timed: Change, at: Citation, told: Any) -> None:
    later = date(2023, 10, 27)
    days = {"open": None, "a": FRIDAY, "b": later}
    plan = timed(
        meetings=[
            meeting(at, key=key, earliest=day, latest=day, planned=day)
            for key, day in days.items()
        ],
        questions={"days_before": 10},
    )
    slack = [told(one)[2] for one in conformance(plan) if one.code == "N.404"]
    assert slack == [{"due": date(2023, 9, 19)}, {"due": date(2023, 10, 17)}]
    assert "C.404" not in codes(plan)


def test_meeting_without_a_planned_day_is_not_scheduled(timed: Change, at: Citation) -> None:
    open_ = meeting(at, earliest=FRIDAY, latest=FRIDAY + timedelta(days=9))
    assert codes(timed(meetings=[open_])) == []


def test_inherited_steps_are_not_told_twice(timed: Change, at: Citation) -> None:
    day = date(2023, 9, 18)  # 15 days before: a Sunday
    plan = timed(
        meetings=[meeting(at, earliest=day, latest=day, planned=day)],
        without=[Step.TO_VOTERS],
    )
    assert "N.402" not in codes(plan)


def test_rows_of_the_meeting_pick_its_deadlines(timed: Change, at: Citation) -> None:
    sunday = date(2023, 9, 24)
    ballots = Deadline(
        key="ballots",
        step=Step.BALLOTS,
        text="w",
        words="w",
        stated=sunday,
        rows=("a",),
        citation=at,
    )
    for name, expected in (("a", ["N.402"]), ("b", [])):
        planned = meeting(at, planned=FRIDAY, rows=(name,))
        assert [one for one in codes(timed(ballots, meetings=[planned])) if one == "N.402"] == (
            expected
        )


def test_settings_of_the_plan_are_used(timed: Change, at: Citation) -> None:
    plan = timed(
        meetings=[meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)],
        dossier={"stated": date(2023, 9, 9), "words": "trước ngày 9/9"},
    )
    strict = replace(plan.locality, settings=Settings(strictly_before=True))
    assert "C.401" not in codes(plan)
    assert "C.401" in codes(replace(plan, locality=strict))


def test_plan_issued_after_its_own_first_deadline(timed: Change, at: Citation) -> None:
    day = date(2023, 6, 21)
    soon = meeting(at, earliest=day, latest=day, planned=day)
    assert "C.403" not in codes(timed(meetings=[soon]))
    day -= timedelta(days=1)
    sooner = meeting(at, earliest=day, latest=day, planned=day)
    assert "C.403" in codes(timed(meetings=[sooner]))


def test_notes_on_one_day_are_one(timed: Change, at: Citation, told: Any) -> None:
    sunday = date(2023, 9, 24)
    more = [
        Deadline(key=key, step=Step.BALLOTS, text=key, words=words, stated=sunday, citation=at)
        for key, words in (("x", "mốc một"), ("y", "mốc hai"), ("z", "mốc hai"))
    ]
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)
    notes = [
        told(one) for one in conformance(timed(*more, meetings=[planned])) if one.code == "N.402"
    ]
    assert notes == [
        (
            "N.402",
            "x",
            {"day": sunday, "words": "mốc một”, “mốc hai"},
            ("mốc một", "mốc hai"),
        )
    ]


def test_slack_on_one_day_is_told_once(timed: Change, at: Citation, told: Any) -> None:
    planned = meeting(at, earliest=FRIDAY, latest=FRIDAY, planned=FRIDAY)
    again = Deadline(
        key="again", step=Step.FORWARD, text="w", words="chuyển", days_before=10, citation=at
    )
    plan = timed(again, meetings=[planned], questions={"days_before": 10, "words": "hỏi"})
    slack = [told(one) for one in conformance(plan) if one.code == "N.404"]
    assert slack == [
        (
            "N.404",
            "forward",
            {"due": date(2023, 9, 19)},
            ("hỏi", "trước 10 ngày", "chuyển"),
        )
    ]
