"""One cell: a text, a day, a word of a list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.rosters import moment

from tinnhiem_core.intake import cells, words
from tinnhiem_core.intake.cells import UnreadableError
from tinnhiem_core.intake.values import Failure, Formula, Value
from tinnhiem_core.intake.vocabulary import Vocabulary
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.schemas.checks import YEARS
from tinnhiem_core.texts import CATALOGUE


def _code(read: Any, value: Value, *rest: int) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(value, *rest)
    return caught.value.code


@pytest.mark.parametrize(
    "written",
    [
        "5/3/2021", "05/03/2021", "5-3-2021", "05.03.2021", "2021-03-05", "2021-03-05 00:00:00",
        "2021-03-05T00:00", " 5 / 3 / 2021 ", "'5/3/2021", date(2021, 3, 5), moment(date(2021, 3, 5), 8),
    ],
)  # fmt: skip
def test_a_day_in_all_its_forms(written: Value) -> None:
    assert cells.day(written) == date(2021, 3, 5)


@pytest.mark.parametrize(
    "written", ["31/02/2021", "29/02/2023", "03/14/2023", "2023-13-01", "00/01/2023"]
)
def test_a_day_that_is_not_real(written: str) -> None:
    assert _code(cells.day, written) == "L.736"


def test_the_29th_of_february_of_a_leap_year() -> None:
    assert cells.day("29/02/2024") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "written",
    [
        "1975",
        1975,
        27365.5,
        True,
        "30/11/75",
        "hôm qua",
        "30/11",
        time(8, 0),
        timedelta(days=1),
        "٣/٣/2021",
    ],
)
def test_what_is_no_day(written: Value) -> None:
    assert _code(cells.day, written) == "L.735"


@pytest.mark.parametrize(
    "written", ["01/01/1899", "01/01/2101", "0203-01-01", moment(date(1899, 12, 31))]
)
def test_years_out_of_range(written: Value) -> None:
    assert _code(cells.day, written) == "L.737"


@pytest.mark.parametrize("written", ["01/01/1900", "31/12/2100"])
def test_years_just_within_range(written: str) -> None:
    assert cells.day(written).year in YEARS


def test_a_text_just_within_and_just_over_its_limit() -> None:
    assert cells.text("a" * 120, 120) == "a" * 120
    assert _code(cells.text, "a" * 121, 120) == "L.731"
    assert cells.text("a" + " " * 500, 120) == "a"


def test_ten_megabytes_in_a_name() -> None:
    assert _code(cells.text, "Nguyễn " * 1_500_000, 120) == "L.731"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "{{ 7*7 }}{% raw %}", "A & B", "'; DROP TABLE--"]
)
def test_marks_of_html_and_jinja_are_plain_text(text: str) -> None:
    assert cells.text(text, 120) == text.removeprefix("'")


@pytest.mark.parametrize("value", [12, 1.5, True, date(2021, 1, 1), time(1, 2)])
def test_a_text_is_no_number_and_no_day(value: Value) -> None:
    assert _code(cells.text, value, 120) == "L.730"


def test_a_code_may_be_a_whole_number() -> None:
    assert cells.label(12, 40) == "12"
    assert cells.label(12.0, 40) == "12"
    assert cells.label("0012", 40) == "0012"
    assert _code(cells.label, 12.5, 40) == "L.730"
    assert _code(cells.label, True, 40) == "L.730"  # noqa: FBT003 - a cell that holds TRUE


@pytest.mark.parametrize(
    "value", [Formula("=A1"), Formula("SUM(A1:A2)"), "=A1", "=cmd|' /C calc'!A0"]
)
def test_formulas_are_refused(value: str) -> None:
    assert _code(cells.text, value, 120) == "L.728"
    assert _code(cells.day, value) == "L.728"
    assert _code(words.ROLES.read, value) == "L.728"


@pytest.mark.parametrize("value", [Failure("#REF!"), "#N/A", " #VALUE! "])
def test_errors_of_the_spreadsheet_are_refused(value: str) -> None:
    assert _code(cells.text, value, 120) == "L.729"


@pytest.mark.parametrize(
    ("kind", "vocabulary", "area"),
    [
        (Role, words.ROLES, "role"),
        (UnitKind, words.KINDS, "kind"),
        (Level, words.LEVELS, "level"),
        (Appointment, words.APPOINTMENTS, "appointment"),
        (Service, words.SERVICES, "service"),
    ],
)
def test_every_value_has_one_official_label(
    kind: Any,
    vocabulary: Vocabulary[Any],
    area: str,
) -> None:
    assert [*vocabulary.labels] == [*kind]
    assert len(set(vocabulary.labels.values())) == len(vocabulary.labels)
    for value, label in vocabulary.labels.items():
        assert CATALOGUE[f"{area}.{value.value}"].vi == label
        assert vocabulary.read(label) is value


@pytest.mark.parametrize(
    "vocabulary",
    [words.ROLES, words.KINDS, words.LEVELS, words.APPOINTMENTS, words.SERVICES, words.TRUTHS, words.FULL_TIMES, words.PRESENCES],
)  # fmt: skip
def test_no_word_means_two_things(vocabulary: Vocabulary[Any]) -> None:
    meanings: dict[str, Any] = {}
    both = [
        vocabulary.labels.items(),
        ((value, one) for value, also in vocabulary.also.items() for one in also),
    ]
    for pairs in both:
        for value, word in pairs:
            assert vocabulary.read(word) is value, word
            assert meanings.setdefault(word, value) is value


@pytest.mark.parametrize("word", ["CAP TRUONG", "cấp trưởng ", "Cấp  Trưởng.", "Người đứng đầu"])
def test_case_and_diacritics_do_not_matter(word: str) -> None:
    assert words.ROLES.read(word) is Role.HEAD


def test_the_nearest_word_is_suggested() -> None:
    with pytest.raises(UnreadableError) as caught:
        words.ROLES.read("Đại biểu HDNN")
    assert caught.value.figures == {"value": "Đại biểu HDNN", "nearest": "Đại biểu HĐND"}


def test_all_words_are_shown_where_none_comes_near() -> None:
    with pytest.raises(UnreadableError) as caught:
        words.LEVELS.read("quốc tế")
    assert caught.value.figures["nearest"] == ("Trung ương", "Cấp tỉnh", "Cấp huyện", "Cấp xã")


def test_a_word_that_could_mean_two_roles_is_refused() -> None:
    assert _code(words.ROLES.read, "Trưởng phòng") == "L.734"
    assert _code(words.APPOINTMENTS.read, "Bầu") == "L.734"


@pytest.mark.parametrize(
    ("value", "meant"), [(True, True), (False, False), (1, True), (0, False), ("x", True)]
)
def test_yes_and_no(value: Value, meant: bool) -> None:  # noqa: FBT001
    assert words.TRUTHS.read(value) is meant
    assert words.FULL_TIMES.read(value) is meant
    assert words.PRESENCES.read(value) is meant


@given(
    st.one_of(
        st.text(), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes(), st.times(),
        st.timedeltas(), st.builds(Formula, st.text()), st.builds(Failure, st.text()),
    )
)  # fmt: skip
def test_a_cell_is_read_or_unreadable_and_nothing_else(value: Value) -> None:
    for read in (
        cells.day,
        lambda one: cells.text(one, 40),
        lambda one: cells.label(one, 40),
        words.ROLES.read,
        words.TRUTHS.read,
    ):
        assert _trouble(read, value) in {None, *CATALOGUE}


def _trouble(read: Callable[[Value], object], value: Value) -> str | None:
    try:
        read(value)
    except UnreadableError as trouble:
        return trouble.code
    return None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Phòng chuyên môn thuộc UBND xã", UnitKind.DEPARTMENT),
        ("Sở, ban, ngành; phòng chuyên môn thuộc UBND huyện", UnitKind.DEPARTMENT),
        ("Văn phòng HĐND và UBND", UnitKind.COUNCIL_OFFICE),
        ("Văn phòng HĐND và UBND xã", UnitKind.COUNCIL_OFFICE),
        ("Văn phòng Đoàn ĐBQH và HĐND", UnitKind.COUNCIL_OFFICE),
        ("Đơn vị sự nghiệp thuộc xã", UnitKind.PUBLIC_SERVICE_UNIT),
    ],
)
def test_communes_words_for_kinds_of_unit(said: str, kind: UnitKind) -> None:
    assert words.KINDS.read(said) is kind


def test_word_near_to_nothing_is_answered_with_no_list_of_everything() -> None:
    assert _code(words.ROLES.read, "Sếp") == "L.790"
    assert _code(words.ROLES.read, "Đại biểu HDNN") == "L.734"
    assert _code(words.TRUTHS.read, "Chưa biết") == "L.734"  # two words are told
