"""Rows of a plan, changed one by one: word for word, every error at once, nothing left hanging."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.plans.conftest import LOCALITIES

from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.schemas import canonical, load_plan
from tinnhiem_core.schemas.characters import ODD_BLANKS
from tinnhiem_core.services.plans import new_form, row_form, table, tabs
from tinnhiem_core.services.plans.editing import (
    contradictions,
    row_added,
    row_saved,
)
from tinnhiem_core.services.plans.shapes import FieldKind, leaves
from tinnhiem_core.services.plans.tables import ROOTS, TABS, every_table, find_table, with_rows
from tinnhiem_core.services.plans.unprintable import not_to_print
from tinnhiem_core.services.refusals import InvalidError, NotFoundError
from tinnhiem_core.texts import Lang

SLUGS = tuple(LOCALITIES.plans)


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("dien_bien")


def typed(plan: Plan, name: str, key: str) -> dict[str, str | tuple[str, ...]]:
    """Return the form of a row as a browser sends it back untouched: with its line ends."""
    fields = row_form(plan, name, key).fields
    return {
        one.name: one.value.replace("\n", "\r\n") if isinstance(one.value, str) else one.value
        for one in fields
    }


def refused(error: pytest.ExceptionInfo[InvalidError]) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in error.value.findings]


@pytest.mark.parametrize("slug", SLUGS)
def test_row_sent_back_untouched_changes_no_letter(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    for one in every_table(plan):
        for key in one.keys:
            assert row_saved(plan, one.name, key, typed(plan, one.name, key)).plan is plan


@pytest.mark.parametrize("slug", SLUGS)
def test_every_table_is_found_by_its_name_and_put_back(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    found = list(every_table(plan))
    assert [find_table(plan, one.name) for one in found] == found
    assert all(with_rows(plan, one, one.rows) == plan for one in found)
    assert contradictions(plan) == ()


def test_every_field_of_a_plan_stands_in_some_table(plan: Plan) -> None:
    shown = {
        (leaf.owner.__name__, leaf.path[-1])
        for one in every_table(plan)
        for leaf in leaves(one.shape)
    }
    assert {one for tables in TABS.values() for one in tables} == ROOTS.keys()
    assert [one.name for one in tabs()] == list(TABS)
    for expected in (
        ("Venue", "proviso"), ("Selector", "full_time"), ("Holding", "roles"), ("TextBlock", "text"),
        ("Deadline", "second_reading"), ("Clause", "text"), ("Citation", "quote"),
        ("ReportFormat", "columns"), ("Settings", "struck_name_voids"), ("Document", "available"),
    ):  # fmt: skip
        assert expected in shown


@pytest.mark.parametrize("lang", Lang)
def test_every_field_table_and_choice_has_a_label(plan: Plan, lang: Lang) -> None:
    for one in every_table(plan):
        shown = table(plan, one.name, lang)
        assert shown.label.sentence(lang)
        assert all(row.title for row in shown.rows)
        for field in new_form(plan, one.name).fields if one.can_grow else ():
            assert field.label.sentence(lang)
            for choice in field.choices:
                label = (
                    choice.label if isinstance(choice.label, str) else choice.label.sentence(lang)
                )
                assert label


def test_one_field_is_changed_and_nothing_else(plan: Plan) -> None:
    key = plan.timeline.deadlines[0].key
    edited = row_saved(plan, "deadlines", key, {"days_before": "25", "stated": "01/10/2023"})
    old, new = plan.timeline.deadlines[0], edited.plan.timeline.deadlines[0]
    assert new == replace(old, days_before=25, stated=date(2023, 10, 1))
    assert edited.plan == replace(
        plan,
        timeline=replace(plan.timeline, deadlines=(new, *plan.timeline.deadlines[1:])),
    )


def test_every_error_stands_at_its_field(plan: Plan) -> None:
    sent = {
        "step": "zz", "stated": "31/02/2023", "days_before": "-3", "text": " \r\n", "foo": "x",
        "actor": "a\u202eb", "rows": ["nix"],
    }  # fmt: skip
    with pytest.raises(InvalidError) as error:
        row_saved(plan, "deadlines", plan.timeline.deadlines[0].key, sent)
    assert refused(error) == [
        ("L.1040", "foo"), ("L.1031", "step"), ("L.1030", "text"), ("L.1041", "actor"),
        ("L.1032", "days_before"), ("L.1033", "stated"), ("L.1031", "rows"),
    ]  # fmt: skip


@pytest.mark.parametrize("given_", ["1", "99", "100000", "4", "0"])
def test_numbers_keep_to_their_bounds(plan: Plan, given_: str) -> None:
    if given_ in {"0", "1", "4"}:
        edited = row_saved(plan, "settings", "", {"decimals": given_})
        assert edited.plan.locality.settings.decimals == int(given_)
        return
    with pytest.raises(InvalidError) as error:
        row_saved(plan, "settings", "", {"decimals": given_})
    assert refused(error) == [("L.1032", "decimals")]


def test_text_is_brought_to_one_form(plan: Plan) -> None:
    edited = row_saved(plan, "recipients", "1", {"text": "Ba\u0309n chi\u0301nh\r\nhai  "})
    assert edited.plan.locality.recipients[0].text == "Bản chính\nhai"
    assert load_plan(canonical(edited.plan)) == edited.plan


@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_whatever_is_typed_is_stored_or_refused(text: str) -> None:
    plan = LOCALITIES.plan("bac_giang")
    try:
        edited = row_saved(plan, "general", "", {"title": text})
    except InvalidError as error:
        found = {one.code for one in error.findings}
    else:
        found = set()
        assert load_plan(canonical(edited.plan)) == edited.plan
        assert not_to_print(edited.plan) == ()
        assert not ODD_BLANKS.search(edited.plan.locality.title)
    assert found <= {"L.1030", "L.1041", "L.1049"}


def test_new_row_gets_a_key_that_nothing_has(plan: Plan) -> None:
    sent = {"step": "ballots", "text": "Chuẩn bị phiếu", "words": "trước một ngày"}
    once = row_added(plan, "deadlines", sent)
    twice = row_added(once.plan, "deadlines", sent)
    assert once.row.isascii()
    assert twice.row == f"{once.row}_2"
    assert twice.plan.timeline.deadlines[-1].step is Step.BALLOTS
    assert twice.plan.timeline.deadlines[-1].citation.document == plan.locality.paper
    assert contradictions(twice.plan) == ()


def test_new_row_says_everything_that_it_lacks(plan: Plan) -> None:
    with pytest.raises(InvalidError) as error:
        row_added(plan, "deadlines", {"key": "mã lạ!"})
    assert refused(error) == [
        ("L.1059", "step"), ("L.1030", "text"), ("L.1030", "words"), ("L.1034", "key")
    ]  # fmt: skip
    with pytest.raises(InvalidError) as error:
        row_added(plan, "deadlines", {"step": "report", "text": "a", "words": "b",
                                      "key": plan.timeline.deadlines[0].key})  # fmt: skip
    assert refused(error) == [("L.1034", "key")]


def test_paper_changed_in_one_place_changes_everywhere(plan: Plan) -> None:
    paper = plan.locality.paper
    edited = row_saved(plan, "documents", paper.key, {"number": "105-KH/TU"})
    assert edited.plan.locality.paper == replace(paper, number="105-KH/TU")
    assert edited.plan.title_table.rows[0].citation.document.number == "105-KH/TU"
    assert canonical(edited.plan).count('"104-KH/TU"') == 0


def test_legal_basis_brings_its_own_paper(plan: Plan) -> None:
    sent = {
        "document.kind": "Công văn",
        "document.number": "1-CV/TU",
        "text": "Công văn số 1-CV/TU",
    }
    edited = row_added(plan, "legal_bases", sent)
    new = edited.plan.locality.legal_bases[-1]
    assert new.document.key == "dien_bien.cong_van_1_cv_tu"
    again = row_added(edited.plan, "legal_bases", sent | {"text": "căn cứ khác"})
    assert again.plan.locality.legal_bases[-1].document == new.document
    known = plan.locality.legal_bases[0]
    changed = row_saved(plan, "legal_bases", "1", {"document.subject": "trích yếu mới"})
    assert changed.plan.locality.legal_bases[0].document.subject == "trích yếu mới"
    assert canonical(changed.plan).count(f'"key":"{known.document.key}"') == canonical(plan).count(
        f'"key":"{known.document.key}"'
    )
    assert contradictions(changed.plan) == ()


@pytest.mark.parametrize(
    ("name", "key"),
    [("nix", ""), ("title_rows", "nix"), ("title_rows/nix/venues", ""), ("settings//x", ""),
     ("panels/a", ""), ("documents/QD_96/x", "")],
)  # fmt: skip
def test_what_is_not_there_is_not_found(plan: Plan, name: str, key: str) -> None:
    with pytest.raises(NotFoundError):
        row_form(plan, name, key)


def test_same_form_twice_is_refused(plan: Plan) -> None:
    ballot, other = (one.form.value for one in plan.formats[2:4])
    with pytest.raises(InvalidError) as error:
        row_saved(plan, "formats", other, {"form": ballot})
    assert refused(error) == [("L.1038", "")]
    assert FormKind(ballot) is FormKind.BALLOT


def test_choices_are_kept_in_the_order_of_the_plan(plan: Plan) -> None:
    keys = [one.key for one in plan.title_table.rows]
    first = plan.timeline.deadlines[0].key
    edited = row_saved(plan, "deadlines", first, {"rows": (keys[2], keys[0], keys[2])})
    assert edited.plan.timeline.deadlines[0].rows == (keys[0], keys[2])


def test_selector_of_a_group_is_a_row_of_its_own(plan: Plan) -> None:
    panel = plan.panels[0]
    name = f"panels/{panel.key}/groups/{panel.groups[0].key}/selectors"
    sent: dict[str, Any] = {
        "post.roles": ("head", "deputy"),
        "scope": "children",
        "full_time": "true",
    }
    edited = row_added(plan, name, sent)
    new = edited.plan.panels[0].groups[0].selectors[-1]
    assert ([str(one) for one in new.post.roles], new.scope.value, new.full_time) == (
        ["head", "deputy"],
        "children",
        True,
    )
    assert new.has_subordinates is None
    deeper = row_added(edited.plan, f"{name}/{edited.row}/unless", {"units": "Sở A\r\nSở B"})
    assert deeper.plan.panels[0].groups[0].selectors[-1].unless[0].units == ("Sở A", "Sở B")


def test_kinds_of_fields_follow_the_types(plan: Plan) -> None:
    kinds = {
        one.name: one.kind
        for one in row_form(plan, "deadlines", plan.timeline.deadlines[0].key).fields
    }
    assert kinds["text"] is FieldKind.LINES
    assert kinds["days_before"] is FieldKind.NUMBER
    assert kinds["stated"] is FieldKind.DAY
    assert kinds["step"] is FieldKind.CHOICE
    assert kinds["rows"] is FieldKind.CHOICES
    assert kinds["citation.document"] is FieldKind.CHOICE


@pytest.mark.parametrize(("length", "codes"), [(20_000, []), (20_001, [("L.1042", "text")])])
def test_one_field_holds_so_much_and_no_more(
    plan: Plan, length: int, codes: list[tuple[str, str]]
) -> None:
    try:
        row_saved(plan, "recipients", "1", {"text": "x" * length})
        found: list[tuple[str, str]] = []
    except InvalidError as error:
        found = [(one.code, one.where) for one in error.findings]
    assert found == codes


@pytest.mark.parametrize(
    ("number", "codes"),
    [("9" * 60, []), ("9" * 61, ["L.1042"]), ("1\r\n2", ["L.1048"])],
)
def test_number_stands_on_one_short_line(plan: Plan, number: str, codes: list[str]) -> None:
    try:
        row_saved(plan, "title_rows", plan.title_table.rows[0].key, {"number": number})
        found: list[str] = []
    except InvalidError as error:
        found = [one.code for one in error.findings]
    assert found == codes
