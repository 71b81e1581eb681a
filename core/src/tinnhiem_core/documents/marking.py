"""A word across every page, behind its text: a preview is never taken for the paper."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from markupsafe import escape
from pypdf import PageObject, PdfReader, PdfWriter

from tinnhiem_core.documents.copies import finish
from tinnhiem_core.documents.fonts import FAMILY
from tinnhiem_core.documents.render import typeset

PREVIEW: Final = "BẢN XEM TRƯỚC"
STYLE: Final = """@page {{ size: {width}pt {height}pt; margin: 0 }}
div {{ position: absolute; top: {middle}pt; width: {width}pt; text-align: center;
  font: bold {size}pt {family}; color: #dddddd; transform: rotate(-35deg) }}"""


def marked(pdf: bytes, words: str = PREVIEW) -> bytes:
    """Return the paper with ``words`` in pale grey across each page, its text unchanged."""
    source = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    marks: dict[tuple[int, int], PageObject] = {}
    for page in source.pages:
        size = (round(page.mediabox.width), round(page.mediabox.height))
        if size not in marks:
            marks[size] = _mark(words, *size)
        added = writer.add_page(page)
        added.merge_page(marks[size], over=False)
    return finish(writer, source)


def _mark(words: str, width: int, height: int) -> PageObject:
    size = width // 9
    style = STYLE.format(
        width=width, height=height, middle=height // 2 - size, size=size, family=FAMILY
    )
    laid_out = typeset(f"<div>{escape(words)}</div>", style)
    return PdfReader(BytesIO(laid_out.pdf())).pages[0]
