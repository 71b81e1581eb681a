"""docs/tally-file.md has every key that the reader of a tally knows."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from tests.docs.pages import ROOT, tables

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.tally import read_tally
from tinnhiem_core.model.settings import Base, Rounding, StruckName
from tinnhiem_core.model.vote import Confidence, Doubt, Mark

PAGE: Final = "tally-file.md"
TEXT: Final = (ROOT / "docs" / PAGE).read_text(encoding="utf-8")
WRONG: Final = {"?": 0}
WITH_UNKNOWN_KEYS: Final[dict[str, dict[str, Any]]] = {
    "Top of the file": WRONG,
    "settings": {"settings": WRONG},
    "rows": {"rows": [WRONG]},
    "rulings": {"rows": [{"name": "A"}], "papers": ["1"], "rulings": [WRONG]},
    "reasons": {"reasons": WRONG},
}


def known(part: dict[str, Any]) -> set[str]:
    """Return the keys that the reader names where it meets one it doesn't know."""
    with pytest.raises(IntakeError) as refusal:
        read_tally(json.dumps(part))
    figures = [dict(one.figures) for one in refusal.value.findings if one.code == "L.158"]
    (names,) = [one["known"] for one in figures]
    assert isinstance(names, tuple)
    return set(names)


@pytest.mark.parametrize("section", WITH_UNKNOWN_KEYS)
def test_section_has_every_key(section: str) -> None:
    assert tables(PAGE)[section].keys() == known(WITH_UNKNOWN_KEYS[section])


def test_every_section_of_keys_is_compared() -> None:
    assert tables(PAGE).keys() == WITH_UNKNOWN_KEYS.keys()


def test_what_is_needed_is_refused_where_it_is_missing() -> None:
    with pytest.raises(IntakeError) as refusal:
        read_tally("{}")
    missing = {one.where for one in refusal.value.findings}
    assert missing == {key for key, needed in tables(PAGE)["Top of the file"].items() if needed}


@pytest.mark.parametrize("choice", [Base, Rounding, StruckName, Confidence, Doubt, Mark])
def test_every_word_of_a_choice_stands_on_the_page(choice: Any) -> None:
    assert [one.value for one in choice if f"`{one.value}`" not in TEXT] == []
