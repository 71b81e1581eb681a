"""``tinnhiem roster-template``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError


@click.pass_context
def _roster_template(context: click.Context, file: str, *, force: bool) -> int:
    session = run.of(context)
    path = Path(file)
    if path.suffix.lower() != ".xlsx":
        better = str(path.with_suffix(".xlsx")) if path.name else "mau.xlsx"
        raise RefusedError(find("L.780", where=file, path=file, better=better))
    if os.path.lexists(path) and not force:  # asked of any name, however long
        raise RefusedError(find("L.781", where=file, path=file))
    _write(path)
    session.answer(
        {"path": str(path)}, lambda: [session.say("cli.roster-template.done", path=str(path))]
    )
    return run.DONE


def _write(path: Path) -> None:
    from tinnhiem_core.intake.template import roster_template
    from tinnhiem_core.services.files import write_file

    write_file(path, roster_template())


command = Speaking(
    "roster-template",
    example="tinnhiem roster-template danh_sach.xlsx",
    params=[click.Argument(["file"]), click.Option(["--force"], is_flag=True)],
    callback=_roster_template,
)
