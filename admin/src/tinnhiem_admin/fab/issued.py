"""The versions of a plan that a key may read: those in force, now or before, or all of them."""

from __future__ import annotations

from typing import Any

from flask_appbuilder.models.filters import BaseFilter

from tinnhiem_admin.rights import holds
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.store.plans import ISSUED
from tinnhiem_core.store.tables import PlanVersion


class Issued(BaseFilter):
    """Versions that are or were in force; for those who work on the plan every one."""

    def apply(self, query: Any, value: object) -> Any:  # noqa: ANN401 - as in BaseFilter
        """Narrow the query where the holder only reads the plan."""
        del value
        every = holds(Action.VIEW_DRAFTS)
        return query if every else query.filter(PlanVersion.state.in_(ISSUED))
