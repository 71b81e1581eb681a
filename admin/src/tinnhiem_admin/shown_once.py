"""A new secret on its way from the form that made it to the page that shows it, this once.

The form is answered by a redirect, so that reloading the page makes no second link or key. In
between the secret lies nowhere on the server. It goes through the browser that will show it, in a
cookie of its own: sealed (the session's cookie is only signed, so anybody who gets hold of it
reads it), out of reach of scripts, sent to the one page alone, for a minute, opened for the
sign-in that made it. The page that shows it takes the cookie away.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from flask import Response, after_this_request, current_app, redirect, request

from tinnhiem_admin.signed_in import me, platform
from tinnhiem_core.services.accounts.vault import OtherKeyError, seal, unseal

COOKIE: Final = "tinnhiem_once"
LIFE: Final = timedelta(minutes=1)


def hand_over(address: str, values: Mapping[str, str]) -> Response:
    """Answer a form by the page at ``address``, which shows ``values`` this once."""
    ends = platform().clock() + LIFE
    held = [me().sign_in, address, ends.isoformat(), dict(values)]
    answer = current_app.make_response(redirect(address, 303))
    answer.set_cookie(
        COOKIE,
        seal(platform(), json.dumps(held, ensure_ascii=False)),
        max_age=LIFE,
        path=address,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Strict",
    )
    return answer


def handed_over() -> dict[str, str] | None:
    """Return what the form handed over to this page; None where it was shown before, or never."""
    text = request.cookies.get(COOKIE, "")
    if not text:
        return None
    after_this_request(_take_away)
    try:
        sign_in, address, ends, values = json.loads(unseal(platform(), text))
    except (OtherKeyError, ValueError):
        return None
    here = request.script_root + request.path
    in_time = platform().clock() < datetime.fromisoformat(ends)
    mine = (sign_in, address) == (me().sign_in, here)
    return {**values} if mine and in_time else None


def _take_away(response: Response) -> Response:
    response.delete_cookie(
        COOKIE,
        path=request.script_root + request.path,
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        httponly=True,
        samesite="Strict",
    )
    return response
