"""Findings on a plan as its pages list them: the sentence, its clause, links to the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.plan_page import row_address, table_address
from tinnhiem_admin.views.plan_words import row_name
from tinnhiem_core.services.plans import OpenVersion, PlacedFinding

MOST_PLACES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFinding:
    """One finding; ``places``: name and address of each row that it concerns.

    ``quotes``: each clause with its words.
    """

    code: str
    severity: str
    sentence: str
    remedy: str
    clause: str
    quotes: tuple[tuple[str, str], ...]
    where: str
    places: tuple[tuple[str, str], ...]
    reason: str


def shown(found: OpenVersion, placed: Iterable[PlacedFinding]) -> list[ShownFinding]:
    """Return findings on a version for a page."""
    tongue = lang()
    return [
        ShownFinding(
            code=one.finding.code,
            severity=one.finding.severity.value,
            sentence=one.finding.text(tongue),
            remedy=one.finding.remedy(tongue),
            clause="; ".join(dict.fromkeys(clause.text(tongue) for clause in one.finding.because)),
            quotes=tuple(
                dict.fromkeys(
                    (clause.text(tongue), clause.quote)
                    for clause in one.finding.because
                    if clause.quote
                )
            ),
            where=one.finding.where,
            places=tuple(dict(_places(found, one)).items()),
            reason=one.reason,
        )
        for one in placed
    ]


def _places(found: OpenVersion, one: PlacedFinding) -> Iterator[tuple[str, str]]:
    for name, key in one.places[:MOST_PLACES]:
        label = row_name(found.plan, name, key)
        address = (
            row_address(found.view.id, name, key) if key else table_address(found.view.id, name)
        )
        yield label, address


def of_tables(found: OpenVersion, names: Iterable[str]) -> list[PlacedFinding]:
    """Return the findings that concern one of these tables or its parts."""
    roots = frozenset(names)
    return [
        one
        for one in found.report.findings
        if any(name.split("/")[0] in roots for name, _ in one.places)
    ]


def of_row(found: OpenVersion, table: str, key: str) -> list[PlacedFinding]:
    """Return the findings that concern a row or its parts, with the reasons given."""
    escaped = key.replace("~", "~0").replace("/", "~1")
    within = f"{table}/{escaped}/"
    return [
        one
        for one in found.report.findings
        if any(place == (table, key) or place[0].startswith(within) for place in one.places)
    ]
