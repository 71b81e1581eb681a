"""Every error at once, each with its path, in both languages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tinnhiem_core.law import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.texts import Lang


def refused(text: str) -> tuple[Finding, ...]:
    with pytest.raises(SchemaError) as caught:
        load_plan(text)
    return caught.value.findings


def places(text: str) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in refused(text)]


@pytest.fixture
def changed(small: Plan) -> Callable[[Callable[[Any], object]], str]:
    def change(act: Callable[[Any], object]) -> str:
        document = json.loads(canonical(small))
        act(document)
        return json.dumps(document, ensure_ascii=False)

    return change


Changed = Callable[[Callable[[Any], object]], str]


def put(path: str, value: object) -> Callable[[Any], None]:
    """Return the act that puts a value at a path of keys and indexes, divided by dots."""

    def act(document: Any) -> None:
        *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        for part in way:
            document = document[part]
        document[last] = value

    return act


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("locality.slug", 3, "L.755"),
        ("locality.slug", None, "L.755"),
        ("locality.chair_polled", 1, "L.755"),
        ("locality.chair_polled", "true", "L.755"),
        ("locality.settings", [], "L.755"),
        ("locality", "Bắc Giang", "L.755"),
        ("panels", {}, "L.755"),
        ("panels", "abc", "L.755"),
        ("panels", None, "L.755"),
        ("timeline.deadlines.0", [], "L.755"),
        ("timeline.deadlines.0.days_before", "20", "L.755"),
        ("timeline.deadlines.0.days_before", 20.5, "L.755"),
        ("timeline.deadlines.0.days_before", True, "L.755"),
        ("timeline.deadlines.0.days_before", 10**6, "L.759"),
        ("timeline.deadlines.0.days_before", -(10**6), "L.759"),
        ("timeline.deadlines.0.days_before", 10**40, "L.755"),
        ("timeline.deadlines.0.step", "dossiers", "L.756"),
        ("timeline.deadlines.0.step", 1, "L.756"),
        ("timeline.deadlines.0.stated", "2023-02-29", "L.757"),
        ("timeline.deadlines.0.stated", "20230201", "L.757"),
        ("timeline.deadlines.0.stated", "2023-W05-1", "L.757"),
        ("timeline.deadlines.0.stated", "30/8/2023", "L.757"),
        ("timeline.deadlines.0.stated", "2023-8-1", "L.757"),
        ("timeline.deadlines.0.stated", "1900-13-01", "L.757"),
        ("timeline.deadlines.0.stated", "2100-13-01", "L.757"),
        ("timeline.deadlines.0.stated", "1899-12-31", "L.768"),
        ("timeline.deadlines.0.stated", "2101-01-01", "L.768"),
        ("timeline.deadlines.0.stated", "23-08-30", "L.768"),
        ("timeline.deadlines.0.stated", 20230830, "L.757"),
        ("locality.title", "phiếu\u202etín", "L.758"),
        ("locality.title", "phiếu\u0000", "L.758"),
        ("locality.title", "\ud800", "L.758"),
        ("locality.settings.decimals", 5, "L.759"),
    ],
)
def test_a_wrong_value_is_told_with_its_path(
    changed: Changed, path: str, value: object, code: str
) -> None:
    where = path.removesuffix(".decimals").replace(".0", "[0]")
    assert places(changed(put(path, value))) == [(code, where)]


def test_wrong_list_items_are_told_one_by_one(changed: Changed) -> None:
    found = places(changed(put("timeline.deadlines.1.rows", ["a", 2, None])))
    assert found == [
        ("L.755", "timeline.deadlines[1].rows[1]"),
        ("L.755", "timeline.deadlines[1].rows[2]"),
    ]


def test_unknown_and_missing_keys(changed: Changed) -> None:
    def act(document: Any) -> None:
        document["locality"]["titel"] = document["locality"].pop("title")
        document["locality"]["_schema"] = 1
        document["a.b"] = {"deep": 1}

    assert places(changed(act)) == [
        ("L.753", '["a.b"]'),
        ("L.753", "locality._schema"),
        ("L.753", "locality.titel"),
        ("L.754", "locality.title"),
    ]


def test_keys_given_twice_at_any_depth(changed: Changed) -> None:
    text = changed(put("locality.title", "T"))
    twice = text.replace('"title": "T"', '"title": "T", "title": "U"')
    assert places(twice) == [("L.752", "locality.title")]
    assert places('{"x": [{"y": 1, "y": 2}]}')[:2] == [("L.754", "formats"), ("L.754", "locality")]
    assert ("L.752", "x[0].y") in places('{"x": [{"y": 1, "y": 2}]}')


def test_everything_at_once_in_the_order_of_the_paths(changed: Changed) -> None:
    def act(document: Any) -> None:
        document["locality"]["level"] = "xã"
        document["locality"]["validity"]["until"] = "hôm qua"
        document["timeline"]["deadlines"][2]["step"] = None
        document["timeline"]["deadlines"][0] = 7
        del document["panels"]

    assert places(changed(act)) == [
        ("L.756", "locality.level"),
        ("L.757", "locality.validity.until"),
        ("L.754", "panels"),
        ("L.755", "timeline.deadlines[0]"),
        ("L.755", "timeline.deadlines[2].step"),
    ]


@pytest.mark.parametrize("version", [0, 2, 99])
def test_another_version_is_told_alone(changed: Changed, version: int) -> None:
    def act(document: Any) -> None:
        document["schema"] = version
        document["new"] = 1

    assert places(changed(act)) == [("L.759", "schema")]


@pytest.mark.parametrize("version", [True, "1", None, 1.0])
def test_a_version_of_a_wrong_type_is_told_with_the_rest(
    changed: Changed, version: object
) -> None:
    assert places(changed(put("schema", version))) == [("L.755", "schema")]


@pytest.mark.parametrize("text", ["[]", "null", "1", '"kế hoạch"', "true", "NaN", "1e400"])
def test_a_document_that_is_no_object(text: str) -> None:
    assert places(text) == [("L.755", "")]
    assert str(refused(text)[0]).startswith("L.755 $: ")


def test_messages_name_place_values_and_remedy(changed: Changed) -> None:
    (found,) = refused(changed(put("timeline.deadlines.0.step", "dossiers")))
    vietnamese, english = found.text(), found.text(Lang.EN)
    for message in (vietnamese, english):
        assert "timeline.deadlines[0].step" in message
        assert "“dossiers”" in message
        assert "dossier, to_voters, questions" in message
    assert vietnamese != english
    (missing,) = refused(changed(lambda document: document.pop("panels")))
    assert missing.remedy()
    assert missing.remedy(Lang.EN)


def test_the_error_says_everything_it_holds(changed: Changed) -> None:
    def act(document: Any) -> None:
        document["panels"] = 1
        document["formats"] = 2

    with pytest.raises(SchemaError) as caught:
        load_plan(changed(act))
    told = [f"{one} {one.remedy()}" for one in caught.value.findings]
    assert str(caught.value) == "\n".join(told)
    assert all("không đặt trong dấu nháy" in one for one in told)
    assert len(caught.value.findings) == 2
