"""A count in JSON with many errors, or made to break the reader."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.tally_samples import read, wrong

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.json_object import MAX_FINDINGS
from tinnhiem_core.intake.tally import read_tally
from tinnhiem_core.law import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.texts import Lang


def test_all_errors_at_once_in_the_order_of_the_file() -> None:
    assert wrong(
        rule_set="x",
        settings={"base": "valid", "decimals": 9},
        summoned=-1,
        issued="4",
        rows=[{"name": 1, "low": True}, 7, {"printed": {"low": "x"}}],
        date="x",
    ) == [
        ("L.166", "rule_set"),
        ("L.162", "settings.decimals"),
        ("L.167", "settings.base"),
        ("L.163", "rows[0].name"),
        ("L.160", "rows[0].low"),
        ("L.155", "rows[1]"),
        ("L.174", "rows[2].printed.low"),
        ("L.161", "summoned"),
        ("L.160", "issued"),
        ("L.175", "date"),
    ]


def test_a_flood_of_errors_is_counted_not_listed() -> None:
    with pytest.raises(IntakeError) as caught:
        read(rows=[{}], papers=["x"] * (MAX_FINDINGS + 5))
    assert len(caught.value.findings) == MAX_FINDINGS + 1
    assert caught.value.findings[-1].text() == "Còn 5 lỗi khác."
    with pytest.raises(IntakeError) as caught:
        read(rows=[{}], papers=["x"] * MAX_FINDINGS)
    assert len(caught.value.findings) == MAX_FINDINGS


def test_thousands_of_unknown_keys_are_counted() -> None:
    with pytest.raises(IntakeError) as caught:
        read(**{f"collecte{number}": 1 for number in range(20_000)})
    assert len(caught.value.findings) == MAX_FINDINGS + 1


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["deputies", "truncate", "NQ_96_2023_QH15", "97,87 %", "2023-12-13"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "name",
                    "title",
                    "high",
                    "trust",
                    "low",
                    "void",
                    "printed",
                    "base",
                    "decimals",
                    "rounding",
                    "small_panel",
                    "paper",
                    "row",
                    "doubt",
                    "confidence",
                    "note",
                    "foreign",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "rule_set",
        "settings",
        "summoned",
        "opening",
        "present",
        "issued",
        "collected",
        "foreign",
        "deputies",
        "rows",
        "papers",
        "added_names",
        "rulings",
        "reasons",
        "date",
    ]
)


@given(st.dictionaries(KEYS, JSON | st.lists(JSON, max_size=3)))
def test_hostile_values_are_refused_cleanly_or_read(given_values: dict[str, object]) -> None:
    wrong_values: tuple[Finding, ...] = ()
    try:
        read_tally(json.dumps(given_values))
    except RefusedError as refused:
        wrong_values = refused.findings
    else:
        assert {"collected", "rows"} <= given_values.keys()
    assert all(one.text() and one.text(Lang.EN) for one in wrong_values)


@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:0123456789eE.-\\u nullNaN', max_size=60))
def test_hostile_text_is_refused_cleanly(source: bytes | str) -> None:
    with pytest.raises(RefusedError):
        read_tally(source)
