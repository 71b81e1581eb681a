"""Values that cross a border: a plan to canonical JSON and back, and plain values of anything.

Canonical JSON is one line of UTF-8: keys sorted, no blanks, text in NFC, ended by one newline.
"""

from __future__ import annotations

from tinnhiem_core.schemas.canonical import canonical, digest
from tinnhiem_core.schemas.errors import SchemaError
from tinnhiem_core.schemas.reading import load_plan
from tinnhiem_core.schemas.values import Json, values

__all__ = ["Json", "SchemaError", "canonical", "digest", "load_plan", "values"]
