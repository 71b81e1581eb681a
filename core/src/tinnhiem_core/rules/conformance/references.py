"""References: internal ones that lead elsewhere, numbers and days of the papers named.

"96" alone names three papers (decision 39); a wrong reference is quoted as written and a
correction proposed beside it (decision 38).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.rules.conformance.reading import named_documents, quoting, texts


def wrong_references(plan: Plan) -> Iterator[Finding]:
    """Internal references for which a correction is proposed."""
    for one in plan.locality.references:
        if one.proposed:
            whole = one.text in one.citation.quote
            yield find(
                "C.511",
                one.citation if whole else quoting(one.citation, one.text),
                where=one.key,
                words=one.text,
                proposed=one.proposed,
            )


def wrong_numbers(plan: Plan) -> Iterator[Finding]:
    """Legal bases whose wording doesn't carry the number of the paper that is meant."""
    for basis in plan.locality.legal_bases:
        number = basis.document.number
        if number and _plain(number) not in _plain(basis.text):
            yield find(
                "C.512",
                quoting(basis.citation, basis.text),
                where=basis.document.key,
                words=basis.text,
                document=str(basis.document),
            )


def _plain(words: str) -> str:
    """Return the words without white space and with one kind of dash."""
    return re.sub(r"\s", "", re.sub("[‐‑‒–—]", "-", words))


def wrong_dates(plan: Plan) -> Iterator[Finding]:
    """Papers that the text dates otherwise than they are."""
    for document in named_documents(plan):
        if not document.number or document.issued is None:
            continue
        for words, citation in texts(plan):
            for written in _days_of(document, words):
                if written != document.issued:
                    yield _misdated(document, written, quoting(citation, words))


def _days_of(document: Document, words: str) -> Iterator[date]:
    pattern = rf"{re.escape(document.number)},? ngày (\d{{1,2}})/(\d{{1,2}})/(\d{{4}})"
    for day, month, year in re.findall(pattern, words):
        with suppress(ValueError):  # a day that no calendar has: nothing to compare
            yield date(int(year), int(month), int(day))


def _misdated(document: Document, written: date, citation: Citation) -> Finding:
    return find("C.513", citation, where=document.key, written=written, document=str(document))


def later_bases(plan: Plan) -> Iterator[Finding]:
    """Papers issued after the plan that rests on them."""
    issued = plan.locality.paper.issued
    for basis in plan.locality.legal_bases:
        if issued and basis.document.issued and basis.document.issued > issued:
            yield find(
                "C.514",
                quoting(basis.citation, basis.text),
                where=basis.document.key,
                document=str(basis.document),
                issued=issued,
            )


def same_number(plan: Plan) -> Iterator[Finding]:
    """A plan whose own number is that of the Regulation."""
    paper = plan.locality.paper
    number = _leading(paper)
    others = tuple(
        str(one)
        for one in dict.fromkeys((QD_96, NQ_96, *named_documents(plan)))
        if one.number != paper.number and number and _leading(one) == number
    )
    if others:
        own = named_documents(plan)[paper]
        yield find("N.511", own, where="paper", number=number, paper=paper.name, others=others)


def _leading(document: Document) -> str:
    found = re.match(r"\d+", document.number)
    return found.group() if found else ""


def regulation_not_named(plan: Plan) -> Iterator[Finding]:
    """Plans that don't name the Regulation among their legal bases."""
    if all(basis.document != QD_96 for basis in plan.locality.legal_bases):
        yield find("N.512", Citation(document=QD_96), where="legal_bases", document=str(QD_96))
