"""The user guide: its pictures, its links, the words of the product that it quotes.

What the pages themselves say is compared in ``tests/e2e/test_journey.py``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from tests.docs.guide import GUIDE, pages, sections

PICTURES = sorted((GUIDE / "pictures").glob("*.png"))
LARGEST = 150_000


def test_every_picture_that_the_guide_shows_is_there_and_no_other() -> None:
    shown = {picture.path for one in sections() for picture in one.pictures}
    assert shown == set(PICTURES)
    assert len(shown) > 20


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_small(picture: Path) -> None:
    assert picture.stat().st_size < LARGEST
    with Image.open(picture) as image:
        assert image.format == "PNG"
        assert image.width == 1366


@pytest.mark.parametrize("page", pages(), ids=lambda path: path.name)
def test_a_page_begins_with_its_heading_and_an_english_summary(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.match(r"# .+\n\n> \*In English:\* \w", text)


@pytest.mark.parametrize("page", pages(), ids=lambda path: path.name)
def test_a_page_is_named_in_the_index_and_its_links_lead_somewhere(page: Path) -> None:
    index = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert page.name == "README.md" or f"({page.name})" in index
    for link in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


def test_words_in_bold_stand_beside_a_picture_of_their_page() -> None:
    assert [str(one) for one in sections() if one.labels and not one.pictures] == []
