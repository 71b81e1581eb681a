"""What kind of file is it? Told by its content, never by its name alone."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.intake.csv import read_csv
from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.values import Book
from tinnhiem_core.intake.xlsx import read_xlsx

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_REFUSED: Final = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"\x1f\x8b", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
)
_MARKUP: Final = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<meta")


def read_book(data: bytes, name: str) -> Book:
    """Return the sheets of an .xlsx or .csv file.

    ``name`` is the file's name, for messages. ``IntakeError`` where the content is of another
    kind (.xls, .ods, PDF, web page, picture), protected, damaged, or holds macros.
    """
    if data.startswith(b"PK"):
        return read_xlsx(data, name)
    refused = _refused(data, name)
    if refused:
        raise refused
    if name.lower().endswith((".xlsx", ".xlsm", ".xls", ".ods")):
        raise refusal("L.708", name, path=name)
    return read_csv(data, name)


def known_kind(data: bytes) -> str:
    """Return what kind of file certain first bytes tell of ("PDF"); empty for any text."""
    if data.startswith(b"PK"):
        return "Word, Excel (.docx, .xlsx), ZIP"
    if data.startswith(_OLE):
        return "Word, Excel 97-2003 (.doc, .xls)"
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        return "HTML/XML"
    return next((kind for start, kind in _REFUSED if data.startswith(start)), "")


def _refused(data: bytes, name: str) -> IntakeError | None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            return refusal("L.712", name, path=name)
        return refusal("L.705", name, path=name, kind="Excel 97-2003 (.xls)")
    kind = known_kind(data)
    return refusal("L.705", name, path=name, kind=kind) if kind else None
