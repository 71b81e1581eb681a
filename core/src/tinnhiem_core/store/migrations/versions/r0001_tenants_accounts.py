"""Tenants and accounts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tinnhiem_core.store.migrations.columns import (
    KEY,
    MOMENT,
    WORD,
    index,
    points,
    row,
    unique,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    _tenant()
    _account()
    _recovery_code()
    _sign_in()
    _attempt()


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in ("attempt", "sign_in", "recovery_code", "account", "tenant"):
        op.drop_table(table)


def _tenant() -> None:
    op.create_table(
        "tenant",
        *row("tenant"),
        sa.Column("slug", sa.String(60), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("search", sa.String(300), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("parent_id", KEY),
        sa.Column("locality", sa.String(60), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("merged_into_id", KEY),
        sa.Column("revision", sa.Integer(), nullable=False),
        points("tenant", "parent_id", "tenant", late=True),
        points("tenant", "merged_into_id", "tenant", late=True),
        unique("tenant", "slug"),
    )
    index("tenant", "parent_id")


def _account() -> None:
    op.create_table(
        "account",
        *row("account"),
        sa.Column("username", sa.String(64), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("password", sa.String(300), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", MOMENT),
        sa.Column("totp_secret", sa.String(300), nullable=False),
        sa.Column("totp_confirmed", sa.Boolean(), nullable=False),
        sa.Column("totp_step", KEY, nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("scale", sa.String(2), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        unique("account", "username"),
    )


def _recovery_code() -> None:
    op.create_table(
        "recovery_code",
        *row("recovery_code"),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("digest", sa.String(300), nullable=False),
        sa.Column("used_at", MOMENT),
        points("recovery_code", "account_id", "account"),
    )
    index("recovery_code", "account_id")


def _sign_in() -> None:
    op.create_table(
        "sign_in",
        *row("sign_in"),
        sa.Column("account_id", KEY, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("tenant_id", KEY),
        sa.Column("second_factor", sa.Boolean(), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("agent", sa.String(200), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        points("sign_in", "account_id", "account"),
        points("sign_in", "tenant_id", "tenant"),
        unique("sign_in", "digest"),
    )
    index("sign_in", "account_id")


def _attempt() -> None:
    op.create_table(
        "attempt",
        *row("attempt"),
        sa.Column("subject", sa.String(80), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    index("attempt", "subject", "at")
