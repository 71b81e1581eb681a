"""Texts of printing: fonts, characters, layout; codes .9nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
