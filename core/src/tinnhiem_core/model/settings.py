"""Named values of a rule set or plan that decide open questions; frozen into a round."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Base(StrEnum):
    """What shares and thresholds are taken on (decision 1)."""

    COLLECTED = "collected"
    DEPUTIES = "deputies"


class Rounding(StrEnum):
    """How a share is printed (decision 11)."""

    HALF_UP = "half_up"
    TRUNCATE = "truncate"


class StruckName(StrEnum):
    """What a struck-out name voids (decision 6)."""

    ROW = "row"
    PAPER = "paper"


MAX_DECIMALS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of a plan; the defaults are the decisions of the Regulation's reading.

    decimals: 0 to 4 digits after the comma. small_panel: voters up to which a unanimous result
    is warned of. small_group: people below which statistics hide a group. polled_may_vote: a
    person polled stays a voter. strictly_before: read "trước ngày X" as the day before X.
    cycle_year: the year of the term in which the round is held, from 1.
    """

    base: Base = Base.COLLECTED
    decimals: int = 2
    rounding: Rounding = Rounding.HALF_UP
    struck_name_voids: StruckName = StruckName.ROW
    small_panel: int = 5
    small_group: int = 5
    polled_may_vote: bool = True
    strictly_before: bool = False
    cycle_year: int = 3

    def __post_init__(self) -> None:
        """Refuse values outside their range."""
        if not 0 <= self.decimals <= MAX_DECIMALS:
            message = f"decimals: {self.decimals}; 0..{MAX_DECIMALS}"
            raise ValueError(message)
        if min(self.small_panel, self.small_group, self.cycle_year) < 1:
            message = "small_panel, small_group, cycle_year: >= 1"
            raise ValueError(message)
