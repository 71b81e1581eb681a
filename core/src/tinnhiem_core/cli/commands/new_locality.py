"""``tinnhiem new-locality``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.intake.files import read_bytes
from tinnhiem_core.scaffold import Made, new_locality

MAX_BYTES = 2 * 1024 * 1024
STEPS = 5


@click.pass_context
def _new_locality(
    context: click.Context, slug: str, name: str | None, source: str | None, into: str
) -> int:
    session = run.of(context)
    text = read_bytes(Path(source), MAX_BYTES) if source else b""
    called = slug.replace("_", " ").title() if name is None else name
    made = new_locality(slug, name=_utf8(called), source=text, into=Path(into))
    session.answer(_data(made), lambda: _lines(made, slug, session))
    return run.DONE


def _utf8(argument: str) -> str:
    """Return what was typed, where the terminal's locale is not UTF-8 too."""
    return os.fsencode(argument).decode("utf-8", "surrogateescape")


def _data(made: Made) -> dict[str, object]:
    plan = made.plan
    return {
        "folder": str(made.folder),
        "files": list(made.files),
        "read": {
            "number": plan.number,
            "issued": plan.issued.isoformat() if plan.issued else None,
            "title": plan.title,
            "legal_bases": [one.text for one in plan.bases],
            "parts": [f"{one.number} {one.heading}" for one in plan.parts],
            "recipients": list(plan.recipients),
        },
    }


def _lines(made: Made, slug: str, session: run.Session) -> Iterator[str]:
    plan, folder = made.plan, str(made.folder)
    yield session.say("cli.new-locality.made", folder=folder)
    yield from (f"  {name}" for name in made.files)
    if (made.folder / _source(slug)).stat().st_size:
        yield session.say(
            "cli.new-locality.read",
            number=plan.number,
            day=plan.issued or "",
            title=plan.title,
            bases=len(plan.bases),
            parts=len(plan.parts),
            recipients=len(plan.recipients),
        )
    else:
        yield session.say("cli.new-locality.empty", path=str(made.folder / _source(slug)))
    yield session.say("cli.new-locality.next")
    for step in range(1, STEPS + 1):
        words = session.say(f"cli.new-locality.next.{step}", folder=folder, slug=slug)
        yield f"  {words}"


def _source(slug: str) -> Path:
    return Path("src") / f"tinnhiem_{slug}" / "source.txt"


command = Speaking(
    "new-locality",
    example='tinnhiem new-locality xa_binh_mau --name "Xã Bình Mẫu"'
    " --source examples/ke_hoach.txt",
    params=[
        click.Argument(["slug"]),
        click.Option(["--name"], metavar="NAME"),
        click.Option(["--source"], metavar="FILE.txt"),
        click.Option(["--into"], metavar="DIR", default="plugins"),
    ],
    callback=_new_locality,
)
