"""``tinnhiem show``."""

from __future__ import annotations

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas import canonical
from tinnhiem_core.services.localities import plan_lines


@click.pass_context
def _show(context: click.Context, slug: str) -> int:
    session = run.of(context)
    plan = Localities.discover().plan(slug)
    if session.as_json:
        run.write(canonical(plan))
    else:
        session.answer(None, lambda: plan_lines(plan, session.lang))
    return run.DONE


command = Speaking(
    "show",
    example="tinnhiem show dien_bien",
    params=[click.Argument(["slug"])],
    callback=_show,
)
