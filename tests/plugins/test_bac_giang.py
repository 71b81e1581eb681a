"""Bắc Giang: a province's plan known from the press."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from types import SimpleNamespace

import pytest

from tinnhiem_core.law import RuleSetKey, Topic
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.plugins.assembly import inconsistencies
from tinnhiem_core.rules.timing import schedule, timing_findings


@pytest.fixture
def bac_giang(transcript: Callable[[str], SimpleNamespace]) -> SimpleNamespace:
    return transcript("bac_giang")


@pytest.fixture
def plan(bac_giang: SimpleNamespace) -> Plan:
    return Plan(
        locality=bac_giang.locality,
        title_table=bac_giang.title_table,
        panels=bac_giang.voter_panels,
        timeline=bac_giang.timeline,
        formats=bac_giang.report_formats,
    )


def test_source_is_the_page_byte_for_byte(bac_giang: SimpleNamespace) -> None:
    digest = sha256((bac_giang.folder / "source.txt").read_bytes()).hexdigest()
    assert digest == "da48fdf8892fa6cf2d1cf8855a96a36b5aca9737331ec122f2f477e0287e01e2"


def test_every_copied_string_stands_in_the_article(bac_giang: SimpleNamespace) -> None:
    article, mark, _ = bac_giang.text.partition("Các tin khác")
    assert mark
    assert {one for one in bac_giang.strings if one not in article} == set()


def test_what_no_row_uses_is_listed_with_its_reason(bac_giang: SimpleNamespace) -> None:
    listed = [bac_giang.plain(one["text"]) for one in bac_giang.unused]
    assert [one for one in bac_giang.left if not any(one in text for text in listed)] == []
    assert [text for text in listed if text not in bac_giang.text] == []
    assert all(one["reason"] and one["reason_en"] for one in bac_giang.unused)


def test_the_news_under_the_article_is_no_part_of_the_plan(bac_giang: SimpleNamespace) -> None:
    _, _, news = bac_giang.source.partition("Các tin khác")
    listed = {one["text"] for one in bac_giang.unused}
    assert {line for line in news.splitlines() if line.strip()} <= listed


def test_hooks_are_short(bac_giang: SimpleNamespace) -> None:
    lines = (bac_giang.folder / "__init__.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 20


def test_keys_are_unique_and_references_resolve(plan: Plan) -> None:
    assert inconsistencies(plan) == ()


def test_its_96_is_neither_the_regulation_nor_the_resolution(bac_giang: SimpleNamespace) -> None:
    paper = bac_giang.locality.paper
    assert paper.number == "96-KH/TU"
    assert paper not in (QD_96, NQ_96)
    assert (paper.issued, paper.available) == (None, False)


@pytest.mark.parametrize("topic", [Topic.TITLES, Topic.VENUES, Topic.PANELS, Topic.FORMS])
def test_what_the_press_leaves_out_is_not_at_hand(
    bac_giang: SimpleNamespace, topic: Topic
) -> None:
    gaps = {one.topic: one for one in bac_giang.locality.gaps}
    assert gaps[topic].document == bac_giang.locality.paper
    assert not gaps[topic].inherited


def test_nothing_is_guessed(bac_giang: SimpleNamespace) -> None:
    assert bac_giang.voter_panels == ()
    assert bac_giang.report_formats == ()
    venues = [venue for row in bac_giang.title_table.rows for venue in row.venues]
    assert [(one.kind, one.rule_set, one.panel) for one in venues] == [
        (VenueKind.COUNCIL, RuleSetKey.NQ_96_2023_QH15, "")
    ]


def test_20_10_and_3_days_and_no_15(bac_giang: SimpleNamespace) -> None:
    offsets = [(one.step, one.days_before) for one in bac_giang.timeline.deadlines]
    assert offsets == [(Step.DOSSIER, 20), (Step.EXPLANATION, 3), (Step.QUESTIONS, 10)]
    assert not any(one.stated for one in bac_giang.timeline.deadlines)
    gaps = {one.topic: one.note for one in bac_giang.locality.gaps}
    assert "15 ngày" in gaps[Topic.TIMELINE]


def test_departments_are_done_within_september(bac_giang: SimpleNamespace) -> None:
    meetings = {one.key: one for one in bac_giang.timeline.meetings}
    departments = meetings["departments"]
    assert departments.words == "xong trong tháng 9/2023"
    assert (departments.earliest, departments.latest) == (None, date(2023, 9, 30))
    assert departments.rows == ("department_leaders",)


def test_merger_is_said_and_marked_unverified(bac_giang: SimpleNamespace) -> None:
    validity = bac_giang.locality.validity
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
