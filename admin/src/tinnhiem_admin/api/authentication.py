"""Who calls the API: the holder of a key, and nobody else; refusals are in the audit log."""

from __future__ import annotations

import logging
from typing import Final
from urllib.parse import quote

from flask import Flask, Response, g, request

from tinnhiem_admin.fab.refusals import NoKeyError
from tinnhiem_admin.signed_in import for_programs, key_holder, platform, record_refusal
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.api_keys import KeyHolder, holder
from tinnhiem_core.services.refusals import NotFoundError

LOG = logging.getLogger("tinnhiem.admin")
AUDITED: Final = frozenset({403, 404, 409, 422})


def authenticate() -> None:
    """Find the holder of the request's key; a cookie says nothing here.

    Raises ``NoKeyError`` (401) or, over the limit, ``LimitedError`` (429).
    """
    if for_programs():
        g.key_holder = _holder()


def _holder() -> KeyHolder:
    sent = request.authorization
    key = sent.token if sent is not None and sent.type == "bearer" else None
    if not key:
        raise NoKeyError(find("L.1401", where="Authorization"))
    try:
        return holder(platform(), key)
    except NotFoundError as refused:
        LOG.warning("unknown API key from %s", request.remote_addr)
        raise NoKeyError(*refused.findings) from None


def audit_refusal(response: Response) -> Response:
    """Write into the log of the key's tenant what it was refused.

    Without a key there is no tenant to write to; too many calls are not written each.
    """
    if for_programs() and key_holder() is not None and response.status_code in AUDITED:
        path = quote(request.path, safe="/")[:80]
        record_refusal(f"{request.method} {path}: {response.status_code}")
    return response


def init_authentication(app: Flask) -> None:
    """Ask for the key before anything else sees the request."""
    app.before_request(authenticate)
    app.after_request(audit_refusal)
