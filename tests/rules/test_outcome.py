from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, RuleSet, Topic, decide
from tinnhiem_core.law.regulation import NO_RESIGNATION, regulation, resolution
from tinnhiem_core.model.vote import Outcome
from tinnhiem_core.rules.outcome import outcome, resignation_note
from tinnhiem_core.texts import Lang

BANDS = [Outcome.NONE, Outcome.RECONSIDER, Outcome.DISMISS]
BOTH = pytest.mark.parametrize("rules", [QD_96_2023, NQ_96_2023_QH15])
BASES = st.integers(1, 10**12)
LAST_DAY_BEFORE, FIRST_DAY = date(2025, 10, 7), date(2025, 10, 8)


@BOTH
@pytest.mark.parametrize("half", [1, 3, 15, 50, 500, 10**6, 10**18])
def test_exactly_half_has_no_consequence_and_one_more_has(rules: RuleSet, half: int) -> None:
    base = 2 * half
    assert outcome(half, base, rules).value is Outcome.NONE
    assert outcome(half - 1, base, rules).value is Outcome.NONE
    assert outcome(half + 1, base, rules).value is not Outcome.NONE


@BOTH
@pytest.mark.parametrize("third", [1, 2, 10, 33, 333_333, 10**18])
def test_exactly_two_thirds_is_dismissal_and_one_less_is_not(rules: RuleSet, third: int) -> None:
    base = 3 * third
    assert outcome(2 * third, base, rules).value is Outcome.DISMISS
    assert outcome(2 * third + 1, base, rules).value is Outcome.DISMISS
    assert outcome(2 * third - 1, base, rules).value is not Outcome.DISMISS


@pytest.mark.parametrize(
    ("low", "base", "expected"),
    [
        (0, 1, Outcome.NONE),
        (1, 1, Outcome.DISMISS),
        (3, 5, Outcome.RECONSIDER),
        (23, 47, Outcome.NONE),
        (24, 47, Outcome.RECONSIDER),
        (31, 47, Outcome.RECONSIDER),
        (32, 47, Outcome.DISMISS),
    ],
)
def test_bases_that_neither_2_nor_3_divides(low: int, base: int, expected: Outcome) -> None:
    assert outcome(low, base, QD_96_2023).value is expected


def test_sentence_shows_the_arithmetic_in_whole_numbers() -> None:
    decision = outcome(25, 47, QD_96_2023)
    assert dict(decision.figures) == {"low": 25, "base": 47, "low2": 50, "low3": 75, "base2": 94}
    assert "2 × 25 = 50 lớn hơn 47" in decision.text()
    assert "3 × 25 = 75 nhỏ hơn 2 × 47 = 94" in decision.text()
    assert "over 50% but under 2/3" in decision.text(Lang.EN)


@pytest.mark.parametrize(
    ("low", "code", "topic"),
    [
        (15, "none", Topic.RECONSIDER),
        (16, "reconsider", Topic.RECONSIDER),
        (20, "dismiss", Topic.DISMISS),
    ],
)
def test_each_band_cites_its_clause(low: int, code: str, topic: Topic) -> None:
    party = outcome(low, 30, QD_96_2023)
    assert (party.code, party.because) == (f"outcome.{code}", (regulation(topic),))
    assert party.because[0].place == "Điều 11"
    council = outcome(low, 30, NQ_96_2023_QH15)
    assert (council.code, council.because) == (f"outcome.council.{code}", (resolution(topic),))


def test_council_dismissal_says_that_its_text_was_not_compared() -> None:
    assert "chưa đối chiếu văn bản gốc" in outcome(20, 30, NQ_96_2023_QH15).text()


@BOTH
@pytest.mark.parametrize(
    ("low", "base", "code"),
    [
        (0, 0, "outcome.no_result"),
        (None, 0, "outcome.no_result"),
        (None, 47, "outcome.no_low"),
        (25, None, "outcome.no_base"),
        (None, None, "outcome.no_base"),
    ],
)
def test_no_figure_no_outcome(
    rules: RuleSet, low: int | None, base: int | None, code: str
) -> None:
    decision = outcome(low, base, rules)
    assert decision.value is None
    assert decision.code == code
    assert decision.because == (rules.cite(Topic.USE),)
    assert decision.text()


def test_nothing_collected_is_no_result_never_no_consequence() -> None:
    assert outcome(0, 0, QD_96_2023).text() == (
        "Chưa có kết quả: không thu về phiếu nào, hoặc tổng số để tính tỷ lệ bằng 0"
    )


def test_from_8_october_2025_dismissal_bars_resignation() -> None:
    before = outcome(20, 30, QD_96_2023, LAST_DAY_BEFORE)
    after = outcome(20, 30, QD_96_2023, FIRST_DAY)
    assert before.because == (regulation(Topic.DISMISS),)
    assert after.because == (regulation(Topic.DISMISS), NO_RESIGNATION)
    assert outcome(19, 30, QD_96_2023, FIRST_DAY).because == (regulation(Topic.RECONSIDER),)


def test_note_that_dismissal_bars_resignation() -> None:
    decision = outcome(20, 30, QD_96_2023, FIRST_DAY)
    (note,) = resignation_note(decision, FIRST_DAY, 4)
    assert (note.code, note.where, note.row) == ("N.261", "rows[4]", 4)
    assert note.because == (NO_RESIGNATION,)
    assert note.text().startswith("Họp ngày 08/10/2025, kết quả từ 2/3")
    (whole,) = resignation_note(decision, date(2026, 1, 1))
    assert (whole.where, whole.row) == ("", None)


@pytest.mark.parametrize("on", [None, LAST_DAY_BEFORE])
def test_no_note_before_that_day_or_without_a_day(on: date | None) -> None:
    assert resignation_note(outcome(20, 30, QD_96_2023, on), on) == ()


def test_no_note_below_dismissal() -> None:
    assert resignation_note(outcome(19, 30, QD_96_2023), FIRST_DAY) == ()
    nothing = decide(None, "outcome.no_result")
    assert resignation_note(nothing, FIRST_DAY) == ()


@given(BASES, st.integers(0, 10**12))
def test_bands_partition_all_inputs(base: int, low: int) -> None:
    over_half, two_thirds = 2 * low > base, 3 * low >= 2 * base
    expected = {
        (False, False): Outcome.NONE,
        (True, False): Outcome.RECONSIDER,
        (True, True): Outcome.DISMISS,
    }
    assert outcome(low, base, QD_96_2023).value is expected[over_half, two_thirds]


@given(BASES, st.integers(0, 10**12))
def test_bands_are_monotone_in_low(base: int, low: int) -> None:
    one = outcome(low, base, QD_96_2023).value
    more = outcome(low + 1, base, QD_96_2023).value
    assert one is not None
    assert more is not None
    assert BANDS.index(one) <= BANDS.index(more)


@given(BASES, st.integers(0, 10**12))
def test_larger_base_never_leads_to_a_higher_band(base: int, low: int) -> None:
    one = outcome(low, base, QD_96_2023).value
    wider = outcome(low, base + 1, QD_96_2023).value
    assert one is not None
    assert wider is not None
    assert BANDS.index(wider) <= BANDS.index(one)
