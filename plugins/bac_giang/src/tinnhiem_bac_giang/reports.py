"""Biểu mẫu: the article gives none; core prints its own, gaps.py marks the gap."""

from __future__ import annotations

from tinnhiem_core.model.forms import ReportFormat

FORMATS: tuple[ReportFormat, ...] = ()
