"""Settings: the defaults are the decisions; values outside their range are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.model.settings import MAX_DECIMALS, Base, Rounding, Settings, StruckName


def test_defaults_are_the_decisions() -> None:
    default = Settings()
    assert default.base is Base.COLLECTED
    assert (default.decimals, default.rounding) == (2, Rounding.HALF_UP)
    assert default.struck_name_voids is StruckName.ROW
    assert (default.small_panel, default.small_group) == (5, 5)
    assert default.polled_may_vote is True
    assert default.strictly_before is False
    assert default.cycle_year == 3


@given(st.integers())
def test_decimals_are_0_to_4(decimals: int) -> None:
    if 0 <= decimals <= MAX_DECIMALS:
        assert Settings(decimals=decimals).decimals == decimals
    else:
        with pytest.raises(ValueError, match=rf"decimals: {decimals}; 0\.\.4"):
            Settings(decimals=decimals)


@pytest.mark.parametrize("decimals", [0, 4])
def test_decimals_at_both_ends_are_allowed(decimals: int) -> None:
    assert Settings(decimals=decimals).decimals == decimals


@pytest.mark.parametrize("name", ["small_panel", "small_group", "cycle_year"])
@pytest.mark.parametrize("value", [0, -1])
def test_sizes_and_years_count_from_1(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=name):
        Settings(**{name: value})  # type: ignore[arg-type]
    assert Settings(**{name: 1}) is not None  # type: ignore[arg-type]
