"""Several codes of a file that turn out to be one person: what all their rows say together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from tinnhiem_core.intake.cells import shown
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model import people as values
from tinnhiem_core.services.people.fields import label
from tinnhiem_core.services.people.imports.persons import FilePerson

DAYS = ("born", "retirement_notice")


def together(
    people: Iterable[FilePerson], whose: Mapping[str, Hashable]
) -> tuple[Mapping[str, values.Person], tuple[Finding, ...]]:
    """Return each person by code with the days that any of its codes gives.

    ``whose`` names who each code is. The findings are days that contradict each other.
    """
    groups: defaultdict[Hashable, list[FilePerson]] = defaultdict(list)
    for one in people:
        groups[whose[one.person.key]].append(one)
    found: dict[str, values.Person] = {}
    findings: list[Finding] = []
    for group in groups.values():
        days: dict[str, Any] = {field: _first(group, field) for field in DAYS}
        found |= {one.person.key: replace(one.person, **days) for one in group}
        findings += (contradiction for field in DAYS for contradiction in _other(group, field))
    return found, tuple(findings)


def _first(group: Sequence[FilePerson], field: str) -> object:
    return next((day for one in group if (day := getattr(one.person, field))), None)


def _other(group: Sequence[FilePerson], field: str) -> Iterator[Finding]:
    """Yield whoever has another day than the first of the codes that has one."""
    told = [one for one in group if getattr(one.person, field)]
    for one in told[1:]:
        first, day = getattr(told[0].person, field), getattr(one.person, field)
        if day != first:
            yield find(
                "L.1153",
                where=str(one.line),
                line=str(one.line),
                name=one.person.name,
                key=one.person.key,
                field=label(field),
                value=shown(day),
                other=told[0].person.key,
                first=shown(first),
            )
