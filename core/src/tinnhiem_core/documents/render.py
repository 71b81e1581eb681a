"""A template, a context and a layout become the bytes of a PDF; nothing else gets in.

Templates are core's own files; what is entered is escaped text, never read as HTML or Jinja. The
renderer has our fonts and no other, and fetches nothing: no URL, no file. The identifier of the
file comes from its content and its date from the paper, so the same input gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NoReturn

from jinja2 import FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from tinnhiem_core.documents.characters import BOX, printable
from tinnhiem_core.documents.fonts import configuration, renderer
from tinnhiem_core.documents.layout import Layout, Part
from tinnhiem_core.documents.numbers import clock, count, day_brief, day_figures, day_words, share
from tinnhiem_core.documents.paper_words import capital
from tinnhiem_core.documents.sheet import Sheet
from tinnhiem_core.documents.styles import stylesheet, text_width
from tinnhiem_core.documents.wrapping import balanced

TEMPLATES: Final = Path(__file__).parent / "templates"
DRAWN_BOX: Final = Markup('<span class="box"></span>')
MARKS: Final = " .,;/"
UNBROKEN: Final = Markup('<span class="unbroken">{}</span>')
JOINT: Final = re.compile(r"(?<!\w)[^\W\d]*\d\w*[-.]\w|[IVX][-.]\d")
LONGEST_NUMBER: Final = 30
LONGEST_IN_CELL: Final = 12
"""Characters of a number that fit into the narrowest cell with words."""
LEFT_PARTS: Final = frozenset({Part.PARENT, Part.ISSUER})


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A paper laid out, not yet written: for forms that look at its pages first."""

    document: Any
    identifier: str

    def anchors(self) -> tuple[Mapping[str, tuple[float, ...]], ...]:
        """Return for each page the elements with an id: left, top, right, bottom in CSS px."""
        return tuple(page.anchors for page in self.document.pages)

    def pdf(self) -> bytes:
        """Return the bytes of the PDF."""
        written: bytes = self.document.write_pdf(pdf_identifier=self.identifier.encode())
        return written


def render(template: str, sheet: Sheet, layout: Layout, **content: object) -> bytes:
    """Return the PDF of ``templates/{template}.html``.

    The template sees ``sheet``, ``layout`` and ``content`` (texts, frozen dataclasses, tuples and
    mappings of them). Raises ``PaperError`` with every text that can't be printed.
    """
    return lay_out(template, sheet, layout, **content).pdf()


def lay_out(template: str, sheet: Sheet, layout: Layout, **content: object) -> LaidOut:
    """Return the paper laid out; otherwise like ``render``."""
    return typeset(markup(template, sheet, layout, **content), stylesheet(layout, sheet))


def markup(template: str, sheet: Sheet, layout: Layout, **content: object) -> str:
    """Return the paper as HTML, every text checked, in NFC and escaped."""
    clean = printable({"sheet": sheet, **content}, template)
    return _environment().get_template(f"{template}.html").render(layout=layout, **clean)


def typeset(html: str, css: str) -> LaidOut:
    """Return the pages of HTML of core's own making."""
    page = renderer().HTML(string=html, url_fetcher=refuse)
    return LaidOut(
        document=page.render(font_config=configuration(), stylesheets=[_style(css)]),
        identifier=hashlib.sha256(f"{html}\0{css}".encode()).hexdigest()[:32],
    )


@lru_cache(maxsize=32)
def _style(css: str) -> Any:  # noqa: ANN401 - WeasyPrint has no types
    """Return a stylesheet read once: the papers of a meeting have few between them."""
    return renderer().CSS(string=css, font_config=configuration(), url_fetcher=refuse)


def refuse(url: str) -> NoReturn:
    """Refuse every address: no template has one and no text is read as one."""
    fatal: type[BaseException] = import_module("weasyprint.urls").FatalURLFetchingError
    raise fatal(f"no address is ever fetched while printing: {url}")


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_draw_boxes,
        trim_blocks=True,
    )
    environment.filters.update(
        clock=clock,
        count=count,
        day_brief=day_brief,
        day_figures=day_figures,
        day_words=day_words,
        share=share,
        closed=_closed,
        recipients=_recipients,
        capital=capital,
        whole=_whole,
        whole_in_cell=partial(_whole, longest=LONGEST_IN_CELL),
        balanced=_balanced,
    )
    return environment


def _whole(text: str, longest: int = LONGEST_NUMBER) -> Markup:
    """Escape a text so that no number ("96-QĐ/TW", "30/8/2023", "VII.2") is broken over lines.

    One of more than ``longest`` characters may be: it could be wider than its cell.
    """
    return DRAWN_BOX.join(
        Markup(" ").join(_unbroken(word, longest) for word in part.split(" "))
        for part in text.split(BOX)
    )


def _unbroken(word: str, longest: int) -> Markup:
    joint = len(word) <= longest and ("/" in word or JOINT.search(word))
    return UNBROKEN.format(word) if joint else escape(word)


@pass_context
def _balanced(context: Context, text: str, part: str) -> tuple[str, ...]:
    """Return the lines of a heading, of like length in its part of the page."""
    layout: Layout = context["layout"]
    width = text_width(layout, context["sheet"])
    if part in LEFT_PARTS:
        width = width * layout.lengths["left_column"].value / 100
    return balanced(text, layout.faces[Part(part)], float(width))


def _draw_boxes(value: object) -> object:
    """Escape a text and draw its ☐, which the fonts do not have."""
    if isinstance(value, str) and not isinstance(value, Markup) and BOX in value:
        return DRAWN_BOX.join(escape(part) for part in value.split(BOX))
    return value


@pass_context
def _closed(context: Context, text: str) -> str:
    """End the last sentence of the body as the layout does: "./." or "."."""
    layout: Layout = context["layout"]
    return text.rstrip(MARKS) + layout.ending


@pass_context
def _recipients(context: Context, lines: tuple[str, ...]) -> list[str]:
    """End each line of Nơi nhận as the layout does, the last with a full stop."""
    layout: Layout = context["layout"]
    bare = [line.strip().removeprefix("-").strip(MARKS) for line in lines]
    marks = [layout.recipient_mark] * (len(bare) - 1) + ["."]
    return [line + mark for line, mark in zip(bare, marks, strict=False)]
