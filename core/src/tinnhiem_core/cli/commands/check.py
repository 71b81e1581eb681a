"""``tinnhiem check``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.law.finding import Finding, by_severity
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import LocalityError
from tinnhiem_core.services.check import CheckReport, check, check_data
from tinnhiem_core.services.findings import finding_data
from tinnhiem_core.testing import kit_report
from tinnhiem_core.testing.transcript import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    """Everything on one locality: plan and package, and how far the text is copied."""

    report: CheckReport
    progress: Progress | None


@click.pass_context
def _check(context: click.Context, slugs: tuple[str, ...]) -> int:
    session = run.of(context)
    plans, faults = _asked(Localities.discover(), slugs)
    checked = [_checked(one) for one in plans]
    session.answer(
        [*(_data(one, session) for one in checked), *(_fault(one, session) for one in faults)],
        lambda: (line for one in checked for line in _lines(one, session)),
    )
    session.complain(faults)
    if faults:
        return run.BAD_INPUT
    return run.DONE if all(one.report.passed for one in checked) else run.FINDINGS


def _asked(localities: Localities, slugs: tuple[str, ...]) -> tuple[list[Plan], list[Finding]]:
    """Return the plans to check, and what is wrong with localities that have none to give."""
    if not slugs:
        faults = [one.fault for one in localities.installed if one.fault]
        return list(localities.plans.values()), faults
    plans, faults = [], []
    for slug in dict.fromkeys(slugs):
        try:
            plans.append(localities.plan(slug))
        except LocalityError as error:
            faults += error.findings
    return plans, faults


def _checked(plan: Plan) -> _Checked:
    report, kit = check(plan), kit_report(plan.locality.slug)
    findings = by_severity((*report.findings, *kit.findings))
    whole = CheckReport(plan=plan, findings=findings, known=kit.known)
    return _Checked(report=whole, progress=kit.progress)


def _data(checked: _Checked, session: run.Session) -> dict[str, object]:
    progress = asdict(checked.progress) if checked.progress else None
    return {**check_data(checked.report, session.lang), "transcription": progress}


def _fault(fault: Finding, session: run.Session) -> dict[str, object]:
    """Return a locality that can't be checked, in the shape of one that was."""
    return {
        "slug": fault.where,
        "name": None,
        "plan": None,
        "passed": False,
        "errors": 1,
        "warnings": 0,
        "notes": 0,
        "findings": [{**finding_data(fault, session.lang), "known": False}],
        "transcription": None,
    }


def _lines(checked: _Checked, session: run.Session) -> Iterator[str]:
    report = checked.report
    yield f"== {report.name(session.lang)} ({report.slug}), {report.plan.locality.paper}"
    yield from run.finding_lines(report.findings, session.lang, report.is_known)
    if checked.progress:
        yield session.say("kit.progress", **asdict(checked.progress))
    yield run.totals(report.findings, session.lang)
    yield ""


command = Speaking(
    "check",
    example="tinnhiem check nam_dinh quang_ngai",
    params=[click.Argument(["slugs"], nargs=-1)],
    callback=_check,
)
