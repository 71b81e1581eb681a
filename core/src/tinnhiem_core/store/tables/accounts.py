"""Accounts and what belongs to the account alone; what they may do stands in ``grants``."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.store.base import Key, Moment, Row


class Account(Row):
    """A person who signs in; in several tenants where several gave a grant.

    ``username`` is lower case. ``totp_secret`` is the sealed secret of the second factor, empty
    until one is set, followed by the one that is to replace it, if any; ``totp_step`` the last
    time step that was used, so that no code works twice. ``scale`` is the text size ("", "lg",
    "xl").
    """

    __tablename__ = "account"
    # A tenant sees an account once it has a grant there: PostgreSQL would refuse to RETURN
    # the number of one that was just made, so the number is drawn before.
    __table_args__ = ({"implicit_returning": False},)

    username: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(254), default="")
    password: Mapped[str] = mapped_column(String(300))
    must_change: Mapped[bool] = mapped_column(Boolean, default=True)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(Moment)
    totp_secret: Mapped[str] = mapped_column(String(300), default="")
    totp_confirmed: Mapped[bool] = mapped_column(Boolean, default=False)
    totp_step: Mapped[int] = mapped_column(Key, default=0)
    language: Mapped[str] = mapped_column(String(2), default="vi")
    scale: Mapped[str] = mapped_column(String(2), default="")
    created_at: Mapped[datetime] = mapped_column(Moment)


class RecoveryCode(Row):
    """One recovery code of the second factor, as a hash; it works once."""

    __tablename__ = "recovery_code"

    account_id: Mapped[int] = mapped_column(Key, ForeignKey("account.id"), index=True)
    digest: Mapped[str] = mapped_column(String(300))
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class SignIn(Row):
    """One signed-in browser: the cookie carries a secret, the row its hash; ended any time."""

    __tablename__ = "sign_in"

    account_id: Mapped[int] = mapped_column(Key, ForeignKey("account.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    tenant_id: Mapped[int | None] = mapped_column(Key, ForeignKey("tenant.id"))
    second_factor: Mapped[bool] = mapped_column(Boolean, default=False)
    address: Mapped[str] = mapped_column(String(64), default="")
    agent: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)


class Attempt(Row):
    """One failed attempt, for the limits per account and per address.

    ``subject`` is a keyed hash ("account:…", "address:…"): the table names nobody.
    """

    __tablename__ = "attempt"
    __table_args__ = (Index("ix_attempt_subject_at", "subject", "at"),)

    subject: Mapped[str] = mapped_column(String(80))
    at: Mapped[datetime] = mapped_column(Moment)
