"""The reasons typed on the page of findings: one form for all, a box for each warning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from flask import request
from flask_babel import gettext as _

from tinnhiem_admin.views.plan_forms import sign
from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.services.plans import OpenVersion, PlacedFinding, Reason, answered_place
from tinnhiem_core.texts import Lang

TEXT, EVERY, SEEN = "text-", "every-", "seen-"
"""Names of a box, of its tick, of how it was shown; each is followed by its warning's mark."""


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


def as_shown(found: OpenVersion) -> dict[str, str]:
    """Return how each box is shown: signs of what its warning says and of the reason in it."""
    return {
        at: f"{sign(one.finding.text(Lang.VI))} {sign(one.reason)}"
        for at, one in boxes(found).items()
    }


def answers(found: OpenVersion) -> tuple[Reason, ...]:
    """Return the reasons that were typed; a box that was left as it was shown says nothing."""
    typed = touched(found)
    return tuple(
        Reason(code=one.finding.code, where=_where(at, one), text=typed[f"{TEXT}{at}"])
        for at, one in boxes(found).items()
        if f"{TEXT}{at}" in typed
    )


def stand_as_seen(found: OpenVersion) -> bool:
    """Return whether each warning that is answered here, with its reason, is as it was shown.

    Where it is, nothing that somebody saved meanwhile is overwritten by the answers.
    """
    now, known = as_shown(found), boxes(found)
    answered = [name.removeprefix(TEXT) for name in touched(found) if name.startswith(TEXT)]
    if not all(at in known for at in answered):
        return False
    every = {known[at].finding.code for at in answered if _every(at)}
    concerned = {*answered, *(at for at, one in known.items() if one.finding.code in every)}
    return all(request.form.get(f"{SEEN}{at}") == now[at] for at in concerned)


def touched(found: OpenVersion) -> Mapping[str, str]:
    """Return boxes and ticks that were not left as they were shown, for the page to show again."""
    known = boxes(found)
    return {
        name: text
        for name, text in request.form.items()
        if name.startswith(EVERY) or (name.startswith(TEXT) and _is_new(name, text, known))
    }


def _is_new(name: str, text: str, known: Mapping[str, PlacedFinding]) -> bool:
    at = name.removeprefix(TEXT)
    before = request.form.get(f"{SEEN}{at}", "").partition(" ")[2]
    if not before:
        before = sign(known[at].reason) if at in known else ""
    return _every(at) or sign(text.strip()) != before


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
