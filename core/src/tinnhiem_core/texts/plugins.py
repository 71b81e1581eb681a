"""Texts of loading, quarantine and checking of localities; codes .6nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
