"""``tinnhiem check``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.cli.installed import plan_of
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.check import CheckReport, check, check_data
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
    localities = Localities.discover()
    faults = [one.fault for one in localities.installed if one.fault and not slugs]
    checked = [_checked(one) for one in _plans(localities, slugs, session)]
    session.answer(
        [_data(one, session) for one in checked],
        lambda: (line for one in checked for line in _lines(one, session)),
    )
    run.write("".join(f"{line}\n" for line in run.finding_lines(faults, session.lang)), error=True)
    passed = all(one.report.passed for one in checked) and not faults
    return run.DONE if passed else run.FINDINGS


def _plans(localities: Localities, slugs: tuple[str, ...], session: run.Session) -> list[Plan]:
    if not slugs:
        return list(localities.plans.values())
    return [plan_of(localities, slug, session) for slug in dict.fromkeys(slugs)]


def _checked(plan: Plan) -> _Checked:
    report, kit = check(plan), kit_report(plan.locality.slug)
    findings = sorted((*report.findings, *kit.findings), key=lambda one: "EWI".index(one.severity))
    return _Checked(report=CheckReport(plan=plan, findings=tuple(findings)), progress=kit.progress)


def _data(checked: _Checked, session: run.Session) -> dict[str, object]:
    progress = asdict(checked.progress) if checked.progress else None
    return {**check_data(checked.report, session.lang), "transcription": progress}


def _lines(checked: _Checked, session: run.Session) -> Iterator[str]:
    report = checked.report
    yield f"== {report.name(session.lang)} ({report.slug}), {report.plan.locality.paper}"
    yield from run.finding_lines(report.findings, session.lang)
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
