"""The audit log as a file, sent row by row: a long one need not fit into memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from flask import Response
from flask_babel import gettext as _

from tinnhiem_core.services.audit.exporting import COLUMNS

Row = dict[str, object]
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would compute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One format: its type, and how rows become text."""

    ending: str
    mimetype: str
    write: Callable[[Iterable[Row]], Iterator[str]]


def _heads() -> list[str]:
    names = {
        "number": _("No."),
        "at": _("Time (UTC)"),
        "at_vietnam": _("Time (Vietnam)"),
        "account": _("Account no."),
        "username": _("User name"),
        "actor": _("Who"),
        "action": _("Act (code)"),
        "label": _("Act"),
        "subject": _("About (code)"),
        "about": _("About"),
        "details": _("Details"),
        "previous": _("Previous digest"),
        "digest": _("Digest"),
    }
    return [names[one] for one in COLUMNS]


def as_csv(rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines for a spreadsheet: UTF-8 with its mark; no cell is computed."""
    heads = _heads()  # in the language of the request, which is over when rows are sent
    return _csv(heads, rows)


def _csv(heads: list[str], rows: Iterable[Row]) -> Iterator[str]:
    page = io.StringIO()
    writer = csv.writer(page, quoting=csv.QUOTE_ALL)
    writer.writerow(heads)
    yield "\ufeff" + page.getvalue()
    for row in rows:
        page.seek(0)
        page.truncate()
        writer.writerow([cell(row[name]) for name in COLUMNS])
        yield page.getvalue()


def cell(value: object) -> str:
    """Return a value as plain text, an apostrophe before what would be computed."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def as_json(rows: Iterable[Row]) -> Iterator[str]:
    """Yield one list of objects, a row a line; details are as they were sealed."""
    before = "["
    for row in rows:
        yield f"{before}\n{json.dumps(row, ensure_ascii=False)}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


KINDS = {
    "csv": Kind(ending="csv", mimetype="text/csv", write=as_csv),
    "json": Kind(ending="json", mimetype="application/json", write=as_json),
}


def download(kind: Kind, rows: Iterable[Row], name: str) -> Response:
    """Return the answer that a browser keeps as a file."""
    answer = Response(kind.write(rows), content_type=f"{kind.mimetype}; charset=utf-8")
    answer.headers.set("Content-Disposition", "attachment", filename=f"{name}.{kind.ending}")
    return answer
