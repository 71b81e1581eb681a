"""``tinnhiem tally``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.intake.tally import MAX_BYTES
from tinnhiem_core.services.tally import tally


@click.pass_context
def _tally(context: click.Context, file: str) -> int:
    session = run.of(context)
    report = tally(_source(file))
    if report.result is None:
        return session.refuse(report.findings)
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


def _source(file: str) -> bytes:
    if file != "-":
        return read_bytes(Path(file), MAX_BYTES)
    given = b"" if sys.stdin is None else sys.stdin.buffer.read(MAX_BYTES + 1)
    if not given:
        raise refusal("L.704", file, path=file)
    return given


command = Speaking(
    "tally",
    example="tinnhiem tally examples/tally.json --json",
    params=[click.Argument(["file"])],
    callback=_tally,
)
