"""Tỉnh Bắc Giang: Kế hoạch số 96-KH/TU của Ban Thường vụ Tỉnh ủy, biết qua báo chí.

The hooks; each value stands in the file of its name.
"""

from __future__ import annotations

from tinnhiem_bac_giang.locality import LOCALITY
from tinnhiem_bac_giang.panels import PANELS
from tinnhiem_bac_giang.reports import FORMATS
from tinnhiem_bac_giang.timeline import TIMELINE
from tinnhiem_bac_giang.titles import TITLE_TABLE
from tinnhiem_core.plugins import hookimpl

tinnhiem_locality = hookimpl(lambda: LOCALITY)
tinnhiem_title_table = hookimpl(lambda: TITLE_TABLE)
tinnhiem_voter_panels = hookimpl(lambda: PANELS)
tinnhiem_timeline = hookimpl(lambda: TIMELINE)
tinnhiem_report_formats = hookimpl(lambda: FORMATS)
