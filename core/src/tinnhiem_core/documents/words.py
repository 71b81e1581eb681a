"""The words of a form: the plan's text blocks over core's, their ``{fields}`` filled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.law import Finding
from tinnhiem_core.model.forms import ReportFormat

FIELD: Final = re.compile(r"\{(\w+)\}")


def words(
    form: ReportFormat | None, defaults: Mapping[str, str], fields: Mapping[str, str]
) -> dict[str, str]:
    """Return every block of the form by key: the plan's where it has one, else core's.

    ``{name}`` is replaced by the field; nothing else in braces or elsewhere is read. The form's
    ``title`` is the block "title". Raises ``PaperError`` with every unknown field (L.905) and
    every block that this form would not print (L.911).
    """
    own = {block.key: block.text for block in form.blocks} if form else {}
    if form and form.title:
        own["title"] = form.title
    texts = {**defaults, **own}
    unknown = [*_strangers(own, defaults), *_unknown(texts, fields)]
    if unknown:
        raise PaperError(*unknown)
    return {key: FIELD.sub(lambda m: fields[m[1]], text) for key, text in texts.items()}


def columns(form: ReportFormat | None, defaults: tuple[str, ...], where: str) -> tuple[str, ...]:
    """Return the column heads of the form: the plan's, else core's; L.907 where they differ."""
    own = form.columns if form else ()
    if own and len(own) != len(defaults):
        raise PaperError(trouble("L.907", where, given=len(own), expected=len(defaults)))
    return own or defaults


def _strangers(own: Mapping[str, str], defaults: Mapping[str, str]) -> list[Finding]:
    known = tuple(sorted(defaults))
    return [trouble("L.911", key, known=known) for key in own if key not in defaults]


def _unknown(texts: Mapping[str, str], fields: Mapping[str, str]) -> list[Finding]:
    known = tuple(sorted(fields))
    return [
        trouble("L.905", key, field=name, known=known)
        for key, text in texts.items()
        for name in dict.fromkeys(FIELD.findall(text))
        if name not in fields
    ]
