"""What came out of a meeting, in a few lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from tinnhiem_core.services.meeting.counting import CountedBox
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.tally_report import result_lines
from tinnhiem_core.texts import Lang, number, say


def lines(run: MeetingRun, lang: Lang) -> Iterator[str]:
    """Yield the meeting: what, where, when; who is polled and not; each box.

    Nothing of a count that can't close: no partial result is visible before (decision 30).
    """
    place = run.subject.plan.locality
    yield f"{run.file.name}, {run.file.day:%d/%m/%Y}"
    yield f"{place.name if lang is Lang.VI else place.name_en}, {place.paper}"
    yield say(
        "meeting.people",
        lang,
        polled=len(run.people.polled),
        left_out=len(run.people.left_out),
        voters=len(run.people.voters),
    )
    for holder, why in run.people.left_out:
        yield f"  − {holder.person.name}, {holder.post.title}: {why.explain(lang)}"
    for box in () if run.stopped else run.boxes:
        yield from _box(run, box, lang)


def _box(run: MeetingRun, box: CountedBox, lang: Lang) -> Iterator[str]:
    account = box.result.account
    figures = {
        "summoned": account.summoned,
        "present": account.present,
        "issued": account.issued,
        "collected": account.collected,
    }
    yield ""
    if len(run.people.electorates) > 1:
        yield say("meeting.box", lang, key=box.electorate.key)
    shown = {name: number(value or 0, lang) for name, value in figures.items()}
    yield say("meeting.account", lang, **shown)
    yield from result_lines(run.subject.rules, box.result, lang)
    yield ""
