"""Spelling: one Unicode form, nothing invisible, nothing in an old coding."""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.documents import characters
from tinnhiem_core.intake import names
from tinnhiem_core.intake.legacy import TCVN3, VNI, legacy
from tinnhiem_core.texts import Wording

PLANS = ("nam_dinh", "dien_bien", "quang_ngai", "ninh_son", "bac_giang")
VIETNAMESE = st.text(
    st.sampled_from(
        "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ -"
    )
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Văn Hoà", "Nguyễn Văn Hòa"),
        ("Uỷ ban Kiểm tra", "Ủy ban kiểm tra"),
        ("Lao động - Thương binh", "Lao động – Thương binh"),
        ("NGUYỄN VĂN ĐỨC", "Nguyễn Văn Đức"),
        ("Quý", "Qúy"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert names.spelling(one) == names.spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Thành An", "Thạnh An"), ("Thanh An", "Thành An"), ("Ân", "An"), ("Đô", "Dô")],
)
def test_different_names(one: str, other: str) -> None:
    assert names.spelling(one) != names.spelling(other)
    assert names.fold(one) == names.fold(other)


def test_white_space_and_apostrophe_are_tidied() -> None:
    assert names.tidy(" 'Nguyễn\u00a0 Văn\n An ") == "Nguyễn Văn An"
    assert names.tidy("H'Yim Kđoh") == "H'Yim Kđoh"


@given(VIETNAMESE)
def test_decomposed_text_comes_out_as_nfc(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert names.tidy(apart) == names.tidy(text)
    assert unicodedata.is_normalized("NFC", names.tidy(apart))


@given(VIETNAMESE)
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert names.tidy(names.tidy(text)) == names.tidy(text)


@pytest.mark.parametrize(
    ("odd", "vi", "en"),
    [
        ("\x07", "U+0007 (ký tự điều khiển)", "U+0007 (CONTROL)"),
        ("\x00", "U+0000 (ký tự điều khiển)", "U+0000 (CONTROL)"),
        ("\x1f", "U+001F (ký tự điều khiển)", "U+001F (CONTROL)"),
        ("\x7f", "U+007F (ký tự điều khiển)", "U+007F (CONTROL)"),
        ("\x85", "U+0085 (ký tự điều khiển)", "U+0085 (CONTROL)"),
        ("\u202e", "U+202E (ký tự ẩn)", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("\u2066", "U+2066 (ký tự ẩn)", "U+2066 (LEFT-TO-RIGHT ISOLATE)"),
        ("\u200b", "U+200B (ký tự ẩn)", "U+200B (ZERO WIDTH SPACE)"),
        ("\u200d", "U+200D (ký tự ẩn)", "U+200D (ZERO WIDTH JOINER)"),
        ("\ufeff", "U+FEFF (ký tự ẩn)", "U+FEFF (ZERO WIDTH NO-BREAK SPACE)"),
        ("\u2028", "U+2028 (ký tự ẩn)", "U+2028 (LINE SEPARATOR)"),
        ("\ue000", "U+E000 (ký tự riêng của một phông chữ)", "U+E000 (PRIVATE USE)"),
        ("\U000e0001", "U+E0001 (ký tự ẩn)", "U+E0001 (LANGUAGE TAG)"),
        ("\ufffe", "U+FFFE (mã không phải là ký tự)", "U+FFFE (UNASSIGNED)"),
    ],
)
def test_characters_that_no_text_may_hold(odd: str, vi: str, en: str) -> None:
    assert names.strange(f"Nguyễn{odd}An") == odd
    assert names.character(odd) == Wording(vi, en)
    assert odd not in names.excerpt(f"a{odd}b")


@pytest.mark.parametrize("text", ["a\tb", "a\nb", "<b>&{{ x }}{% y %}", "“Ea H’leo” – №1…", "Ƀŭk"])
def test_ordinary_characters_are_allowed(text: str) -> None:
    assert names.strange(text) == ""


def test_an_excerpt_is_short() -> None:
    assert names.excerpt("a" * 61) == "a" * 60 + "…"
    assert names.excerpt("a" * 60) == "a" * 60


@pytest.mark.parametrize(
    "text",
    [
        "NguyÔn V¨n Anh",
        "TrÇn ThÞ Hµ",
        "Lª Hång Phong",
        "Uû ban nh©n d©n",
        "Gi¸m ®èc",
        "Ng« QuyÒn",
        "Bïi",
        "§ç",
    ],
)
def test_tcvn3_is_recognised(text: str) -> None:
    assert legacy(text) == TCVN3


@pytest.mark.parametrize(
    "text",
    [
        "Nguyeãn Vaên Anh",
        "Traàn Thò Haø",
        "Leâ Hoàng Phong",
        "Sôû Noäi vuï",
        "UÛy ban nhaân daân",
        "Ñaëng",
        "NGUYEÃN",
    ],
)
def test_vni_is_recognised(text: str) -> None:
    assert legacy(text) == VNI


@pytest.mark.parametrize("place", PLANS)
def test_no_word_of_the_plans_seems_legacy(place: str) -> None:
    source = files(f"tinnhiem_{place}").joinpath("source.txt").read_text("utf-8")
    words = set(re.findall(r"\w+", unicodedata.normalize("NFC", source)))
    assert len(words) > 100
    for form in (str, str.upper, str.title, str.lower):
        assert [word for word in words if legacy(form(word))] == []


@pytest.mark.parametrize(
    "name", ["H'Yim Kđoh", "Y Biêr Niê", "Krông Ƀŭk", "Lò Văn Oánh", "Thuỳ", "Hoà"]
)
def test_names_of_all_peoples_are_no_legacy_coding(name: str) -> None:
    assert legacy(name) == ""


@pytest.mark.parametrize(
    "unseen", "\u034f\u115f\u1160\u17b4\u17b5\u180b\u2800\u3164\ufe00\ufe0f\uffa0\U000e0100"
)
def test_what_prints_nothing_is_in_no_name(unseen: str) -> None:
    for text in (unseen, f"Xã Hòa{unseen}", f"Sở{unseen} Nội vụ"):
        assert names.strange(text) == unseen
        assert unseen not in names.excerpt(text)
    assert "ký tự ẩn" in names.character(unseen).vi
    assert characters.hidden(unseen)
