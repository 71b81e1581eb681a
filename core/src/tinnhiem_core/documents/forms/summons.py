"""Giấy mời, giấy triệu tập: one for each person, the strip with the name stamped on one page.

Everything but name and title is the same on every summons. So that part is laid out once, the
strips beside it, and each strip is stamped on the shared page; a strip that overflows its place
gets a page of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.gatherings import gathering
from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.paper_words import capital
from tinnhiem_core.documents.render import lay_out, render
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.stamping import Strips, stamped
from tinnhiem_core.documents.words import words
from tinnhiem_core.model.forms import ReportFormat


class SummonsKind(StrEnum):
    """Tên loại: the value is printed as the title."""

    INVITATION = "GIẤY MỜI"
    CONVOCATION = "GIẤY TRIỆU TẬP"


VERBS: Final = {
    SummonsKind.INVITATION: "trân trọng kính mời",
    SummonsKind.CONVOCATION: "triệu tập",
}

BLOCKS: Final = {
    "title": "{kind}",
    "subject": "dự {meeting}",
    "to": "Kính gửi: Đồng chí",
    "invitation": "{host} {verb} đồng chí dự {meeting}, cụ thể như sau:",
    "time": "1. Thời gian: {time}.",
    "place": "2. Địa điểm: {place}.",
    "content": "3. Nội dung: {content}.",
    "request": "Đề nghị đồng chí sắp xếp công việc, dự {gathering} đầy đủ, đúng thời gian.",
}
"""The words of the form; fields: {kind}, {verb}, {host}, {meeting}, {gathering},
{time}, {place}, {content}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A person summoned once; ``title`` holds all roles of the person (decision 16)."""

    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summons:
    """The summons to one meeting.

    ``host`` is the issuer as a sentence names it ("Ủy ban nhân dân tỉnh"), ``meeting`` the
    meeting ("Hội nghị lấy phiếu tín nhiệm"), ``time`` its hour and day in words.
    """

    sheet: Sheet
    kind: SummonsKind = SummonsKind.INVITATION
    host: str
    meeting: str
    time: str
    place: str
    content: str
    invited: tuple[Invited, ...]


def summons(form: ReportFormat | None, content: Summons) -> bytes:
    """Return one summons per person as one PDF, in the order of ``invited``.

    Raises ``PaperError``: nobody invited (L.908), unknown fields (L.905), characters that can't
    be printed (L.901 to L.903).
    """
    if not content.invited:
        raise PaperError(trouble("L.908", "summons.invited"))
    layout = layout_of(content.sheet, form)
    texts = words(form, BLOCKS, fields_of(content))
    if len(content.invited) == 1:
        return _own_page(content, layout, texts, 0)
    laid_out = lay_out(
        "summons", content.sheet, layout, shared=True, invited=content.invited, words=texts
    )
    strips = Strips.found(laid_out.anchors(), len(content.invited))
    own = {index: _own_page(content, layout, texts, index) for index in strips.overflowing}
    return stamped(laid_out.pdf(), strips, own)


def _own_page(content: Summons, layout: Layout, texts: Mapping[str, str], index: int) -> bytes:
    invited = content.invited[index : index + 1]
    return render("summons", content.sheet, layout, shared=False, invited=invited, words=texts)


def fields_of(content: Summons) -> dict[str, str]:
    """Return the fields that the words of this form may name."""
    return {
        "kind": content.kind.value,
        "verb": VERBS[content.kind],
        "host": content.host,
        "meeting": content.meeting,
        "gathering": gathering(content.meeting),
        "time": content.time,
        "place": content.place,
        "content": capital(content.content),
    }
