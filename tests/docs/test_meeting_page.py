"""docs/meeting-file.md has every key of the meeting file, and says rightly what is needed."""

from __future__ import annotations

import dataclasses
import re
from enum import Enum
from typing import Final

import pytest
from tests.docs.pages import ROOT, tables

from tinnhiem_core.intake import meeting_file
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.model.forms import FormKind, Secret, Skin
from tinnhiem_core.model.vote import Confidence, Doubt, Mark

PAGE: Final = "meeting-file.md"
TEXT: Final = (ROOT / "docs" / PAGE).read_text(encoding="utf-8")
SECTIONS: Final = {
    "Top of the file": MeetingFile,
    "issuer": meeting_file.IssuerEntry,
    "chair": meeting_file.ChairEntry,
    "board": meeting_file.BoardEntry,
    "attendance": meeting_file.AttendanceEntry,
    "voters": meeting_file.VotersEntry,
    "decisions": meeting_file.DecisionEntry,
    "dossiers": meeting_file.DossierEntry,
    "elsewhere": meeting_file.ElsewhereEntry,
    "reasons": meeting_file.ReasonEntry,
    "boxes": meeting_file.BoxEntry,
    "boxes.reasons": meeting_file.BoxReasons,
    "boxes.entries": meeting_file.CountEntry,
    "boxes.entries.totals": meeting_file.TotalsEntry,
    "boxes.rulings": meeting_file.RulingEntry,
    "numbers": meeting_file.NumberEntry,
    "secrecy": meeting_file.SecrecyEntry,
}


def keys(kind: type) -> dict[str, bool]:
    """Return the keys of a part of the file and whether each is needed."""
    missing = dataclasses.MISSING
    return {
        one.name: one.default is missing and one.default_factory is missing
        for one in dataclasses.fields(kind)
    }


@pytest.mark.parametrize("section", SECTIONS)
def test_section_has_every_key_and_what_is_needed(section: str) -> None:
    assert tables(PAGE)[section] == keys(SECTIONS[section])


def test_every_part_of_the_file_has_its_section() -> None:
    kinds = {one for one in vars(meeting_file).values() if dataclasses.is_dataclass(one)}
    assert set(SECTIONS.values()) == kinds
    assert tables(PAGE).keys() == SECTIONS.keys()


@pytest.mark.parametrize("choice", [FormKind, Secret, Skin, Confidence, Doubt, Mark])
def test_every_word_of_a_choice_stands_on_the_page(choice: type[Enum]) -> None:
    assert [one.value for one in choice if f"`{one.value}`" not in TEXT] == []


def test_links_within_the_page_lead_to_its_headings() -> None:
    headings = re.findall(r"^## (.+)$", TEXT, flags=re.MULTILINE)
    known = {one.lower().replace(".", "").replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", TEXT)) <= known
