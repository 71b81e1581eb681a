"""Texts of eligibility, venues, panels, disclosure, counting board; codes .3nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
