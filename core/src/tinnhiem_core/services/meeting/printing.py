"""Can everything that this meeting would print be printed? Asked before the first paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from tinnhiem_core.documents.characters import printable
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.intake.meeting_file import BoxEntry, MeetingFile
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.meeting.people import Assembly


def unprintable(file: MeetingFile, people: Assembly) -> tuple[Finding, ...]:
    """Return every character that no paper can show, at its place in the file or its person."""
    found: list[Finding] = []
    for where, value in _printed(file, people):
        try:
            printable(value, where)
        except PaperError as refused:
            found += refused.findings
    return tuple(dict.fromkeys(found))


def _printed(file: MeetingFile, people: Assembly) -> Iterator[tuple[str, object]]:
    said = replace(file, boxes=tuple(_without_papers(one) for one in file.boxes))
    yield from ((one.name, getattr(said, one.name)) for one in fields(said))
    for holder in (*people.polled, *(one for one, _ in people.left_out)):
        yield holder.person.key, holder.person.name
        yield holder.person.key, holder.post.title
    for voter in people.voters:
        yield from ((voter.person.key, text) for text in (voter.person.name, *voter.titles))


def _without_papers(box: BoxEntry) -> BoxEntry:
    """Return a box without its marks: they are read, and refused, as marks."""
    return replace(box, entries=tuple(replace(one, papers=()) for one in box.entries))
