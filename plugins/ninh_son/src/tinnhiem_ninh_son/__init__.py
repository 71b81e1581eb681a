"""Huyện Ninh Sơn: Kế hoạch số 346/KH-UBND ngày 11/10/2023, biết qua bản tin thông báo.

The hooks; each value stands in the file of its name.
"""

from __future__ import annotations

from tinnhiem_core.plugins import hookimpl
from tinnhiem_ninh_son.locality import LOCALITY
from tinnhiem_ninh_son.panels import PANELS
from tinnhiem_ninh_son.reports import FORMATS
from tinnhiem_ninh_son.timeline import TIMELINE
from tinnhiem_ninh_son.titles import TITLE_TABLE

tinnhiem_locality = hookimpl(lambda: LOCALITY)
tinnhiem_title_table = hookimpl(lambda: TITLE_TABLE)
tinnhiem_voter_panels = hookimpl(lambda: PANELS)
tinnhiem_timeline = hookimpl(lambda: TIMELINE)
tinnhiem_report_formats = hookimpl(lambda: FORMATS)
