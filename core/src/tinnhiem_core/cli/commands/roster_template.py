"""``tinnhiem roster-template``."""

from __future__ import annotations

from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking


@click.pass_context
def _roster_template(context: click.Context, file: str, *, force: bool) -> int:
    session = run.of(context)
    path = Path(file)
    if path.suffix.lower() != ".xlsx":
        better = str(path.with_suffix(".xlsx")) if path.name else "mau.xlsx"
        raise run.Refusal(session.say("cli.roster-template.kind", path=file, better=better))
    if path.exists() and not force:
        raise run.Refusal(session.say("cli.roster-template.exists", path=file))
    _write(path, session)
    session.answer(
        {"path": str(path)}, lambda: [session.say("cli.roster-template.done", path=str(path))]
    )
    return run.DONE


def _write(path: Path, session: run.Session) -> None:
    from tinnhiem_core.intake.template import roster_template
    from tinnhiem_core.services.files import write_file

    content = roster_template()
    try:
        write_file(path, content)
    except OSError as error:
        why = error.strerror or str(error)
        raise run.Refusal(session.say("cli.no_write", path=str(path), why=why)) from error


command = Speaking(
    "roster-template",
    example="tinnhiem roster-template danh_sach.xlsx",
    params=[click.Argument(["file"]), click.Option(["--force"], is_flag=True)],
    callback=_roster_template,
)
