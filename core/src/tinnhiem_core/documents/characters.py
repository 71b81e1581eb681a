"""What may be printed: text in NFC, of characters that the fonts have and the eye sees.

A name on a ballot must read as it was entered. So a character that the fonts lack is refused by
name instead of becoming an empty box, and a control or bidirectional character is refused
because it could make the paper read otherwise than the record. ☐ is drawn, not typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar, cast

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.fonts import covered
from tinnhiem_core.law import Finding
from tinnhiem_core.plugins.limits import UNSEEN

T = TypeVar("T")

BOX: Final = "☐"
LONGEST: Final = 20_000
"""Characters in one text of a paper: about six pages."""
HIDDEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
DRAWN: Final = frozenset(BOX + "\n")


def printable(value: T, where: str) -> T:
    """Return ``value`` (text, or a frozen dataclass, tuple or mapping of them) in NFC.

    Raises ``PaperError`` with every text that can't be printed and its place
    ("ballot.lines[3].name").
    """
    findings: list[Finding] = []
    clean = _walk(value, where, findings)
    if findings:
        raise PaperError(*findings)
    return cast("T", clean)


def _walk(value: object, where: str, findings: list[Finding]) -> object:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return _text(value, where, findings)
    if isinstance(value, tuple):
        return tuple(_walk(one, f"{where}[{i}]", findings) for i, one in enumerate(value))
    if isinstance(value, Mapping):
        return {key: _walk(one, f"{where}.{key}", findings) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _record(value, where, findings)
    return value


def _record(value: Any, where: str, findings: list[Finding]) -> object:  # noqa: ANN401  # any dataclass
    changed = {}
    for one in fields(value):
        before = getattr(value, one.name)
        after = _walk(before, f"{where}.{one.name}", findings)
        if after != before:
            changed[one.name] = after
    return replace(value, **changed) if changed else value


def _text(text: str, where: str, findings: list[Finding]) -> str:
    if len(text) > LONGEST:
        findings.append(trouble("L.903", where, length=len(text), limit=LONGEST))
        return ""
    composed = unicodedata.normalize("NFC", text)
    findings.extend(_unprintable(composed, where))
    return composed


def unprintable(text: str) -> tuple[str, ...]:
    """Return the different characters of a text in NFC that can't be printed, in order."""
    return tuple(
        one
        for one in dict.fromkeys(text)
        if one not in DRAWN and (hidden(one) or ord(one) not in covered())
    )


def hidden(character: str) -> bool:
    """Return whether nobody sees a character: it controls, or it hides."""
    return character in UNSEEN or unicodedata.category(character) in HIDDEN


def _unprintable(text: str, where: str) -> Iterator[Finding]:
    for one in unprintable(text):
        yield _refused("L.902" if hidden(one) else "L.901", one, where)


def _refused(code: str, character: str, where: str) -> Finding:
    return trouble(
        code,
        where,
        character=character,
        codepoint=f"U+{ord(character):04X}",
        name=unicodedata.name(character, "không có tên Unicode"),
    )
