"""Biểu mẫu: the announcement attaches none; the report form ("theo mẫu đính kèm") is not at hand.

Core prints its own forms; locality.py marks the gap.
"""

from __future__ import annotations

from tinnhiem_core.model.forms import ReportFormat

FORMATS: tuple[ReportFormat, ...] = ()
