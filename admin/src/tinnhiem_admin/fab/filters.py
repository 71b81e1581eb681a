"""Comparisons that a list may be asked for: typed to the column, so that no value fails later.

They are unknown to FAB's table of filters, which is one for the whole process
(``models.filters.map_args_filter``): a filter is found by its column alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from flask_appbuilder.models.filters import BaseFilter, BaseFilterConverter
from flask_appbuilder.models.sqla import filters as stock
from flask_babel import lazy_gettext as _l

from tinnhiem_admin.fab.typed import Kind, kind_of, typed
from tinnhiem_core.services.people.naming import words_sought

FOLDED: Final = {"name": "search"}
"""Columns whose words are found without diacritics, in the column that holds them folded."""


class Comparison(BaseFilter):
    """One operator on one column; ``opr`` is its name in a query."""

    opr: str = ""

    def apply(self, query: Any, value: object) -> Any:  # noqa: ANN401 - as in BaseFilter
        """Narrow the query; ``BadRequestError`` where the value isn't of the column's type."""
        column = getattr(self.model, self.column_name)
        return query.filter(self.compare(column, self.value(column, value)))

    def value(self, column: Any, given: object) -> object:  # noqa: ANN401
        """Return the given value as the column holds it."""
        return typed(column.type, given, self.column_name)

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        raise NotImplementedError  # each comparison has its own; FAB's base is no ABC


class Equal(Comparison):
    """As it is."""

    opr, name = "eq", stock.FilterEqual.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column == value


class NotEqual(Comparison):
    """Anything else, or nothing."""

    opr, name = "neq", stock.FilterNotEqual.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column.is_distinct_from(value)


class Greater(Comparison):
    """Later, or larger."""

    opr, name = "gt", stock.FilterGreater.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column > value


class Smaller(Comparison):
    """Earlier, or smaller."""

    opr, name = "lt", stock.FilterSmaller.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column < value


class StartsWith(Comparison):
    """Begins so; a sign of LIKE in the value is that sign."""

    opr, name = "sw", stock.FilterStartsWith.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column.istartswith(value, autoescape=True)


class Contains(Comparison):
    """Holds these signs; in names the words, without diacritics."""

    opr, name = "ct", stock.FilterContains.name

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        folded = getattr(self.model, FOLDED.get(self.column_name, ""), None)
        if folded is None:
            return column.icontains(value, autoescape=True)
        words = " ".join(words_sought(str(value)))
        return folded.contains(words, autoescape=True)


class Among(Comparison):
    """One of several."""

    opr, name = "in", _l("One of")

    def value(self, column: Any, given: object) -> object:  # noqa: ANN401
        """Return every given value as the column holds it."""
        each = given if isinstance(given, list | tuple) else (given,)
        return tuple(typed(column.type, one, self.column_name) for one in each)

    def compare(self, column: Any, value: object) -> Any:  # noqa: ANN401
        """Return the condition."""
        return column.in_(value)


OPERATORS: Final[Mapping[Kind, tuple[type[Comparison], ...]]] = {
    Kind.TEXT: (Contains, StartsWith, Equal, NotEqual),
    Kind.NUMBER: (Equal, NotEqual, Greater, Smaller, Among),
    Kind.DAY: (Equal, NotEqual, Greater, Smaller),
    Kind.MOMENT: (Greater, Smaller),
    Kind.TRUTH: (Equal,),
    Kind.CHOICE: (Equal, NotEqual, Among),
}


def operators(model: type, column: str) -> tuple[type[Comparison], ...]:
    """Return the comparisons of a column; none for what is no column of a known type."""
    kind = kind_of(getattr(getattr(model, column), "type", None))
    return () if kind is None else OPERATORS[kind]


class Converter(BaseFilterConverter):
    """Gives FAB the comparisons of a column, in the order that its search form counts them."""

    def convert(self, col_name: str) -> list[Comparison]:
        """Return the comparisons of one column."""
        kinds = operators(self.datamodel.obj, col_name)
        return [kind(col_name, self.datamodel) for kind in kinds]
