"""Is an .xlsx what it says it is, and safe to unpack? Asked before anything is parsed."""

from __future__ import annotations

from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from tinnhiem_core.intake.errors import refusal

MAX_ENTRIES: Final = 1_000
MAX_UNPACKED: Final = 64 * 1024 * 1024
"""Bytes of all parts together; 50 000 full rows stay below."""
DENSE: Final = 16 * 1024 * 1024
MAX_RATIO: Final = 100
"""A part over ``DENSE`` bytes may not be packed tighter than this; real lists reach 40."""

_MANIFEST: Final = "[Content_Types].xml"


def check_archive(data: bytes, name: str) -> None:
    """Raise ``IntakeError`` unless ``data`` is a workbook without macros that unpacks small."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _small(entries, name)
            _workbook(archive, {entry.filename for entry in entries}, name)
    # zipfile itself raises NotImplementedError and RuntimeError: unknown packing, a password
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise refusal("L.708", name, path=name) from error


def _small(entries: list[ZipInfo], name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    tight = any(
        entry.file_size > DENSE and entry.file_size > MAX_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    if tight or unpacked > MAX_UNPACKED or len(entries) > MAX_ENTRIES:
        raise refusal(
            "L.707",
            name,
            path=name,
            entries=len(entries),
            unpacked=f"{unpacked // 1024 // 1024} MB",
        )


def _workbook(archive: ZipFile, parts: set[str], name: str) -> None:
    lowered = {part.lower() for part in parts}
    manifest = archive.read(_MANIFEST) if _MANIFEST in parts else b""
    if b"macroEnabled" in manifest or any(part.endswith("vbaproject.bin") for part in lowered):
        raise refusal("L.706", name, path=name)
    if _MANIFEST not in parts or "xl/workbook.xml" not in lowered:
        raise refusal("L.705", name, path=name, kind=_kind(archive, lowered))


def _kind(archive: ZipFile, parts: set[str]) -> str:
    if "mimetype" in parts and b"opendocument" in archive.read("mimetype"):
        return "OpenDocument (.ods, .odt)"
    if "xl/workbook.bin" in parts:
        return "Excel Binary (.xlsb)"
    if any(part.startswith("word/") for part in parts):
        return "Word (.docx)"
    if any(part.startswith("ppt/") for part in parts):
        return "PowerPoint (.pptx)"
    return "ZIP"
