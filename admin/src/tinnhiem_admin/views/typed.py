"""What was typed into a form, and what speaks against it: in the summary and at each field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from flask import request

from tinnhiem_admin.signed_in import lang
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.people.fields import Form

DIGITS: Final = 18
"""Longer numbers name no row: a column holds less than 2**63."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """``summary``: (id of the field or None, sentence); ``fields``: sentences by field."""

    summary: tuple[tuple[str | None, str], ...] = ()
    fields: Mapping[str, list[str]] = field(default_factory=dict)


def told(
    findings: Iterable[Finding],
    labels: Mapping[str, str],
    more: Iterable[tuple[str, str]] = (),
) -> Told:
    """Return everything that speaks against a form.

    ``labels``: names of the fields as the page shows them; what is said of anything else concerns
    the whole form. ``more``: (field, sentence) of the page's own.
    """
    said = [(_place(one, labels), _sentence(one, labels)) for one in findings]
    said.extend(more)
    fields: dict[str, list[str]] = {}
    for place, sentence in said:
        if place is not None:
            fields.setdefault(place, []).append(sentence)
    return Told(summary=tuple(said), fields=fields)


def _place(finding: Finding, labels: Mapping[str, str]) -> str | None:
    return finding.where if finding.where in labels else None


def _sentence(finding: Finding, labels: Mapping[str, str]) -> str:
    label = labels.get(finding.where)
    if label is None:
        shown = finding
    else:
        figures = dict(finding.figures)
        named = {"field": str(label)} if "field" in figures else {}
        shown = replace(finding, where=str(label), figures=tuple((figures | named).items()))
    return f"{shown.text(lang())} {shown.remedy(lang())}".strip()


def typed(*names: str) -> dict[str, str]:
    """Return what was typed into the fields, as it was typed."""
    return {name: request.form.get(name, "") for name in names}


def number(text: str) -> int:
    """Return the number of a row; 0, which no row has, for anything else.

    Its length is looked at first: Python refuses to read numbers of thousands of digits.
    """
    plain = text.isascii() and text.isdigit() and len(text) <= DIGITS
    return int(text) if plain else 0


def days(form: Form, values: Mapping[str, str], *names: str) -> dict[str, date | None]:
    """Return the days of fields (dd/mm/yyyy); what can't be read in them is noted in ``form``."""
    return {name: form.day(name, values.get(name, "")) for name in names}
