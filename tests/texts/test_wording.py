"""How a sentence is filled: figures in both languages, and text that is never read again."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.texts import Lang, Wording, fill, number, say, show, wording
from tinnhiem_core.texts.wording import in_quotes


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (True, "có", "yes"),
        (False, "không", "no"),
        (0, "0", "0"),
        (999, "999", "999"),
        (1316, "1.316", "1,316"),
        (-1234567, "-1.234.567", "-1,234,567"),
        (date(2023, 8, 3), "03/08/2023", "03/08/2023"),
        (Fraction(2, 3), "2/3", "2/3"),
        (Fraction(4, 2), "2/1", "2/1"),
        ((1000, "a"), "1.000, a", "1,000, a"),
        ((), "", ""),
        ("Điện Biên", "Điện Biên", "Điện Biên"),
    ],
)
def test_figures_are_written_as_the_language_writes_them(value: object, vi: str, en: str) -> None:
    assert show(value, Lang.VI) == show(value) == vi
    assert show(value, Lang.EN) == en


@given(st.integers())
def test_thousands_mark_is_all_that_a_number_gains(value: int) -> None:
    assert number(value).replace(".", "") == str(value) == number(value, Lang.EN).replace(",", "")


@given(st.text())
def test_braces_in_a_figure_are_never_read_again(words: str) -> None:
    assert fill("{a}|{b}", {"a": words, "b": "{a}"}, Lang.VI) == f"{words}|{{a}}"


@pytest.mark.parametrize("hostile", ["{b}", "{0}", "{a.__class__}", "{", "}", "{{b}}", "%s", "$b"])
def test_hostile_figure_is_printed_as_it_is(hostile: str) -> None:
    assert fill("“{a}”", {"a": hostile, "b": "secret"}, Lang.VI) == f"“{hostile}”"


def test_missing_figure_is_a_defect() -> None:
    with pytest.raises(KeyError):
        fill("{a}", {}, Lang.VI)


def test_unknown_code_is_a_defect() -> None:
    with pytest.raises(KeyError):
        wording("no.such.code")


def test_each_language_has_its_sentence_and_its_remedy() -> None:
    both = Wording("câu", "sentence", "làm", "do")
    assert [both.sentence(lang) for lang in Lang] == ["câu", "sentence"]
    assert [both.remedy(lang) for lang in Lang] == ["làm", "do"]
    assert Wording("câu", "sentence").remedy(Lang.VI) == ""


def test_vietnamese_is_said_by_default() -> None:
    assert say("weekday.6") == "Chủ nhật"
    assert say("weekday.6", Lang.EN) == "Sunday"


def test_one_error_needs_no_plural() -> None:
    said = say("cli.count", Lang.EN, errors=1, warnings=0, notes=2)
    assert said == "Errors: 1. Warnings: 0. Notes: 2."
    assert say("cli.count", errors=1, warnings=0, notes=2) == "1 lỗi, 0 cảnh báo, 2 ghi chú."


def test_wordings_with_commas_stay_apart() -> None:
    assert in_quotes(["a, b", "c"]) == "“a, b”, “c”"
