"""Going through the door of a site as a browser does: forms with their tokens, one by one."""

from __future__ import annotations

import re
from typing import Final

import pyotp
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

TOKEN: Final = re.compile(r'name="csrf_token" value="([^"]+)"')


def token(answer: TestResponse) -> str:
    """Return the token of the first form on a page."""
    found = TOKEN.search(answer.get_data(as_text=True))
    assert found is not None
    return found[1]


def post(browser: FlaskClient, at: str, path: str, **values: str) -> TestResponse:
    """Send a form of the page ``at`` to ``path``, with the token that the page gave."""
    return browser.post(path, data={"csrf_token": token(browser.get(at)), **values})


def sign_in(
    browser: FlaskClient, username: str, password: str, secret: str = "", wanted: str = ""
) -> TestResponse:
    """Give the password, then the code of the second factor where a secret is given."""
    answer = post(
        browser, "/sign-in", "/sign-in", username=username, password=password, next=wanted
    )
    if not secret:
        return answer
    code = pyotp.TOTP(secret).now()
    return post(browser, answer.location, answer.location, code=code, next=wanted)
