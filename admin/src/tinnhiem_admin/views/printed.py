"""One-time links as a page to print: shown once, handed over in person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tinnhiem_admin.links import one_time_link
from tinnhiem_admin.views.codes import picture
from tinnhiem_core.services.accounts.values import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What stands on the slip: ``username`` where it leads to a new password, else ``role``.

    ``unit``: to which the role is kept, empty for the whole tenant.
    """

    name: str
    link: str = field(repr=False)
    picture: str = field(repr=False)
    expires_at: datetime
    role: str = ""
    unit: str = ""
    username: str = ""


def printed(
    slip: Slip, *, name: str, role: str = "", unit: str = "", username: str = ""
) -> Printed:
    """Return a slip for printing."""
    link = one_time_link(slip.token)
    return Printed(
        name=name,
        link=link,
        picture=picture(link),
        expires_at=slip.expires_at,
        role=role,
        unit=unit,
        username=username,
    )
