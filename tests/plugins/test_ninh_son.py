"""Ninh Sơn: a district's plan known from its announcement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

import pytest

from tinnhiem_core.law import Topic
from tinnhiem_core.model.people import Role
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.rules.timing import schedule, valid_days
from tinnhiem_core.testing.package import Package


@pytest.fixture
def package(package_of: Callable[[str], Package]) -> Package:
    return package_of("ninh_son")


@pytest.fixture
def plan(package: Package) -> Plan:
    return package.plan


def test_source_is_the_announcement_byte_for_byte(package: Package) -> None:
    digest = sha256((package.folder / "source.txt").read_bytes()).hexdigest()
    assert digest == "8afd3e586c42e9795a0d577ee38aa59dbbaa2b8a299cd832572f528ebae21064"


def test_typing_errors_of_the_text_are_kept(plan: Plan) -> None:
    texts = {one.key: one.text for one in plan.timeline.deadlines}
    assert "cơ quan quan có thẩm quyền" in texts["questions"]
    assert "người được lấy phiếu tín làm rõ" in texts["leaders_request"]


def test_the_plan_and_its_basis_are_named_and_not_at_hand(plan: Plan) -> None:
    place = plan.locality
    assert (place.paper.number, place.paper.issued) == ("346/KH-UBND", date(2023, 10, 11))
    assert [one.document.number for one in place.legal_bases] == ["198-KH/HU"]
    missing = {one.document.number for one in place.gaps if one.document and not one.inherited}
    assert missing == {"346/KH-UBND", "198-KH/HU"}
    assert not any(one.document.available for one in place.gaps if one.document)


@pytest.mark.parametrize("topic", [Topic.QUORUM, Topic.BALLOT, Topic.EXEMPTION, Topic.VENUES])
def test_what_the_announcement_lacks_is_a_gap(plan: Plan, topic: Topic) -> None:
    assert topic in {one.topic for one in plan.locality.gaps if one.inherited}


def test_seven_departments_are_named_and_no_other(plan: Plan) -> None:
    rows = {row.key: row for row in plan.title_table.rows}
    assert list(rows) == ["vice_chairs", "chief_of_office", "department_heads"]
    assert [title.text for title in rows["department_heads"].titles] == [
        "Nội vụ",
        "Lao động - Thương binh và Xã hội",
        "Nông nghiệp và Phát triển Nông thôn",
        "Văn hóa và Thông tin",
        "Tài chính - Kế hoạch",
        "Thanh tra huyện",
        "Giáo dục và Đào tạo",
    ]
    selectors = [one for title in rows["department_heads"].titles for one in title.selectors]
    assert all(len(one.post.units) == 1 for one in selectors)


def test_one_venue_and_one_panel_for_all_rows(plan: Plan) -> None:
    venues = {venue.organiser for row in plan.title_table.rows for venue in row.venues}
    assert venues == {"kỳ họp Thành viên Ủy ban nhân dân huyện"}
    assert [one.text for one in plan.panels] == ["Thành viên Ủy ban nhân dân huyện"]


def test_dates_of_the_text(plan: Plan) -> None:
    dates = {one.step: one.stated for one in plan.timeline.deadlines}
    assert dates == {
        Step.DOSSIER: date(2023, 10, 20),
        Step.TO_VOTERS: date(2023, 10, 23),
        Step.QUESTIONS: date(2023, 10, 26),
        Step.AUTHORITY_REQUEST: date(2023, 11, 1),
        Step.EXPLANATION: date(2023, 11, 7),
    }


def test_only_the_explanation_has_an_offset_and_a_second_reading(
    plan: Plan,
) -> None:
    offsets = {one.key: one.days_before for one in plan.timeline.deadlines}
    assert {key: days for key, days in offsets.items() if days} == {"explanation": 3}
    doubtful = [one.key for one in plan.timeline.deadlines if one.second_reading]
    assert doubtful == ["explanation"]


def test_valid_days_are_the_10th_to_the_30th_and_clear_from_the_11th(plan: Plan) -> None:
    window = valid_days(plan.timeline, plan.locality.settings).value
    assert (window.earliest, window.latest) == (date(2023, 11, 10), date(2023, 11, 30))
    assert window.clear_from == date(2023, 11, 11)


@pytest.mark.parametrize(("day", "codes"), [(9, ["C.402"]), (10, ["C.402"]), (11, [])])
def test_the_leaders_request_needs_ten_days_too(plan: Plan, day: int, codes: list[str]) -> None:
    due = schedule(plan.timeline, date(2023, 11, day), plan.locality.settings)
    (request,) = [one for one in due if one.deadline.step is Step.AUTHORITY_REQUEST]
    assert [one.code for one in request.findings if one.severity != "I"] == codes


def test_whoever_is_polled_under_the_third_row_votes(plan: Plan) -> None:
    (group,) = plan.panels[0].groups
    (selector,) = group.selectors
    assert Role.COMMITTEE_MEMBER in selector.post.roles
    assert plan.locality.settings.polled_may_vote
