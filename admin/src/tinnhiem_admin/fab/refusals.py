"""What the edge refuses before any service is asked."""

from __future__ import annotations

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError


class BadRequestError(RefusedError):
    """The query, the header or the body can't be read (400)."""


class NoKeyError(RefusedError):
    """No key, or one that isn't valid (401)."""


def unreadable(code: str, where: str = "", **figures: object) -> BadRequestError:
    """Return the refusal of something that can't be read; ``where`` is its name in the request."""
    return BadRequestError(Finding(code=code, where=where, figures=tuple(figures.items())))
