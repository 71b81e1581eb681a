"""One table of measures, every figure with its source and inside the range of its source."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tinnhiem_core.documents.layout import Capacity, Layout, Part
from tinnhiem_core.documents.measures import HD05, HD36, ND30, STAMPS, skin_for
from tinnhiem_core.documents.sheet import Heading, Sheet
from tinnhiem_core.documents.styles import STRUCTURE, stylesheet
from tinnhiem_core.law.documents import HD_05, HD_36, ND_30
from tinnhiem_core.model.forms import Secret, Skin

LAYOUTS = (ND30, HD36, HD05)
SHEET = Sheet(
    name="x",
    issued=date(2026, 5, 27),
    heading=Heading(issuer="x", skin=Skin.PARTY, place_and_day=""),
)


@pytest.mark.parametrize(
    ("skin", "issued", "layout"),
    [
        (Skin.PARTY, date(2023, 8, 30), HD36),
        (Skin.PARTY, date(2026, 5, 26), HD36),
        (Skin.PARTY, date(2026, 5, 27), HD05),
        (Skin.STATE, date(2023, 5, 31), ND30),
        (Skin.STATE, date(2026, 5, 27), ND30),
    ],
)
def test_version_by_issue_date(skin: Skin, issued: date, layout: Layout) -> None:
    assert skin_for(skin, issued) is layout


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.key)
def test_every_part_has_a_face(layout: Layout) -> None:
    assert set(layout.faces) == set(Part)


def test_margins_are_those_of_the_sources() -> None:
    for layout in LAYOUTS:
        sides = layout.margins
        found = [str(one) for one in (sides.top, sides.right, sides.bottom, sides.left)]
        assert found == ["20mm", "15mm", "20mm", "30mm"]


@pytest.mark.parametrize(
    ("layout", "part", "size", "flags"),
    [
        (ND30, Part.NATION, "13pt", "bc"),
        (ND30, Part.MOTTO, "14pt", "b"),
        (ND30, Part.PARENT, "13pt", "c"),
        (ND30, Part.ISSUER, "13pt", "bc"),
        (ND30, Part.NUMBER, "13pt", ""),
        (ND30, Part.PLACE_DAY, "14pt", "i"),
        (ND30, Part.KIND, "14pt", "bc"),
        (ND30, Part.SUBJECT, "14pt", "b"),
        (ND30, Part.POSITION, "14pt", "bc"),
        (ND30, Part.RECIPIENTS_HEAD, "12pt", "bi"),
        (ND30, Part.RECIPIENTS, "11pt", ""),
        (HD36, Part.NATION, "15pt", "bc"),
        (HD36, Part.PARENT, "14pt", "c"),
        (HD36, Part.ISSUER, "14pt", "bc"),
        (HD36, Part.KIND, "16pt", "bc"),
        (HD36, Part.LETTER_SUBJECT, "12pt", "i"),
        (HD05, Part.AUTHORITY, "14pt", "bc"),
        (HD05, Part.POSITION, "14pt", "c"),
        (HD05, Part.RECIPIENTS_HEAD, "14pt", "u"),
        (HD05, Part.RECIPIENTS, "12pt", ""),
        (HD05, Part.PAGE_NUMBER, "14pt", ""),
    ],
)
def test_faces_are_those_of_the_sources(layout: Layout, part: Part, size: str, flags: str) -> None:
    face = layout.faces[part]
    found = {"b": face.bold, "i": face.italic, "c": face.caps, "u": face.underlined}
    assert str(face.size) == size
    assert {name for name, given in found.items() if given} == set(flags)


def test_sources_are_the_documents_themselves() -> None:
    assert ND30.faces[Part.BODY].size.source.document is ND_30  # type: ignore[union-attr]
    assert HD36.faces[Part.NATION].size.source.document is HD_36  # type: ignore[union-attr]
    assert HD05.faces[Part.NATION].size.source.document is HD_05  # type: ignore[union-attr]
    assert HD36.faces[Part.TABLE].size.source is None


def test_figure_outside_its_source_is_refused() -> None:
    with pytest.raises(ValueError, match=r"16pt: 13\.\.14"):
        replace(ND30.faces[Part.BODY].size, value=Decimal(16))


def test_turns_of_phrase_differ_by_issuer() -> None:
    assert (ND30.capacities[Capacity.ON_BEHALF], ND30.ending) == ("TM.", "./.")
    assert (HD05.capacities[Capacity.ON_BEHALF], HD05.ending) == ("T/M", ".")
    assert (HD36.subject_mark, HD05.subject_mark) == ("", "-----")


def test_secrecy_marks_have_their_own_widths() -> None:
    assert {str(width) for width, _ in STAMPS.values()} == {"20mm", "30mm", "40mm"}
    assert set(STAMPS) == set(Secret)


def test_css_that_is_no_table_holds_no_measure() -> None:
    assert re.findall(r"\d(?:mm|cm|pt|px|em|in)\b", STRUCTURE) == []


def test_every_length_that_the_structure_uses_is_in_every_table() -> None:
    used = {name.replace("-", "_") for name in re.findall(r"var\(--([\w-]+)\)", STRUCTURE)}
    party = {"issuer_rule", "subject_rule"}
    assert used <= set(ND30.lengths)
    assert used - party <= set(HD36.lengths)
    assert used - party <= set(HD05.lengths)


def test_back_of_the_sheet_mirrors_under_hd05_alone() -> None:
    duplex = replace(SHEET, duplex=True)
    assert "@page :left { margin: 20mm 30mm 20mm 15mm; }" in stylesheet(HD05, duplex)
    assert "@page :left" not in stylesheet(HD05, SHEET)
    assert "@page :left" not in stylesheet(HD36, duplex)
    assert "@page :left" not in stylesheet(ND30, duplex)
