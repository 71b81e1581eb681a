"""From draft to force: submitted and approved by two people, returned, discarded, superseded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from tinnhiem_core.law.finding import Finding, Severity, find
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.schemas.characters import as_meant
from tinnhiem_core.services.known import plan_of
from tinnhiem_core.services.plans.drafts import as_seen, to_change
from tinnhiem_core.services.plans.findings import PlanReport, Reason, place_name, report
from tinnhiem_core.services.plans.first_day import wrong_day
from tinnhiem_core.services.plans.four_eyes import approved_alone
from tinnhiem_core.services.plans.reading import subject
from tinnhiem_core.services.plans.reasons import answered_place, strange, tidied
from tinnhiem_core.services.plans.values import Record, VersionView, views
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.tenants.reading import require_open
from tinnhiem_core.services.work import Platform, Work, work
from tinnhiem_core.store.plans import digest_in_force, in_state
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tables import PlanVersion
from tinnhiem_core.texts import wording


def submit(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    reasons: Iterable[Reason] = (),
    note: str = "",
) -> VersionView:
    """Submit a draft: no error may be left, every warning needs a reason, something must differ.

    From here on its content never changes. ``InvalidError`` holds everything that is lacking.
    """
    with work(platform, scope, actor) as act:
        require_open(act)
        row = to_change(act, key, revision)
        given = tuple(map(tidied, reasons))
        _refuse(
            found for one in (note, *(one.text for one in given)) for found in strange(one, "note")
        )
        record = replace(Record.read(row.note).answering(given), note=as_meant(note))
        found = report(plan_of(row.content), record.reasons)
        _refuse((*_unchanged(act, row), *_errors(found), *_unanswered(found)))
        codes = {one.finding.code for one in found.findings}
        kept = tuple(one for one in record.reasons if one.text and one.code in codes)
        row.note = replace(record, reasons=kept).written
        row.state, row.revision, row.returned = PlanState.SUBMITTED, row.revision + 1, ""
        row.submitted_by, row.submitted_at = scope.account, act.now
        act.record(
            "plan.submitted",
            subject(row.number),
            plan_digest=row.digest,
            warnings=found.warnings,
            **({"note": record.note} if record.note else {}),
        )
        return views(act.session, [row])[0]


def give_back(
    platform: Platform, scope: Scope, actor: str, key: int, revision: int, reason: str
) -> VersionView:
    """Return a submitted version to its drafters with the reason; it is a draft again."""
    with work(platform, scope, actor) as act:
        require_open(act)
        row = _submitted(act, key, revision)
        text = as_meant(reason)
        _refuse([*strange(text, "reason"), *([] if text else [find("L.1029", where="reason")])])
        row.state, row.revision, row.returned = PlanState.DRAFT, row.revision + 1, text
        act.record("plan.returned", subject(row.number), reason=text)
        return views(act.session, [row])[0]


def approve(
    platform: Platform,
    scope: Scope,
    actor: str,
    key: int,
    revision: int,
    in_force_from: date | None = None,
) -> VersionView:
    """Put a submitted version in force and supersede the one before, in one step.

    By another person than the submitter wherever the tenant had two administrators
    (``ForbiddenError``; ``four_eyes`` has the rule); else one alone may, and the record says so.
    ``in_force_from``: today in Việt Nam where None is given; ``first_day`` says which days can be.
    """
    with work(platform, scope, actor) as act:
        require_open(act)
        row = _submitted(act, key, revision)
        alone = approved_alone(act, row)
        plan, since = plan_of(row.content), in_force_from or act.today
        _refuse((*_errors(report(plan)), *wrong_day(act, plan, since)))
        _supersede(act, row)
        row.state, row.revision = PlanState.IN_FORCE, row.revision + 1
        row.approved_by, row.approved_at = scope.account, act.now
        row.in_force_from = since
        row.note = replace(Record.read(row.note), approved_alone=alone).written
        act.record(
            "plan.approved",
            subject(row.number),
            plan_digest=row.digest,
            alone=alone,
            since=since.isoformat(),
        )
        return views(act.session, [row])[0]


def discard(platform: Platform, scope: Scope, actor: str, key: int, revision: int) -> VersionView:
    """Give up a draft; it stays in the list and is never changed again."""
    with work(platform, scope, actor) as act:
        require_open(act)
        row = to_change(act, key, revision)
        row.state, row.revision = PlanState.DISCARDED, row.revision + 1
        act.record("plan.discarded", subject(row.number))
        return views(act.session, [row])[0]


def _submitted(act: Work, key: int, revision: int) -> PlanVersion:
    row = as_seen(act, key, revision)
    if row.state is not PlanState.SUBMITTED:
        state = wording(f"plan_state.{row.state}")
        raise InvalidError(find("L.1027", number=row.number, state=state))
    return row


def _supersede(act: Work, row: PlanVersion) -> None:
    former = in_state(act.session, PlanState.IN_FORCE)
    if former is None:
        return
    former.state, former.superseded_at = PlanState.SUPERSEDED, act.now
    former.revision += 1
    act.session.flush()  # the database knows one version in force: the former goes first
    act.record("plan.superseded", subject(former.number), successor=row.number)


def _unchanged(act: Work, row: PlanVersion) -> Iterator[Finding]:
    if row.digest == digest_in_force(act.session):
        yield find("L.1054", number=row.number)


def _errors(found: PlanReport) -> Iterator[Finding]:
    if found.errors:
        yield find("L.1025", errors=found.errors)
        yield from (
            one.finding for one in found.findings if one.finding.severity is Severity.ERROR
        )


def _unanswered(found: PlanReport) -> Iterator[Finding]:
    for one in found.unanswered:
        code, where = one.finding.code, place_name(one.finding)
        place = where or wording("plan_versions.whole")
        yield find("L.1026", where=answered_place(code, where), warning=code, place=place)


def _refuse(findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise InvalidError(*found)
