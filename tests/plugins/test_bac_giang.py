"""Bắc Giang: a province's plan known from the press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

import pytest

from tinnhiem_core.law import RuleSetKey, Topic
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.rules.timing import schedule, timing_findings
from tinnhiem_core.testing.package import Package


@pytest.fixture
def package(package_of: Callable[[str], Package]) -> Package:
    return package_of("bac_giang")


@pytest.fixture
def plan(package: Package) -> Plan:
    return package.plan


def test_source_is_the_page_byte_for_byte(package: Package) -> None:
    digest = sha256((package.folder / "source.txt").read_bytes()).hexdigest()
    assert digest == "da48fdf8892fa6cf2d1cf8855a96a36b5aca9737331ec122f2f477e0287e01e2"


def test_every_copied_string_stands_in_the_article(package: Package) -> None:
    article, mark, _ = package.transcript.source.text.partition("Các tin khác")
    assert mark
    assert {words for _, words in package.transcript.quoted if words not in article} == set()


def test_the_news_under_the_article_is_no_part_of_the_plan(package: Package) -> None:
    _, _, news = package.text("source.txt").partition("Các tin khác")
    listed = {one.text for one in package.transcript.unused}
    assert {line for line in news.splitlines() if line.strip()} <= listed


def test_its_96_is_neither_the_regulation_nor_the_resolution(plan: Plan) -> None:
    paper = plan.locality.paper
    assert paper.number == "96-KH/TU"
    assert paper not in (QD_96, NQ_96)
    assert (paper.issued, paper.available) == (None, False)


@pytest.mark.parametrize("topic", [Topic.TITLES, Topic.VENUES, Topic.PANELS, Topic.FORMS])
def test_what_the_press_leaves_out_is_not_at_hand(plan: Plan, topic: Topic) -> None:
    gaps = {one.topic: one for one in plan.locality.gaps}
    assert gaps[topic].document == plan.locality.paper
    assert not gaps[topic].inherited


def test_nothing_is_guessed(plan: Plan) -> None:
    assert plan.panels == ()
    assert plan.formats == ()
    venues = [venue for row in plan.title_table.rows for venue in row.venues]
    assert [(one.kind, one.rule_set, one.panel) for one in venues] == [
        (VenueKind.COUNCIL, RuleSetKey.NQ_96_2023_QH15, "")
    ]


def test_20_10_and_3_days_and_no_15(plan: Plan) -> None:
    offsets = [(one.step, one.days_before) for one in plan.timeline.deadlines]
    assert offsets == [(Step.DOSSIER, 20), (Step.EXPLANATION, 3), (Step.QUESTIONS, 10)]
    assert not any(one.stated for one in plan.timeline.deadlines)
    gaps = {one.topic: one.note for one in plan.locality.gaps}
    assert "15 ngày" in gaps[Topic.TIMELINE]


def test_departments_are_done_within_september(plan: Plan) -> None:
    meetings = {one.key: one for one in plan.timeline.meetings}
    departments = meetings["departments"]
    assert departments.words == "xong trong tháng 9/2023"
    assert (departments.earliest, departments.latest) == (None, date(2023, 9, 30))
    assert departments.rows == ("department_leaders",)


def test_merger_is_said_and_marked_unverified(plan: Plan) -> None:
    validity = plan.locality.validity
    assert validity.until == date(2025, 6, 30)
    assert "chưa đối chiếu" in validity.note
    assert "not compared" in validity.note_en


@pytest.mark.parametrize(
    ("day", "codes"), [(date(2023, 9, 30), set()), (date(2023, 10, 1), {"C.404"})]
)
def test_a_department_that_meets_in_october_is_told(
    plan: Plan, day: date, codes: set[str]
) -> None:
    rows, settings = ("department_leaders",), plan.locality.settings
    due = schedule(plan.timeline, day, settings, rows)
    found = timing_findings(due, day, plan.timeline, settings, rows=rows)
    assert {one.code for one in found if one.severity != "I"} == codes
