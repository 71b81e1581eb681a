"""What the home page of a closed tenant leads to: what is still read, and where it is exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from flask import url_for
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.rights import may_open


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that stays: sprite icon, page, words."""

    sign: str
    endpoint: str
    title: str
    text: str
    action: str


KEPT: Final = (
    Kept(
        "file-lines",
        "Plan.overview",
        _l("Plan"),
        _l("Every version with its history; its forms as PDF, the plan as a file."),
        _l("Open the plan"),
    ),
    Kept(
        "user-tie",
        "People.people",
        _l("People and posts"),
        _l("Everybody with the posts held, the units and the history of each record."),
        _l("See the people"),
    ),
    Kept(
        "file-import",
        "Imports.imports",
        _l("Lists imported"),
        _l("What came in with which file; a file that was not imported can be discarded."),
        _l("See the lists"),
    ),
    Kept(
        "clock-rotate-left",
        "Audit.events",
        _l("Audit log"),
        _l("Every act; it is exported as CSV or JSON, and its chain is checked."),
        _l("Open the log"),
    ),
    Kept(
        "users",
        "Accounts.accounts",
        _l("Accounts"),
        _l("Who can still look in. Roles, sign-ins, invitations and API keys can be taken back."),
        _l("See the accounts"),
    ),
    Kept(
        "key",
        "Profile.overview",
        _l("My account"),
        _l("Password, second factor, language and sign-ins are changed as before."),
        _l("Open my account"),
    ),
)


def kept() -> Iterator[dict[str, str]]:
    """Yield what the account may still open here."""
    for one in KEPT:
        if may_open(one.endpoint):
            yield {
                "sign": one.sign,
                "href": url_for(one.endpoint),
                "title": str(one.title),
                "text": str(one.text),
                "action": str(one.action),
            }
