"""Every refusal as a page, or JSON for programs, with its code; nothing shows a traceback."""

from __future__ import annotations

import logging
import re
import sqlite3
import traceback
from collections.abc import Callable
from datetime import datetime
from secrets import token_hex

from flask import (
    Flask,
    Response,
    after_this_request,
    current_app,
    jsonify,
    make_response,
    redirect,
    render_template,
)
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError, IntegrityError, OperationalError
from werkzeug.exceptions import HTTPException, MethodNotAllowed, SecurityError
from werkzeug.http import http_date

from tinnhiem_admin.fab.refusals import BadRequestError, NoKeyError
from tinnhiem_admin.form_addresses import page_of_form
from tinnhiem_admin.refusals import mark_refused
from tinnhiem_admin.signed_in import Stage, for_programs, lang, own_scope, platform, stage
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts.asking import whom_to_ask
from tinnhiem_core.services.accounts.refusals import LimitedError
from tinnhiem_core.services.refusals import ConflictError, ForbiddenError, NotFoundError
from tinnhiem_core.store.errors import OtherTenantError

LOG = logging.getLogger("tinnhiem.admin")

CODES = (
    (BadRequestError, 400),
    (NoKeyError, 401),
    (LimitedError, 429),
    (NotFoundError, 404),
    (ForbiddenError, 403),
    (ConflictError, 409),
    (RefusedError, 422),
)
WRONG_HOST = (
    "400: Tên máy trong địa chỉ không phải của hệ thống này. Không có gì thay đổi.\n"
    "Dùng địa chỉ ghi trong TINNHIEM_PUBLIC_URL. "
    "(This host name is not of this installation; use the address in TINNHIEM_PUBLIC_URL.)\n"
)
_ROW_KEY = re.compile(r"(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [\w., ]+)?")
UNSTORABLE = (IntegrityError, DataError, OverflowError, UnicodeEncodeError)
"""What a database, or its driver, says of a value that was let through."""
CROSSED = frozenset({"40P01", "40001", "55P03"})
"""PostgreSQL's codes for two transactions that stood in each other's way."""


def code_of(error: RefusedError) -> int:
    """Return the HTTP code of what a service refused; a 429 says when to try again."""
    if isinstance(error, LimitedError):
        after_this_request(_retry_at(error.retry_at))
    return next(code for kind, code in CODES if isinstance(error, kind))


def _retry_at(moment: datetime) -> Callable[[Response], Response]:
    def told(response: Response) -> Response:
        response.headers["Retry-After"] = http_date(moment)
        return response

    return told


def answer(code: int, title: str, text: str, findings: tuple[Finding, ...] = ()) -> Response:
    """Return the page, or the JSON, of a refusal."""
    if for_programs():
        told = [_as_json(one) for one in findings] or [{"code": "", "where": "", "text": text}]
        return make_response(jsonify(message=title, errors=told), code)
    if code == 403:  # noqa: PLR2004
        text += _administrators()
    page = render_template(
        "tinnhiem/error.html", title=title, text=text, findings=findings, code=code
    )
    return make_response(page, code)


def _as_json(finding: Finding) -> dict[str, str]:
    tongue = lang()
    sentence = f"{finding.text(tongue)} {finding.remedy(tongue)}".strip()
    return {"code": finding.code, "where": finding.where, "text": sentence}


def _refused(error: RefusedError) -> ResponseReturnValue:
    titles = {
        400: _("The request can't be read"),
        401: _("An API key is needed"),
        404: _("Not found"),
        403: _("Not allowed"),
        409: _("This was changed meanwhile"),
        422: _("This can't be done"),
        429: _("Too many attempts"),
    }
    code = code_of(error)
    if code == 422:  # noqa: PLR2004 - a rule: a form that is mistyped is shown again elsewhere
        mark_refused()
    response = answer(code, titles[code], _("Nothing was changed."), error.findings)
    if code == 401:  # noqa: PLR2004
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _administrators() -> str:
    """Return who of the own tenant can be asked for a right; nobody is named to a stranger."""
    if stage() is not Stage.FULL:
        return ""
    names = ", ".join(whom_to_ask(platform(), own_scope()))
    return " " + _("Administrators of your unit: %(names)s.", names=names) if names else ""


def _other_tenant(error: OtherTenantError) -> ResponseReturnValue:
    LOG.warning("other tenant refused: %s", error)
    return answer(403, _("Not allowed"), _("This belongs to another unit. Nothing was changed."))


def _unstorable(error: Exception) -> ResponseReturnValue:
    LOG.warning("value refused by the database: %s", told_in_short(error))
    mark_refused()
    return answer(422, _("This can't be done"), _("Nothing was changed."), (find("L.1409"),))


def _busy(error: OperationalError) -> ResponseReturnValue:
    """Answer who met somebody else's write; whatever else a database says is a crash."""
    driver = error.orig
    code = getattr(driver, "sqlite_errorcode", 0) & 0xFF
    if getattr(driver, "sqlstate", None) in CROSSED:
        LOG.warning("crossed by another write: %s", told_in_short(error))
        title = _("This was changed meanwhile")
        return answer(409, title, _("Nothing was changed."), (find("L.1441"),))
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        LOG.warning("waited too long: %s", told_in_short(error))
        title = _("The system is busy")
        response = answer(503, title, _("Nothing was changed."), (find("L.1442"),))
        response.headers["Retry-After"] = "5"
        return response
    return _crash(error)


def told_in_short(error: Exception) -> str:
    """Return what a log may say of it: kind, constraint and place.

    Never the driver's message: it quotes the value ("Key (username)=(…) already exists").
    """
    driver = getattr(error, "orig", None)
    constraint = getattr(getattr(driver, "diag", None), "constraint_name", None)
    sqlite = _ROW_KEY.fullmatch(str(driver))
    place = traceback.extract_tb(error.__traceback__)
    ours = next((one for one in reversed(place) if "tinnhiem" in one.filename), None)
    told = (
        type(driver or error).__name__,
        constraint or (sqlite.group() if sqlite else ""),
        f"{ours.filename}:{ours.lineno}" if ours else "",
    )
    return ", ".join(one for one in told if one)


def _http(error: HTTPException) -> ResponseReturnValue:
    known = {
        400: (_("The request can't be read"), _("Go back and try again. Nothing was changed.")),
        403: (
            _("Not allowed"),
            _("Your account has no right to this page. Ask the administrator."),
        ),
        404: (_("Not found"), _("There is no such page, or it isn't in your unit.")),
        405: (_("Nothing to show here"), _("This address doesn't take this kind of request.")),
        413: (
            _("The file is too large"),
            _("Nothing was kept. A file may have at most %(most)s MB.", most=_most()),
        ),
        429: (_("Too many attempts"), _("Wait a few minutes, then try again.")),
    }
    if isinstance(error, SecurityError):  # no address can be written for a foreign host name
        return make_response(WRONG_HOST, 400, {"Content-Type": "text/plain; charset=utf-8"})
    if isinstance(error, MethodNotAllowed) and (instead := page_of_form()):
        return redirect(instead, 303)
    code = error.code or 500
    title, text = known.get(code, (error.name, error.description or ""))
    if isinstance(error, CSRFError):
        mark_refused()
        title = _("The form can't be used any more")
        text = _(
            "It stood open too long, or you signed in or changed the unit in another tab. Nothing"
            " was saved, what you typed is not kept: see which unit stands above, open the page"
            " again and enter it there."
        )
    response = answer(code, title, text)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response


def _most() -> int:
    return int(current_app.config["MAX_CONTENT_LENGTH"]) // 2**20


def _crash(error: Exception) -> ResponseReturnValue:
    quote = token_hex(4)
    LOG.error("error %s", quote, exc_info=error)
    try:
        text = _(
            "Nothing was changed. Quote this number to the operator: %(number)s", number=quote
        )
        return answer(500, _("Something failed"), text)
    except Exception:  # the database itself may be gone, and the shell with it
        LOG.error("no page for error %s", quote, exc_info=True)  # noqa: G201 - not to be shown
        return make_response(f"500 {quote}", 500)


def init_errors(app: Flask) -> None:
    """Register the answers."""
    app.register_error_handler(RefusedError, _refused)
    app.register_error_handler(OtherTenantError, _other_tenant)
    for kind in UNSTORABLE:
        app.register_error_handler(kind, _unstorable)
    app.register_error_handler(OperationalError, _busy)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _crash)
