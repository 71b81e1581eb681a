"""What is wrong with a document from outside: everything at once, each thing with its path."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeAlias

from marshmallow import ValidationError
from marshmallow.exceptions import SCHEMA

from tinnhiem_core.law import Finding, find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.schemas.characters import cut

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root; indexes count from 0."""


MOST: Final = 100
"""Of one kind of error: whoever gives the wrong file altogether need not read them all."""


class SchemaError(RefusedError):
    """A document that is not what it should be; ``findings`` hold every error, in path order."""


def wrong(code: str, **figures: object) -> ValidationError:
    """Return the error ``code`` of one value; its path is added where all errors are gathered."""
    return ValidationError([Finding(code=code, figures=tuple(figures.items()))])


def gathered(messages: object, path: Path = ()) -> Iterator[tuple[Path, Finding]]:
    """Yield every finding in the messages of a ``ValidationError`` with its path."""
    if isinstance(messages, Finding):
        yield path, messages
    elif isinstance(messages, dict):
        for key, inner in messages.items():
            yield from gathered(inner, path if _of_the_whole(key, inner) else (*path, key))
    elif isinstance(messages, list):
        for inner in messages:
            yield from gathered(inner, path)
    else:
        message = f"{written(path)}: {messages!r} is no finding"
        raise TypeError(message)


def _of_the_whole(key: object, inner: object) -> bool:
    """Return whether ``key`` is marshmallow's name for the object itself, not a key given."""
    unknown = isinstance(inner, list) and all(
        isinstance(one, Finding) and one.code == "L.753" for one in inner
    )
    return key == SCHEMA and not unknown


def located(found: Iterable[tuple[Path, Finding]]) -> tuple[Finding, ...]:
    """Return findings in the order of their paths, each naming its path.

    Of one code the first ``MOST`` are told, then how many more there are.
    """
    ordered = sorted(found, key=lambda pair: _order(pair[0]))
    times = Counter[str]()
    kept = []
    for path, finding in ordered:
        times[finding.code] += 1
        if times[finding.code] <= MOST:
            kept.append((path, finding))
    more = sum(number - MOST for number in times.values() if number > MOST)
    return (*_placed(kept), *([find("L.767", more=more)] if more else []))


def _placed(found: Iterable[tuple[Path, Finding]]) -> tuple[Finding, ...]:
    return tuple(
        replace(
            finding,
            where=written(path),
            figures=(("at", written(path) or "$"), *finding.figures),
        )
        for path, finding in found
    )


def written(path: Path) -> str:
    """Return a path as one writes it: ``title_table.rows[2].titles``; the root is empty."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        elif part.isidentifier():
            text += f".{cut(part)}" if text else cut(part)
        else:
            text += f"[{json.dumps(cut(part), ensure_ascii=False)}]"
    return text


def _order(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((part, "") if isinstance(part, int) else (-1, part) for part in path)
