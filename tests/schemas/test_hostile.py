"""Whatever comes in, a plan or a SchemaError comes out, soon."""

from __future__ import annotations

import json
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.schemas.checks import MAX_ITEMS
from tinnhiem_core.schemas.strict_json import MAX_LENGTH

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def codes(text: str) -> set[str]:
    with pytest.raises(SchemaError) as caught:
        load_plan(text)
    assert all(one.text() for one in caught.value.findings)
    return {one.code for one in caught.value.findings}


@pytest.mark.parametrize(
    "text", ["", " ", "{", '{"schema": 1,}', "{'schema': 1}", '{"a": 01}', "\x00", "<plan/>"]
)
def test_no_json(text: str) -> None:
    assert codes(text) == {"L.750"}


def test_the_place_of_what_is_no_json() -> None:
    with pytest.raises(SchemaError) as caught:
        load_plan('{\n  "schema": 1,\n  oops\n}')
    assert dict(caught.value.findings[0].figures) == {"at": "$", "line": 3, "column": 3}


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_too_deep(opening: str) -> None:
    assert codes(opening * 100_000) == {"L.764"}


def test_deep_but_readable_is_no_plan() -> None:
    assert codes("[" * 400 + "]" * 400) == {"L.755"}


def test_too_long() -> None:
    assert codes('"' + "a" * MAX_LENGTH) == {"L.751"}
    assert codes('"' + "a" * (MAX_LENGTH - 2) + '"') == {"L.755"}


def test_a_number_with_a_million_digits() -> None:
    assert codes('{"schema": ' + "9" * 1_000_000 + "}") >= {"L.755"}


@pytest.mark.parametrize(
    "text",
    [
        '{"panels":[' + "0," * (MAX_ITEMS - 1) + "0]}",
        '{"panels":[' + "0," * (MAX_LENGTH // 2 - 10) + "0]}",
        "{" + ",".join(f'"{number:x}":0' for number in range(MAX_LENGTH // 10)) + "}",
        '{"x":' + '[{"a":0,"a":0},' * 60 + "0" + "]" * 60 + "}",
    ],
)
def test_many_errors_take_seconds_not_minutes(text: str) -> None:
    started = perf_counter()
    assert codes(text) >= {"L.754"}
    assert perf_counter() - started < 30


def test_a_list_longer_than_any_plan_has_is_one_error() -> None:
    with pytest.raises(SchemaError) as caught:
        load_plan('{"panels":[' + "0," * MAX_ITEMS + "0]}")
    assert [one.code for one in caught.value.findings if one.where == "panels"] == ["L.759"]


def test_a_message_shows_little_and_nothing_hidden() -> None:
    with pytest.raises(SchemaError) as caught:
        load_plan(json.dumps({"x\u202e" * 5_000: 0, "locality": "\u0007" * 5_000}))
    for one in caught.value.findings:
        assert len(one.text()) < 400
        assert not set(one.text()) & {"\u202e", "\u0007"}


def test_markup_and_templates_are_text(small: Plan) -> None:
    document = json.loads(canonical(small))
    document["locality"]["title"] = "<script>{{ 7*7 }}</script>{field}"
    assert load_plan(json.dumps(document)).locality.title == "<script>{{ 7*7 }}</script>{field}"
    document["locality"]["<b>{at}</b>"] = "{at}"
    assert codes(json.dumps(document)) == {"L.753"}


@given(st.text())
def test_any_text(text: str) -> None:
    assert codes(text)


@given(JSON)
def test_any_json(value: object) -> None:
    assert codes(json.dumps(value))


def spots(value: object, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every value inside a document."""
    found = [way] if way else []
    pairs: Any = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    for key, inner in pairs:
        found += spots(inner, (*way, key))
    return found


@given(st.data())
def test_a_plan_with_one_value_exchanged(small: Plan, data: st.DataObject) -> None:
    document: Any = json.loads(canonical(small))
    *way, last = data.draw(st.sampled_from(spots(document)))
    inner = document
    for part in way:
        inner = inner[part]
    if data.draw(st.booleans()) and isinstance(inner, dict):
        del inner[last]
    else:
        inner[last] = data.draw(JSON)
    begins = str(way[0] if way else last)
    plan, found = loaded(json.dumps(document))
    assert (plan is None) is bool(found)
    assert all(one.where.startswith(begins) for one in found)
    assert plan is None or load_plan(canonical(plan)) == plan


def loaded(text: str) -> tuple[Plan | None, tuple[Finding, ...]]:
    try:
        return load_plan(text), ()
    except SchemaError as error:
        return None, error.findings
