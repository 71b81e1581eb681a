"""Nhật ký: what was done, chained so that nothing can be changed or taken out unseen."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.store.base import Key, Moment, TenantRow


class AuditEvent(TenantRow):
    """One act. ``number`` counts from 1 in each tenant without a gap.

    ``actor`` is the name of the account at that time ("" for the operator at the command line);
    ``details`` canonical JSON; ``digest`` = SHA-256 over the event and ``previous``, the digest
    of the event before (64 zeros before the first).
    """

    __tablename__ = "audit_event"
    __table_args__ = (
        UniqueConstraint("tenant_id", "id"),
        UniqueConstraint("tenant_id", "number"),
    )

    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    account_id: Mapped[int | None] = mapped_column(Key, index=True)
    actor: Mapped[str] = mapped_column(String(200), default="")
    action: Mapped[str] = mapped_column(String(60), index=True)
    subject: Mapped[str] = mapped_column(String(120), default="")
    details: Mapped[str] = mapped_column(Text, default="{}")
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))
