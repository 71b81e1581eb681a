"""What shares are taken on, and which papers of a row are void or valid."""

from __future__ import annotations

import pytest

from tinnhiem_core.model.vote import BallotAccount, RowCount
from tinnhiem_core.rules.counting import share_base, valid_of, void_of


@pytest.mark.parametrize(
    ("count", "void", "valid"),
    [
        (RowCount(high=19, trust=2, low=25), 1, 46),
        (RowCount(high=19, trust=2, low=26), 0, 47),
        (RowCount(high=19, trust=2, low=27), None, None),
        (RowCount(high=19, trust=2, low=25, void=1), 1, 46),
        (RowCount(high=19, trust=2, low=25, void=0), 0, None),
        (RowCount(high=19, trust=2, low=25, void=2), 2, None),
        (RowCount(high=19, trust=2, low=25, void=3), 3, None),
        (RowCount(high=None, trust=2, low=25, void=20), 20, 27),
        (RowCount(high=None, trust=2, low=25, void=21), 21, None),
        (RowCount(high=None, trust=None, low=None, void=47), 47, 0),
        (RowCount(high=None, trust=None, low=None, void=48), 48, None),
        (RowCount(high=None, trust=2, low=25, void=3), 3, 44),
        (RowCount(high=None, trust=2, low=25), None, None),
        (RowCount(high=19, trust=None, low=25), None, None),
        (RowCount(high=19, trust=2, low=None), None, None),
        (RowCount(high=0, trust=0, low=0, void=48), 48, None),
        (RowCount(high=0, trust=0, low=0, void=47), 47, 0),
    ],
)
def test_void_and_valid(count: RowCount, void: int | None, valid: int | None) -> None:
    assert void_of(count, 47) == void
    assert valid_of(count, 47) == valid


@pytest.mark.parametrize("base", [0, 47, 50, None])
def test_empty_box_has_no_base(base: int | None) -> None:
    assert share_base(BallotAccount(collected=0, deputies=50), base) == 0
    assert share_base(BallotAccount(collected=1, deputies=50), base) == base
