"""One-time links as a page to print: shown once, handed over in person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from flask import Response

from tinnhiem_admin.links import one_time_link
from tinnhiem_admin.shown_once import hand_over, handed_over
from tinnhiem_admin.views.codes import picture
from tinnhiem_core.services.accounts.values import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What stands on the slip: ``username`` where it leads to a new password, else ``role``.

    ``number`` stands in the list of open invitations too; ``unit``: to which the role is kept,
    empty for the whole tenant.
    """

    number: int
    name: str
    link: str = field(repr=False)
    picture: str = field(repr=False)
    expires_at: datetime
    role: str = ""
    unit: str = ""
    username: str = ""


def hand_over_slip(address: str, slip: Slip, **words: str) -> Response:
    """Answer a form by the page that shows its slip; ``words`` are name, role, unit, user name."""
    kept = {"number": str(slip.id), "token": slip.token, "until": slip.expires_at.isoformat()}
    return hand_over(address, words | kept)


def handed_slip() -> Printed | None:
    """Return the slip that a form made for this page; None where it was shown before."""
    found = handed_over()
    if found is None:
        return None
    link = one_time_link(found.pop("token"))
    return Printed(
        number=int(found.pop("number")),
        link=link,
        picture=picture(link),
        expires_at=datetime.fromisoformat(found.pop("until")),
        **found,
    )
