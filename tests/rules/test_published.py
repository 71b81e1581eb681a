from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Finding, Severity, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.settings import Rounding, Settings
from tinnhiem_core.rules.counting import rounded
from tinnhiem_core.rules.published import PrintedShare, compare_printed

HALF_UP, TRUNCATE = Settings(), Settings(rounding=Rounding.TRUNCATE)


def printed(text: str) -> PrintedShare:
    whole, _, fraction = text.partition(".")
    return PrintedShare(text=text, units=int(whole + fraction), digits=len(fraction))


def compared(
    text: str, exact: Fraction | None, settings: Settings = HALF_UP
) -> tuple[Finding, ...]:
    return compare_printed(QD_96_2023, 2, {"low": printed(text)}, {"low": exact}, settings)


@pytest.mark.parametrize(
    ("text", "exact", "settings"),
    [
        ("53.19", Fraction(25, 47), HALF_UP),
        ("2.13", Fraction(1, 47), HALF_UP),
        ("2.12", Fraction(1, 47), TRUNCATE),
        ("71.69", Fraction(38, 53), TRUNCATE),
        ("97.5", Fraction(78, 80), HALF_UP),
        ("0", Fraction(0), HALF_UP),
        ("86", Fraction(43, 50), HALF_UP),
        ("86.000", Fraction(43, 50), HALF_UP),
    ],
)
def test_same_figure_has_no_finding(text: str, exact: Fraction, settings: Settings) -> None:
    assert compared(text, exact, settings) == ()


@pytest.mark.parametrize(
    ("text", "exact", "settings"),
    [
        ("97.78", Fraction(46, 47), HALF_UP),
        ("2.12", Fraction(1, 47), HALF_UP),
        ("2.13", Fraction(1, 47), TRUNCATE),
        ("2", Fraction(1, 53), TRUNCATE),
        ("53.18", Fraction(25, 47), HALF_UP),
        ("53.192", Fraction(25, 47), HALF_UP),
        ("54", Fraction(25, 47), HALF_UP),
        ("50.00", Fraction(25, 47), HALF_UP),
    ],
)
def test_contradiction_is_a_warning(text: str, exact: Fraction, settings: Settings) -> None:
    (found,) = compared(text, exact, settings)
    assert (found.code, found.severity) == ("C.251", Severity.WARNING)


def test_contradiction_names_the_cell_and_both_figures() -> None:
    (found,) = compared("97.78", Fraction(46, 47))
    assert (found.where, found.row) == ("rows[2].printed.low", 2)
    assert found.because == (regulation(Topic.TALLY),)
    assert dict(found.figures) == {
        "number": 3,
        "printed": "97.78",
        "computed": "97.87",
        "computed_vi": "97,87",
    }
    assert found.text() == ("Dòng 3: bản gốc in 97.78 %, trái với số phiếu (tính được 97,87 %).")
    assert "không tự sửa" in found.remedy()


@pytest.mark.parametrize("text", ["53", "53.2", "53.191", "53.1915"])
def test_other_number_of_digits_is_a_note_where_it_is_consistent(text: str) -> None:
    (found,) = compared(text, Fraction(25, 47))
    assert (found.code, found.severity) == ("N.251", Severity.NOTE)
    assert dict(found.figures)["computed"] == "53.19"


def test_percentage_without_a_count_is_not_checkable() -> None:
    (found,) = compared("53.19", None)
    assert (found.code, found.severity, found.row) == ("N.253", Severity.NOTE, 2)
    assert dict(found.figures) == {"number": 3, "printed": "53.19"}
    assert "53.19" in found.text()


def test_every_printed_figure_of_a_row_is_compared() -> None:
    figures = {"high": printed("1"), "trust": printed("25.00"), "void": printed("2")}
    shares = {"high": Fraction(1, 4), "trust": Fraction(1, 4), "low": None, "void": Fraction(1, 2)}
    found = compare_printed(NQ_96_2023_QH15, 0, figures, shares, HALF_UP)
    assert [one.where for one in found] == ["rows[0].printed.high", "rows[0].printed.void"]
    assert found[0].because == (resolution(Topic.TALLY),)


@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 4), st.sampled_from(Rounding))
def test_what_the_rule_itself_prints_never_contradicts(
    base: int, count: int, decimals: int, rounding: Rounding
) -> None:
    exact = Fraction(min(count, base), base)
    settings = Settings(decimals=decimals, rounding=rounding)
    units = rounded(exact, decimals, rounding)
    one = PrintedShare(text="", units=units, digits=decimals)
    assert compare_printed(QD_96_2023, 0, {"low": one}, {"low": exact}, settings) == ()
    wrong = PrintedShare(text="", units=units + 1, digits=decimals)
    (found,) = compare_printed(QD_96_2023, 0, {"low": wrong}, {"low": exact}, settings)
    assert found.code == "C.251"
