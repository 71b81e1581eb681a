"""Danh sách triệu tập và điểm danh: who is summoned, who is there, and whether they suffice.

Everyone is listed once with all roles (decision 16), or without where the plan names no groups.
Presence is taken twice: at the opening and when ballots are handed out, which is the gate
(decision 27). Printed without an attendance it is a list to fill in and sign.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.numbers import count
from tinnhiem_core.documents.paper_words import capital
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import BY_HAND
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import Attendance
from tinnhiem_core.rules.quorum import quorum_needed

BLOCKS: Final = {
    "title": "DANH SÁCH ĐIỂM DANH",
    "subject": "người được triệu tập dự {meeting}",
    "time": "Thời gian: {time}.",
    "place": "Địa điểm: {place}.",
    "summoned": "- Số người được triệu tập: {summoned} người.",
    "needed": "- Số người cần có mặt: ít nhất {needed} người (2/3 số người được triệu tập).",
    "needed_deputies": "- Số đại biểu cần có mặt: ít nhất {needed} đại biểu (2/3 tổng số"
    " {deputies} đại biểu).",
    "opening": "- Số có mặt khi khai mạc: {opening} người.",
    "present": "- Số có mặt lúc phát phiếu: {present} người.",
    "there": "x",
    "absent": "vắng",
}
"""The words of the form; fields: {meeting}, {time}, {place}, {summoned}, {needed}, {deputies},
{opening}, {present}. ``needed_deputies`` replaces ``needed`` at a People's Council."""

HEADS: Final = (
    "STT",
    "Họ và tên",
    "Chức vụ, đơn vị công tác",
    "Thành phần",
    "Có mặt",
    "Khai mạc",
    "Phát phiếu",
    "Ký tên",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """A person summoned once: the key, name and title, and every group that names the person."""

    person: str
    name: str
    title: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceList:
    """The list of one meeting; ``attendance`` None: to fill in by hand.

    ``time`` is the hour and day in words. ``deputies``: all deputies of a People's Council, on
    whom its quorum is taken.
    """

    sheet: Sheet
    meeting: str
    time: str
    place: str
    people: tuple[Attendee, ...]
    attendance: Attendance | None = None
    deputies: int | None = None


def attendance(form: ReportFormat | None, content: AttendanceList) -> bytes:
    """Return the list as PDF.

    Raises ``PaperError``: nobody summoned (L.908), columns, fields or blocks that do not fit
    (L.907, L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    if not content.people:
        raise PaperError(trouble("L.908", "attendance.people"))
    texts = words(form, BLOCKS, _fields(content))
    return render(
        "attendance",
        content.sheet,
        layout_of(content.sheet, form),
        words=texts,
        needed=texts["needed" if content.deputies is None else "needed_deputies"],
        heads=columns(form, HEADS, "attendance"),
        rows=_rows(content, texts),
        roles=any(one.roles for one in content.people),
    )


def _fields(content: AttendanceList) -> dict[str, str]:
    summoned, deputies = len(content.people), content.deputies
    there = content.attendance
    return {
        "meeting": content.meeting,
        "time": content.time,
        "place": content.place,
        "summoned": count(summoned),
        "needed": count(quorum_needed(summoned if deputies is None else deputies)),
        "deputies": BY_HAND if deputies is None else count(deputies),
        "opening": _number(content, there.opening if there else None),
        "present": _number(content, there.present if there else None),
    }


def _number(content: AttendanceList, there: Iterable[str] | None) -> str:
    """Return how many of those summoned were there; room to write where nobody was counted."""
    if there is None:
        return BY_HAND
    return count(len({one.person for one in content.people}.intersection(there)))


def _rows(
    content: AttendanceList, texts: dict[str, str]
) -> tuple[tuple[str, str, str, str, str], ...]:
    """Return name, title, roles and the two marks of each person, as printed."""
    there = content.attendance
    moments = (there.opening, there.present) if there else ()
    marks = [
        [texts["there" if one.person in moment else "absent"] for moment in map(set, moments)]
        or ["", ""]
        for one in content.people
    ]
    return tuple(
        (one.name, one.title, capital("; ".join(one.roles)), opening, present)
        for one, (opening, present) in zip(content.people, marks, strict=True)
    )
