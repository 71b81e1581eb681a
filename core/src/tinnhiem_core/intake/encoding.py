"""Which letters do the bytes of a .csv file stand for?

UTF-8 (with or without its mark) and UTF-16 with its mark are read; otherwise Windows-1258, the
coding of older Vietnamese Windows, if the headings make sense in it. Nothing is guessed beyond.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.headings import DEEPEST, recognised
from tinnhiem_core.intake.legacy import legacy
from tinnhiem_core.law.finding import Finding, find

_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATORS: Final = re.compile(r"[,;\t]")
_HEAD: Final = 64 * 1024


def decode(data: bytes, name: str) -> tuple[str, tuple[Finding, ...]]:
    """Return the text of ``data`` and a note where it was not UTF-8.

    ``IntakeError`` where the coding is not known, or is a legacy Vietnamese one.
    """
    if data.startswith(_UTF_16):
        return _strict(data, "utf-16", name), _noted("UTF-16", name)
    if b"\x00" in data:
        raise refusal("L.710", name, path=name)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if data.startswith(codecs.BOM_UTF8):
            raise refusal("L.710", name, path=name) from None
    text = unicodedata.normalize("NFC", _strict(data, "cp1258", name))
    if not _headed(text):
        raise _unknown(data, name)
    return text, _noted("Windows-1258", name)


def _strict(data: bytes, coding: str, name: str) -> str:
    try:
        return data.decode(coding)
    except UnicodeDecodeError:
        raise _unknown(data, name) from None


def _noted(coding: str, name: str) -> tuple[Finding, ...]:
    return (find("N.714", where=name, path=name, coding=coding),)


def _headed(text: str) -> bool:
    lines = text[:_HEAD].splitlines()[:DEEPEST]
    return any(recognised(_SEPARATORS.split(line.replace('"', ""))) > 1 for line in lines)


def _unknown(data: bytes, name: str) -> IntakeError:
    coding = legacy(data[:_HEAD].decode("cp1252", errors="ignore"))
    if coding:
        return refusal("L.711", name, path=name, coding=coding)
    return refusal("L.710", name, path=name)
