"""Decision 23: who is exempt, who is polled, and where a person must decide."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.rules.samples import DAY, cite, holder, person, post

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Citation, Decision, Document, Topic
from tinnhiem_core.model.duties import ExemptionClause
from tinnhiem_core.model.people import Appointment, Post, Role, Service
from tinnhiem_core.rules.eligibility import exemption

LAW = QD_96_2023.cite(Topic.EXEMPTION)
CLAUSE = ExemptionClause(text="không lấy phiếu", citation=cite("II.2"))
LETTER = Citation(
    document=Document(key="CV_599", kind="Công văn", number="599/UBTVQH15-CTĐB", available=False),
    place="mục II, phần II",
    quote="trừ trường hợp cụ thể",
)
UNRESOLVED = ExemptionClause(text="không lấy phiếu", citation=cite("II.1"), unresolved=LETTER)


def held(**more: Any) -> Post:
    return post("p", "so", Role.HEAD, **{"title": "Giám đốc"} | more)


def ask(
    *posts: Post, clause: ExemptionClause | None = None, notice: date | None = None
) -> Decision[bool | None]:
    who = person("p", name="Nguyễn Văn A", retirement_notice=notice)
    return exemption(holder(*posts, who=who), DAY, clause, QD_96_2023)


OLD = {"appointed": date(2020, 5, 1)}


@pytest.mark.parametrize(
    ("notice", "exempt"),
    [(date(2023, 8, 29), True), (DAY, True), (date(2023, 8, 31), False), (None, False)],
)
def test_retirement_notice_on_or_before_the_meeting(notice: date | None, exempt: bool) -> None:  # noqa: FBT001
    assert ask(held(**OLD), notice=notice).value is exempt


def test_retirement_says_both_days() -> None:
    decision = ask(held(**OLD), notice=date(2019, 1, 2))
    assert decision.code == "exemption.retirement"
    assert decision.because == (LAW,)
    assert dict(decision.figures) == {
        "name": "Nguyễn Văn A",
        "notice": date(2019, 1, 2),
        "day": DAY,
    }


@pytest.mark.parametrize(
    ("appointed", "value", "code"),
    [
        (date(2022, 12, 31), False, "exemption.polled"),
        (date(2023, 1, 1), True, "exemption.appointed"),
        (DAY, True, "exemption.appointed"),
        (date(2023, 12, 31), True, "exemption.appointed"),
        (date(2024, 1, 1), False, "exemption.polled"),
    ],
)
def test_first_appointment_within_the_calendar_year(
    appointed: date,
    value: bool,  # noqa: FBT001
    code: str,
) -> None:
    decision = ask(held(appointed=appointed))
    assert (decision.value, decision.code) == (value, code)
    year = {"year": "2023"} if value else {}
    figures = {"name": "Nguyễn Văn A", "title": "Giám đốc", "appointed": appointed}
    assert dict(decision.figures) == figures | year


def test_start_of_the_post_stands_in_for_the_day_of_appointment() -> None:
    assert ask(held(since=date(2023, 2, 1))).code == "exemption.appointed"
    assert ask(held(since=date(2022, 2, 1))).code == "exemption.polled"
    assert ask(held(since=date(2023, 2, 1), appointed=date(2022, 9, 9))).code == "exemption.polled"


def test_without_any_day_there_is_no_ground_for_an_exemption() -> None:
    decision = ask(held())
    assert (decision.value, decision.code) == (False, "exemption.undated")
    assert dict(decision.figures) == {"name": "Nguyễn Văn A", "title": "Giám đốc"}
    assert decision.because == (LAW,)


@pytest.mark.parametrize("manner", [one for one in Appointment if one != Appointment.FIRST])
def test_other_appointments_in_the_year_need_a_decision(manner: Appointment) -> None:
    decision = ask(held(appointed=date(2023, 3, 4), appointment=manner), clause=CLAUSE)
    assert (decision.value, decision.code) == (None, f"exemption.{manner.value}")
    assert decision.because == (CLAUSE.citation,)
    assert dict(decision.figures) == {
        "name": "Nguyễn Văn A",
        "title": "Giám đốc",
        "appointed": date(2023, 3, 4),
        "year": "2023",
    }
    assert ask(held(appointed=date(2022, 3, 4), appointment=manner)).value is False


@pytest.mark.parametrize("service", [Service.LONG_LEAVE, Service.SUSPENDED])
def test_long_leave_and_suspension_need_a_decision(service: Service) -> None:
    for days in (OLD, {}):
        decision = ask(held(service=service, **days), clause=CLAUSE)
        assert (decision.value, decision.code) == (None, f"exemption.{service.value}")
        assert decision.because == (CLAUSE.citation,)
        assert dict(decision.figures) == {"name": "Nguyễn Văn A", "title": "Giám đốc"}


def test_suspended_in_the_year_of_a_first_appointment_is_exempt() -> None:
    assert ask(held(appointed=date(2023, 2, 1), service=Service.SUSPENDED)).value is True


def test_first_appointment_in_the_year_to_a_post_held_before_needs_a_decision() -> None:
    decision = ask(held(since=date(2022, 12, 31), appointed=date(2023, 3, 1)))
    assert (decision.value, decision.code) == (None, "exemption.contradiction")
    assert dict(decision.figures) == {
        "name": "Nguyễn Văn A",
        "title": "Giám đốc",
        "since": date(2022, 12, 31),
        "appointed": date(2023, 3, 1),
    }
    assert decision.because == (LAW,)
    assert ask(held(since=date(2023, 1, 1), appointed=date(2023, 3, 1))).value is True


@pytest.mark.parametrize("manner", Appointment)
def test_dien_bien_unresolved_exception_leaves_every_appointment_in_the_year_open(
    manner: Appointment,
) -> None:
    decision = ask(held(appointed=date(2023, 3, 4), appointment=manner), clause=UNRESOLVED)
    assert (decision.value, decision.code) == (None, "exemption.unresolved")
    assert decision.because == (UNRESOLVED.citation, LETTER)
    assert dict(decision.figures) == {
        "name": "Nguyễn Văn A",
        "title": "Giám đốc",
        "appointed": date(2023, 3, 4),
        "year": "2023",
        "exception": "Công văn số 599/UBTVQH15-CTĐB",
    }


def test_dien_bien_exception_touches_neither_old_appointments_nor_retirement() -> None:
    assert ask(held(**OLD), clause=UNRESOLVED).value is False
    retired = ask(held(appointed=date(2023, 3, 4)), clause=UNRESOLVED, notice=DAY)
    assert (retired.value, retired.because) == (True, (UNRESOLVED.citation,))


def test_clause_is_the_plans_else_that_of_the_rule_set() -> None:
    polled = holder(held(**OLD))
    assert exemption(polled, DAY, CLAUSE, NQ_96_2023_QH15).because == (CLAUSE.citation,)
    (council,) = exemption(polled, DAY, None, NQ_96_2023_QH15).because
    assert council.document.number == "96/2023/QH15"
    assert exemption(polled, DAY, None, QD_96_2023).because == (LAW,)


def test_several_posts_agree_or_a_person_decides() -> None:
    old, new = held(title="Ủy viên", **OLD), held(title="Giám đốc", appointed=date(2023, 5, 6))
    assert ask(old, old).code == "exemption.polled"
    assert ask(new, new).code == "exemption.appointed"
    mixed = ask(old, new, clause=CLAUSE)
    assert (mixed.value, mixed.code) == (None, "exemption.mixed")
    assert mixed.because == (CLAUSE.citation,)
    assert dict(mixed.figures) == {
        "name": "Nguyễn Văn A",
        "exempt": ("Giám đốc",),
        "polled": ("Ủy viên",),
        "year": "2023",
    }


def test_one_doubtful_post_among_several_decides_the_question() -> None:
    old, new = held(**OLD), held(appointed=date(2023, 5, 6))
    again = held(appointed=date(2023, 5, 6), appointment=Appointment.AGAIN)
    assert ask(old, new, again).code == "exemption.again"
    assert ask(new, again).value is None


def test_holder_without_a_list_of_posts_is_judged_by_the_post() -> None:
    new = held(appointed=date(2023, 5, 6))
    assert exemption(holder(new, posts=()), DAY, None, QD_96_2023).value is True


def test_decision_prints_itself_in_both_languages() -> None:
    decision = ask(held(appointed=date(2023, 3, 4)))
    assert str(decision).startswith(
        "Không lấy phiếu tín nhiệm đối với Nguyễn Văn A: được bổ nhiệm, bầu giữ chức vụ Giám đốc"
        " ngày 04/03/2023, trong năm lấy phiếu 2023. (căn cứ Quy định số 96-QĐ/TW (chưa đối chiếu"
    )
