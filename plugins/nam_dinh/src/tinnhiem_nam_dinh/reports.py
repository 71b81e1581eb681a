"""Forms: the text has no annex of its own and leaves them to Kế hoạch số 113-KH/TU.

Core prints its own, in the Party skin of the issuer; gaps.py says so.
"""

from __future__ import annotations

from tinnhiem_core.model.forms import ReportFormat

FORMATS: tuple[ReportFormat, ...] = ()
