"""A package is held to the limits of a plan that is read from a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.services.packages import beyond, installed
from tinnhiem_core.services.plans import not_to_import
from tinnhiem_core.texts import Lang

PLAN = Localities.discover().plan("dien_bien")
TABLE = PLAN.title_table


def place(**changes: Any) -> Plan:
    return replace(PLAN, locality=replace(PLAN.locality, **changes))


def first_row(**changes: Any) -> Plan:
    rows = (replace(TABLE.rows[0], **changes), *TABLE.rows[1:])
    return replace(PLAN, title_table=replace(TABLE, rows=rows))


def another_row(**changes: Any) -> Plan:
    rows = (*TABLE.rows, replace(TABLE.rows[0], **changes))
    return replace(PLAN, title_table=replace(TABLE, rows=rows))


def deadline(days: int) -> Plan:
    first, *others = PLAN.timeline.deadlines
    deadlines = (replace(first, days_before=days), *others)
    return replace(PLAN, timeline=replace(PLAN.timeline, deadlines=deadlines))


def many_rows() -> Plan:
    more = (replace(TABLE.rows[0], key=f"r{number}", text="từ " * 6_600) for number in range(55))
    return replace(PLAN, title_table=replace(TABLE, rows=(*TABLE.rows, *more)))


TOO_MUCH: dict[str, tuple[Callable[[], Plan], str]] = {
    "a name of 5 MB": (lambda: place(name="x" * 5_000_000), "1048576"),
    "no name": (lambda: place(name=""), "locality.name"),
    "no key": (lambda: another_row(key=""), ".key: "),
    "a key with signs": (lambda: another_row(key="../a b&c=<x>"), ".key: "),
    "a key of two lines": (lambda: another_row(key="a\nb"), ".key: "),
    "days below": (lambda: deadline(-99_999), "timeline.deadlines[0].days_before"),
    "days above": (lambda: deadline(99_999), "timeline.deadlines[0].days_before"),
    "no text": (lambda: first_row(text=""), "title_table.rows[0].text"),
    "a long text": (lambda: first_row(text="x" * 20_001), "title_table.rows[0].text"),
    "a long number": (lambda: first_row(number="1" * 5_000), "title_table.rows[0].number"),
    "nothing seen": (lambda: first_row(text="a\u200bb"), "title_table.rows[0].text"),
    "a mark of order": (lambda: first_row(text="a\ufeffb"), "title_table.rows[0].text"),
    "a tag": (lambda: first_row(text="a\U000e0041b"), "title_table.rows[0].text"),
    "too much in all": (many_rows, "1048576"),
}


def packaged(plan: Plan) -> Source:
    hooks = {
        "tinnhiem_locality": hookimpl(lambda: plan.locality),
        "tinnhiem_title_table": hookimpl(lambda: plan.title_table),
        "tinnhiem_voter_panels": hookimpl(lambda: plan.panels),
        "tinnhiem_timeline": hookimpl(lambda: plan.timeline),
        "tinnhiem_report_formats": hookimpl(lambda: plan.formats),
    }
    slug = plan.locality.slug
    return Source(slug=slug, distribution="d", version="1", load=lambda: SimpleNamespace(**hooks))


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_no_file_may_bring_no_package_brings(name: str) -> None:
    make, told = TOO_MUCH[name]
    plan = make()
    (found,) = Localities([packaged(plan)], beyond).installed
    assert found.plan is None
    assert found.fault is not None
    assert found.fault.code == "L.613"
    said = found.fault.text()
    assert told in said.replace(".", "") or told in said
    assert len(said) < 20_000
    assert said != found.fault.text(Lang.EN)
    with pytest.raises((SchemaError, AssertionError)):
        assert not not_to_import(load_plan(canonical(plan)))


def test_the_five_are_within_the_limits() -> None:
    assert [one.fault for one in installed().installed] == [None] * 5
    assert installed().plans == Localities.discover().plans
