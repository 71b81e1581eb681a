"""Papers one after the other in one file."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from tinnhiem_core.documents.copies import finish


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Return the pages of all ``pdfs`` in order; title and day are those of the first."""
    if len(pdfs) == 1:
        return pdfs[0]
    readers = [PdfReader(BytesIO(one)) for one in pdfs]
    writer = PdfWriter()
    for reader in readers:
        for page in reader.pages:
            writer.add_page(page)
    return finish(writer, readers[0])
