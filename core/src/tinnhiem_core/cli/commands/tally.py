"""``tinnhiem tally``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.cli.reading import file_bytes, refused
from tinnhiem_core.intake.strict_json import MAX_BYTES
from tinnhiem_core.services.tally import tally


@click.pass_context
def _tally(context: click.Context, file: str) -> int:
    session = run.of(context)
    report = tally(_source(file, session))
    if report.result is None:
        raise refused(report.findings, session)
    lang = session.lang
    session.answer(
        report.data(lang),
        lambda: [
            *report.lines(lang),
            *run.finding_lines(report.findings, lang),
            run.totals(report.findings, lang),
        ],
    )
    return report.status


def _source(file: str, session: run.Session) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    return file_bytes(Path(file), MAX_BYTES, session)


command = Speaking(
    "tally",
    example="tinnhiem tally examples/tally.json --json",
    params=[click.Argument(["file"])],
    callback=_tally,
)
