"""One laid-out paper many times: the pages of all copies share the same content."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter


def repeat(pdf: bytes, copies: int) -> bytes:
    """Return the pages of ``pdf`` ``copies`` times over, one copy after the other."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    pages = list(reader.pages)
    for _ in range(copies):
        for page in pages:
            writer.add_page(page)
    return finish(writer, reader)


def finish(writer: PdfWriter, source: PdfReader) -> bytes:
    """Return the writer's bytes with title, day and identifier of the source."""
    if source.metadata:
        writer.add_metadata(dict(source.metadata))
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
