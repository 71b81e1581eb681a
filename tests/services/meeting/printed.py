"""The papers of the example meetings as printed, each printed once and read as text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from types import MappingProxyType

import pdfplumber
from tests.services.meeting.cases import held

from tinnhiem_core.services.meeting.papers_after import papers_after
from tinnhiem_core.services.meeting.papers_before import papers_before
from tinnhiem_core.services.meeting.sheets import desk_of


@cache
def papers(name: str) -> Mapping[str, bytes]:
    """Return the papers of an example but the plan, which other tests print."""
    desk = desk_of(held(name))
    printing = (*papers_before(desk), *papers_after(desk))
    return MappingProxyType(
        {paper: print_it() for paper, print_it in printing if paper[:2] > "01"}
    )


@cache
def words(name: str, paper: str, pages: int = 4) -> tuple[str, ...]:
    """Return what stands between blanks and line ends on the first ``pages`` of a paper."""
    with pdfplumber.open(BytesIO(papers(name)[paper])) as pdf:
        return tuple(one["text"] for page in pdf.pages[:pages] for one in page.extract_words())


def text(name: str, paper: str) -> str:
    """Return a paper as running text."""
    return " ".join(words(name, paper))
