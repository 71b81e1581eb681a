"""The papers of the example meetings as printed, each printed once and read as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Final

import pypdfium2
from tests.services.meeting.cases import held

from tinnhiem_core.services.meeting.papers_after import papers_after
from tinnhiem_core.services.meeting.papers_before import papers_before
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.meeting.sheets import desk_of

PAGES: Final = 4


def personal(run: MeetingRun, most: int) -> dict[str, Callable[[], bytes]]:
    """Return the printing of what each has of their own, for the first people: all are alike."""
    boxes = tuple(replace(one, polled=one.polled[:most]) for one in run.people.electorates)
    few = replace(run.people, polled=run.people.polled[:most], electorates=boxes)
    printing = papers_before(desk_of(replace(run, people=few)))
    return {name: one for name, one in printing if name.startswith(("04-", "05-"))}


@cache
def _printing(name: str) -> Mapping[str, Callable[[], bytes]]:
    run = held(name)
    desk = desk_of(run)
    whole = dict((*papers_before(desk), *papers_after(desk)))
    return MappingProxyType(whole | personal(run, PAGES))


def names(name: str) -> tuple[str, ...]:
    """Return the names of the papers of an example but the plan, which other tests print."""
    return tuple(paper for paper in _printing(name) if paper[:2] > "01")


@cache
def paper(name: str, which: str) -> bytes:
    """Return one paper of an example."""
    return _printing(name)[which]()


@cache
def words(name: str, which: str) -> tuple[str, ...]:
    """Return what stands between blanks and line ends on the first ``PAGES`` of a paper."""
    printed = islice(pypdfium2.PdfDocument(paper(name, which)), PAGES)
    return tuple(word for page in printed for word in page.get_textpage().get_text_range().split())


def text(name: str, which: str) -> str:
    """Return a paper as running text."""
    return " ".join(words(name, which))
