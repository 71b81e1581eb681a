"""Values written as Python, the way the formatter leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

INDENT: Final = "    "
FITS: Final = 88
"""Letters that fit on a line inside a tuple of a call: 99 less indents and comma."""
OWN_LINES: Final = re.compile(r"(?:^from tinnhiem_\S+ import [^\n(]*\n)+", re.MULTILINE)


def literal(text: str) -> str:
    """Return a string literal on one line, in double quotes unless that needs more escapes."""
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "")
    if '"' in escaped and "'" not in escaped:
        return f"'{escaped}'"
    return '"{}"'.format(escaped.replace('"', '\\"'))


def day(value: date) -> str:
    """Return ``date(2023, 8, 30)``."""
    return f"date({value.year}, {value.month}, {value.day})"


def call(name: str, arguments: Iterable[str]) -> str:
    """Return a call with one argument a line."""
    return _block(f"{name}(", arguments, ")")


def flat(opening: str, arguments: Iterable[str]) -> str:
    """Return a call or a tuple on one line where that fits, else one argument a line."""
    inner = tuple(arguments)
    line = f"{opening}({', '.join(inner)})"
    return line if len(line) <= FITS else call(opening, inner)


def rows(values: Iterable[str]) -> str:
    """Return a tuple with one value a line; an empty one is ``()``."""
    inner = tuple(values)
    return _block("(", inner, ")") if inner else "()"


def _block(opening: str, lines: Iterable[str], closing: str) -> str:
    inner = "".join(f"{one},\n" for one in lines)
    indented = "".join(f"{INDENT}{line}" for line in inner.splitlines(keepends=True))
    return f"{opening}\n{indented}{closing}"


def sorted_imports(text: str) -> str:
    """Return a module with its ``from tinnhiem_…`` lines in the order of their modules."""

    def ordered(block: re.Match[str]) -> str:
        lines = block[0].splitlines(keepends=True)
        return "".join(sorted(lines, key=lambda line: line.split()[1]))

    return OWN_LINES.sub(ordered, text)
