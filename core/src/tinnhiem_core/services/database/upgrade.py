"""Bringing the tables up to date."""

from __future__ import annotations

from dataclasses import dataclass

from tinnhiem_core.store import migrations
from tinnhiem_core.store.errors import RoleMissingError
from tinnhiem_core.store.opening import opened, unusable, user_of
from tinnhiem_core.store.state import look


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgraded:
    """From which revision (empty: there were no tables) to which."""

    before: str
    after: str


def upgrade(owner: str, application: str) -> Upgraded:
    """Upgrade the database at the address ``owner``, for the account in ``application``.

    ``application`` may be empty: then the account is ``tinnhiem_app``. Raises ``UnusableError``;
    nothing is then changed.
    """
    role = (user_of(application) if application else "") or migrations.APP_ROLE
    with opened(owner, new=True) as database:
        before = look(database)
        if before.is_newer:
            raise unusable("L.1304", revision=before.revision, head=before.head)
        if before.engine == "postgresql" and role == user_of(owner):
            raise unusable("L.1324", role=role)
        try:
            migrations.upgrade(owner, role=role)
        except RoleMissingError as error:
            raise unusable("L.1328", role=role) from error
    return Upgraded(before=before.revision, after=before.head)
