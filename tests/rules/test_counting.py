from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Finding, RuleSet, Severity, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.settings import MAX_DECIMALS, Rounding, Settings
from tinnhiem_core.model.vote import BallotAccount, RowCount
from tinnhiem_core.rules.counting import (
    printed_share,
    reconcile,
    rounded,
    share,
    valid_of,
    vi_share,
    void_of,
)
from tinnhiem_core.texts import Lang

TRUNCATE = Settings(rounding=Rounding.TRUNCATE)
FRACTIONS = st.builds(
    lambda base, count: Fraction(min(count, base), base), st.integers(1, 10**6), st.integers(0)
)


def whole(collected: int = 47, foreign: int = 0) -> BallotAccount:
    return BallotAccount(
        collected=collected,
        foreign=foreign,
        issued=collected - foreign,
        present=collected,
        summoned=collected,
    )


def row_findings(
    count: RowCount, account: BallotAccount | None = None, rules: RuleSet = QD_96_2023
) -> list[Finding]:
    found = reconcile(rules, account or whole(), [count])
    return [one for one in found if one.row is not None]


def test_share_is_exact() -> None:
    assert share(25, 47) == Fraction(25, 47)
    assert share(0, 47) == 0
    assert share(47, 47) == 1


@pytest.mark.parametrize(("count", "base"), [(None, 47), (25, None), (25, 0), (None, None)])
def test_no_share_without_a_count_or_a_base(count: int | None, base: int | None) -> None:
    assert share(count, base) is None


@pytest.mark.parametrize(
    ("part", "decimals", "half_up", "truncate"),
    [
        (Fraction(25, 47), 2, "53.19", "53.19"),
        (Fraction(1, 47), 2, "2.13", "2.12"),
        (Fraction(38, 53), 2, "71.70", "71.69"),
        (Fraction(1, 800), 2, "0.13", "0.12"),
        (Fraction(1, 8), 0, "13", "12"),
        (Fraction(5, 1000), 0, "1", "0"),
        (Fraction(1, 3), 4, "33.3333", "33.3333"),
        (Fraction(2, 3), 1, "66.7", "66.6"),
        (Fraction(0), 2, "0.00", "0.00"),
        (Fraction(1), 2, "100.00", "100.00"),
        (Fraction(1, 1000), 1, "0.1", "0.1"),
        (Fraction(7, 100_000), 3, "0.007", "0.007"),
        (Fraction(9_999_999, 10_000_000), 2, "100.00", "99.99"),
        (Fraction(47, 45), 2, "104.44", "104.44"),
    ],
)
def test_printed_digits(part: Fraction, decimals: int, half_up: str, truncate: str) -> None:
    up = Settings(decimals=decimals)
    down = Settings(decimals=decimals, rounding=Rounding.TRUNCATE)
    assert printed_share(part, up) == half_up
    assert printed_share(part, down) == truncate
    assert vi_share(part, up) == half_up.replace(".", ",")


def test_papers_print_a_comma_and_json_a_point() -> None:
    assert vi_share(Fraction(25, 47), Settings()) == "53,19"
    assert printed_share(Fraction(25, 47), Settings()) == "53.19"


@pytest.mark.parametrize(
    "count",
    [
        RowCount(high=19, trust=2, low=25, void=1),
        RowCount(high=19, trust=2, low=25),
        RowCount(high=47, trust=0, low=0),
        RowCount(high=0, trust=0, low=0, void=47),
    ],
)
def test_row_that_ties_out_has_no_finding(count: RowCount) -> None:
    assert reconcile(QD_96_2023, whole(), [count]) == ()


@pytest.mark.parametrize("void", [0, 2])
def test_given_void_must_make_the_row_add_up(void: int) -> None:
    (found,) = row_findings(RowCount(high=19, trust=2, low=25, void=void))
    assert (found.code, found.where, found.row) == ("L.203", "rows[0]", 0)
    assert found.severity is Severity.ERROR
    assert found.because == (regulation(Topic.TALLY),)
    assert dict(found.figures) == {
        "number": 1,
        "addends": (19, 2, 25, void),
        "total": 46 + void,
        "collected": 47,
    }
    assert f"Dòng 1: các số phiếu 19, 2, 25, {void} cộng lại là {46 + void}" in found.text()


def test_levels_may_not_exceed_the_papers_collected() -> None:
    (found,) = row_findings(RowCount(high=19, trust=2, low=27))
    assert (found.code, found.where) == ("L.204", "rows[0]")
    assert dict(found.figures) == {
        "number": 1,
        "addends": (19, 2, 27),
        "total": 48,
        "collected": 47,
    }
    assert "more than the 47 collected" in found.text(Lang.EN)


def test_known_figures_may_not_exceed_the_papers_collected_even_if_a_level_is_missing() -> None:
    found = row_findings(RowCount(high=30, trust=None, low=10, void=8))
    assert [one.code for one in found] == ["L.204", "N.207"]
    assert [one.code for one in row_findings(RowCount(high=37, trust=None, low=10))] == ["N.207"]


@pytest.mark.parametrize(
    ("count", "code", "where"),
    [
        (RowCount(high=None, trust=2, low=25), "N.206", "rows[0].high"),
        (RowCount(high=19, trust=None, low=25), "N.207", "rows[0].trust"),
        (RowCount(high=19, trust=2, low=None), "N.208", "rows[0].low"),
    ],
)
def test_missing_level_is_reported_as_not_checkable(
    count: RowCount, code: str, where: str
) -> None:
    (found,) = row_findings(count)
    assert (found.code, found.where, found.row) == (code, where, 0)
    assert found.severity is Severity.NOTE
    assert found.because == (regulation(Topic.TALLY),)
    assert "Dòng 1: thiếu" in found.text()


def test_all_missing_levels_are_reported_at_once() -> None:
    found = row_findings(RowCount(high=None, trust=None, low=None))
    assert [one.code for one in found] == ["N.206", "N.207", "N.208"]


def test_foreign_papers_are_void_in_every_row() -> None:
    account = whole(47, foreign=2)
    assert row_findings(RowCount(high=45, trust=0, low=0, void=2), account) == []
    assert row_findings(RowCount(high=45, trust=0, low=0), account) == []
    (found,) = row_findings(RowCount(high=46, trust=0, low=0), account)
    assert (found.code, found.where, found.row) == ("L.210", "rows[0].void", 0)
    assert found.because == (regulation(Topic.VOID),)
    assert dict(found.figures) == {"number": 1, "void": 1, "foreign": 2}
    (given,) = row_findings(RowCount(high=46, trust=0, low=0, void=1), account)
    assert given == found
    assert "Dòng 1" in found.text()


def test_foreign_papers_are_void_in_a_row_with_a_missing_level_too() -> None:
    found = row_findings(RowCount(high=46, trust=None, low=None), whole(47, foreign=2))
    assert [one.code for one in found] == ["L.210", "N.207", "N.208"]


def test_given_void_counts_even_where_a_level_is_missing() -> None:
    count = RowCount(high=None, trust=0, low=0, void=1)
    found = row_findings(count, whole(47, foreign=2))
    assert [one.code for one in found] == ["L.210", "N.206"]
    assert dict(found[0].figures)["void"] == 1


def test_void_rules_of_the_council_are_never_an_error() -> None:
    (found,) = row_findings(
        RowCount(high=46, trust=0, low=0), whole(47, foreign=2), NQ_96_2023_QH15
    )
    assert (found.code, found.severity) == ("C.210", Severity.WARNING)
    assert found.because == (resolution(Topic.VOID),)
    assert "chưa đối chiếu văn bản gốc" in found.text()


def test_row_that_does_not_add_up_is_not_also_blamed_for_foreign_papers() -> None:
    found = row_findings(RowCount(high=47, trust=0, low=0, void=1), whole(47, foreign=2))
    assert [one.code for one in found] == ["L.203"]


def test_every_row_is_checked_and_named_by_its_index() -> None:
    counts = [
        RowCount(high=1, trust=0, low=0, void=0),
        RowCount(high=47, trust=0, low=0),
        RowCount(high=48, trust=0, low=0),
    ]
    found = reconcile(QD_96_2023, whole(), counts)
    assert [(one.code, one.where, one.row) for one in found] == [
        ("L.203", "rows[0]", 0),
        ("L.204", "rows[2]", 2),
    ]
    assert dict(found[1].figures)["number"] == 3


def test_box_rows_and_reasons_are_reported_together() -> None:
    account = BallotAccount(collected=45, issued=47, present=47, summoned=47)
    found = reconcile(
        QD_96_2023,
        account,
        [RowCount(high=46, trust=0, low=0)],
        papers=44,
        reasons={"unreturned": "hai người không bỏ phiếu"},
    )
    assert [one.code for one in found] == ["N.211", "L.205", "L.204"]


def test_pile_that_is_not_whole_is_one_error_not_one_in_every_row() -> None:
    counts = [RowCount(high=46, trust=0, low=0, void=0)] * 3
    assert [one.code for one in reconcile(QD_96_2023, whole(), counts, papers=46)] == ["L.205"]
    foreign = replace(whole(47, foreign=1), collected=48, issued=47)
    counts = [RowCount(high=46, trust=0, low=0, void=1)]
    found = reconcile(QD_96_2023, foreign, counts, papers=46, reasons={"foreign": "sai mẫu"})
    assert [one.code for one in found] == ["L.205", "N.212"]
    wrong = [RowCount(high=46, trust=0, low=0, void=0)]
    assert [one.code for one in reconcile(QD_96_2023, whole(), wrong, papers=47)] == ["L.203"]


@given(FRACTIONS, st.integers(0, MAX_DECIMALS))
def test_half_up_is_within_half_a_unit(part: Fraction, decimals: int) -> None:
    unit = Fraction(1, 100 * 10**decimals)
    difference = rounded(part, decimals, Rounding.HALF_UP) * unit - part
    assert -unit / 2 < difference <= unit / 2


@given(FRACTIONS, st.integers(0, MAX_DECIMALS))
def test_truncated_is_below_by_less_than_a_unit(part: Fraction, decimals: int) -> None:
    unit = Fraction(1, 100 * 10**decimals)
    assert 0 <= part - rounded(part, decimals, Rounding.TRUNCATE) * unit < unit


@given(FRACTIONS, st.integers(0, MAX_DECIMALS), st.sampled_from(Rounding))
def test_printed_share_reads_back_as_the_rounded_value(
    part: Fraction, decimals: int, rounding: Rounding
) -> None:
    text = printed_share(part, Settings(decimals=decimals, rounding=rounding))
    assert Fraction(text) * 10**decimals == rounded(part, decimals, rounding)
    assert len(text.partition(".")[2]) == decimals


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))
def test_conservation_of_derived_void(high: int, trust: int, low: int, extra: int) -> None:
    collected = high + trust + low + extra
    count = RowCount(high=high, trust=trust, low=low)
    assert void_of(count, collected) == extra
    assert valid_of(count, collected) == collected - extra
    found = reconcile(QD_96_2023, BallotAccount(collected=collected), [count])
    assert not [one for one in found if one.row is not None]


@given(st.lists(st.integers(0, 60), min_size=4, max_size=4), st.integers(0, 200))
def test_given_row_is_an_error_exactly_where_it_does_not_add_up(
    figures: list[int], collected: int
) -> None:
    high, trust, low, void = figures
    count = RowCount(high=high, trust=trust, low=low, void=void)
    found = [one.code for one in row_findings(count, BallotAccount(collected=collected))]
    assert found == ([] if sum(figures) == collected else ["L.203"])
