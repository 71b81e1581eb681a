"""Texts of running a meeting from roster to papers; codes .8nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
