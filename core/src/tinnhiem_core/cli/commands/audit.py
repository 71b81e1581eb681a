"""``tinnhiem audit``."""

from __future__ import annotations

import os
from collections.abc import Iterator

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.audit.every_log import LogReport, verify_logs
from tinnhiem_core.services.audit.verifying import read_head
from tinnhiem_core.services.database.check import require_schema
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.opening import opened


@click.pass_context
def _audit(
    context: click.Context, act: str, tenant: str, head: str | None, database: str | None
) -> int:
    del act  # verify is all there is to do
    session = run.of(context)
    printed = None if head is None else read_head(head)
    with opened(_address(database)) as found:
        require_schema(found)
        reports = verify_logs(Platform(database=found), tenant, printed)
    session.answer([_data(one, session) for one in reports], lambda: _lines(reports, session))
    breaks = [found for one in reports for found in one.report.breaks]
    return run.exit_code(breaks)


def _address(database: str | None) -> str:
    if address := database or os.environ.get("DATABASE_URL"):
        return address
    raise RefusedError(find("L.1329"))


def _data(one: LogReport, session: run.Session) -> dict[str, object]:
    return {
        "tenant": one.tenant,
        "whole": one.report.whole,
        "events": one.report.events,
        "head": str(one.report.head),
        "breaks": findings_data(one.report.breaks, session.lang),
    }


def _lines(reports: tuple[LogReport, ...], session: run.Session) -> Iterator[str]:
    if not reports:
        yield session.say("cli.audit.none")
    for one in reports:
        code = "cli.audit.whole" if one.report.whole else "cli.audit.broken"
        figures = {"events": one.report.events, "head": one.report.head}
        yield session.say(code, tenant=one.tenant, **figures)
        yield from run.finding_lines(one.report.breaks, session.lang)


command = Speaking(
    "audit",
    example="tinnhiem audit verify --database sqlite:///tinnhiem.db",
    params=[
        click.Argument(["act"], type=click.Choice(["verify"])),
        click.Argument(["tenant"], required=False, default=""),
        click.Option(["--head"], metavar="NUMBER:DIGEST"),
        click.Option(["--database"], metavar="URL"),
    ],
    callback=_audit,
)
