"""The choice of a language: for this browser, until the next sign-in."""

from __future__ import annotations

from flask import abort, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from tinnhiem_admin.addresses import own_path
from tinnhiem_admin.signed_in import LANGUAGES, LOCALE


def choose_language(locale: str) -> ResponseReturnValue:
    """Keep the language and go back to the page; FAB's own view knows none of our pages."""
    if locale not in LANGUAGES:
        abort(404)
    session[LOCALE] = locale
    return redirect(came_from() or url_for("Home.index"))


def came_from() -> str:
    """Return the path of the page that asked, where it is one of this host."""
    return own_path(request.referrer or "", request.host)
