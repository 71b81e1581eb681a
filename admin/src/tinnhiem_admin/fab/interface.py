"""The way from FAB to our tables: the request's own session, and nothing is written."""

from __future__ import annotations

from typing import Any, NoReturn

from flask import current_app
from flask_appbuilder.models.filters import Filters
from flask_appbuilder.models.sqla.interface import SQLAInterface

from tinnhiem_admin.fab.filters import Converter
from tinnhiem_admin.fab.refusals import unreadable
from tinnhiem_admin.signed_in import scope
from tinnhiem_core.store.guard import ScopedSession


class StockWriteError(RuntimeError):
    """FAB was about to write: it would pass by the service, its checks and the audit log."""


class RequestFilters(Filters):
    """The filters of one request."""

    def add_filter_index(self, column_name: str, filter_instance_index: int, value: Any) -> None:  # noqa: ANN401
        """Add the n-th comparison of a column, as FAB's search form sends it."""
        known = self._all_filters.get(column_name, ())
        if filter_instance_index >= len(known):
            raise unreadable("L.1404", column_name, name=column_name)
        super().add_filter_index(column_name, filter_instance_index, value)


class TenantInterface(SQLAInterface):
    """One of our tables as FAB sees it."""

    filter_converter_class = Converter

    @property
    def session(self) -> ScopedSession:
        """Return the session of this request; refuse one that was opened for another scope."""
        found: ScopedSession = current_app.extensions["appbuilder"].session()
        if found.scope != scope():
            raise RuntimeError("the session of the request was opened for another scope")
        return found

    def get_filters(
        self,
        search_columns: list[str] | None = None,
        search_filters: Any = None,  # noqa: ANN401
    ) -> RequestFilters:
        """Return new filters over the given columns."""
        return RequestFilters(Converter, self, search_columns or [], search_filters)

    def add(self, *_: object, **__: object) -> NoReturn:
        """Refuse: services write."""
        raise StockWriteError(self.model_name)

    edit = delete = delete_all = add
