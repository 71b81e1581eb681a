"""Filters of a view, new with every request.

FAB keeps one object per view and lets every thread clear and fill it (its issue 2366): two people
who search at once may get each other's rows.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from flask import g, has_request_context

from tinnhiem_admin.fab.interface import RequestFilters


class PerRequestFilters:
    """Mixed in before FAB's class: ``_filters`` is this request's own."""

    _pattern: RequestFilters | None = None

    if not TYPE_CHECKING:  # FAB assigns it as a plain attribute

        @property
        def _filters(self) -> Any:  # noqa: ANN401
            """Return the filters of this request; the pattern while the view is being made."""
            if self._pattern is None or not has_request_context():
                return self._pattern
            kept: dict[int, RequestFilters] = g.setdefault("fab_filters", {})
            if id(self) not in kept:
                kept[id(self)] = copy(self._pattern)
                kept[id(self)].clear_filters()
            return kept[id(self)]

        @_filters.setter
        def _filters(self, made: RequestFilters) -> None:
            self._pattern = made
