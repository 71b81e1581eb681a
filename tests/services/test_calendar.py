"""The calendar of a meeting: deadlines, findings, window, and an .ics file of all-day entries."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.timing import schedule, timing_findings, valid_days
from tinnhiem_core.services.calendar import (
    MeetingCalendar,
    calendar_data,
    entries,
    ics,
    meeting_calendar,
)
from tinnhiem_core.texts import Lang

LOCALITIES = Localities.discover()
DAY = date(2023, 11, 10)


@pytest.fixture
def plan() -> Plan:
    return LOCALITIES.plan("ninh_son")


@pytest.fixture
def calendar(plan: Plan) -> MeetingCalendar:
    return meeting_calendar(plan, DAY)


def test_calendar_asks_the_rules(plan: Plan, calendar: MeetingCalendar) -> None:
    settings = plan.locality.settings
    assert calendar.due_dates == schedule(plan.timeline, DAY, settings)
    assert calendar.window == valid_days(plan.timeline, settings)
    assert calendar.findings == timing_findings(
        calendar.due_dates, DAY, plan.timeline, settings, issued=date(2023, 10, 11)
    )
    assert [one.code for one in calendar.findings] == ["C.402"]


def test_rows_are_those_of_the_plan() -> None:
    nam_dinh = LOCALITIES.plan("nam_dinh")
    day = date(2023, 8, 30)
    of_companies = meeting_calendar(nam_dinh, day, ("company_leaders",))
    assert {row for one in of_companies.due_dates for row in one.deadline.rows} == {
        "company_leaders"
    }
    assert of_companies.window == valid_days(
        nam_dinh.timeline, nam_dinh.locality.settings, ("company_leaders",)
    )
    reports = [one.key for one in entries(of_companies) if one.step is Step.REPORT]
    assert reports == ["company"]
    with pytest.raises(KeyError, match="lạ"):
        meeting_calendar(nam_dinh, day, ("company_leaders", "lạ"))


def test_entries_are_in_order_of_days(calendar: MeetingCalendar) -> None:
    assert [(one.key, one.day) for one in entries(calendar)] == [
        ("dossier", date(2023, 10, 20)),
        ("to_voters", date(2023, 10, 23)),
        ("questions", date(2023, 10, 26)),
        ("regulation.forward", date(2023, 10, 31)),
        ("leaders_request", date(2023, 11, 1)),
        ("explanation", date(2023, 11, 7)),
        ("meeting", DAY),
    ]
    assert [one.key for one in entries(calendar) if one.inherited] == ["regulation.forward"]


def test_ics_is_a_calendar_of_all_day_entries(calendar: MeetingCalendar) -> None:
    read: Any = Calendar.from_ical(ics(calendar))
    assert read["version"] == "2.0"
    assert read["prodid"] == "-//tinnhiem//ninh_son//VI"
    assert read["x-wr-timezone"] == "Asia/Ho_Chi_Minh"
    assert read["x-wr-calname"] == "Hội nghị lấy phiếu tín nhiệm 10/11/2023: Huyện Ninh Sơn"
    events = list(read.walk("VEVENT"))
    assert [(one.decoded("dtstart"), one.decoded("dtend")) for one in events] == [
        (entry.day, date.fromordinal(entry.day.toordinal() + 1)) for entry in entries(calendar)
    ]
    assert (
        str(events[0]["summary"]) == "Gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ"
    )
    assert "trước ngày 20/10/2023." in str(events[0]["description"])
    assert "áp dụng Quy định 96-QĐ/TW" in str(events[3]["description"])
    assert "9 ngày" in str(events[4]["description"])
    assert "Chỉ hợp lệ nếu họp từ 10/11/2023" in str(events[6]["description"])
    assert len({str(one["uid"]) for one in events}) == len(events)


def uids(calendar: MeetingCalendar) -> dict[str, str]:
    read: Any = Calendar.from_ical(ics(calendar))
    return {str(one["uid"]): str(one["description"]) for one in read.walk("VEVENT")}


def test_an_entry_keeps_its_name_whatever_stands_before_it(
    plan: Plan, calendar: MeetingCalendar
) -> None:
    shorter = replace(plan.timeline, deadlines=plan.timeline.deadlines[1:])
    changed = meeting_calendar(replace(plan, timeline=shorter), DAY)
    kept = {uid: text for uid, text in uids(calendar).items() if uid in uids(changed)}
    assert len(kept) == len(uids(calendar)) - 1
    assert "ninh_son.20231110.meeting@tinnhiem" in kept
    of_one = meeting_calendar(plan, DAY, (plan.title_table.rows[0].key,))
    assert set(uids(of_one)) <= set(uids(calendar))


def test_two_entries_of_one_key_have_two_names(plan: Plan) -> None:
    first = replace(plan.timeline.deadlines[0], key="meeting")
    timeline = replace(plan.timeline, deadlines=(first, *plan.timeline.deadlines[1:]))
    same = meeting_calendar(replace(plan, timeline=timeline), DAY)
    assert len(uids(same)) == len(entries(same))


def test_time_stamp_is_that_of_the_plan(plan: Plan, calendar: MeetingCalendar) -> None:
    # the start of 11/10/2023 in Vietnam
    assert b"DTSTAMP:20231010T170000Z" in ics(calendar)
    undated = replace(plan.locality, paper=replace(plan.locality.paper, issued=None))
    other = meeting_calendar(replace(plan, locality=undated), DAY)
    assert b"DTSTAMP:20231109T170000Z" in ics(other)


def test_ics_in_english(calendar: MeetingCalendar) -> None:
    read: Any = Calendar.from_ical(ics(calendar, Lang.EN))
    assert read["x-wr-calname"] == "Meeting to take the vote 10/11/2023: Ninh Sơn district"
    assert read["prodid"] == "-//tinnhiem//ninh_son//EN"
    assert "Dossier to the personnel body" in {str(one["summary"]) for one in read.walk("VEVENT")}


PRINT_ICS = """
import sys
from datetime import date
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.calendar import ics, meeting_calendar
plan = Localities.discover().plan("ninh_son")
sys.stdout.buffer.write(ics(meeting_calendar(plan, date(2023, 11, 10))))
"""


def test_same_calendar_gives_the_same_bytes(calendar: MeetingCalendar) -> None:
    elsewhere = subprocess.run(
        [sys.executable, "-c", PRINT_ICS],
        capture_output=True,
        check=True,
        env={"PYTHONHASHSEED": "7", "TZ": "America/Lima"},
    )
    assert elsewhere.stdout == ics(calendar)


def test_words_of_a_plan_cannot_break_out_of_a_line(plan: Plan) -> None:
    first, *others = plan.timeline.deadlines
    evil = replace(first, text="a\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\")
    timeline = replace(plan.timeline, deadlines=(evil, *others))
    written = ics(meeting_calendar(replace(plan, timeline=timeline), DAY))
    read: Any = Calendar.from_ical(written)
    assert len(read.walk("VEVENT")) == 7
    assert read.walk("VALARM") == []


def test_data_of_a_calendar(calendar: MeetingCalendar) -> None:
    data: Any = calendar_data(calendar)
    assert json.loads(json.dumps(data)) == data
    assert (data["slug"], data["meeting_date"], data["rows"]) == ("ninh_son", "2023-11-10", [])
    assert data["valid"] == {
        "from": "2023-11-10",
        "to": "2023-11-30",
        "clear_from": "2023-11-11",
        "holds": True,
        "text": "Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023.",
        "because": list(calendar.window.grounds()),
    }
    assert data["deadlines"][0] == {
        "key": "dossier",
        "step": "dossier",
        "title": "Gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ",
        "words": "trước ngày 20/10/2023",
        "actor": "Người được lấy phiếu tín nhiệm",
        "recipient": "Phòng Nội vụ",
        "days_before": None,
        "by_offset": "2023-10-21",
        "stated": "2023-10-20",
        "due": "2023-10-20",
        "inherited": False,
        "because": calendar.due_dates[0].deadline.citation.text(),
    }
    inherited = next(one for one in data["deadlines"] if one["inherited"])
    assert (inherited["stated"], inherited["by_offset"]) == (None, "2023-10-31")
    assert [one["code"] for one in data["findings"]] == [one.code for one in calendar.findings]


def test_meeting_before_every_deadline_is_told(plan: Plan) -> None:
    early = meeting_calendar(plan, date(2023, 10, 1))
    assert {"L.404", "L.405"} <= {one.code for one in early.findings}
    assert not early.window.value.holds(date(2023, 10, 1))
