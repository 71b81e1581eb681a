"""The plans of the five localities, printed, and their words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

import pypdfium2

from tinnhiem_core.documents.forms.plan import PlanPaper, plan
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities

SLUGS: Final = ("bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai")

PAGE_NUMBER: Final = re.compile(r"\s\d+\s*$")


@cache
def plans() -> dict[str, Plan]:
    return dict(Localities.discover().plans)


@cache
def printed(slug: str) -> bytes:
    return plan(None, PlanPaper(plan=plans()[slug]))


def words(text: str) -> str:
    """The words of a text; marks, case and line breaks are how it is set."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))


def flow(pdf: bytes) -> str:
    """All words of a paper, cell after cell, page numbers left out."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    texts = [words(PAGE_NUMBER.sub("", text)) for text in pages]
    return f" {' '.join(texts)} "
