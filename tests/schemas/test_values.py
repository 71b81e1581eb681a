"""Plain JSON values of any value, exactly."""

from __future__ import annotations

import json
from datetime import date, time
from fractions import Fraction

import pytest

from tinnhiem_core.law import Topic, decide
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.vote import CandidateLine, Confidence, Outcome
from tinnhiem_core.schemas import canonical, values


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (0, 0),
        ("ạ", "ạ"),
        (Confidence.LOW, "low"),
        (Fraction(2, 3), "2/3"),
        (Fraction(50, 100), "1/2"),
        (Fraction(1), "1/1"),
        (date(2023, 8, 30), "2023-08-30"),
        (time(8, 30), "08:30:00"),
        ((1, ("a", None)), [1, ["a", None]]),
        ([1], [1]),
        ({Confidence.LOW: Fraction(1, 3)}, {"low": "1/3"}),
        (
            CandidateLine(name="A", title="B"),
            {"name": "A", "title": "B", "person": ""},
        ),
    ],
)
def test_values(value: object, expected: object) -> None:
    found = values(value)
    assert found == expected
    assert type(found) is type(expected)


def test_a_decision_with_its_clause_and_figures() -> None:
    decision = decide(Outcome.NONE, "x", regulation(Topic.USE), low=Fraction(15, 30))
    found = values(decision)
    assert isinstance(found, dict)
    assert list(found) == ["value", "code", "because", "figures"]
    assert found["figures"] == [["low", "1/2"]]
    assert json.loads(json.dumps(found)) == found


def test_a_plan_has_the_values_of_its_canonical_json(small: Plan) -> None:
    assert values(small) == json.loads(canonical(small))


@pytest.mark.parametrize("value", [1.5, object(), {1}, int, Plan, b"a", lambda: 0])
def test_nothing_else_is_written(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        values(value)
    with pytest.raises(TypeError, match="no JSON form"):
        values((value,))
