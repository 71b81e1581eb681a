"""Every code that reading a list can say has its words, and no words are left over."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import tinnhiem_core.intake as package
from tinnhiem_core.texts import intake_cells, intake_files, intake_roster
from tinnhiem_core.texts.wording import Wording

TEXTS = intake_files.TEXTS | intake_cells.TEXTS | intake_roster.TEXTS
CODE = re.compile(r'"([LCN]\.7(?:[0-4]\d|8[6-9]|90))"')


def _said() -> set[str]:
    sources = Path(package.__path__[0]).glob("*.py")
    return {code for path in sources for code in CODE.findall(path.read_text("utf-8"))}


def _figures(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_code_has_words_and_every_word_is_said() -> None:
    assert _said() == TEXTS.keys()


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_both_languages_tell_the_same_figures(code: str) -> None:
    words: Wording = TEXTS[code]
    assert _figures(words.vi) == _figures(words.en)
    assert _figures(words.remedy_vi) | _figures(words.remedy_en) <= _figures(words.vi)


@pytest.mark.parametrize("code", sorted(code for code in TEXTS if code[0] != "N"))
def test_errors_and_warnings_say_what_to_do(code: str) -> None:
    assert TEXTS[code].remedy_vi
    assert TEXTS[code].remedy_en
