"""Schemas out of annotations, and what they can't be made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import pytest
from marshmallow import ValidationError

from tinnhiem_core.schemas.builder import record, schema_of
from tinnhiem_core.schemas.errors import gathered, located


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    text: str = field(metadata={"own": True})
    number: int | None = None
    day: date | None = None
    inner: Inner | None = None
    many: tuple[Inner, ...] = ()
    names: tuple[str, ...] = field(default_factory=lambda: ("mặc định",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inexact:
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    value: int | str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    pair: tuple[str, int]


FULL = Outer(
    text="Tín nhiệm",
    number=0,
    day=date(2023, 8, 30),
    inner=Inner(colour=Colour.RED),
    many=(Inner(colour=Colour.RED),),
    names=(),
)


def test_every_kind_of_field_comes_back() -> None:
    document = schema_of(Outer)().dump(FULL)
    assert document == {
        "text": "Tín nhiệm",
        "number": 0,
        "day": "2023-08-30",
        "inner": {"colour": "red"},
        "many": [{"colour": "red"}],
        "names": [],
    }
    assert record(Outer, {}).deserialize(document) == FULL


def test_defaults_stand_for_what_is_left_out() -> None:
    found = record(Outer, {}).deserialize({"text": "a"})
    assert found == Outer(text="a")
    assert found.names == ("mặc định",)


def test_null_is_read_where_none_is_allowed() -> None:
    assert record(Outer, {}).deserialize({"text": "a", "inner": None, "day": None}) == Outer(
        text="a"
    )


def test_errors_of_a_nested_list_keep_their_index() -> None:
    with pytest.raises(ValidationError) as caught:
        record(Outer, {}).deserialize({"text": "a", "many": [{"colour": "red"}, {}, 3]})
    found = [(one.code, one.where) for one in located(gathered(caught.value.messages))]
    assert found == [("L.754", "many[1].colour"), ("L.755", "many[2]")]


@pytest.mark.parametrize("shape", [Inexact, Ambiguous, Pair])
def test_an_annotation_that_json_can_not_hold_exactly_is_refused(shape: type) -> None:
    with pytest.raises(TypeError, match="no JSON is known for"):
        schema_of(shape)


def test_a_message_that_is_no_finding_is_a_defect() -> None:
    with pytest.raises(TypeError, match="is no finding"):
        list(gathered({"a": ["Not a valid string."]}))
