"""The glossary has every public name of the model and the rules, once, and no other."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from pathlib import Path
from typing import Final

import pytest
from tests.architecture.public import public

from tinnhiem_core import law, model, rules

GLOSSARY: Final = Path(__file__).parents[2] / "core" / "GLOSSARY.md"
ROWS: Final = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| Tiếng Việt")
]
WORD: Final = re.compile(r"`([A-Za-z_]\w*(?:\.\w+)?)`")
NAMES: Final = [name for _, code, _ in ROWS for name in WORD.findall(code)]
MINE: Final = {name: value for part in (model, rules) for name, value in public(part)}
KNOWN: Final = dict(public(law)) | MINE


def exists(name: str) -> bool:
    owner, _, member = name.partition(".")
    kind = KNOWN.get(owner)
    members = kind.__members__ if isinstance(kind, type) and issubclass(kind, Enum) else {}
    return kind is not None and (not member or member in members)


def test_every_public_name_of_model_and_rules_is_in_the_glossary() -> None:
    assert sorted(MINE.keys() - set(NAMES)) == []


def test_glossary_names_nothing_that_does_not_exist() -> None:
    named = {*NAMES, *(name for *_, note in ROWS for name in WORD.findall(note))}
    assert sorted(name for name in named if not exists(name)) == []


def test_each_name_has_one_row() -> None:
    assert [name for name, times in Counter(NAMES).items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_row_has_a_vietnamese_term_and_a_code_or_a_dash(row: list[str]) -> None:
    term, code, _ = row
    assert not term.isascii()
    assert code == "–" or WORD.sub("", code).strip(", ") == ""
