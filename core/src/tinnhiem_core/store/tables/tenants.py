"""Đơn vị sử dụng: the tree of tenants, with the days between which each exists."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.store.base import Key, Row
from tinnhiem_core.store.tables.columns import words


def _another() -> ForeignKey:
    # looked at late in a restore: a tenant may come before the one above it
    return ForeignKey("tenant.id", deferrable=True, initially="IMMEDIATE")


class Tenant(Row):
    """One tenant. A session sees its own alone, one of the platform sees the tree.

    ``locality`` is the slug of the plugin whose plan it starts from, empty for the platform and
    the central office. ``since``/``until``: structure is data, since bodies are merged and
    abolished; ``merged_into`` says where its work goes on. ``search`` is the folded name.
    """

    __tablename__ = "tenant"

    slug: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(300))
    search: Mapped[str] = mapped_column(String(300))
    kind: Mapped[TenantKind] = mapped_column(words(TenantKind))
    parent_id: Mapped[int | None] = mapped_column(Key, _another(), index=True)
    locality: Mapped[str] = mapped_column(String(60), default="")
    since: Mapped[date | None]
    until: Mapped[date | None]
    merged_into_id: Mapped[int | None] = mapped_column(Key, _another())
    revision: Mapped[int] = mapped_column(default=1)
