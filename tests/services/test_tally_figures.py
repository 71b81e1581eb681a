"""The tally service answers whole, whatever the figures."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tinnhiem_core.services.tally import tally
from tinnhiem_core.texts import Lang

ROWS = st.lists(
    st.fixed_dictionaries(
        {},
        optional={key: st.integers(0, 60) for key in ("high", "trust", "low", "void")},
    ),
    min_size=1,
    max_size=4,
)
FIGURES = st.fixed_dictionaries(
    {"collected": st.integers(0, 60), "rows": ROWS},
    optional={
        "rule_set": st.sampled_from(["QD_96_2023", "NQ_96_2023_QH15"]),
        "settings": st.fixed_dictionaries(
            {},
            optional={
                "base": st.sampled_from(["collected", "deputies"]),
                "rounding": st.sampled_from(["half_up", "truncate"]),
                "decimals": st.integers(0, 4),
            },
        ),
        "deputies": st.integers(0, 60),
        **{
            key: st.integers(0, 60)
            for key in ("summoned", "opening", "present", "issued", "foreign")
        },
    },
)


@settings(max_examples=200)
@given(FIGURES)
def test_whatever_the_figures_the_answer_is_whole(figures: dict[str, Any]) -> None:
    answer = tally(json.dumps(figures))
    for lang in Lang:
        json.dumps(answer.data(lang))
        assert all(answer.lines(lang))
    errors = [one for one in answer.findings if one.severity.value == "E"]
    assert (answer.status == 0) is (not errors)
    if answer.status == 2:
        assert [one.code for one in errors] == ["L.168"]
    elif answer.result is not None:
        assert [row.outcome.value is None for row in answer.result.rows] == [
            not answer.result.base or row.count.low is None for row in answer.result.rows
        ]


def test_nothing_collected_has_no_share_on_deputies_either() -> None:
    given = {
        "rule_set": "NQ_96_2023_QH15",
        "settings": {"base": "deputies"},
        "deputies": 50,
        "collected": 0,
        "rows": [{"name": "a", "high": 0, "trust": 0, "low": 0, "printed": {"void": "0,00"}}],
    }
    report = tally(json.dumps(given))
    answer: Any = report.data()
    (row,) = answer["rows"]
    nothing = {"count": 0, "share": None}
    assert [row[name] for name in ("high", "trust", "low", "void")] == [nothing] * 4
    assert row["outcome"] is None
    assert answer["base"] == {"name": "deputies", "value": 50}
    assert {"L.213", "N.253"} <= {one["code"] for one in answer["findings"]}
    assert not any("0,00" in line for line in report.lines())


def test_valid_is_told_only_of_a_row_that_adds_up() -> None:
    row = {"high": 19, "trust": 2, "low": 25, "void": 2}
    answer: Any = tally(json.dumps({"collected": 47, "rows": [row]})).data()
    assert answer["rows"][0]["valid"] is None
    pile = {"collected": 3, "papers": ["1", "0"], "rows": [{"name": "a"}]}
    answer = tally(json.dumps(pile)).data()
    assert answer["rows"][0]["valid"] is None


def test_struck_paper_voids_every_ruling_on_it_by_setting() -> None:
    ruling = {"paper": 0, "row": 1, "doubt": "corrected", "confidence": "trust", "note": "rõ"}
    given: dict[str, Any] = {
        "collected": 1,
        "papers": ["-0"],
        "rows": [{"name": "a"}, {"name": "b"}],
        "rulings": [ruling],
    }
    for voids, expected in (("paper", ["L.214"]), ("row", [])):
        report = tally(json.dumps(given | {"settings": {"struck_name_voids": voids}}))
        assert [one.code for one in report.findings if one.code == "L.214"] == expected
