"""What is known of each installed locality, and the errors of asking for one that can't answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.plan import Plan


class State(StrEnum):
    """Whether a locality answers."""

    ACTIVE = "active"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One entry of the group: its slug, the distribution that brings it, and its plan or fault.

    Exactly one of ``plan`` and ``fault`` is there.
    """

    slug: str
    distribution: str
    version: str
    plan: Plan | None = None
    fault: Finding | None = None

    @property
    def state(self) -> State:
        """Return whether the locality answers."""
        return State.ACTIVE if self.fault is None else State.QUARANTINED


class LocalityError(RefusedError):
    """A locality can't be asked; its one finding says why and what to do."""


class UnknownLocalityError(LocalityError):
    """No installed package brings this slug."""


class QuarantinedError(LocalityError):
    """The package of this slug was set aside when it was loaded."""


class BindingHookError(LocalityError):
    """A hook whose answer decides raised or answered nonsense: the step must stop."""
