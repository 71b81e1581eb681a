"""What a use case refuses, by what the caller can do about it."""

from __future__ import annotations

from tinnhiem_core.law.refusal import RefusedError


class NotFoundError(RefusedError):
    """There is no such thing in this tenant; another tenant's is as good as none (404)."""


class ForbiddenError(RefusedError):
    """The account may not do it, or not alone: two pairs of eyes (403)."""


class ConflictError(RefusedError):
    """Someone else changed it meanwhile; nothing was overwritten (409)."""


class InvalidError(RefusedError):
    """What was typed or sent can't be taken; all that speaks against it (422)."""
