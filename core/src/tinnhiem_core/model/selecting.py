"""How a title row or a panel group picks posts: role, kind of unit, scope, conditions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from tinnhiem_core.law.document import OWN
from tinnhiem_core.model.people import Level, Role, UnitKind


class Scope(StrEnum):
    """Where the post must be, seen from the unit that holds the meeting."""

    MEETING_UNIT = "meeting_unit"
    CHILDREN = "children"  # units directly under it: trực thuộc
    SUBORDINATES = "subordinates"  # everything below it
    WITHIN = "within"  # the unit and everything below it
    TENANT = "tenant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A post that a person holds: one of ``roles`` in a unit of one of ``kinds`` at ``level``.

    Empty ``roles`` or ``kinds`` and ``level`` None mean any; ``units`` names units exactly, by key
    or by name.
    """

    roles: tuple[Role, ...] = ()
    kinds: tuple[UnitKind, ...] = ()
    level: Level | None = None
    units: tuple[str, ...] = field(default=(), metadata=OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Picks the posts that match ``post`` within ``scope``.

    The person must hold one post matching any of ``also`` (if given) and none matching any of
    ``unless``. ``full_time`` and ``has_subordinates`` are conditions where not None; the second
    is asked of the post's unit.
    """

    post: Holding
    scope: Scope = Scope.TENANT
    also: tuple[Holding, ...] = ()
    unless: tuple[Holding, ...] = ()
    full_time: bool | None = None
    has_subordinates: bool | None = None
