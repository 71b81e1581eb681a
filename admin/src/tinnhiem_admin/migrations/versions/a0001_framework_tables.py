"""Flask-AppBuilder 5.3's tables, named as it names them itself."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "a0001"
down_revision = None

TABLES = (
    "ab_permission",
    "ab_view_menu",
    "ab_role",
    "ab_group",
    "ab_user",
    "ab_register_user",
    "ab_api_key",
    "ab_permission_view",
    "ab_permission_view_role",
    "ab_user_role",
    "ab_user_group",
    "ab_group_role",
)


def upgrade() -> None:
    """Create the tables."""
    _names()
    _users()
    _keys()
    _links()


def downgrade() -> None:
    """Drop them, and what they hold."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _key() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _text(name: str, length: int, *, null: bool = True, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=null, unique=unique)


def _other(name: str, *, null: bool, cascade: bool = True) -> sa.Column[int]:
    """Return the column that names a row of the table it is called after."""
    named = f"ab_{name.removesuffix('_id')}.id"
    key = sa.ForeignKey(named, ondelete="CASCADE" if cascade else None)
    return sa.Column(name, sa.Integer(), key, nullable=null)


def _names() -> None:
    op.create_table("ab_permission", _key(), _text("name", 100, null=False, unique=True))
    op.create_table("ab_view_menu", _key(), _text("name", 250, null=False, unique=True))
    op.create_table("ab_role", _key(), _text("name", 64, null=False, unique=True))
    op.create_table(
        "ab_group",
        _key(),
        _text("name", 100, null=False, unique=True),
        _text("label", 150),
        _text("description", 512),
    )


def _person() -> Iterator[SchemaItem]:
    yield _key()
    yield _text("first_name", 64, null=False)
    yield _text("last_name", 64, null=False)
    yield _text("username", 128, null=False, unique=True)
    yield _text("password", 256)
    yield _text("email", 320, null=False, unique=True)


def _users() -> None:
    op.create_table(
        "ab_user",
        *_person(),
        sa.Column("active", sa.Boolean()),
        sa.Column("last_login", sa.DateTime()),
        sa.Column("login_count", sa.Integer()),
        sa.Column("fail_login_count", sa.Integer()),
        sa.Column("created_on", sa.DateTime()),
        sa.Column("changed_on", sa.DateTime()),
        sa.Column("created_by_fk", sa.Integer(), sa.ForeignKey("ab_user.id")),
        sa.Column("changed_by_fk", sa.Integer(), sa.ForeignKey("ab_user.id")),
    )
    op.create_table(
        "ab_register_user",
        *_person(),
        sa.Column("registration_date", sa.DateTime()),
        _text("registration_hash", 256),
    )


def _keys() -> None:
    op.create_table(
        "ab_api_key",
        _key(),
        _text("uuid", 36, null=False, unique=True),
        _text("name", 256, null=False),
        _text("key_hash", 256, null=False),
        _text("lookup_hash", 256, unique=True),
        _text("key_prefix", 16, null=False),
        _other("user_id", null=False),
        sa.Column("scopes", sa.Text()),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_on", sa.DateTime()),
        sa.Column("expires_on", sa.DateTime()),
        sa.Column("revoked_on", sa.DateTime()),
        sa.Column("last_used_on", sa.DateTime()),
    )
    op.create_index("idx_api_key_lookup_hash", "ab_api_key", ["lookup_hash"], unique=True)
    op.create_index("idx_api_key_prefix", "ab_api_key", ["key_prefix"])
    op.create_index("idx_api_key_user_id", "ab_api_key", ["user_id"])


def _links() -> None:
    _link("ab_permission_view", "permission_id", "view_menu_id", cascade=False)
    op.create_index("idx_permission_id", "ab_permission_view", ["permission_id"])
    op.create_index("idx_view_menu_id", "ab_permission_view", ["view_menu_id"])
    _link("ab_permission_view_role", "permission_view_id", "role_id")
    op.create_index("idx_permission_view_id", "ab_permission_view_role", ["permission_view_id"])
    op.create_index("idx_role_id", "ab_permission_view_role", ["role_id"])
    _link("ab_user_role", "user_id", "role_id")
    _link("ab_user_group", "user_id", "group_id")
    op.create_index("idx_user_id", "ab_user_group", ["user_id"])
    op.create_index("idx_user_group_id", "ab_user_group", ["group_id"])
    _link("ab_group_role", "group_id", "role_id")
    op.create_index("idx_group_id", "ab_group_role", ["group_id"])
    op.create_index("idx_group_role_id", "ab_group_role", ["role_id"])


def _link(table: str, one: str, other: str, *, cascade: bool = True) -> None:
    """Create a table of pairs; FAB lets the columns of most of them be empty."""
    columns = (_other(name, null=cascade, cascade=cascade) for name in (one, other))
    op.create_table(table, _key(), *columns, sa.UniqueConstraint(one, other))
