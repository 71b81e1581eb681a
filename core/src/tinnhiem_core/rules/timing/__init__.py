"""When things are due: third year, 20/15/10/10/3 days, offset against stated date, windows.

Calendar days throughout; a deadline on a weekend or public holiday is noted, never shifted
(decision 32).
"""

from __future__ import annotations

from tinnhiem_core.rules.timing.cycle import cycle
from tinnhiem_core.rules.timing.due import DueDate, schedule
from tinnhiem_core.rules.timing.findings import timing_findings
from tinnhiem_core.rules.timing.lateness import late, lateness
from tinnhiem_core.rules.timing.postponement import Postponement, postpone
from tinnhiem_core.rules.timing.windows import Window, valid_days

__all__ = [
    "DueDate",
    "Postponement",
    "Window",
    "cycle",
    "late",
    "lateness",
    "postpone",
    "schedule",
    "timing_findings",
    "valid_days",
]
