"""Versions of plans, and the audit log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tinnhiem_core.store.migrations.columns import (
    KEY,
    MOMENT,
    WORD,
    index,
    inside,
    tenant_row,
    unique,
)

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the tables."""
    _plan_version()
    _audit_event()


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in ("audit_event", "plan_version"):
        op.drop_table(table)


def _plan_version() -> None:
    op.create_table(
        "plan_version",
        *tenant_row("plan_version"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("locality", sa.String(60), nullable=False),
        sa.Column("plugin_version", sa.String(40), nullable=False),
        sa.Column("base_id", KEY),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("returned", sa.Text(), nullable=False),
        sa.Column("created_by", KEY),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("submitted_by", KEY),
        sa.Column("submitted_at", MOMENT),
        sa.Column("approved_by", KEY),
        sa.Column("approved_at", MOMENT),
        sa.Column("in_force_from", sa.Date()),
        sa.Column("superseded_at", MOMENT),
        inside("plan_version", "base_id", "plan_version"),
        unique("plan_version", "tenant_id", "number"),
    )
    index("plan_version", "tenant_id")
    in_force = sa.text("state = 'in_force'")
    op.create_index(
        "uq_plan_version_in_force",
        "plan_version",
        ["tenant_id"],
        unique=True,
        sqlite_where=in_force,
        postgresql_where=in_force,
    )


def _audit_event() -> None:
    op.create_table(
        "audit_event",
        *tenant_row("audit_event"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("account_id", KEY),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("action", sa.String(60), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        unique("audit_event", "tenant_id", "number"),
    )
    index("audit_event", "account_id")
    index("audit_event", "action")
    index("audit_event", "at")
    index("audit_event", "tenant_id")
