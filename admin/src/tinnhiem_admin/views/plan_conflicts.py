"""Two people, one row: what the other saved meanwhile, what was typed here, and both together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from flask_babel import gettext as _

from tinnhiem_admin.shell import day
from tinnhiem_admin.signed_in import lang, me, own_scope, platform
from tinnhiem_admin.views.plan_forms import Value, sign
from tinnhiem_admin.views.plan_words import Names, Pieces, pieces, spoken, told_of, tongue
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans import FormField, OpenVersion, RowForm, history
from tinnhiem_core.texts import say

Whose = Literal["yours", "theirs", "both"]
READING: Final = frozenset({"plan.exported", "plan.previewed"})
"""Acts after which a draft is as it was."""
MOST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashField:
    """A field that differs from what is stored, or was changed by the other person."""

    label: str
    whose: Whose
    stored: str
    words: Pieces
    tongue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What somebody did since the page was made."""

    when: str
    who: str
    what: str
    where: str
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A conflict: who saved what since, and every field that two people see differently.

    ``own``: whoever looks did all of it, in another tab or window.
    ``values``: what the form goes on with; fields that were not touched here are as stored now.
    """

    sentence: str
    acts: tuple[Act, ...]
    fields: tuple[ClashField, ...]
    values: Mapping[str, Value]

    @property
    def own(self) -> bool:
        """Return whether nobody else did anything."""
        return bool(self.acts) and all(one.own for one in self.acts)


def acts_since(found: OpenVersion, revision: int) -> tuple[Act, ...]:
    """Return what was done to a version since its page was made, the last act last."""
    done = [
        one for one in history(platform(), own_scope(), found.view.id) if one.action not in READING
    ]
    number = min(MOST, max(1, found.view.revision - revision))
    return tuple(
        Act(
            when=day(one.at),
            who=one.actor,
            what=say(f"audit.{one.action}", lang()),
            where=told_of(one, found.plan),
            own=one.account is not None and one.account == me().account,
        )
        for one in done[-number:]
    )


def is_older(found: OpenVersion, revision: int) -> bool:
    """Return whether a page was made from an earlier save of a draft that is one still."""
    return found.view.state is PlanState.DRAFT and 0 < revision < found.view.revision


def stands_as_seen(form: RowForm, before: Mapping[str, str]) -> bool:
    """Return whether a row is what its page had shown: then no other save touched it."""
    return bool(before) and before == {one.name: sign(one.value) for one in form.fields}


def meanwhile(found: OpenVersion, revision: int) -> str:
    """Return what was saved elsewhere in the draft since a page was made, in one sentence."""
    acts = [
        f"{one.when} {one.who}: {one.what[:1].lower()}{one.what[1:]}"
        + (f" ({one.where})" if one.where else "")
        for one in acts_since(found, revision)
    ]
    return _(
        "Other places of this draft were saved since you opened the page; they stay: %(acts)s.",
        acts="; ".join(acts),
    )


def passed(findings: tuple[Finding, ...], found: OpenVersion, revision: int) -> Clash:
    """Return the conflict of an act that belongs to no row."""
    return clash(findings, found, revision, None, {}, {})


def clash(
    findings: tuple[Finding, ...],
    found: OpenVersion,
    revision: int,
    form: RowForm | None,
    typed: Mapping[str, Value],
    before: Mapping[str, str],
) -> Clash:
    """Lay what was typed beside what is stored; ``before``: signs of what the page had shown."""
    fields = form.fields if form else ()
    mine = {
        one.name: typed[one.name]
        for one in fields
        if one.name in typed and sign(typed[one.name]) != before.get(one.name)
    }
    names = Names.of(found.plan)
    told = (_field(one, mine, before, names) for one in fields)
    return Clash(
        sentence=" ".join(one.text(lang()) for one in findings),
        acts=acts_since(found, revision),
        fields=tuple(one for one in told if one is not None),
        values={one.name: mine.get(one.name, one.value) for one in fields},
    )


def _field(
    one: FormField, mine: Mapping[str, Value], before: Mapping[str, str], names: Names
) -> ClashField | None:
    differs = one.name in mine and sign(mine[one.name]) != sign(one.value)
    theirs = one.name in before and before[one.name] != sign(one.value)
    if not (differs or theirs):
        return None
    stored = in_words(one, one.value, names)
    typed = in_words(one, mine[one.name], names) if differs else stored
    return ClashField(
        label=spoken(one.label),
        whose="both" if differs and theirs else "yours" if differs else "theirs",
        stored=stored,
        words=pieces(stored, typed) if differs else [],
        tongue=tongue(spoken(one.label), stored + typed),
    )


def in_words(field: FormField, value: Value, names: Names) -> str:
    """Return a value of a field as people read it."""
    options = {one.value: spoken(one.label) for one in field.choices}
    options |= {"true": _("Yes"), "false": _("No")}
    values = (value,) if isinstance(value, str) else value
    return names.say(field.label, "; ".join(options.get(one, one) for one in values))
