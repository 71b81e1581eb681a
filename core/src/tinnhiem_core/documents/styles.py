"""CSS of a paper, made from its layout alone; structure.css holds no measure of its own."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Final

from tinnhiem_core.documents.fonts import FAMILY
from tinnhiem_core.documents.layout import Face, Layout, Length, Margins, Part
from tinnhiem_core.documents.measures import A4_HEIGHT, A4_WIDTH, STAMP_LINES_APART, STAMPS
from tinnhiem_core.documents.sheet import Sheet

STRUCTURE: Final = (Path(__file__).parent / "templates" / "structure.css").read_text("utf-8")


def stylesheet(layout: Layout, sheet: Sheet) -> str:
    """Return the whole stylesheet of one paper."""
    return "\n".join(
        (
            *_page(layout, sheet),
            *_strip(layout),
            _variables(layout),
            *_stamps(),
            *(f".{part} {{ {_face(face)} }}" for part, face in layout.faces.items()),
            f".body {{ line-height: {layout.leading}; }}",
            STRUCTURE,
        )
    )


def _page(layout: Layout, sheet: Sheet) -> list[str]:
    margins = layout.margins
    orientation = "landscape" if sheet.landscape else "portrait"
    number = f"content: counter(page); {_face(layout.faces[Part.PAGE_NUMBER])}"
    rules = [
        f"@page {{ size: A4 {orientation}; {_margins(margins, margins.left, margins.right)} }}",
        f"@page {{ @top-center {{ {number} {_number_place(layout)} }} }}",
        f"@page {{ @bottom-left {{ {_trace(layout)} }} }}",
        "@page :first { @top-center { content: none } }",
    ]
    if sheet.duplex and margins.back_left and margins.back_right:
        back = _margins(margins, margins.back_left, margins.back_right)
        rules.append(f"@page :left {{ {back} }}")
    return rules


def _strip(layout: Layout) -> list[str]:
    """The small page of a strip: as wide as the text, as high as its slot."""
    margins = layout.margins
    width = A4_WIDTH.value - margins.left.value - margins.right.value
    size = f"{width}{A4_WIDTH.unit} {layout.lengths['slot_height']}"
    bare = "@top-center { content: none } @bottom-left { content: none }"
    return [f"@page strip {{ size: {size}; margin: 0; {bare} }}"]


def text_width(layout: Layout, sheet: Sheet) -> Decimal:
    """Return the width of the text in mm."""
    paper = A4_HEIGHT if sheet.landscape else A4_WIDTH
    return paper.value - layout.margins.left.value - layout.margins.right.value


def _margins(margins: Margins, left: Length, right: Length) -> str:
    return f"margin: {margins.top} {right} {margins.bottom} {left};"


def _number_place(layout: Layout) -> str:
    top = layout.lengths.get("page_number_top")
    return f"vertical-align: top; padding-top: {top};" if top else "vertical-align: middle;"


def _trace(layout: Layout) -> str:
    drop = layout.lengths["trace_drop"]
    return f"content: element(trace); vertical-align: top; padding-top: {drop}; width: 100%;"


def _face(face: Face) -> str:
    weight = "bold" if face.bold else "normal"
    style = "italic" if face.italic else "normal"
    case = "uppercase" if face.caps else "none"
    line = "underline" if face.underlined else "none"
    return (
        f"font: {style} {weight} {face.size} {FAMILY}; text-transform: {case};"
        f" text-decoration: {line};"
    )


def _variables(layout: Layout) -> str:
    lengths = dict(layout.lengths)
    pairs = " ".join(f"--{name.replace('_', '-')}: {one};" for name, one in lengths.items())
    return f":root {{ {pairs} }}"


def _stamps() -> list[str]:
    return [
        f".stamp-{level.name.lower().replace('_', '-')} {{ width: {width}; height: {height};"
        f" padding: {STAMP_LINES_APART}; }}"
        for level, (width, height) in STAMPS.items()
    ]
