"""Every text of the people rules says the same figures in both languages, and what to do."""

from __future__ import annotations

from string import Formatter

import pytest

from tinnhiem_core.texts import people, venues
from tinnhiem_core.texts.wording import Lang, in_quotes

TEXTS = people.TEXTS | venues.TEXTS


def figures(sentence: str) -> set[str]:
    return {(name or "").removesuffix("_en") for _, _, name, *_ in Formatter().parse(sentence)}


@pytest.mark.parametrize("code", TEXTS)
def test_both_languages_show_the_same_figures(code: str) -> None:
    said = TEXTS[code]
    assert figures(said.vi) == figures(said.en)
    assert figures(said.remedy_vi) == figures(said.remedy_en)
    assert bool(said.remedy(Lang.VI)) is bool(said.remedy(Lang.EN))


@pytest.mark.parametrize("code", [code for code in TEXTS if code.startswith("L.")])
def test_every_error_says_what_to_do(code: str) -> None:
    assert TEXTS[code].remedy_vi.endswith((".", ")"))


def test_wordings_one_after_the_other_in_quotes() -> None:
    assert in_quotes(["a, b.", "c"]) == "“a, b.”, “c”"
    assert in_quotes([]) == ""
