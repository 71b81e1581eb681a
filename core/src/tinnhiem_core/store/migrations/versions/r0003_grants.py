"""What accounts may do: grants, invitations, keys for programs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tinnhiem_core.store.migrations.columns import (
    KEY,
    MOMENT,
    WORD,
    index,
    inside,
    points,
    tenant_row,
    unique,
)

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables."""
    _access_grant()
    _invitation()
    _api_key()


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in ("api_key", "invitation", "access_grant"):
        op.drop_table(table)


def _access_grant() -> None:
    op.create_table(
        "access_grant",
        *tenant_row("access_grant"),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("unit_id", KEY),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("granted_by", KEY),
        sa.Column("granted_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT),
        points("access_grant", "account_id", "account"),
        inside("access_grant", "unit_id", "unit"),
    )
    index("access_grant", "account_id")
    index("access_grant", "tenant_id")
    index("access_grant", "unit_id")


def _invitation() -> None:
    op.create_table(
        "invitation",
        *tenant_row("invitation"),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("unit_id", KEY),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("account_id", KEY),
        sa.Column("created_by", KEY),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        points("invitation", "account_id", "account"),
        inside("invitation", "unit_id", "unit"),
        unique("invitation", "digest"),
    )
    index("invitation", "tenant_id")


def _api_key() -> None:
    op.create_table(
        "api_key",
        *tenant_row("api_key"),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("prefix", sa.String(12), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT),
        sa.Column("used_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        points("api_key", "account_id", "account"),
        unique("api_key", "digest"),
    )
    index("api_key", "account_id")
    index("api_key", "tenant_id")
