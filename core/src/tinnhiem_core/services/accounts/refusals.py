"""What signing in refuses, without a hint which part was wrong."""

from __future__ import annotations

from datetime import datetime

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.refusals import ForbiddenError, InvalidError, NotFoundError
from tinnhiem_core.services.work import VIETNAM


class SignInError(InvalidError):
    """The pair of user name and password, or the code, is not right."""


class LimitedError(RefusedError):
    """Too many attempts; from ``retry_at`` on the next one is looked at (429)."""

    def __init__(self, finding: Finding, retry_at: datetime) -> None:
        super().__init__(finding)
        self.retry_at = retry_at


def limited(code: str, retry_at: datetime) -> LimitedError:
    """Return the refusal of an attempt over the limit, with the time from which it is over."""
    until = f"{retry_at.astimezone(VIETNAM):%H:%M}"
    return LimitedError(find(code, until=until), retry_at)


def over() -> NotFoundError:
    """Return the refusal of a browser whose sign-in is over."""
    return NotFoundError(find("L.1205"))


def unknown(what: str) -> NotFoundError:
    """Return the refusal of a number or secret that names nothing here (``what``: L.12nn)."""
    return NotFoundError(find(what))


def forbidden(code: str) -> ForbiddenError:
    """Return the refusal of what this account may not do."""
    return ForbiddenError(find(code))
