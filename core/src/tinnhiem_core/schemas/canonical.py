"""The one JSON text of a plan, and its digest.

Keys are sorted by code point and nothing is left out, so that neither the order in which the
code declares fields nor its defaults change what a stored plan says: whoever has the plan can
write the same bytes with any JSON library.
"""

from __future__ import annotations

import json
from hashlib import sha256

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas.builder import schema_of


def canonical(plan: Plan) -> str:
    """Return the canonical JSON of a plan: one line, keys sorted, NFC, one newline at the end.

    Days are written 2023-08-30, enumerations by their value, tuples as arrays.
    """
    document = schema_of(Plan)().dump(plan)
    line = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{line}\n"


def digest(plan: Plan) -> str:
    """Return the SHA-256 of the canonical JSON in UTF-8, newline included: 64 hex digits."""
    return sha256(canonical(plan).encode("utf-8")).hexdigest()
