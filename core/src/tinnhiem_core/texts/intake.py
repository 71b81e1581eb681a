"""Texts of files that come in (rosters, attendance, counts, meeting files); codes .7nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
