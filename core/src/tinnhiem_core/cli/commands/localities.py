"""``tinnhiem localities``."""

from __future__ import annotations

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.services.localities import overview


@click.pass_context
def _localities(context: click.Context) -> int:
    session = run.of(context)
    entries = overview()
    session.answer(
        [one.data(session.lang) for one in entries],
        lambda: (line for one in entries for line in one.lines(session.lang)),
    )
    return run.DONE


command = Speaking("localities", example="tinnhiem localities", callback=_localities)
