"""What is installed, and one plan as people read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import Installed
from tinnhiem_core.texts import Lang, say


def overview(localities: Localities, lang: Lang) -> list[dict[str, object]]:
    """Return one entry per installed package: slug, name, status, plan, and what is wrong."""
    return [_entry(one, lang) for one in localities.installed]


def _entry(one: Installed, lang: Lang) -> dict[str, object]:
    place = one.plan.locality if one.plan else None
    return {
        "slug": one.slug,
        "name": _name(place.name, place.name_en, lang) if place else one.slug,
        "status": one.state.value,
        "plan": str(place.paper) if place else None,
        "package": one.distribution,
        "version": one.version,
        "error": one.fault.text(lang) if one.fault else None,
        "remedy": one.fault.remedy(lang) if one.fault else None,
    }


def _name(name: str, english: str, lang: Lang) -> str:
    return english if lang is Lang.EN else name


def overview_lines(entries: Iterable[dict[str, object]], lang: Lang) -> Iterator[str]:
    """Yield the overview for people."""
    for one in entries:
        state = say(f"locality.{one['status']}", lang)
        yield f"{one['slug']:<12} {state:<12} {one['name']}"
        yield from (f"             {one[key]}" for key in ("plan", "error", "remedy") if one[key])


def plan_lines(plan: Plan, lang: Lang) -> Iterator[str]:
    """Yield the title table of a plan with venues and panels, in the plan's own words."""
    place = plan.locality
    yield f"{_name(place.name, place.name_en, lang)} ({place.slug})"
    yield f"{place.paper}: {place.title}"
    yield from (f"  - {basis.text}" for basis in place.legal_bases)
    for row in plan.title_table.rows:
        yield ""
        yield from _row_lines(plan, row, lang)
    yield ""
    yield from (
        f"{say('plan.gap', lang)}: {gap.note_en if lang is Lang.EN else gap.note}"
        for gap in place.gaps
    )


def _row_lines(plan: Plan, row: TitleRow, lang: Lang) -> Iterator[str]:
    yield f"{row.number} {' '.join(row.text.split())}  [{row.key}]"
    for title in row.titles:
        yield f"    {say('plan.title', lang)}: {title.text}  [{title.key}]"
    for venue in row.venues:
        yield f"    {say('plan.venue', lang)}: {venue.organiser}  [{venue.key}]"
        if venue.proviso:
            yield f"        {say('plan.proviso', lang)}: {venue.proviso}"
        if venue.panel:
            groups = plan.panel(venue.panel).groups
            yield from (f"        {say('plan.voters', lang)}: {one.text}" for one in groups)
    for exclusion in row.exclusions:
        yield f"    {say('plan.exclusion', lang)}: {exclusion.text}"
