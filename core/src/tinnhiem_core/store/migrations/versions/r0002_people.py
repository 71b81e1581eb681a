"""Units, persons, posts, and the files that they came in with."""

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

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the tables."""
    _roster_import()
    _unit()
    _person()
    _post()


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in ("post", "person", "unit", "roster_import"):
        op.drop_table(table)


def _roster_import() -> None:
    op.create_table(
        "roster_import",
        *tenant_row("roster_import"),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("decisions", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("account_id", KEY),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
    )
    index("roster_import", "tenant_id")


def _unit() -> None:
    op.create_table(
        "unit",
        *tenant_row("unit"),
        sa.Column("key", sa.String(420), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("search", sa.String(300), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("level", WORD, nullable=False),
        sa.Column("parent_id", KEY),
        sa.Column("has_subordinates", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("import_id", KEY),
        sa.Column("revision", sa.Integer(), nullable=False),
        inside("unit", "parent_id", "unit"),
        inside("unit", "import_id", "roster_import"),
        unique("unit", "tenant_id", "key"),
    )
    index("unit", "import_id")
    index("unit", "parent_id")
    index("unit", "tenant_id")
    index("unit", "tenant_id", "search")


def _person() -> None:
    op.create_table(
        "person",
        *tenant_row("person"),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("search", sa.String(200), nullable=False),
        sa.Column("order", sa.String(600), nullable=False),
        sa.Column("born", sa.Date()),
        sa.Column("retirement_notice", sa.Date()),
        sa.Column("import_id", KEY),
        sa.Column("revision", sa.Integer(), nullable=False),
        inside("person", "import_id", "roster_import"),
        unique("person", "tenant_id", "key"),
    )
    index("person", "import_id")
    index("person", "tenant_id")
    index("person", "tenant_id", "order")
    index("person", "tenant_id", "search")


def _post() -> None:
    op.create_table(
        "post",
        *tenant_row("post"),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("appointed", sa.Date()),
        sa.Column("appointment", WORD, nullable=False),
        sa.Column("full_time", sa.Boolean(), nullable=False),
        sa.Column("service", WORD, nullable=False),
        sa.Column("import_id", KEY),
        sa.Column("revision", sa.Integer(), nullable=False),
        inside("post", "person_id", "person"),
        inside("post", "unit_id", "unit"),
        inside("post", "import_id", "roster_import"),
    )
    index("post", "import_id")
    index("post", "person_id")
    index("post", "tenant_id")
    index("post", "unit_id")
