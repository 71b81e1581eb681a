"""A form that was sent after its sign-in had ended: nothing that was typed in it is lost.

Nothing of it lies on the server, where strangers could pile it up. What was typed goes back to
the browser that sent it, signed, in the page that asks for user name and password, and on through
the second factor. It is opened for the same account in the same tenant alone, within half an hour;
then the form's own page is shown with it, by a request under which no service writes.

Only a form with the token of this browser's session is kept, and only where the session still
names the sign-in that ended: no other site can put words into a form.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

from flask import current_app, g, request, session
from itsdangerous import BadData, URLSafeTimedSerializer

from tinnhiem_admin.signed_in import COOKIE, LOOK, current, platform
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.accounts.sessions import ended

FIELD: Final = "kept"
SECONDS: Final = 30 * 60
LARGEST: Final = 64 * 1024
"""Bytes of names and values; a longer form is not kept."""
NEVER: Final = frozenset({Action.OWN_PROFILE})
"""Pages with passwords, codes and secrets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was typed, whose it is, and to which address it was sent."""

    account: int
    tenant: int | None
    path: str
    fields: tuple[tuple[str, str], ...]


def keep_form(action: Action) -> str:
    """Return the sealed form of this request; "" where there is nothing that may be kept."""
    if action in NEVER or request.files or not g.get("csrf_valid"):
        return ""
    token = session.get(COOKIE, "")
    whose = ended(platform(), token) if token else None
    fields = _fields()
    if whose is None or not fields or _size(fields) > LARGEST:
        return ""
    path = request.full_path if request.query_string else request.path
    kept = Kept(account=whose.account, tenant=whose.tenant, path=path, fields=fields)
    return str(_seal().dumps(asdict(kept)))


def sealed() -> str:
    """Return the kept form that this request of the door carries; "" where it can't be opened."""
    text = request.form.get(FIELD, "")
    return text if text and opened(text) is not None else ""


def opened(text: str) -> Kept | None:
    """Return a kept form; None where it isn't ours, or too old."""
    try:
        found = _seal().loads(text, max_age=SECONDS)
    except BadData:
        return None
    return Kept(**found | {"fields": tuple((name, value) for name, value in found["fields"])})


def is_mine(kept: Kept) -> bool:
    """Return whether who is signed in now is who typed it, in the same tenant."""
    me = current()
    if me is None or me.tenant is None:
        return False
    return (me.account, me.tenant.id) == (kept.account, kept.tenant)


def _fields() -> tuple[tuple[str, str], ...]:
    token = current_app.config["WTF_CSRF_FIELD_NAME"]
    pairs = request.form.items(multi=True)
    return tuple((name, value) for name, value in pairs if name not in {token, LOOK})


def _size(fields: tuple[tuple[str, str], ...]) -> int:
    return sum(len(text.encode("utf-8", "replace")) for pair in fields for text in pair)


def _seal() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="tinnhiem kept form")
