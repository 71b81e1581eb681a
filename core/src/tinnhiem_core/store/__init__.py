"""What is kept: SQLAlchemy tables, the tenant guard, one history of migrations."""

from __future__ import annotations

from tinnhiem_core.store.database import Database
from tinnhiem_core.store.scope import Scope

__all__ = ["Database", "Scope"]
