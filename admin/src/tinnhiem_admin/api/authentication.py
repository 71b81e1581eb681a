"""Who calls the API: the holder of a key, and nobody else."""

from __future__ import annotations

import logging

from flask import Flask, g, request

from tinnhiem_admin.fab.refusals import NoKeyError
from tinnhiem_admin.signed_in import for_programs, platform
from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.api_keys import KeyHolder, holder
from tinnhiem_core.services.refusals import NotFoundError

LOG = logging.getLogger("tinnhiem.admin")


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


def init_authentication(app: Flask) -> None:
    """Ask for the key before anything else sees the request."""
    app.before_request(authenticate)
