"""Values out of a query, typed to a column: whatever the database would choke on is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, cast

from sqlalchemy import BigInteger, Boolean, Date, Enum, Integer, String
from sqlalchemy.types import TypeEngine

from tinnhiem_admin.fab.refusals import unreadable
from tinnhiem_core.store.base import Moment

MOST_SIGNS: Final = 200
LARGEST: Final = 2**63 - 1
LARGEST_SMALL: Final = 2**31 - 1
TRUTHS: Final = {"true": True, "y": True, "false": False, "n": False}


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"
    TRUTH = "truth"
    CHOICE = "choice"


KINDS: Final[tuple[tuple[type[TypeEngine[Any]], Kind], ...]] = (
    (Enum, Kind.CHOICE),  # before String, which it is too
    (String, Kind.TEXT),
    (Boolean, Kind.TRUTH),
    (Integer, Kind.NUMBER),
    (Date, Kind.DAY),
    (cast("type[TypeEngine[Any]]", Moment), Kind.MOMENT),
)


def kind_of(column_type: object) -> Kind | None:
    """Return what a column of this type holds; None for files and relations."""
    return next((kind for one, kind in KINDS if isinstance(column_type, one)), None)


def words_of(column_type: object) -> tuple[str, ...]:
    """Return the values that an enumeration allows, as they are written."""
    return tuple(column_type.enums) if isinstance(column_type, Enum) else ()


def largest(column_type: object) -> int:
    """Return the largest whole number that a column of this type can be compared with."""
    return LARGEST if isinstance(column_type, BigInteger) else LARGEST_SMALL


def typed(column_type: object, given: object, name: str) -> object:
    """Return ``given`` as the column holds it; ``BadRequestError`` names the column."""
    kind = kind_of(column_type)
    if kind is None:
        raise unreadable("L.1404", name, name=name)
    try:
        if kind is Kind.CHOICE:
            return _choice(cast("Enum", column_type), given)
        if kind is Kind.NUMBER:
            return _number(given, largest(column_type))
        return READERS[kind](given)
    except (ValueError, TypeError, KeyError, OverflowError):
        raise unreadable("L.1405", name, name=name, kind=kind.value) from None


def _choice(column_type: Enum, given: object) -> object:
    if given not in words_of(column_type):
        raise ValueError
    return column_type.enum_class(given) if column_type.enum_class else given


def _text(given: object) -> str:
    if not isinstance(given, str) or len(given) > MOST_SIGNS or "\0" in given:
        raise ValueError
    given.encode()  # half a sign outside of the plane is no text
    return given


def _number(given: object, most: int) -> int:
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise TypeError
    found = int(given)
    if abs(found) > most:
        raise OverflowError
    return found


def _day(given: object) -> date:
    return given if type(given) is date else date.fromisoformat(_text(given))


def _moment(given: object) -> datetime:
    found = given if isinstance(given, datetime) else datetime.fromisoformat(_text(given))
    return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)


def _truth(given: object) -> bool:
    return given if isinstance(given, bool) else TRUTHS[_text(given).lower()]


READERS: Final[Mapping[Kind, Callable[[object], object]]] = {
    Kind.TEXT: _text,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.TRUTH: _truth,
}
