"""What was typed into a form, and what speaks against it: in the summary and at each field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from flask import request

from tinnhiem_admin.signed_in import lang
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.people.fields import Form, field_code
from tinnhiem_core.texts import Wording
from tinnhiem_core.texts.people_labels import TEXTS

NAMING: Final = ("field", "label")
"""Figures that are the name of the field itself."""
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
    names: Mapping[str, str] | None = None,
) -> Told:
    """Return everything that speaks against a form, once each, in the order of its fields.

    ``labels``: names of the fields as the page shows them, in the page's order; what is said of
    anything else concerns the whole form and comes first. ``more``: (field, sentence) of the
    page's own. ``names``: what pages call fields that this form doesn't have.
    """
    order = {name: at for at, name in enumerate(labels)}
    every = {**(names or {}), **labels}
    found = [(_place(one, labels), _sentence(one, labels, every)) for one in findings]
    said = sorted(dict.fromkeys((*found, *more)), key=lambda one: order.get(one[0] or "", -1))
    fields: dict[str, list[str]] = {}
    for place, sentence in said:
        if place is not None:
            fields.setdefault(place, []).append(sentence)
    return Told(summary=tuple(said), fields=fields)


def _place(finding: Finding, labels: Mapping[str, str]) -> str | None:
    return finding.where if finding.where in labels else None


def _sentence(finding: Finding, labels: Mapping[str, str], names: Mapping[str, str]) -> str:
    """Return a finding in words; fields are called what the page calls them."""
    label = labels.get(finding.where)
    figures = {name: _named(value, names) for name, value in finding.figures}
    if label is not None:
        figures |= {name: str(label) for name in NAMING if name in figures}
    where = finding.where if label is None else str(label)
    shown = replace(finding, where=where, figures=tuple(figures.items()))
    return f"{shown.text(lang())} {shown.remedy(lang())}".strip()


def _named(figure: object, labels: Mapping[str, str]) -> object:
    """Return the page's name of another field, where a figure is the name of one."""
    if not isinstance(figure, Wording):
        return figure
    names = {name: field_code(name.rpartition(".")[2]) for name in labels}
    known = (str(labels[name]) for name, code in names.items() if TEXTS.get(code) == figure)
    return next(known, figure)


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
