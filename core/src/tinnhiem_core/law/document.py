"""A paper that the law or a plan rests on. "96" alone names three of them (decision 39)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

OWN: Final = {"own": True}
"""Field metadata: our identifier or our words, not text copied from a plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A numbered paper: a regulation, a resolution, a plan, an official letter.

    ``number`` is printed as the paper prints it ("96-QĐ/TW", "346/KH-UBND"); empty where the
    text leaves it blank. ``issued`` is None where the day is blank. ``available`` says whether
    its text is at hand: a paper named but not available is shown as "chưa có văn bản" and never
    guessed (decision 45). ``issuer`` and ``subject`` may be empty where a text gives none.
    """

    key: str = field(metadata=OWN)
    kind: str
    number: str = ""
    issued: date | None = None
    issuer: str = ""
    subject: str = ""
    available: bool = True

    @property
    def name(self) -> str:
        """Return kind and number, "Quy định số 96-QĐ/TW"; without a number kind and issuer."""
        if self.number:
            return f"{self.kind} số {self.number}"
        return f"{self.kind} của {self.issuer}" if self.issuer else self.kind

    def __str__(self) -> str:
        """Return the name with its day: "Quy định số 96-QĐ/TW ngày 02/02/2023"."""
        return f"{self.name} ngày {self.issued:%d/%m/%Y}" if self.issued else self.name
