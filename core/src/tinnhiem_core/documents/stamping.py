"""Strips that differ, stamped on pages that do not.

A document holds the shared pages first (an element with the id "slot" on the first of them), then
one small page per strip (ids "strip-0", "strip-1", …). All its pages share one set of fonts, so a
stamped page is only two streams: the shared one and its strip, moved to the slot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final, cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject, PdfObject, StreamObject

from tinnhiem_core.documents.copies import finish

POINTS_PER_PIXEL: Final = 0.75

Anchors = Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strips:
    """Where the slot is (left and bottom, in CSS px from the top left) and each strip's page.

    ``shared`` is the number of shared pages; ``overflowing`` the strips that do not fit.
    """

    left: float
    bottom: float
    shared: int
    pages: tuple[int, ...]
    overflowing: tuple[int, ...]

    @classmethod
    def found(cls, anchors: tuple[Anchors, ...], strips: int) -> Strips:
        """Return the strips of a laid-out document: one page each, or it overflows."""
        starts: dict[str, int] = {}
        for page, names in enumerate(anchors):  # a broken strip has its id on every page
            starts |= {name: page for name in names if name not in starts}
        pages = tuple(starts[f"strip-{index}"] for index in range(strips))
        ends = (*pages[1:], len(anchors))
        left, _, _, bottom = anchors[0]["slot"]
        return cls(
            left=left,
            bottom=bottom,
            shared=pages[0],
            pages=pages,
            overflowing=tuple(i for i in range(strips) if ends[i] - pages[i] > 1),
        )


def stamped(pdf: bytes, strips: Strips, own: Mapping[int, bytes]) -> bytes:
    """Return the shared pages once per strip, each with its strip; ``own`` replaces some whole."""
    source = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    pages = list(source.pages)
    first = pages[0]
    shared = _placed(writer, first, 0, 0)
    height = float(first.mediabox.height)
    x, y = strips.left * POINTS_PER_PIXEL, height - strips.bottom * POINTS_PER_PIXEL
    for index, page in enumerate(strips.pages):
        if index in own:
            writer.append(BytesIO(own[index]), import_outline=False)
            continue
        added = writer.add_page(first)
        strip = _placed(writer, pages[page], x, y)
        added[NameObject("/Contents")] = ArrayObject([shared, strip])
        for further in pages[1 : strips.shared]:
            writer.add_page(further)
    return finish(writer, source)


def _placed(writer: PdfWriter, page: PageObject, x: float, y: float) -> PdfObject:
    """Return a reference to the page's content in the writer, moved by x and y points."""
    contents = cast("StreamObject", page["/Contents"])
    stream = DecodedStreamObject()
    stream.set_data(b"q 1 0 0 1 %.3f %.3f cm\n%b\nQ\n" % (x, y, contents.get_data()))
    return writer._add_object(stream.flate_encode())  # noqa: SLF001  # pypdf's documented way
