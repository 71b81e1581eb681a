"""Five answers become one plan: types are checked, keys are unique, every reference resolves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.plan import Locality, Plan
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleRow, TitleTable

REQUIRED: Mapping[str, type] = {
    "tinnhiem_locality": Locality,
    "tinnhiem_title_table": TitleTable,
    "tinnhiem_voter_panels": VoterPanel,
    "tinnhiem_timeline": Timeline,
    "tinnhiem_report_formats": ReportFormat,
}
"""The binding hooks and the value each returns (panels and formats: a tuple of it)."""

TUPLES = frozenset({"tinnhiem_voter_panels", "tinnhiem_report_formats"})


def wanted(hook: str) -> str:
    """Return the type that a required hook must answer, as one writes it."""
    name = REQUIRED[hook].__name__
    return f"tuple[{name}, ...]" if hook in TUPLES else name


def fits(hook: str, answer: object) -> bool:
    """Return whether an answer has the type of its hook."""
    if hook not in TUPLES:
        return isinstance(answer, REQUIRED[hook])
    return isinstance(answer, tuple) and all(isinstance(one, REQUIRED[hook]) for one in answer)


def assemble(answers: Mapping[str, object]) -> Plan:
    """Return the plan that fitting answers make."""
    return Plan(
        locality=answers["tinnhiem_locality"],  # type: ignore[arg-type]
        title_table=answers["tinnhiem_title_table"],  # type: ignore[arg-type]
        panels=answers["tinnhiem_voter_panels"],  # type: ignore[arg-type]
        timeline=answers["tinnhiem_timeline"],  # type: ignore[arg-type]
        formats=answers["tinnhiem_report_formats"],  # type: ignore[arg-type]
    )


def inconsistencies(plan: Plan) -> tuple[str, ...]:
    """Return every key used twice and every reference that leads nowhere (decision 51)."""
    return (*_twice(plan), *_dangling(plan))


def _twice(plan: Plan) -> Iterator[str]:
    for name, keys in _keyed(plan):
        for key, times in Counter(keys).items():
            if times > 1:
                yield f"{name} “{key}” × {times}"


def _keyed(plan: Plan) -> Iterator[tuple[str, Iterable[str]]]:
    rows, place = plan.title_table.rows, plan.locality
    yield "title_table.rows", (one.key for one in rows)
    yield "panels", (one.key for one in plan.panels)
    yield "timeline.deadlines", (one.key for one in plan.timeline.deadlines)
    yield "timeline.meetings", (one.key for one in plan.timeline.meetings)
    yield "formats", (one.form.value for one in plan.formats)
    for row in rows:
        yield f"{row.key}.titles", (one.key for one in row.titles)
        yield f"{row.key}.venues", (one.key for one in row.venues)
    for panel in plan.panels:
        yield f"{panel.key}.groups", (one.key for one in panel.groups)
    yield "clauses", (clause.key for section in place.sections for clause in section.clauses)
    for name in ("dossier", "responsibilities", "observers", "disclosure", "reporting"):
        yield name, (one.key for one in getattr(place, name))


def _dangling(plan: Plan) -> Iterator[str]:
    rows = {one.key for one in plan.title_table.rows}
    for place, names in _row_references(plan):
        yield from (f"{place} → “{name}”" for name in names if name not in rows)
    panels = {one.key for one in plan.panels}
    titles = {title.key for row in plan.title_table.rows for title in row.titles}
    for row in plan.title_table.rows:
        yield from _within(row, panels)
    for panel in plan.panels:
        for group in panel.groups:
            lost = (one for one in group.only_for if one not in titles)
            yield from (f"{panel.key}.{group.key} → “{one}”" for one in lost)


def _row_references(plan: Plan) -> Iterator[tuple[str, tuple[str, ...]]]:
    place, timeline = plan.locality, plan.timeline
    yield from ((one.key, one.rows) for one in timeline.deadlines)
    yield from ((one.key, one.rows) for one in timeline.meetings)
    yield from ((one.key, one.rows) for one in place.observers)
    yield from ((one.key, one.rows) for one in place.disclosure)
    yield from ((one.key, one.rows) for one in place.reporting)


def _within(row: TitleRow, panels: set[str]) -> Iterator[str]:
    titles, venues = {one.key for one in row.titles}, {one.key for one in row.venues}
    for venue in row.venues:
        if venue.panel and venue.panel not in panels:
            yield f"{row.key}.{venue.key} → “{venue.panel}”"
        yield from (
            f"{row.key}.{venue.key} → “{one}”" for one in venue.titles if one not in titles
        )
    for exclusion in row.exclusions:
        yield from (
            f"{row.key}.{exclusion.key} → “{one}”" for one in exclusion.venues if one not in venues
        )
