"""Every route, every verb, with every guess at another tenant's ids."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pypdf
from flask import Flask
from flask.testing import FlaskClient
from tests.admin.world import OUR_ROW, POISON, THEIR_ROW
from werkzeug.routing import BuildError, Rule

from tinnhiem_core.store.base import Base

ADMIN = Path(__file__).parents[2] / "admin" / "src" / "tinnhiem_admin"
NAMES = re.compile(
    r"""name=["']([\w.-]+)["']|(?:form|args|values|files)\.get(?:list)?\(["']([\w.-]+)["']|field\(["']([\w.-]+)["']"""
)
SILENT = {"HEAD", "OPTIONS"}
PATHS = (OUR_ROW, THEIR_ROW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One request: what is sent where."""

    method: str
    url: str
    form: dict[str, str] | None = None
    body: dict[str, object] | None = None


@cache
def field_names() -> tuple[str, ...]:
    """Return every name that a form, a query or a table of ours has."""
    found = {one.name for table in Base.metadata.sorted_tables for one in table.columns}
    for path in (*ADMIN.rglob("*.py"), *ADMIN.rglob("*.html")):
        for match in NAMES.finditer(path.read_text(encoding="utf-8")):
            found |= {one for one in match.groups() if one}
    return tuple(sorted(found - {"csrf_token"}))


def rules(app: Flask) -> list[Rule]:
    """Return every route but static files."""
    return [one for one in app.url_map.iter_rules() if not one.endpoint.endswith("static")]


def _urls(app: Flask, rule: Rule) -> Iterator[str]:
    adapter = app.url_map.bind("localhost")
    for number in PATHS:
        values: dict[str, object] = {}
        for name in rule.arguments:
            converter = type(rule._converters[name]).__name__  # noqa: SLF001 - no public way
            values[name] = number if "Integer" in converter else str(number)
        try:
            yield adapter.build(rule.endpoint, values, method=None, force_external=False).split(
                "?"
            )[0]
        except BuildError:
            continue
        if not rule.arguments:
            return


def volleys(app: Flask) -> Iterator[tuple[str, list[Shot]]]:
    """Yield each endpoint with every way of asking for one address by one verb."""
    for rule in rules(app):
        for url in dict.fromkeys(_urls(app, rule)):
            for method in sorted((rule.methods or set()) - SILENT):
                yield rule.endpoint, _volley(method, url)


def _volley(method: str, url: str) -> list[Shot]:
    guesses = {name: str(THEIR_ROW) for name in field_names()}
    words = {name: POISON.lower()[:-1] for name in field_names()}  # finds theirs, echoes none
    if method == "GET":
        asked = (url, f"{url}?{_query(guesses)}", f"{url}?{_query(_rison())}")
        return [Shot(method=method, url=one) for one in asked]
    found = [
        Shot(method=method, url=url, form=guesses),
        Shot(method=method, url=url, form=words),
        Shot(method=method, url=url, body=dict.fromkeys(field_names(), THEIR_ROW)),
    ]
    # a page reads forms alone: nothing in JSON is the same to it as any JSON
    return [*found, Shot(method=method, url=url, body={})] if url.startswith("/api/") else found


def shots(app: Flask) -> Iterator[Shot]:
    """Yield every request of the crawl."""
    for _, volley in volleys(app):
        yield from volley


def _query(values: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in values.items() if name != "next")


def _rison() -> dict[str, str]:
    """FAB's own way of asking: filters in the query, for lists of the API and of pages."""
    return {"q": f"(filters:!((col:id,opr:eq,value:{THEIR_ROW})))", "_flt_0_id": str(THEIR_ROW)}


def send(client: FlaskClient, shot: Shot) -> tuple[int, str]:
    """Send one request; return the code and all the text of the answer, unpacked."""
    sent = client.open(
        shot.url,
        method=shot.method,
        data=shot.form,
        json=shot.body,
        headers={"Accept": "application/json"} if shot.body is not None else {},
    )
    return sent.status_code, text_of(sent.data, str(sent.headers))


def text_of(data: bytes, headers: str = "") -> str:
    """Return what an answer says: pages, JSON (unescaped), archives (unpacked), headers."""
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [archive.read(one).decode("utf-8", "replace") for one in archive.namelist()]
        return "\n".join((headers, *parts))
    if data[:4] == b"%PDF":
        pages = pypdf.PdfReader(io.BytesIO(data)).pages
        return "\n".join((headers, *(one.extract_text() for one in pages)))
    said = data.decode("utf-8", "replace")
    try:
        return f"{headers}\n{json.dumps(json.loads(said), ensure_ascii=False)}"
    except ValueError:
        return f"{headers}\n{said}"
