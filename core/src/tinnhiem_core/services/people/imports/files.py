"""Roster files: chosen, shown, decided on, discarded."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath
from typing import Final

from tinnhiem_core.intake.errors import IntakeError, refusal
from tinnhiem_core.intake.files import MAX_BYTES
from tinnhiem_core.intake.template import roster_template
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.people.imports.decisions import from_json
from tinnhiem_core.services.people.imports.previewing import RowFilter, shown, waiting
from tinnhiem_core.services.people.imports.reach import brought_for, within
from tinnhiem_core.services.people.imports.reading import read_file, read_here
from tinnhiem_core.services.people.imports.rows import import_line, own_import, own_numbered
from tinnhiem_core.services.people.imports.values import ImportLine, Preview
from tinnhiem_core.services.people.persons import LARGEST_PAGE
from tinnhiem_core.services.people.subjects import about
from tinnhiem_core.services.work import Work
from tinnhiem_core.store.people.imports import imports, previewed_before, who_previewed
from tinnhiem_core.store.tables import RosterImport

_LONGEST_NAME: Final = 255
_NOTHING: Final[Mapping[str, str]] = {}

template = roster_template
"""Return the template of a roster as the bytes of an .xlsx file."""


def preview(desk: Desk, file_name: str, content: bytes) -> Preview:
    """Keep a file for its preview, and return what is in it and what it would do.

    Nobody is added or changed. ``IntakeError`` where the file is empty, too large, or holds no
    list at all; then nothing is kept. A file that already waits for this account is shown again.
    """
    name = _name(file_name)
    _check_size(content, name)
    read = read_file(content, name)
    if not read.rows and not read.whole:
        raise IntakeError(*read.findings)
    with desk.work() as act:
        number = _kept(desk, act, name, content)
    return show_import(desk, number)


def _kept(desk: Desk, act: Work, name: str, content: bytes) -> int:
    digest = sha256(content).hexdigest()
    before = previewed_before(act.session, digest, desk.scope.account)
    if before is not None and within(act.session, desk, before):
        return before.id
    row = RosterImport(
        file_name=name,
        digest=digest,
        content=content,
        state=ImportState.PREVIEWED,
        changes="{}",
        account_id=desk.scope.account,
        at=act.now,
    )
    faulty = not read_here(act.session, desk, row).whole
    row.decisions = replace(brought_for(desk), faulty=faulty).as_json()
    act.session.add(row)
    act.session.flush()
    act.record("import.previewed", about(row), file=name, digest=digest[:12], size=len(content))
    return row.id


def show_import(
    desk: Desk, number: int, wanted: RowFilter | None = None, page: int = 1, size: int = 50
) -> Preview:
    """Return an import with one page of its rows; ``NotFoundError`` where it is not the desk's.

    The people are looked at anew each time: the preview never lags behind.
    """
    with desk.reading() as session:
        numbered = own_numbered(session, desk, number)
        size = min(max(1, size), LARGEST_PAGE)
        return shown(session, desk, numbered, wanted or RowFilter(), page, size)


def list_imports(desk: Desk) -> tuple[ImportLine, ...]:
    """Return the latest imports, the last first; a desk of some units sees its own account's."""
    with desk.reading() as session:
        rows = imports(session, desk.scope.account, every=desk.units is None)
        actors = who_previewed(session, [about(row) for row, _ in rows])
        return tuple(import_line(row, number, actors.get(about(row), "")) for row, number in rows)


def number_of(desk: Desk, number: int) -> int:
    """Return which one of the tenant's imports one is; ``NotFoundError`` as for its page."""
    with desk.reading() as session:
        return own_numbered(session, desk, number)[1]


def decide(
    desk: Desk, number: int, answers: Mapping[str, str], units: Mapping[str, str] = _NOTHING
) -> Preview:
    """Keep what somebody says about likely duplicates, and return the preview.

    ``answers`` are by ``Question.code``, ``units`` by ``UnitQuestion.key``; an empty answer opens
    the question again. ``InvalidError`` names every answer that its question doesn't allow; then
    none is kept.
    """
    with desk.work() as act:
        numbered = own_numbered(act.session, desk, number)
        row = waiting(numbered[0])
        seen = shown(act.session, desk, numbered, RowFilter())
        asked = {one.code: one for one in seen.questions}
        form = Form()
        for code, answer in answers.items():
            if code not in asked or answer not in (*asked[code].answers, ""):
                form.add("L.1144", key=code, answer=answer)
        places = {one.key: one for one in seen.unit_questions}
        for key, answer in units.items():
            if key not in places or answer not in (*places[key].answers, ""):
                form.add("L.1158", unit=key, answer=answer)
        form.check()
        row.decisions = from_json(row.decisions).with_more(answers, units).as_json()
        act.record(
            "import.decided",
            about(row),
            file=row.file_name,
            answers=[f"{name}: {said}" for name, said in (*units.items(), *answers.items())],
        )
    return show_import(desk, number)


def discard_import(desk: Desk, number: int) -> None:
    """Throw a file away that was not applied; its content is emptied, in a closed tenant too.

    Its own account may do so wherever its units are now: nothing of the file is shown.
    """
    with desk.clearing() as act:
        row = waiting(own_import(act.session, desk, number))
        row.state = ImportState.DISCARDED
        row.content = b""
        row.decisions = "{}"
        row.closed_at = act.now
        act.record("import.discarded", about(row), file=row.file_name)


def _name(file_name: str) -> str:
    """Return the last part of a path, in NFC, without what acts on a screen."""
    last = PurePath(file_name.replace("\\", "/")).name or "danh_sach"
    clean = (one for one in unicodedata.normalize("NFC", last) if one.isprintable())
    return "".join(clean)[-_LONGEST_NAME:]


def _check_size(content: bytes, name: str) -> None:
    if not content:
        raise refusal("L.704", name, path=name)
    if len(content) > MAX_BYTES:
        raise refusal("L.703", name, path=name, limit=f"{MAX_BYTES // 1024 // 1024} MB")
