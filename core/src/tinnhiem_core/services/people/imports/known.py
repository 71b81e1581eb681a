"""What is known of units already: a file need not describe them again, nor name all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tinnhiem_core.intake.drafts import Identity
from tinnhiem_core.intake.names import spelling
from tinnhiem_core.model.people import Level, UnitKind
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.near import NearNames
from tinnhiem_core.services.people.imports.stock import seen_units
from tinnhiem_core.services.people.imports.units import meant
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.units import all_units


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownUnit:
    """A unit of the tenant: spelling of its name and of the one above it, empty at the top.

    ``written``: its name as it is, empty where whoever brings the file may not see it.
    """

    name: str
    written: str
    above: str
    kind: UnitKind
    level: Level


@dataclass(frozen=True, kw_only=True)
class KnownUnits:
    """The units of a tenant, as a value: what is read with them may be kept."""

    units: tuple[KnownUnit, ...]

    def described(self, identity: Identity, times: int) -> tuple[UnitKind, Level] | None:
        """Return kind and level of the unit that a file means, None where that is not clear.

        ``times``: how many units of the file have that name.
        """
        name, above = identity
        named = self._named.get(name, ())
        found = meant(
            named,
            tops=[one for one in named if not one.above],
            under=[one for one in named if one.above == above],
            top=not above,
            only=times == 1,
        )
        return (found[0].kind, found[0].level) if len(found) == 1 else None

    def bearers(self, name: str) -> int:
        """Return how many units have a name."""
        return len(self._named.get(name, ()))

    def nearest(self, name: str) -> tuple[str, ...]:
        """Return the names of units that a name which none has may mean, the likeliest first."""
        own = spelling(name)
        found = (one for _, one in self._near.find(name) if spelling(one) != own)
        return tuple(dict.fromkeys(found))

    @cached_property
    def _near(self) -> NearNames[str]:
        return NearNames((one.written, one.written) for one in self.units if one.written)

    @cached_property
    def _named(self) -> Mapping[str, Sequence[KnownUnit]]:
        found: defaultdict[str, list[KnownUnit]] = defaultdict(list)
        for one in self.units:
            found[one.name].append(one)
        return found


NOTHING: Final = KnownUnits(units=())


def known_units(session: ScopedSession, desk: Desk) -> KnownUnits:
    """Return the units of the desk; those above them are known, but not offered by name."""
    rows = seen_units(desk, all_units(session)).values()
    names = {row.id: spelling(row.name) for row in rows}
    return KnownUnits(
        units=tuple(
            KnownUnit(
                name=names[row.id],
                written=row.name if desk.may(row.id) else "",
                above=names[row.parent_id] if row.parent_id is not None else "",
                kind=row.kind,
                level=row.level,
            )
            for row in rows
        )
    )
