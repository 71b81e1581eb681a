"""FAB's list and show pages over one of our tables: looked at here, written by services."""

from __future__ import annotations

from typing import Any, Final

from flask import request
from flask_appbuilder import ModelView

from tinnhiem_admin.fab.per_request import PerRequestFilters
from tinnhiem_admin.fab.refusals import unreadable

LARGEST_PAGE: Final = 100
MOST_DIGITS: Final = 6


class TenantModelView(PerRequestFilters, ModelView):
    """A list and its details; no form, no action, no deletion is registered."""

    include_route_methods = frozenset({"list", "show"})
    page_size = 50

    def _list(self, **kwargs: Any) -> Any:  # noqa: ANN401 - widgets of FAB
        _check_numbers()
        return super()._list(**kwargs)

    def _show(self, pk: str) -> Any:  # noqa: ANN401 - same
        _check_numbers()
        if not (pk.isascii() and pk.isdigit() and len(pk) <= len(str(2**62))):
            raise unreadable("L.1405", "pk", name="pk", kind="number")
        return super()._show(pk)

    def _get_list_widget(
        self,
        filters: Any,  # noqa: ANN401
        actions: Any = None,  # noqa: ANN401
        order_column: str = "",
        order_direction: str = "",
        page: int | None = None,
        page_size: int | None = None,
        **kwargs: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        if order_column and order_column not in self.order_columns:
            raise unreadable("L.1406", order_column, name=order_column)
        size = min(max(1, page_size or self.page_size), LARGEST_PAGE)
        return super()._get_list_widget(
            filters, actions, order_column, order_direction, page, size, **kwargs
        )


def _check_numbers() -> None:
    """Refuse page numbers that are none; FAB would fail on them."""
    for name, value in request.args.items():
        if name.startswith(("page_", "psize_")):
            fits = value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS
            if not fits:
                raise unreadable("L.1405", name, name=name, kind="number")
