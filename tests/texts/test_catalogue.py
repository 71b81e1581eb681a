"""Every sentence: both languages, the same figures, real Vietnamese, one place, a remedy."""

from __future__ import annotations

import importlib.util
import unicodedata
from collections import Counter
from itertools import chain
from string import Formatter
from typing import Final

import pytest
from tests.texts.scanning import FINDING, wordings

from tinnhiem_core.law import Severity, find
from tinnhiem_core.texts import CATALOGUE, Lang, catalogue, people

SAID_IN_THE_SENTENCE: Final = "the sentence itself says what the entry must be"
RECORDED: Final = "a decision that somebody has taken, with the reason; nothing is left to do"
NO_REMEDY: Final = {
    **dict.fromkeys(
        [f"L.{n}" for n in (*range(155, 159), *range(161, 165))], SAID_IN_THE_SENTENCE
    ),
    **dict.fromkeys(
        [f"L.{n}" for n in (*range(166, 171), *range(174, 180))], SAID_IN_THE_SENTENCE
    ),
    **dict.fromkeys(["L.181", "L.182"], SAID_IN_THE_SENTENCE),
    **dict.fromkeys(["C.313", "C.820", "C.822"], RECORDED),
    "L.180": "counts the errors that are not shown; each has its own remedy once it is shown",
    "L.632": "one of many sentences; what to do is said once, above the list",
}
VIETNAMESE: Final = set("àáâãèéêìíòóôõùúýăđĩũơư") | {chr(code) for code in range(0x1EA0, 0x1EFA)}
FILES: Final[dict[str, list[str]]] = {}
"""The codes of each file of the catalogue."""
for _file, _code in wordings():
    FILES.setdefault(_file, []).append(_code)


def parts(code: str) -> tuple[str, str, str, str]:
    one = CATALOGUE[code]
    return one.vi, one.en, one.remedy_vi, one.remedy_en


def figures(sentence: str) -> set[str]:
    """Return the names in braces; ``note`` and ``note_en`` are one figure in two languages."""
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    return {name.removesuffix("_en").removesuffix("_vi") for name in names}


def letters(sentence: str) -> str:
    return "".join(words for words, *_ in Formatter().parse(sentence)).lower()


@pytest.mark.parametrize("file", FILES)
def test_sentence_is_there_in_both_languages_with_the_same_figures(file: str) -> None:
    assert [one for one in FILES[file] if not is_whole(*parts(one))] == []


def is_whole(vi: str, en: str, remedy_vi: str, remedy_en: str) -> bool:
    """Return whether both languages say something, and the same."""
    there = bool(vi.strip() and en.strip()) and bool(remedy_vi) is bool(remedy_en)
    return there and figures(vi) == figures(en) and figures(remedy_vi) == figures(remedy_en)


@pytest.mark.parametrize("file", FILES)
def test_figure_is_a_plain_name(file: str) -> None:
    fields = [
        (code, name, form, kind)
        for code in FILES[file]
        for _, name, form, kind in chain.from_iterable(
            Formatter().parse(one) for one in parts(code)
        )
        if name is not None
    ]
    assert [one for one in fields if not one[1].isidentifier() or one[2] or one[3]] == []


@pytest.mark.parametrize("file", FILES)
def test_text_is_composed_and_clean(file: str) -> None:
    texts = [(code, text) for code in FILES[file] for text in parts(code)]
    assert [code for code, text in texts if text != unicodedata.normalize("NFC", text)] == []
    assert [code for code, text in texts if text != text.strip() or "\n" in text] == []


@pytest.mark.parametrize("file", FILES)
def test_vietnamese_carries_its_marks(file: str) -> None:
    told = [(code, text) for code in FILES[file] for text in (parts(code)[0], parts(code)[2])]
    bare = [code for code, text in told if text and not VIETNAMESE & set(letters(text))]
    assert bare == []


@pytest.mark.parametrize("file", FILES)
def test_error_and_warning_say_what_to_do_or_here_is_why_not(file: str) -> None:
    told = [code for code in FILES[file] if code[:2] in {"L.", "C."}]
    without = {code for code in told if not CATALOGUE[code].remedy_vi}
    assert without == NO_REMEDY.keys() & set(told)


def test_every_stated_reason_is_of_a_code() -> None:
    assert set(NO_REMEDY) <= set(CATALOGUE)


def test_code_of_a_finding_is_a_letter_and_three_figures() -> None:
    codes = [code for code in CATALOGUE if code[1] == "."]
    assert [code for code in codes if not FINDING.fullmatch(code)] == []
    assert all(find(code).severity in Severity for code in codes)


def test_no_code_stands_twice_and_no_file_is_left_out() -> None:
    counted = Counter(code for _, code in wordings())
    assert [code for code, times in counted.items() if times > 1] == []
    assert counted.keys() == CATALOGUE.keys()


def test_code_in_two_files_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.find_spec(catalogue.__name__)
    assert spec is not None
    assert spec.loader is not None
    monkeypatch.setitem(people.TEXTS, "weekday.0", CATALOGUE["weekday.0"])
    with pytest.raises(ValueError, match=r"commands.*weekday\.0"):
        spec.loader.exec_module(importlib.util.module_from_spec(spec))


def test_catalogue_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        CATALOGUE["weekday.0"] = CATALOGUE["weekday.1"]  # type: ignore[index]


@pytest.mark.parametrize("lang", Lang)
def test_language_is_named_by_its_code(lang: Lang) -> None:
    assert lang in {"vi", "en"}
