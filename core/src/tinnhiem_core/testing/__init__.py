"""The conformance kit: what every locality must keep, for authors and for this repository.

``pytest --pyargs tinnhiem_core.testing`` runs it over every installed locality, from any
directory; ``-k ha_nam`` narrows. ``tinnhiem check`` runs the same checks without pytest.
"""

from __future__ import annotations

from tinnhiem_core.plugins.discovery import sources
from tinnhiem_core.testing.checks import CHECKS, Check
from tinnhiem_core.testing.examining import KitReport, examine, kit_report
from tinnhiem_core.testing.package import Package

__all__ = ["CHECKS", "Check", "KitReport", "Package", "examine", "kit_report", "sources"]
