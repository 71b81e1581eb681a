"""Điện Biên: plan 104-KH/TU of the standing committee of the provincial Party committee, 2023."""

from __future__ import annotations

from tinnhiem_dien_bien.locality import tinnhiem_locality
from tinnhiem_dien_bien.panels import tinnhiem_voter_panels
from tinnhiem_dien_bien.reports import tinnhiem_report_formats
from tinnhiem_dien_bien.timeline import tinnhiem_timeline
from tinnhiem_dien_bien.titles import tinnhiem_title_table

__all__ = [
    "tinnhiem_locality",
    "tinnhiem_report_formats",
    "tinnhiem_timeline",
    "tinnhiem_title_table",
    "tinnhiem_voter_panels",
]
