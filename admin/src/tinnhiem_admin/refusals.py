"""Refusals of pages and of the API, in the audit log: what was asked for, and with which code.

Nothing of what a form holds is written; nor the address of a page that needs no account, which
may be a secret (a one-time link). What somebody mistypes in a form is no refusal of access: the
form is shown again, and nothing is written. Without a complete sign-in, or a key, there is no
tenant to write to.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final
from urllib.parse import quote

from flask import Flask, Response, current_app, g, request

from tinnhiem_admin.pages import OPEN, declared
from tinnhiem_admin.signed_in import actor, for_programs, scope
from tinnhiem_core.services.audit import refusing

OF_PAGES: Final = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND})
OF_PROGRAMS: Final = OF_PAGES | {HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY}
LONGEST: Final = 80


def mark_refused() -> None:
    """Say that this request is refused, whatever its code: a form's token, a rule of a service."""
    g.refused = True


def audit_refusal(response: Response) -> Response:
    """Write into the log of the tenant what the account, or the key, was refused."""
    who = scope() if _is_refusal(response.status_code) else None
    if who is not None:
        platform = current_app.extensions["tinnhiem"]
        wanted = f"{request.method} {_path()}: {response.status_code}"
        refusing.record_refusal(platform, who, actor(), _path(), wanted)
    return response


def _is_refusal(code: int) -> bool:
    if for_programs():
        return code in OF_PROGRAMS
    rule = request.url_rule
    if rule is None or rule.endpoint.endswith("static"):  # there is no such page
        return False
    return code in OF_PAGES or "refused" in g


def _path() -> str:
    rule = request.url_rule
    is_open = rule is not None and declared(current_app, rule.endpoint) == OPEN
    shown = rule.rule if rule is not None and is_open else request.path
    return quote(shown, safe="/<>:")[:LONGEST]


def init_refusals(app: Flask) -> None:
    """Look at every answer."""
    app.after_request(audit_refusal)
