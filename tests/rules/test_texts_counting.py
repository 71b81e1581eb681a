"""The sentences about counting: both languages, the same figures, no code twice."""

from __future__ import annotations

from string import Formatter

import pytest

from tinnhiem_core.texts.box import BOX
from tinnhiem_core.texts.counting import TEXTS
from tinnhiem_core.texts.tally import TALLY
from tinnhiem_core.texts.wording import Wording


def figures(sentence: str) -> set[str]:
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
    return {name.removesuffix("_vi") for name in names}


@pytest.mark.parametrize("code", TEXTS)
def test_both_languages_show_the_same_figures(code: str) -> None:
    text: Wording = TEXTS[code]
    assert figures(text.vi) == figures(text.en)
    assert "" not in figures(text.vi)
    assert figures(text.remedy_vi) == figures(text.remedy_en)
    assert bool(text.remedy_vi) is bool(text.remedy_en)


@pytest.mark.parametrize("code", [code for code in TEXTS if code[1] == "."])
def test_finding_ends_as_a_sentence_and_says_what_to_do(code: str) -> None:
    text = TEXTS[code]
    assert text.vi.endswith((".", "?"))
    assert text.en.endswith((".", "?"))
    if code.startswith("C") or code[:4] in {"L.10", "L.11", "L.20", "L.21", "L.22"}:
        assert text.remedy_vi


def test_no_code_stands_in_two_files() -> None:
    own = len(TEXTS) - len(BOX) - len(TALLY)
    assert not BOX.keys() & TALLY.keys()
    assert own == len(TEXTS.keys() - BOX.keys() - TALLY.keys())
    assert "L.203" in TEXTS.keys() - BOX.keys() - TALLY.keys()
