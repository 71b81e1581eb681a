"""Whether a value is made as its annotations say, to the last field: no answer is trusted.

A dataclass doesn't look at what it is given. A plan that is accepted holds the exact types of
the model alone, so that it can be written, and nothing of the package's own code stays in it.
Services then hold it to the limits of a plan that is read from a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, time
from functools import cache
from types import NoneType, UnionType
from typing import Final, Union, get_args, get_origin, get_type_hints

from tinnhiem_core.plugins.limits import FORBIDDEN, MAX_ITEMS, MAX_WHOLE, YEARS

WITHIN: Final[dict[type, Callable[..., bool]]] = {
    str: lambda text: not FORBIDDEN.search(text.replace("\r\n", "\n").replace("\r", "\n")),
    int: lambda number: abs(number) <= MAX_WHOLE,
    date: lambda day: day.year in YEARS,
    time: lambda clock: clock.tzinfo is None and not clock.microsecond,
}
"""What of a plain value can be in a plan; any other type holds nothing that could be wrong."""


def misfits(value: object, hint: object, path: str = "") -> Iterator[str]:
    """Yield each place of ``value`` that is not as ``hint`` says: "locality.name: int ≠ str"."""
    wanted = _wanted(hint)
    kind = type(value)
    if kind is tuple and get_origin(wanted[0]) is tuple:
        yield from _items(value, wanted[0], path)  # type: ignore[arg-type]
    elif kind not in wanted:
        names = " | ".join(_named(one) for one in wanted)
        yield f"{path}: {kind.__name__} ≠ {names}"
    elif is_dataclass(kind):
        yield from _within(value, kind, path)
    elif kind in WITHIN and not WITHIN[kind](value):
        yield f"{path}: {_shown(value)}"


def _within(value: object, kind: type, path: str) -> Iterator[str]:
    inside = tuple(
        told
        for name, inner in _fields(kind)
        for told in misfits(getattr(value, name), inner, f"{path}.{name}" if path else name)
    )
    yield from inside
    try:
        if not inside and (look := getattr(value, "__post_init__", None)):
            look()
    except ValueError as error:
        yield f"{path}: {error}"


def _items(value: tuple[object, ...], hint: object, path: str) -> Iterator[str]:
    if len(value) > MAX_ITEMS:
        yield f"{path}: {len(value)} > {MAX_ITEMS}"
        return
    inner = get_args(hint)[0]
    for number, one in enumerate(value):
        yield from misfits(one, inner, f"{path}[{number}]")


@cache
def _wanted(hint: object) -> tuple[object, ...]:
    """Return the types that a hint lets in: ``X | None`` both."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


@cache
def _fields(kind: type) -> tuple[tuple[str, object], ...]:
    hints = get_type_hints(kind)
    return tuple((one.name, hints[one.name]) for one in fields(kind))


def _shown(value: object) -> str:
    try:
        return ascii(value)
    except ValueError:  # a number of more digits than Python writes
        return "…"


def _named(kind: object) -> str:
    if kind is NoneType:
        return "None"
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)
