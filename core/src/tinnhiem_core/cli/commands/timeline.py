"""``tinnhiem timeline``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import click

from tinnhiem_core.cli import session as run
from tinnhiem_core.cli.help import Speaking
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.schemas.checks import YEARS, far
from tinnhiem_core.services.calendar import (
    MeetingCalendar,
    calendar_data,
    meeting_calendar,
)
from tinnhiem_core.services.calendar import (
    ics as ics_bytes,
)
from tinnhiem_core.services.calendar_lines import calendar_lines
from tinnhiem_core.services.files import unwritable, write_file

FIRST_BYTES = len(b"BEGIN:VCALENDAR")


@click.pass_context
def _timeline(
    context: click.Context, slug: str, meeting_date: str, rows: tuple[str, ...], ics: str | None
) -> int:
    session = run.of(context)
    calendar = _calendar(slug, _day(meeting_date), rows)
    if ics is not None:
        _write(Path(ics), ics_bytes(calendar, session.lang))
    session.answer(calendar_data(calendar, session.lang), lambda: _lines(calendar, session))
    return run.exit_code(calendar.findings)


def _write(path: Path, calendar: bytes) -> None:
    """Write the calendar, over an earlier one too, never over another file."""
    try:
        earlier = _first_bytes(path) if path.is_file() else b""
    except OSError as error:
        raise unwritable(path, error) from error
    if not calendar.startswith(earlier):
        raise RefusedError(find("L.782", where="--ics", path=path))
    write_file(path, calendar)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(FIRST_BYTES)


def _day(text: str) -> date:
    for form in ("%d/%m/%Y", "%Y-%m-%d"):
        with suppress(ValueError):
            found = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day, not a moment
            if found.year in YEARS:
                return found
    if far("-".join(reversed(text.split("/")))):
        first, last = f"{YEARS[0]}", f"{YEARS[-1]}"
        refused = find("L.783", where="--meeting-date", value=cut(text), first=first, last=last)
        raise RefusedError(refused)
    raise RefusedError(find("L.778", where="--meeting-date", value=cut(text)))


def _calendar(slug: str, day: date, rows: tuple[str, ...]) -> MeetingCalendar:
    plan = Localities.discover().plan(slug)
    try:
        return meeting_calendar(plan, day, rows)
    except KeyError as unknown:
        known = tuple(row.key for row in plan.title_table.rows)
        found = find("L.779", where="--row", rows=unknown.args, known=known, slug=slug)
        raise RefusedError(found) from unknown


def _lines(calendar: MeetingCalendar, session: run.Session) -> Iterator[str]:
    yield from calendar_lines(calendar, session.lang)
    yield ""
    yield from run.finding_lines(calendar.findings, session.lang)
    yield run.totals(calendar.findings, session.lang)


command = Speaking(
    "timeline",
    example="tinnhiem timeline nam_dinh --meeting-date 30/08/2023 --ics lich.ics",
    params=[
        click.Argument(["slug"]),
        click.Option(["--meeting-date"], required=True, metavar="D"),
        click.Option(["--row", "rows"], multiple=True, metavar="ROW"),
        click.Option(["--ics"], metavar="FILE"),
    ],
    callback=_timeline,
)
