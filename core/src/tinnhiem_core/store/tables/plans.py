"""Versions of a tenant's plan, each whole as canonical JSON."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, String, Text, UniqueConstraint, column
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.store.base import Key, Moment, TenantRow, inside
from tinnhiem_core.store.tables.columns import words


class PlanVersion(TenantRow):
    """One version. ``content`` is ``schemas.canonical`` of the plan, ``digest`` its SHA-256.

    Text and not JSONB, which reorders. ``revision`` counts the saves of the draft: whoever saves
    on an older one is told. From submission on ``content`` never changes.
    ``locality`` and ``plugin_version`` say which plugin's plan it started from; ``base_id`` names
    the version that it was copied from.
    """

    __tablename__ = "plan_version"
    __table_args__ = (
        UniqueConstraint("tenant_id", "id"),
        UniqueConstraint("tenant_id", "number"),
        Index(
            "uq_plan_version_in_force",
            "tenant_id",
            unique=True,
            sqlite_where=column("state") == PlanState.IN_FORCE.value,
            postgresql_where=column("state") == PlanState.IN_FORCE.value,
        ),
        inside("base_id", "plan_version"),
    )

    number: Mapped[int]
    state: Mapped[PlanState] = mapped_column(words(PlanState))
    revision: Mapped[int] = mapped_column(default=1)
    content: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))
    locality: Mapped[str] = mapped_column(String(60), default="")
    plugin_version: Mapped[str] = mapped_column(String(40), default="")
    base_id: Mapped[int | None] = mapped_column(Key)
    note: Mapped[str] = mapped_column(Text, default="")
    returned: Mapped[str] = mapped_column(Text, default="")
    created_by: Mapped[int | None] = mapped_column(Key)
    created_at: Mapped[datetime] = mapped_column(Moment)
    submitted_by: Mapped[int | None] = mapped_column(Key)
    submitted_at: Mapped[datetime | None] = mapped_column(Moment)
    approved_by: Mapped[int | None] = mapped_column(Key)
    approved_at: Mapped[datetime | None] = mapped_column(Moment)
    in_force_from: Mapped[date | None]
    superseded_at: Mapped[datetime | None] = mapped_column(Moment)
