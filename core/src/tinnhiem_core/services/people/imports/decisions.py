"""What somebody said to the questions of a file, as it is kept with the import."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Answers on persons by their code in the file, on units by their key in the file.

    ``reach``: the numbers of the units for which the file was brought, once it is applied of
    those that it speaks of; None where that were all units, or nobody noted it.
    ``faulty``: the file held errors of its own when it was chosen.
    """

    persons: Mapping[str, str]
    units: Mapping[str, str]
    reach: tuple[int, ...] | None = None
    faulty: bool = False

    def with_more(self, persons: Mapping[str, str], units: Mapping[str, str]) -> Decisions:
        """Return these and what is said now; an empty answer takes back."""
        return replace(
            self, persons=_answered(self.persons, persons), units=_answered(self.units, units)
        )

    def as_json(self) -> str:
        """Return the decisions as text."""
        kept: dict[str, object] = {"persons": self.persons, "units": self.units}
        if self.reach is not None:
            kept["reach"] = self.reach
        if self.faulty:
            kept["faulty"] = True
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Decisions:
    """Return what ``as_json`` kept, or the answers on persons alone of an earlier release."""
    kept = json.loads(text)
    if all(isinstance(answer, str) for answer in kept.values()):
        return Decisions(persons=kept, units={})
    reach = kept.get("reach")
    return Decisions(
        persons=kept["persons"],
        units=kept["units"],
        reach=tuple(reach) if reach is not None else None,
        faulty=kept.get("faulty", False),
    )


def _answered(kept: Mapping[str, str], more: Mapping[str, str]) -> Mapping[str, str]:
    return {name: answer for name, answer in {**kept, **more}.items() if answer}
