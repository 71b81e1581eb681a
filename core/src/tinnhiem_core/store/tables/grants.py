"""What accounts may do in a tenant: grants, the invitations that lead to them, API keys."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.store.base import Key, Moment, TenantRow, inside
from tinnhiem_core.store.tables.columns import words


class Grant(TenantRow):
    """One role of one account in the tenant, in the subtree of ``unit_id`` or the whole."""

    __tablename__ = "access_grant"  # "grant" is a word of SQL
    __table_args__ = (UniqueConstraint("tenant_id", "id"), inside("unit_id", "unit"))

    account_id: Mapped[int] = mapped_column(Key, ForeignKey("account.id"), index=True)
    role: Mapped[AccountRole] = mapped_column(words(AccountRole))
    unit_id: Mapped[int | None] = mapped_column(Key, index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    granted_by: Mapped[int | None] = mapped_column(Key)
    granted_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class Invitation(TenantRow):
    """A one-time way to an account: a link, or a printed slip. The row keeps only a hash."""

    __tablename__ = "invitation"
    __table_args__ = (UniqueConstraint("tenant_id", "id"), inside("unit_id", "unit"))

    digest: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[AccountRole] = mapped_column(words(AccountRole))
    unit_id: Mapped[int | None] = mapped_column(Key)
    since: Mapped[date | None]
    until: Mapped[date | None]
    account_id: Mapped[int | None] = mapped_column(Key, ForeignKey("account.id"))
    created_by: Mapped[int | None] = mapped_column(Key)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class ApiKey(TenantRow):
    """A key for programs: one tenant, one role, revocable. ``prefix`` tells keys apart."""

    __tablename__ = "api_key"
    __table_args__ = (UniqueConstraint("tenant_id", "id"),)

    account_id: Mapped[int] = mapped_column(Key, ForeignKey("account.id"), index=True)
    role: Mapped[AccountRole] = mapped_column(words(AccountRole))
    name: Mapped[str] = mapped_column(String(120))
    prefix: Mapped[str] = mapped_column(String(12))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
