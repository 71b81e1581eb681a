"""``tinnhiem meeting``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.intake.meeting_reader import MAX_BYTES, read_meeting
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.services.meeting import summary
from tinnhiem_core.services.meeting.papers import folder, paper_names
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.meeting.run import run as run_meeting
from tinnhiem_core.services.meeting.writing import refuse_foreign, write_folder


@click.pass_context
def _meeting(context: click.Context, file: str, out: str) -> int:
    if not out.strip():
        raise RefusedError(find("L.785", where="--out"))
    session, path, target = run.of(context), Path(file), Path(out)
    refuse_foreign(target)
    meeting = read_meeting(read_bytes(path, MAX_BYTES), path.name)
    result = run_meeting(meeting, path.parent, Localities.discover())
    files: dict[str, bytes] = {}
    if not result.stopped:
        files = _printed(result, session)
        write_folder(target, files)
    session.answer(
        _data(result, target, files, session), lambda: _lines(result, target, files, session)
    )
    return run.exit_code(result.findings)


def _printed(result: MeetingRun, session: run.Session) -> dict[str, bytes]:
    shown = sys.stderr is not None and sys.stderr.isatty() and not session.as_json
    with click.progressbar(
        length=len(paper_names(result)),
        label=session.say("cli.meeting.printing"),
        file=sys.stderr,
        hidden=not shown,
    ) as bar:
        return folder(result, lambda: bar.update(1))


def _data(
    result: MeetingRun, out: Path, files: dict[str, bytes], session: run.Session
) -> dict[str, object]:
    return {
        "out": str(out) if files else None,
        "files": list(files),
        "findings": findings_data(result.findings, session.lang),
    }


def _lines(
    result: MeetingRun, out: Path, files: dict[str, bytes], session: run.Session
) -> Iterator[str]:
    yield from summary.lines(result, session.lang)
    yield from run.finding_lines(result.findings, session.lang)
    yield run.totals(result.findings, session.lang)
    yield (
        session.say("cli.meeting.written", count=len(files), out=str(out))
        if files
        else (session.say("cli.meeting.stopped"))
    )
    yield from (f"  {name}" for name in files)


command = Speaking(
    "meeting",
    example="tinnhiem meeting examples/nam_dinh/hoi_nghi.toml --out van_ban",
    params=[
        click.Argument(["file"]),
        click.Option(["--out"], required=True, metavar="DIR"),
    ],
    callback=_meeting,
)
