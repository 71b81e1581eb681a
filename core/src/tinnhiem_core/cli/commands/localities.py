"""``tinnhiem localities``."""

from __future__ import annotations

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.services.localities import overview, overview_lines
from tinnhiem_core.services.packages import installed


@click.pass_context
def _localities(context: click.Context) -> int:
    session = run.of(context)
    entries = overview(installed(), session.lang)
    session.answer(entries, lambda: overview_lines(entries, session.lang))
    return run.DONE


command = Speaking("localities", example="tinnhiem localities", callback=_localities)
