"""Texts of deadlines, windows, third year; codes .4nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
