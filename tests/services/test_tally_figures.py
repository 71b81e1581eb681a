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
