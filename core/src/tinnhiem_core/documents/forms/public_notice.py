"""Thông báo công khai: the results that one audience is told, and nothing else of the count.

"Kết quả phiếu tín nhiệm được công khai đối với tập thể và cá nhân sau …": by title row of the plan
(decision 43). A person whose disclosure does not name the audience is left out. Nothing from the
minutes stands here: no void papers, no rulings, no reasons, no breakdown by role (decision 14).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.counting import joined
from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.numbers import day_words
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.results import BY_HAND, Box, figure, heads, lines
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import words
from tinnhiem_core.law import Decision
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import Meeting
from tinnhiem_core.model.settings import Base

BLOCKS: Final = {
    "title": "THÔNG BÁO",
    "subject": "kết quả {meeting}",
    "intro": "{issuer} thông báo kết quả lấy phiếu tín nhiệm tại {meeting}, {date}, tại {place},"
    " như sau:",
    "box": "Đối với {polled}:",
    "base": "Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về ({base} phiếu). Do làm tròn và do có"
    " phiếu không hợp lệ, các tỷ lệ của một người có thể không cộng đủ 100%.",
    "base_deputies": "Ghi chú: Tỷ lệ % tính trên tổng số đại biểu ({base} đại biểu). Do làm tròn,"
    " do vắng mặt và do có phiếu không hợp lệ, các tỷ lệ của một người có thể không cộng đủ 100%.",
    "scope": "Phạm vi công khai: {audience}. Căn cứ: {grounds}.",
}
"""The words of the form; fields: {issuer}, {meeting}, {date}, {place}, {audience}, {grounds};
{polled} and {base} of a box. No field of the minutes is among them, so no plan can print one."""

AUDIENCES: Final = {
    Audience.VOTERS: "thành phần tham gia ghi phiếu tín nhiệm",
    Audience.AUTHORITY: "cấp có thẩm quyền trực tiếp quản lý cán bộ",
    Audience.PERSON: "cá nhân người được lấy phiếu tín nhiệm",
    Audience.MEETING: "tại hội nghị lấy phiếu tín nhiệm",
    Audience.EXECUTIVE_COMMITTEE: "trong Ban Chấp hành Đảng bộ",
    Audience.MASS_MEDIA: "trên các phương tiện thông tin đại chúng",
}

Disclosed = Decision[tuple[Audience, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosedBox:
    """A box with the disclosure decision of each of its rows, in the order of the rows."""

    box: Box
    disclosed: tuple[Disclosed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicNotice:
    """The notice of one meeting for one audience."""

    sheet: Sheet
    meeting: Meeting
    audience: Audience
    boxes: tuple[DisclosedBox, ...]


def public_notice(form: ReportFormat | None, content: PublicNotice) -> bytes:
    """Return the notice as PDF.

    Raises ``PaperError``: nobody's result may be told to this audience (L.908), columns, fields
    or blocks that do not fit (L.907, L.905, L.911), characters that can't be printed (L.901 to
    L.903).
    """
    told = tuple(box for one in content.boxes if (box := _told(one, content.audience)).result.rows)
    if not told:
        raise PaperError(trouble("L.908", "public_notice.boxes"))
    fields = _fields(content)
    each = tuple(words(form, BLOCKS, {**fields, **_of_box(box)}) for box in told)
    return render(
        "public_notice",
        content.sheet,
        layout_of(content.sheet, form),
        words=each[0],
        heads=heads(form, "public_notice")[0],
        sections=tuple(map(_section, told, each)),
    )


def _told(one: DisclosedBox, audience: Audience) -> Box:
    """Return the box with the rows alone that the audience is told."""
    pairs = zip(one.box.result.rows, one.disclosed, strict=True)
    rows = tuple(row for row, decision in pairs if audience in decision.value)
    return replace(one.box, result=replace(one.box.result, rows=rows))


def _fields(content: PublicNotice) -> dict[str, str]:
    decisions = [decision for one in content.boxes for decision in one.disclosed]
    return {
        "issuer": content.sheet.heading.issuer,
        "meeting": content.meeting.name,
        "date": day_words(content.meeting.day),
        "place": content.meeting.place or BY_HAND,
        "audience": AUDIENCES[content.audience],
        "grounds": joined(_grounds(decisions, content.audience)),
    }


def _grounds(decisions: Iterable[Disclosed], audience: Audience) -> Iterable[str]:
    for decision in decisions:
        if audience in decision.value:
            yield from decision.grounds()


def _of_box(box: Box) -> dict[str, str]:
    return {"polled": box.polled, "base": figure(box.result.base)}


def _section(box: Box, texts: dict[str, str]) -> dict[str, object]:
    deputies = box.result.base_name == Base.DEPUTIES
    return {
        "words": texts,
        "lines": lines(box.result),
        "base": texts["base_deputies" if deputies else "base"],
    }
