"""Mốc thời gian: offset and stated date side by side, in the plan's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import OWN


class Step(StrEnum):
    """What is due. The first five are the Regulation's 20/15/10/10/3 days."""

    DOSSIER = "dossier"  # hồ sơ, báo cáo đến cơ quan tham mưu
    TO_VOTERS = "to_voters"  # hồ sơ đến người ghi phiếu
    QUESTIONS = "questions"  # yêu cầu làm rõ của người ghi phiếu
    FORWARD = "forward"  # chuyển nội dung cần làm rõ cho người được lấy phiếu
    EXPLANATION = "explanation"  # báo cáo giải trình
    AUTHORITY_REQUEST = "authority_request"  # lãnh đạo yêu cầu làm rõ (extra step)
    BALLOTS = "ballots"  # chuẩn bị phiếu, biên bản, tài liệu
    MEETING = "meeting"
    REPORT = "report"  # báo cáo kết quả


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One mốc. ``text`` is the plan's sentence; ``words`` the date phrase in it.

    ``days_before`` is the offset the plan names, in calendar days before the meeting; ``stated``
    the date it names; either may be None. ``second_reading`` tells another reading of an
    ambiguous phrase, in our words. ``gate`` is a further check the plan inserts, in its words.
    ``rows`` are title row keys (empty: all).
    """

    key: str = field(metadata=OWN)
    step: Step
    text: str
    words: str
    actor: str = ""
    recipient: str = ""
    days_before: int | None = None
    stated: date | None = None
    second_reading: str = field(default="", metadata=OWN)
    gate: str = ""
    rows: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDate:
    """When a meeting is planned: a day (earliest = latest), or a window (decision 35).

    Either end is None where the plan leaves it open. ``planned`` is the day that the offsets are
    checked against: the day named, or the last day of "trước ngày X".
    """

    key: str = field(metadata=OWN)
    words: str
    earliest: date | None = None
    latest: date | None = None
    planned: date | None = None
    rows: tuple[str, ...] = field(default=(), metadata=OWN)
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The dates of a plan, in the order of its text."""

    deadlines: tuple[Deadline, ...]
    meetings: tuple[MeetingDate, ...] = ()
