"""The façade over the localities: who is installed, whose plan, and what one of them answers.

There is one per process and it is passed around; each plugin lives in a pluggy manager of its
own, so that only a tenant's own plugin is ever asked about that tenant, and one that fails can
fail nobody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from types import NoneType

import pluggy

from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.meeting import BallotResult, Meeting, OfficeHolder
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.plugins.discovery import sources
from tinnhiem_core.plugins.loading import Fault, Limits, Source, anything, ask, hold, load
from tinnhiem_core.plugins.status import (
    BindingHookError,
    Installed,
    QuarantinedError,
    UnknownLocalityError,
)
from tinnhiem_core.texts import Lang


class Localities:
    """Every installed locality, in the order of their slugs.

    ``beyond`` says why a plan can't be used; one with such a reason is set aside.
    """

    def __init__(self, sources: Iterable[Source] = (), beyond: Limits = anything) -> None:
        self._beyond = beyond
        self._managers: dict[str, tuple[Source, pluggy.PluginManager]] = {}
        ordered = sorted(sources, key=lambda one: (one.slug, one.distribution))
        self._loaded = tuple(self._take(one) for one in ordered)

    @cached_property
    def installed(self) -> tuple[Installed, ...]:
        """Return every locality, held to the limits when first asked for: a start waits less."""
        return tuple(map(self._held, self._loaded))

    @classmethod
    def discover(cls, beyond: Limits = anything) -> Localities:
        """Return the localities whose packages are installed beside core."""
        return cls(sources(), beyond)

    def _take(self, source: Source) -> Installed:
        entry = Installed(
            slug=source.slug, distribution=source.distribution, version=source.version
        )
        try:
            self._refuse_taken(source)
            manager, plan = load(source)
        except Fault as fault:
            return replace(entry, fault=fault.finding)
        self._managers[source.slug] = (source, manager)
        return replace(entry, plan=plan)

    def _held(self, entry: Installed) -> Installed:
        if entry.plan is None:
            return entry
        try:
            hold(self._managers[entry.slug][0], entry.plan, self._beyond)
        except Fault as fault:
            return replace(entry, plan=None, fault=fault.finding)
        return entry

    def _refuse_taken(self, source: Source) -> None:
        if source.slug in self._managers:
            raise source.fault("L.604", holder=self._managers[source.slug][0].distribution)

    @property
    def plans(self) -> Mapping[str, Plan]:
        """Return the plans of the localities that answer, by slug."""
        return {one.slug: one.plan for one in self.installed if one.plan is not None}

    def plan(self, slug: str) -> Plan:
        """Return the plan of one locality; raise a ``LocalityError`` that says what to do."""
        if slug in self.plans:
            return self.plans[slug]
        faults = [one.fault for one in self.installed if one.slug == slug and one.fault]
        if faults:
            raise QuarantinedError(faults[0])
        known = tuple(one.slug for one in self.installed)
        raise UnknownLocalityError(find("L.600", where=slug, slug=slug, known=known))

    def exemption(
        self, slug: str, holder: OfficeHolder, meeting: Meeting
    ) -> Decision[bool | None] | None:
        """Ask the locality whether this person is exempt; None leaves it to the Regulation."""
        arguments = {"holder": holder, "meeting": meeting}
        return self._binding(slug, "tinnhiem_exemption", arguments)

    def proviso(
        self, slug: str, row: TitleRow, holder: OfficeHolder
    ) -> Decision[bool | None] | None:
        """Ask the locality whether the row's proviso holds; None leaves it to the Regulation."""
        return self._binding(slug, "tinnhiem_proviso", {"row": row, "holder": holder})

    def checks(self, slug: str, count: BallotResult) -> tuple[Finding, ...]:
        """Return the locality's own findings on a count; a failure is a warning among them."""
        source, manager = self._managers[slug]
        try:
            answer = ask(source, manager, "tinnhiem_checks", {"count": count})
            with source.guarded("L.608", hook="tinnhiem_checks"):
                return _findings(answer)
        except Fault as fault:
            error = dict(fault.finding.figures)["error"]
            return (find("C.612", where=slug, slug=slug, error=error),)

    def _binding(
        self, slug: str, hook: str, arguments: Mapping[str, object]
    ) -> Decision[bool | None] | None:
        self.plan(slug)
        source, manager = self._managers[slug]
        try:
            answer = ask(source, manager, hook, arguments)
            value = answer.value if type(answer) is Decision else answer
            if type(value) not in (bool, NoneType) or type(answer) is bool:
                found, needed = type(value).__name__, "Decision[bool | None] | None"
                raise source.fault("L.609", hook=hook, found=found, wanted=needed)
        except Fault as fault:
            raise BindingHookError(fault.finding) from fault
        return answer  # type: ignore[return-value] # as was just looked at


def _findings(answer: object) -> tuple[Finding, ...]:
    """Return a plugin's findings; ``TypeError``, or the error of one that can't be shown."""
    if answer is None:
        return ()
    if type(answer) is not tuple or any(type(one) is not Finding for one in answer):
        message = f"{type(answer).__name__} ≠ tuple[Finding, ...]"
        raise TypeError(message)
    for one in answer:
        _ = one.severity, one.text(), one.text(Lang.EN), one.remedy(), one.quotes(), hash(one)
    return answer
