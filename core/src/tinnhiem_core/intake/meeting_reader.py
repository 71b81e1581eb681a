"""Reading the meeting file: TOML or JSON, every error at once with its path."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from pathlib import PurePath

from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.intake.meeting_file import MeetingFile
from tinnhiem_core.schemas.reading import take
from tinnhiem_core.schemas.strict_json import MAX_LENGTH, Number, Object, parse

MAX_BYTES = 4 * MAX_LENGTH
"""A character has at most four bytes."""


def read_meeting(data: bytes, name: str) -> MeetingFile:
    """Return the meeting in ``data``, the content of a file called ``name``.

    ``IntakeError`` where the file as a whole is refused, ``SchemaError`` with every error in it.
    """
    readers: Mapping[str, Callable[[str], object]] = {".toml": _toml, ".json": parse}
    reader = readers.get(PurePath(name).suffix.lower())
    if reader is None:
        raise refusal("L.762", name, name=name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal("L.763", name, name=name, position=error.start + 1) from None
    return take(MeetingFile, reader(text))


def _toml(text: str) -> object:
    try:
        return _plain(tomllib.loads(text, parse_float=Number))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise refusal("L.761", "", why=" ".join(str(error).split())) from None


def _plain(value: object) -> object:
    """Return a TOML value as JSON would hold it: days and times as text."""
    if isinstance(value, dict):
        return Object([(key, _plain(inner)) for key, inner in value.items()])
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, date | time) and not isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, datetime) else value
