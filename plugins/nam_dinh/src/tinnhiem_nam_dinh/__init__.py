"""Nam Định: the plan of the Party civil affairs committee of the People's Committee, 2023.

The hooks; each value stands in the file of its name.
"""

from __future__ import annotations

from tinnhiem_core.plugins import hookimpl
from tinnhiem_nam_dinh.locality import LOCALITY
from tinnhiem_nam_dinh.panels import PANELS
from tinnhiem_nam_dinh.reports import FORMATS
from tinnhiem_nam_dinh.timeline import TIMELINE
from tinnhiem_nam_dinh.titles import TITLE_TABLE

tinnhiem_locality = hookimpl(lambda: LOCALITY)
tinnhiem_title_table = hookimpl(lambda: TITLE_TABLE)
tinnhiem_voter_panels = hookimpl(lambda: PANELS)
tinnhiem_timeline = hookimpl(lambda: TIMELINE)
tinnhiem_report_formats = hookimpl(lambda: FORMATS)
