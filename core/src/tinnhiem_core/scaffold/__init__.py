"""``tinnhiem new-locality``: the first files of a locality, from the text of its plan."""

from __future__ import annotations

from tinnhiem_core.scaffold.writing import Made, ScaffoldError, new_locality

__all__ = ["Made", "ScaffoldError", "new_locality"]
