"""The reasons typed on the page of findings: one form for all, a box for each warning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from flask import request
from flask_babel import gettext as _

from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.services.plans import OpenVersion, PlacedFinding, Reason, answered_place

TEXT, EVERY = "text-", "every-"
"""Names of a box and of its tick, each followed by the mark of what it is about."""


def mark(finding: Finding) -> str:
    """Return a short sign of code and place: the list may be another when the form comes back."""
    name = answered_place(finding.code, finding.where)
    return sha256(name.encode("utf-8", "replace")).hexdigest()[:10]


def boxes(found: OpenVersion) -> dict[str, PlacedFinding]:
    """Return the warnings by their marks; two of one code at one place share their reason."""
    warned = [one for one in found.report.findings if one.finding.severity is Severity.WARNING]
    return {mark(one.finding): one for one in reversed(warned)}


def marks(found: OpenVersion) -> dict[int, str]:
    """Return the mark of each finding that gets a box, by its place in the list, from 1."""
    known = boxes(found)
    return {
        at: mark(one.finding)
        for at, one in enumerate(found.report.findings, 1)
        if known.get(mark(one.finding)) is one
    }


def answers(found: OpenVersion) -> tuple[Reason, ...]:
    """Return the reasons that were typed; a box that was left as it was shown says nothing."""
    sent = ((at, one, request.form.get(f"{TEXT}{at}")) for at, one in boxes(found).items())
    return tuple(
        Reason(code=one.finding.code, where=_where(at, one), text=text)
        for at, one, text in sent
        if text is not None and (_every(at) or text.strip() != one.reason)
    )


def typed_in() -> Mapping[str, str]:
    """Return everything of the form of reasons as it was sent, for the page to show again."""
    return {name: text for name, text in request.form.items() if name.startswith((TEXT, EVERY))}


def labels(found: OpenVersion) -> dict[str, str]:
    """Return what the page calls each box."""
    return {
        f"{TEXT}{at}": _("Reason for %(code)s", code=one.finding.code)
        for at, one in reversed(boxes(found).items())
    }


def at_boxes(findings: Iterable[Finding], found: OpenVersion) -> list[Finding]:
    """Return findings on reasons, each at the first box that it can be mended in."""
    places: dict[str, str] = {}
    for at, one in reversed(boxes(found).items()):
        code = one.finding.code
        for name in (answered_place(code, one.finding.where), code):
            places.setdefault(name, f"{TEXT}{at}")
        if _every(at):
            places[code] = f"{TEXT}{at}"
    return [replace(one, where=places.get(one.where, one.where)) for one in findings]


def _where(at: str, one: PlacedFinding) -> str:
    return "" if _every(at) else one.finding.where


def _every(at: str) -> bool:
    return bool(request.form.get(f"{EVERY}{at}"))
