"""How a plan is read through: its parts, its words, the papers that it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.plan import Plan


def quoting(citation: Citation, words: str) -> Citation:
    """Return the clause with other words of it as the quotation."""
    return replace(citation, quote=words)


def parts(value: object) -> Iterator[object]:
    """Yield every value within ``value``, itself included, in the order of its fields."""
    ahead = [value]
    while ahead:
        one = ahead.pop()
        yield one
        if isinstance(one, tuple):
            ahead += reversed(one)
        elif is_dataclass(one):
            ahead += [getattr(one, field.name) for field in reversed(fields(one))]


def texts(plan: Plan) -> tuple[tuple[str, Citation], ...]:
    """Return the plan's own words with their clauses: each text that a part carries once."""
    found: dict[str, Citation] = {}
    opening = Citation(document=plan.locality.paper)
    for part in parts(plan):
        if not is_dataclass(part) or isinstance(part, (Citation, Document)):
            continue
        citation = getattr(part, "citation", opening)
        for words in _words(part):
            found.setdefault(words, citation)
    return tuple(found.items())


def _words(part: object) -> Iterator[str]:
    for field in fields(part):  # type: ignore[arg-type]
        value = getattr(part, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            plain = isinstance(one, str) and not isinstance(one, Enum)
            if plain and one and "own" not in field.metadata:
                yield one


def named_documents(plan: Plan) -> dict[Document, Citation]:
    """Return each paper that the plan names, its own first, with the words that name it."""
    paper = plan.locality.paper
    found = {paper: Citation(document=paper, quote=_own_words(plan))}
    for basis in plan.locality.legal_bases:
        found.setdefault(basis.document, quoting(basis.citation, basis.text))
    for part in parts(plan):
        if isinstance(part, Citation):
            found.setdefault(part.document, part)
        elif isinstance(part, Document):
            found.setdefault(part, Citation(document=part))
    return found


def _own_words(plan: Plan) -> str:
    """Return the words of the plan that name it: where its number stands, else its title."""
    number = plan.locality.paper.number
    naming = (words for words, _ in texts(plan) if number and number in words)
    return next(naming, plan.locality.title)
