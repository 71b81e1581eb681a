"""``tinnhiem check``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.cli.installed import plan_of
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.check import CheckReport, check_all, check_data


@click.pass_context
def _check(context: click.Context, slugs: tuple[str, ...]) -> int:
    session = run.of(context)
    localities = Localities.discover()
    faults = [one.fault for one in localities.installed if one.fault and not slugs]
    reports = check_all(_plans(localities, slugs, session))
    session.answer(
        [check_data(one, session.lang) for one in reports],
        lambda: (line for one in reports for line in _lines(one, session)),
    )
    run.write("".join(f"{line}\n" for line in run.finding_lines(faults, session.lang)), error=True)
    return run.FINDINGS if faults or not all(one.passed for one in reports) else run.DONE


def _plans(localities: Localities, slugs: tuple[str, ...], session: run.Session) -> list[Plan]:
    if not slugs:
        return list(localities.plans.values())
    return [plan_of(localities, slug, session) for slug in dict.fromkeys(slugs)]


def _lines(report: CheckReport, session: run.Session) -> Iterator[str]:
    yield f"== {report.name(session.lang)} ({report.slug}), {report.plan.locality.paper}"
    yield from run.finding_lines(report.findings, session.lang)
    yield run.totals(report.findings, session.lang)
    yield ""


command = Speaking(
    "check",
    example="tinnhiem check nam_dinh quang_ngai",
    params=[click.Argument(["slugs"], nargs=-1)],
    callback=_check,
)
