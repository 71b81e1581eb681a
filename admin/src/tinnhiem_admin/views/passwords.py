"""A new password is typed twice: who can't see it mistypes it."""

from __future__ import annotations

from flask import request
from flask_babel import gettext as _

from tinnhiem_core.law.finding import Finding, find


def password_labels() -> dict[str, str]:
    """Return the names of the fields of a new password."""
    return {"password": _("New password"), "repeat": _("New password once more")}


def differs() -> tuple[Finding, ...]:
    """Return what is said where the two don't agree; nothing where they do."""
    if request.form.get("password", "") == request.form.get("repeat", ""):
        return ()
    return (find("L.1264", where="repeat"),)
