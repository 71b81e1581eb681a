"""What a list is asked for: ``q`` in Rison, as FAB has it, or in JSON."""

from __future__ import annotations

import json
from typing import Any, Final

import prison
from flask import request
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from tinnhiem_admin.fab.refusals import BadRequestError, unreadable

NAME: Final = "q"
LONGEST: Final = 4000

NOTHING: Final = Draft202012Validator({"type": "object", "maxProperties": 0})
"""Where nothing may be asked."""


def asked(shape: Draft202012Validator = NOTHING) -> dict[str, Any]:
    """Return what ``q`` asks for; ``BadRequestError`` where it isn't of this shape."""
    if unknown := sorted(request.args.keys() - {NAME}):
        raise unreadable("L.1404", unknown[0], name=unknown[0])
    given = request.args.getlist(NAME)
    if not given:
        return {}
    if len(given) > 1 or len(given[0]) > LONGEST:
        raise unreadable("L.1403", NAME)
    found = _parsed(given[0])
    if not shape.is_valid(found):
        raise _misshapen(shape, found)
    wanted: dict[str, Any] = found
    return wanted


def _misshapen(shape: Draft202012Validator, found: object) -> BadRequestError:
    error = best_match(shape.iter_errors(found))
    path = "$" if error is None else error.json_path[:120]
    return unreadable("L.1407", f"{NAME}{path.removeprefix('$')}", name=path)


def _parsed(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the value of JSON or Rison: what is neither is refused, however it is malformed."""
    if text.lstrip()[:1] == "{":
        try:
            return json.loads(text, parse_constant=_refuse)
        except (ValueError, RecursionError):
            raise unreadable("L.1403", NAME) from None
    try:
        return prison.loads(text)
    except (prison.decoder.ParserException, ValueError, LookupError, TypeError, RecursionError):
        raise unreadable("L.1403", NAME) from None


def _refuse(constant: str) -> None:
    raise ValueError(constant)
