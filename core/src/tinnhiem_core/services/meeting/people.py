"""Who is polled at a meeting and who votes: the rules are asked, people's decisions applied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tinnhiem_core.intake.meeting_file import DecisionEntry, MeetingFile
from tinnhiem_core.law.decision import Decision, decide
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.meeting import Electorate, Meeting, OfficeHolder
from tinnhiem_core.model.panels import Voter
from tinnhiem_core.model.titles import TitleRow, Venue
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.electorates import electorates
from tinnhiem_core.rules.eligibility import excluded, exemption
from tinnhiem_core.rules.panels import empty_groups, exceptions, one_row_each, polled
from tinnhiem_core.rules.provisos import proviso
from tinnhiem_core.rules.selecting import RosterIndex
from tinnhiem_core.services.meeting.lookup import Subject
from tinnhiem_core.texts import Lang, Wording

Answer = Decision[bool | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """The people of a meeting.

    ``left_out`` are persons whom the rows name but who are not polled, each with the reason;
    ``explained`` says for each person polled why a doubt was decided, where there was one.
    """

    polled: tuple[OfficeHolder, ...]
    left_out: tuple[tuple[OfficeHolder, Answer], ...]
    explained: tuple[tuple[OfficeHolder, Answer], ...]
    electorates: tuple[Electorate, ...]
    findings: tuple[Finding, ...]

    @property
    def voters(self) -> tuple[Voter, ...]:
        """Return every voter of the meeting once, in the order of the summons."""
        found = {one.person.key: one for box in self.electorates for one in box.voters}
        return tuple(found.values())


@dataclass(slots=True, kw_only=True)
class _Sifted:
    """What sifting the rows gathers."""

    kept: list[OfficeHolder] = field(default_factory=list)
    left_out: list[tuple[OfficeHolder, Answer]] = field(default_factory=list)
    explained: list[tuple[OfficeHolder, Answer]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    file: MeetingFile
    subject: Subject
    index: RosterIndex
    localities: Localities
    meeting: Meeting

    @property
    def slug(self) -> str:
        return self.subject.plan.locality.slug

    def doubts(self, row: TitleRow, venue: Venue, holder: OfficeHolder) -> Iterator[Answer]:
        """Yield every answer of the rules on one person; True leaves the person out."""
        own = self.localities.exemption(self.slug, holder, self.meeting)
        clause = self.subject.plan.locality.exemption
        yield own or exemption(holder, self.file.day, clause, self.subject.rules)
        yield excluded(row, venue, holder, self.index)
        if venue.proviso:
            held = self.localities.proviso(self.slug, row, holder)
            yield _opposite(held or proviso(venue, holder, self.index))


def _opposite(answer: Answer) -> Answer:
    value = None if answer.value is None else not answer.value
    return Decision(value=value, code=answer.code, because=answer.because, figures=answer.figures)


def assemble(
    file: MeetingFile, subject: Subject, index: RosterIndex, localities: Localities
) -> Assembly:
    """Return who is polled and who votes, with every finding on the way."""
    desk = _Desk(
        file=file,
        subject=subject,
        index=index,
        localities=localities,
        meeting=meeting_of(file, subject),
    )
    sifted = _sift(desk)
    people = one_row_each(sifted.kept)
    boxes, more = _boxes(desk, people)
    return Assembly(
        polled=people,
        left_out=tuple(sifted.left_out),
        explained=tuple(sifted.explained),
        electorates=boxes,
        findings=(*_no_venue(desk), *sifted.findings, *more, *_nobody(people, boxes)),
    )


def meeting_of(file: MeetingFile, subject: Subject) -> Meeting:
    """Return the meeting that a file describes."""
    return Meeting(
        key=f"{file.locality}-{file.day:%Y-%m-%d}",
        rows=subject.row_keys,
        venue=file.venue,
        unit=subject.unit.key,
        day=file.day,
        starts=file.starts,
        ends=file.ends,
        place=file.place,
        name=file.name,
    )


def _sift(desk: _Desk) -> _Sifted:
    sifted, unit = _Sifted(), desk.subject.unit.key
    for row, venue in desk.subject.rows:
        named = exceptions(row, venue, desk.index, unit)
        sifted.left_out += [(holder, why) for holder, why in named if why.value]
        for holder in polled(row, venue, desk.index, unit):
            _place(desk, sifted, holder, _settle(desk.doubts(row, venue, holder)))
    asked = {one.where for one in sifted.findings}
    sifted.findings += [
        find("L.821", where=f"decisions[{number}]", name=desk.subject.persons[one.person].name)
        for number, one in enumerate(desk.file.decisions)
        if one.person not in asked
    ]
    return sifted


def _place(desk: _Desk, sifted: _Sifted, holder: OfficeHolder, answer: Answer | None) -> None:
    """Put one person among those polled or left out; a doubt is decided by a person."""
    if answer is not None and answer.value is None:
        decided = next(
            (one for one in desk.file.decisions if one.person == holder.person.key), None
        )
        sifted.findings.append(_open(holder, answer, decided))
        answer = _by_hand(answer, decided)
    if answer is None or not answer.value:
        sifted.kept.append(holder)
    if answer is not None:
        (sifted.left_out if answer.value else sifted.explained).append((holder, answer))


def _settle(answers: Iterator[Answer]) -> Answer | None:
    """Return what leaves the person out, else what needs a decision, else None."""
    said = list(answers)
    out = [one for one in said if one.value is True]
    unsure = [one for one in said if one.value is None]
    return next(iter(out + unsure), None)


def _open(holder: OfficeHolder, answer: Answer, decided: DecisionEntry | None) -> Finding:
    code, by, reason = "L.820", "", ""
    if decided is not None and decided.reason.strip() and decided.by.strip():
        code = "C.820" if decided.polled else "C.822"
        by, reason = decided.by.strip(), decided.reason.strip().rstrip(".")
    return find(
        code,
        *answer.because,
        where=holder.person.key,
        name=holder.person.name,
        title=holder.post.title,
        why=Wording(answer.text(Lang.VI), answer.text(Lang.EN)),
        by=by,
        reason=reason,
    )


def _by_hand(answer: Answer, decided: DecisionEntry | None) -> Answer:
    polled_anyway = decided is None or decided.polled
    by, reason = (decided.by, decided.reason.rstrip(".")) if decided else ("", "")
    code = "meeting.decided_in" if polled_anyway else "meeting.decided_out"
    return decide(not polled_anyway, code, *answer.because, by=by, reason=reason)


def _boxes(
    desk: _Desk, people: tuple[OfficeHolder, ...]
) -> tuple[tuple[Electorate, ...], tuple[Finding, ...]]:
    subject, unit = desk.subject, desk.subject.unit.key
    may_vote = subject.plan.locality.settings.polled_may_vote
    if subject.panel is not None:
        titles = tuple(dict.fromkeys(one.title for one in people))
        found = empty_groups(subject.panel, desk.index, unit, titles)
        boxes = electorates(subject.panel, people, desk.index, unit, polled_may_vote=may_vote)
        return boxes, found
    listed = desk.file.voters
    if listed is None or not people:
        return (), ()
    barred = set() if may_vote else {one.person.key for one in people}
    voters = tuple(
        _listed(desk, key) for key in dict.fromkeys(listed.persons) if key not in barred
    )
    titles = tuple(dict.fromkeys(one.title for one in people))
    box = Electorate(key=titles[0], titles=titles, polled=people, voters=voters)
    clause = subject.rows[0][0].citation
    return (box,), (find("C.821", clause, where="voters", basis=listed.basis),)


def _listed(desk: _Desk, key: str) -> Voter:
    posts = desk.index.by_person[key]
    return Voter(
        person=desk.subject.persons[key],
        groups=(),
        titles=tuple(dict.fromkeys(one.title for one in posts)),
    )


def _no_venue(desk: _Desk) -> Iterator[Finding]:
    for row, venue in desk.subject.rows:
        if not venue.key:
            unit = desk.subject.unit.name
            yield find("C.823", row.citation, where=row.key, number=row.label, unit=unit)


def _nobody(people: tuple[OfficeHolder, ...], boxes: tuple[Electorate, ...]) -> Iterator[Finding]:
    if not people:
        yield find("L.822", where="rows")
    yield from (find("L.823", where=box.key) for box in boxes if not box.voters)
