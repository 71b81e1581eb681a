"""The papers before the meeting: plan, summons, lists, report forms, ballots."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from tinnhiem_core.documents.forms.attendance import AttendanceList, Attendee, attendance
from tinnhiem_core.documents.forms.ballot import Ballot, ballots
from tinnhiem_core.documents.forms.dossier_list import (
    REGULATION_ITEMS,
    DossierLists,
    Owner,
    completed,
    dossier_list,
)
from tinnhiem_core.documents.forms.personal_report import (
    PersonalReports,
    Reporter,
    personal_report,
)
from tinnhiem_core.documents.forms.plan import PlanPaper, plan
from tinnhiem_core.documents.forms.summons import Invited, Summons, SummonsKind, summons
from tinnhiem_core.documents.numbers import clock, day_words
from tinnhiem_core.documents.plan_paper import named
from tinnhiem_core.documents.sheet import layout_of
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.duties import DossierItem
from tinnhiem_core.model.forms import FormKind, Skin
from tinnhiem_core.model.meeting import Electorate, OfficeHolder
from tinnhiem_core.model.panels import VoterGroup
from tinnhiem_core.model.people import Unit, UnitKind
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas import digest
from tinnhiem_core.services.meeting.counting import line_of
from tinnhiem_core.services.meeting.sheets import Desk
from tinnhiem_core.services.meeting.wordings import group_words, polled_words, voters_words

Paper = tuple[str, Callable[[], bytes]]

PARTY_UNITS: Final = frozenset(
    {
        UnitKind.PARTY_COMMITTEE,
        UnitKind.PARTY_BODY,
        UnitKind.PARTY_OFFICE,
        UnitKind.INSPECTION_COMMISSION,
        UnitKind.PARTY_PRESS,
        UnitKind.POLITICAL_SCHOOL,
        UnitKind.PARTY_GROUP,
    }
)
OTHER_UNITS: Final = frozenset({UnitKind.FATHERLAND_FRONT, UnitKind.MASS_ORGANISATION})
PARTS: Final = frozenset({UnitKind.DIVISION, UnitKind.SUBORDINATE_UNIT})


def papers_before(desk: Desk) -> Iterator[Paper]:
    """Yield the papers that are needed before the meeting, in the order of the work."""
    yield "01-ke-hoach.pdf", lambda: _plan(desk)
    yield "02-giay-moi.pdf", lambda: _summons(desk)
    yield "03-danh-sach-diem-danh.pdf", lambda: _attendance(desk)
    yield "04-danh-muc-ho-so.pdf", lambda: _dossiers(desk)
    boxes = desk.run.people.electorates
    for number, box in enumerate(boxes, 1):
        suffix = f"-{number}" if len(boxes) > 1 else ""
        yield f"05-mau-bao-cao{suffix}.pdf", lambda box=box: _reports(desk, box)  # type: ignore[misc]
        yield f"06-phieu-tin-nhiem{suffix}.pdf", lambda box=box: _ballots(desk, box)  # type: ignore[misc]


def _plan(desk: Desk) -> bytes:
    whole = desk.run.subject.plan
    content = PlanPaper(plan=whole, content_hash=digest(whole))
    return plan(desk.form(FormKind.PLAN), content)


def _summons(desk: Desk) -> bytes:
    run = desk.run
    file = run.file
    content = Summons(
        sheet=desk.sheet(FormKind.SUMMONS, recipients=desk.recipients("Như trên")),
        kind=(
            SummonsKind.CONVOCATION if desk.issuer.skin is Skin.PARTY else SummonsKind.INVITATION
        ),
        host=" ".join(desk.issuer.name.split()),
        meeting=file.name,
        time=_time(desk),
        place=file.place,
        content=f"lấy phiếu tín nhiệm đối với {_all_polled(desk)}",
        invited=tuple(
            Invited(name=one.person.name, title="; ".join(one.titles)) for one in run.people.voters
        ),
    )
    return summons(desk.form(FormKind.SUMMONS), content)


def _time(desk: Desk) -> str:
    file = desk.run.file
    day = day_words(file.day)
    return f"{clock(file.starts)}, {day}" if file.starts else day


def _attendance(desk: Desk) -> bytes:
    run = desk.run
    texts = {group.key: group_words(group) for group in _groups(desk)}
    content = AttendanceList(
        sheet=desk.sheet(FormKind.ATTENDANCE),
        meeting=run.file.name,
        time=_time(desk),
        place=run.file.place,
        people=tuple(
            Attendee(
                person=one.person.key,
                name=one.person.name,
                title="; ".join(one.titles),
                roles=tuple(texts[key] for key in one.groups),
            )
            for one in run.people.voters
        ),
        attendance=run.attendance,
        deputies=run.file.deputies,
    )
    return attendance(desk.form(FormKind.ATTENDANCE), content)


def _groups(desk: Desk) -> tuple[VoterGroup, ...]:
    panel = desk.run.subject.panel
    return panel.groups if panel else ()


def _dossiers(desk: Desk) -> bytes:
    run = desk.run
    items = _items(run.subject.plan)
    content = DossierLists(
        sheet=desk.sheet(FormKind.DOSSIER_LIST),
        owners=tuple(_owner(desk, one, items) for one in run.people.polled),
        items=items,
    )
    return dossier_list(desk.form(FormKind.DOSSIER_LIST), content)


def _items(plan: Plan) -> tuple[DossierItem, ...]:
    """Return the plan's list, made whole where the plan leaves it to the Regulation."""
    place = plan.locality
    left = any(one.topic is Topic.DOSSIER and one.inherited for one in place.gaps)
    return completed(place.dossier) if left else place.dossier or REGULATION_ITEMS


def _owner(desk: Desk, holder: OfficeHolder, items: tuple[DossierItem, ...]) -> Owner:
    """Return whose dossier it is; the explanations are the item that comes only if asked for."""
    entries = {one.person: one for one in desk.run.file.dossiers}
    entry = entries.get(holder.person.key)
    days = {
        item.key: entry.explained if item.conditional else entry.received
        for item in (items if entry else ())
        if entry
    }
    received = {key: day for key, day in days.items() if day is not None}
    return Owner(name=holder.person.name, title=holder.post.title, received=received)


def _all_polled(desk: Desk) -> str:
    words = (polled_words(desk.run, box) for box in desk.run.people.electorates)
    return "; ".join(dict.fromkeys(words))


def _reports(desk: Desk, box: Electorate) -> bytes:
    sheet = desk.sheet(FormKind.PERSONAL_REPORT)
    form = desk.form(FormKind.PERSONAL_REPORT)
    content = PersonalReports(
        sheet=sheet,
        meeting=desk.run.file.name,
        voters=voters_words(desk.run, box),
        plan=named(desk.run.subject.plan.locality, layout_of(sheet, form)),
        people=tuple(_reporter(desk, one) for one in box.polled),
    )
    return personal_report(form, content)


def _reporter(desk: Desk, holder: OfficeHolder) -> Reporter:
    unit = desk.run.units[holder.post.unit]
    return Reporter(
        name=holder.person.name,
        title=holder.post.title,
        unit=unit.name,
        skin=_skin(desk, unit),
    )


def _skin(desk: Desk, unit: Unit) -> Skin:
    """Return whose layout the papers of a unit follow; a part of a body follows the whole.

    Neither Party nor State (the Front, mass organisations): as the papers of the meeting.
    """
    while unit.kind in PARTS and unit.parent in desk.run.units:
        unit = desk.run.units[unit.parent]
    if unit.kind in PARTY_UNITS:
        return Skin.PARTY
    return desk.issuer.skin if unit.kind in OTHER_UNITS else Skin.STATE


def _ballots(desk: Desk, box: Electorate) -> bytes:
    content = Ballot(
        sheet=desk.sheet(FormKind.BALLOT),
        voters=voters_words(desk.run, box),
        polled=polled_words(desk.run, box),
        year=desk.run.file.day.year,
        lines=tuple(map(line_of, box.polled)),
    )
    return ballots(desk.form(FormKind.BALLOT), content, max(1, len(box.voters)))
