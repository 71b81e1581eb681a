"""``tinnhiem meeting``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.cli.reading import file_bytes, refused
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.meeting_reader import MAX_BYTES, read_meeting
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import LocalityError
from tinnhiem_core.schemas import SchemaError
from tinnhiem_core.services.findings import finding_data
from tinnhiem_core.services.meeting import summary
from tinnhiem_core.services.meeting.errors import InputError
from tinnhiem_core.services.meeting.papers import folder, how_many
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.meeting.run import run as run_meeting
from tinnhiem_core.services.meeting.writing import FolderError, refuse_foreign, write_folder


@click.pass_context
def _meeting(context: click.Context, file: str, out: str) -> int:
    session = run.of(context)
    try:
        return _all_of(Path(file), Path(out), session)
    except (IntakeError, SchemaError, InputError, PaperError) as error:
        raise refused(error.findings, session) from error
    except (LocalityError, FolderError) as error:
        raise refused((error.finding,), session) from error


def _all_of(file: Path, out: Path, session: run.Session) -> int:
    refuse_foreign(out)
    meeting = read_meeting(file_bytes(file, MAX_BYTES, session), file.name)
    result = run_meeting(meeting, file.parent, Localities.discover())
    files: dict[str, bytes] = {}
    if not result.stopped:
        files = _printed(result, session)
        write_folder(out, files)
    session.answer(_data(result, out, files, session), lambda: _lines(result, out, files, session))
    return run.exit_code(result.findings)


def _printed(result: MeetingRun, session: run.Session) -> dict[str, bytes]:
    shown = sys.stderr.isatty() and not session.as_json
    with click.progressbar(
        length=how_many(result),
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
        "findings": [finding_data(one, session.lang) for one in result.findings],
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
    example="tinnhiem meeting examples/dien_bien/hoi_nghi.toml --out van_ban",
    params=[
        click.Argument(["file"]),
        click.Option(["--out"], required=True, metavar="DIR"),
    ],
    callback=_meeting,
)
