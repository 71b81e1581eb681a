"""Reading the meeting file: TOML or JSON, every error at once with its path."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.intake.toml import read_toml
from tinnhiem_core.schemas.reading import take
from tinnhiem_core.schemas.strict_json import decoded, parse

MAX_BYTES: Final = 4 * 2**20
"""A count of 500 papers with 60 names in two entries, written into the file, takes 70 kB."""


def read_meeting(data: bytes, name: str) -> MeetingFile:
    """Return the meeting in ``data``, the content of a file called ``name``.

    ``IntakeError`` where the file as a whole is refused, ``SchemaError`` with every error in it.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in {".toml", ".json"}:
        raise refusal("L.762", name, name=name)
    text = decoded(data)
    return take(MeetingFile, parse(text) if suffix == ".json" else read_toml(text, name))
