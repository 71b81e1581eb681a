"""Quảng Ngãi: the plan of the department of science and technology, 31 May 2023.

The hooks; each value stands in the file of its name.
"""

from __future__ import annotations

from tinnhiem_core.plugins import hookimpl
from tinnhiem_quang_ngai.locality import LOCALITY
from tinnhiem_quang_ngai.panels import PANELS
from tinnhiem_quang_ngai.reports import FORMATS
from tinnhiem_quang_ngai.timeline import TIMELINE
from tinnhiem_quang_ngai.titles import TITLE_TABLE

tinnhiem_locality = hookimpl(lambda: LOCALITY)
tinnhiem_title_table = hookimpl(lambda: TITLE_TABLE)
tinnhiem_voter_panels = hookimpl(lambda: PANELS)
tinnhiem_timeline = hookimpl(lambda: TIMELINE)
tinnhiem_report_formats = hookimpl(lambda: FORMATS)
