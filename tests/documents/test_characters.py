"""What can't be printed as entered is refused by name, all of it at once."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.documents.characters import LONGEST, printable
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.fonts import covered
from tinnhiem_core.model.forms import Skin
from tinnhiem_core.model.vote import CandidateLine
from tinnhiem_core.texts import Lang

LETTERS = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"
)


def refusal(value: object) -> PaperError:
    with pytest.raises(PaperError) as caught:
        printable(value, "ballot")
    return caught.value


def test_every_vietnamese_letter_is_in_the_fonts() -> None:
    assert {ord(one) for one in LETTERS + LETTERS.upper()} <= covered()


def test_decomposed_name_becomes_nfc() -> None:
    line = CandidateLine(name=unicodedata.normalize("NFD", "Nguyễn Thị Ngọc Ổn"), title="")
    assert printable(line, "line").name == "Nguyễn Thị Ngọc Ổn"


def test_value_already_right_is_returned_as_it_is() -> None:
    line = CandidateLine(name="Lò Văn Mẫu", title="Giám đốc\nSở Nội vụ ☐")
    assert printable(line, "line") is line


def test_character_without_a_glyph_is_refused_by_name_and_place() -> None:
    error = refusal((CandidateLine(name="Lò", title=""), CandidateLine(name="龍", title="")))
    (finding,) = error.findings
    assert (finding.code, finding.where) == ("L.901", "ballot[1].name")
    assert "U+9F8D" in finding.text()
    assert "CJK UNIFIED IDEOGRAPH-9F8D" in finding.text(Lang.EN)
    assert finding.remedy() in str(error)


@pytest.mark.parametrize(
    "hidden",
    ["\u202e", "\u2067", "\u200b", "\ufeff", "\u00ad", "\x00", "\x1b", "\t", "\r", "\u2028"],
    ids=lambda one: f"U+{ord(one):04X}",
)
def test_control_and_bidirectional_characters_are_refused(hidden: str) -> None:
    (finding,) = refusal(f"Lò{hidden}Văn").findings
    assert finding.code == "L.902"
    assert f"U+{ord(hidden):04X}" in finding.text()


def test_all_places_at_once() -> None:
    found = refusal({"a": "龍 🎉", "b": ("\u202e",), "c": "x" * (LONGEST + 1)}).findings
    assert [(one.code, one.where) for one in found] == [
        ("L.901", "ballot.a"),
        ("L.901", "ballot.a"),
        ("L.902", "ballot.b[0]"),
        ("L.903", "ballot.c"),
    ]


def test_text_of_ten_megabytes_is_refused_not_laid_out() -> None:
    assert [one.code for one in refusal("ă" * 10_000_000).findings] == ["L.903"]


def test_longest_text_passes() -> None:
    assert printable("x" * LONGEST, "name") == "x" * LONGEST


def test_numbers_and_kinds_are_no_text() -> None:
    assert printable({"n": 3, "kind": Skin.PARTY, "none": None}, "x") == {
        "n": 3,
        "kind": Skin.PARTY,
        "none": None,
    }


@given(st.text(max_size=40))
def test_what_passes_is_nfc_and_covered(text: str) -> None:
    try:
        clean = printable(text, "text")
    except PaperError as error:
        codes = {one.code for one in error.findings}
    else:
        codes = set()
        assert unicodedata.is_normalized("NFC", clean)
        assert {ord(one) for one in clean} <= covered() | {0x0A, 0x2610}
    assert codes <= {"L.901", "L.902"}
