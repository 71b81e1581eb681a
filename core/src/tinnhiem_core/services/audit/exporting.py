"""The audit log taken out, as rows for CSV or JSON."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.services.audit.listing import Wanted, conditions, line
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store import audit as store
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import Lang

COLUMNS = (
    *("number", "at", "account", "actor", "action", "label", "subject", "details"),
    *("previous", "digest"),
)
"""The columns of an export, in this order."""


def export(
    platform: Platform, scope: Scope, actor: str, wanted: Wanted, lang: Lang = Lang.VI
) -> Iterator[dict[str, object]]:
    """Return the events from the oldest on; the export itself is an act and the first thing done.

    Rows are read as they are asked for, so that a long log need not fit into memory.
    """
    asked = conditions(wanted)
    with work(platform, scope, actor) as act:
        act.record("log.exported", count=store.count(act.session, asked))
    return _rows(platform, scope, asked, lang)


def _rows(
    platform: Platform, scope: Scope, asked: store.Wanted, lang: Lang
) -> Iterator[dict[str, object]]:
    with platform.database.reading(scope) as session:
        for row in store.oldest(session, asked):
            shown = line(row, lang)
            values = (
                *(shown.number, shown.at.isoformat(timespec="microseconds"), shown.account),
                *(shown.actor, shown.action, shown.label, shown.subject, row.details),
                *(row.previous, row.digest),
            )
            yield dict(zip(COLUMNS, values, strict=True))
