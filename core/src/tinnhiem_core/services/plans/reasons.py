"""Why warnings on a draft stay: one reason for a finding, or one for every finding of its code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas.characters import as_meant, clean, forbidden
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.drafts import to_change
from tinnhiem_core.services.plans.findings import Reason, place_name, report
from tinnhiem_core.services.plans.naming import places_named
from tinnhiem_core.services.plans.reading import subject
from tinnhiem_core.services.plans.values import Record, VersionView, views
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import wording


def give_reasons(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    reasons: Iterable[Reason],
) -> VersionView:
    """Keep on the draft why things that are warned of stay, all in one save.

    An empty text takes a reason back, of that finding alone where ``where`` names one. Where
    nothing is new, nothing is written. ``InvalidError`` names each refused one by
    ``answered_place``.
    """
    with work(platform, scope, actor) as act:
        require_open(act)
        row = to_change(act, key, revision)
        given = tuple(map(tidied, reasons))
        found = [
            finding
            for one in given
            for finding in strange(one.text, answered_place(one.code, one.where))
        ]
        if found:
            raise InvalidError(*found)
        before = Record.read(row.note)
        record = _spread(before, plan_of(row.content), given).answering(given)
        record = replace(record, reasons=tuple(one for one in record.reasons if one.text))
        if record.reasons != before.reasons:
            row.note, row.revision = record.written, row.revision + 1
            codes = dict.fromkeys(one.code for one in given)
            places = dict.fromkeys(one.where for one in given if one.where)
            act.record(
                "plan.reason_given",
                subject(row.number),
                warning=", ".join(codes),
                **places_named(plan_of(row.content), places),
            )
        return views(act.session, [row])[0]


def _spread(record: Record, plan: Plan, given: tuple[Reason, ...]) -> Record:
    """Give each finding of a code a reason of its own where one of them loses the common one."""
    lost = {one.code for one in given if one.where and not one.text}
    common = {one.code: one.text for one in record.reasons if not one.where and one.code in lost}
    found = [one.finding for one in report(plan).findings if one.finding.code in common]
    own = {(one.code, one.where) for one in record.reasons}
    spread = [
        Reason(code=one.code, where=place_name(one), text=common[one.code])
        for one in found
        if (one.code, place_name(one)) not in own
    ]
    kept = tuple(one for one in record.reasons if one.where or one.code not in common)
    return replace(record, reasons=kept).answering(spread)


def answered_place(code: str, where: str) -> str:
    """Return how a refusal names the finding that a reason is for: "C.501 deadlines"."""
    return f"{code} {where}".strip()


def tidied(reason: Reason) -> Reason:
    """Return a reason with its text as it was meant."""
    return replace(reason, text=as_meant(reason.text))


def strange(text: str, where: str) -> Iterator[Finding]:
    """Yield what a text of a person holds that no text may hold."""
    if found := forbidden(clean(text)):
        yield find("L.1041", where=where, label=wording("plan.field.note"), characters=found)
