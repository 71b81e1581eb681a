"""Texts of reconciliation, quorum, validity, shares and outcomes: codes .1nn, .2nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {}
