"""A form on a record: shown, carried out, or shown again with what was typed and why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from flask import flash, redirect
from flask.typing import ResponseReturnValue

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import submitted
from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.typed import Told, told, typed
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.refusals import ConflictError, NotFoundError

Values = dict[str, str]
Card = TypeVar("Card")
LIKELY: Final = frozenset({"C.1116", "C.1117"})
"""Somebody who may be the same person: looked at by people, not refused for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    """A field that somebody else saved otherwise: its name, what stands now, what was typed."""

    label: str
    now: str
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a form says back: errors, likely duplicates, what was saved meanwhile."""

    told: Told = field(default_factory=Told)
    likely: tuple[Finding, ...] = ()
    meanwhile: tuple[Meanwhile, ...] = ()
    conflict: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form. ``labels``: its fields by name. ``start`` reads the record anew.

    ``act`` is the service, with what was typed, and returns where to go from there; ``show``
    renders the page. ``words`` writes the value of a field as people read it. ``names``: what
    other pages call the fields of the record that this form doesn't have.
    """

    labels: Mapping[str, str]
    start: Callable[[], Values]
    act: Callable[[Values], str]
    show: Callable[[Values, Answer], str]
    done: str
    hidden: tuple[str, ...] = ("revision",)
    words: Callable[[str, str], str] = lambda _name, value: value
    names: Mapping[str, str] = field(default_factory=dict)


def run(form: Form) -> ResponseReturnValue:
    """Answer a request on the form; rows that are not there rise (404)."""
    if not submitted():
        return form.show(form.start(), Answer())
    values = typed(*form.labels, *form.hidden)
    try:
        target = form.act(values)
    except NotFoundError:
        raise
    except RefusedError as refused:
        if isinstance(refused, ConflictError):
            return _conflict(form, values, refused), 409
        said = answer(refused.findings, form.labels, form.names)
        return form.show(values, said), code_of(refused)
    flash(form.done, "success")
    return redirect(target, 303)


def anew(seen: Card, look: Callable[[], Card]) -> Card:
    """Return a record as it stands: the one just seen, looked at again after a form was sent."""
    return look() if submitted() else seen


def answer(
    findings: tuple[Finding, ...],
    labels: Mapping[str, str],
    names: Mapping[str, str] | None = None,
) -> Answer:
    """Return a refusal: likely duplicates stand apart from what can't be."""
    likely = tuple(one for one in findings if one.code in LIKELY)
    others = (one for one in findings if one not in likely)
    return Answer(told=told(others, labels, names=names), likely=likely)


def _conflict(form: Form, values: Values, refused: RefusedError) -> str:
    """Show what stands now beside what was typed; saving again then is a decision."""
    now = form.start()
    differ = tuple(
        Meanwhile(
            label=label, now=form.words(name, now[name]), typed=form.words(name, values[name])
        )
        for name, label in form.labels.items()
        if name in now and now[name] != values[name]
    )
    who = tuple((None, one.text(lang())) for one in refused.findings)
    said = Answer(told=Told(summary=who), meanwhile=differ, conflict=True)
    return form.show(values | {"revision": now["revision"]}, said)
