"""What the name of an account, an invitation or a key may be: it stands in every log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tinnhiem_core.intake.names import character, strange
from tinnhiem_core.law.finding import Finding, find

NAME_LIMIT: Final = 200


def name_findings(name: str, most: int = NAME_LIMIT) -> Iterator[Finding]:
    """Yield what speaks against a name, at the field ``name``.

    The characters are those that no name of a person may hold: controls, marks of direction.
    """
    if not name:
        yield find("L.1265", where="name")
    if len(name) > most:
        yield find("L.1225", where="name", found=len(name), most=most)
    if odd := strange(name):
        yield find("L.1256", where="name", character=character(odd))
