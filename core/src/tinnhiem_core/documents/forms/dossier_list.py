"""Danh mục hồ sơ người được lấy phiếu tín nhiệm: what is handed in, in which order, when.

Phụ lục 2 of Quy định 96-QĐ/TW names the report, the asset declaration and the explanations, on
A4 and in this order. The items are the plan's; where it has none, the Regulation's. One list
for each person: the first sheet of the dossier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.joining import joined
from tinnhiem_core.documents.layout import Layout
from tinnhiem_core.documents.numbers import day_brief
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.duties import DossierItem
from tinnhiem_core.model.forms import ReportFormat

BLOCKS: Final = {
    "title": "DANH MỤC HỒ SƠ",
    "subject": "người được lấy phiếu tín nhiệm",
    "self": "- Họ và tên: {name}",
    "position": "- Chức vụ, đơn vị công tác: {title}",
    "intro": "Hồ sơ thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:",
    "giver": "Người nộp hồ sơ",
    "taker": "Người nhận hồ sơ",
    "signer_note": "(Ký, ghi rõ họ tên)",
}
"""The words of the form; fields: {name}, {title}. A plan's own title stands without subject."""

HEADS: Final = ("STT", "Tên tài liệu", "Đã nhận", "Ngày nhận", "Ghi chú")

_ANNEX: Final = Citation(document=QD_96, place="Phụ lục 2")
REGULATION_ITEMS: Final = (
    DossierItem(
        key="report",
        number="1.",
        text="Báo cáo của người được lấy phiếu tín nhiệm (theo mẫu Phụ lục 3, Quy định số"
        " 96-QĐ/TW).",
        citation=_ANNEX,
    ),
    DossierItem(
        key="asset_declaration",
        number="2.",
        text="Bản kê khai tài sản, thu nhập theo mẫu ban hành kèm theo quy định hiện hành.",
        citation=_ANNEX,
    ),
    DossierItem(
        key="explanations",
        number="3.",
        text="Báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền"
        " hoặc của người ghi phiếu tín nhiệm (nếu có).",
        conditional=True,
        citation=_ANNEX,
    ),
)
"""What the Regulation asks for, for a plan without a list of its own, or with a part of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose dossier it is. ``received``: the day on which each item came, by its key."""

    name: str
    title: str
    received: Mapping[str, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierLists:
    """The lists for one meeting; the sheet's signatures are unused: giver and taker sign.

    ``items`` are those of the plan; empty: the Regulation's.
    """

    sheet: Sheet
    owners: tuple[Owner, ...]
    items: tuple[DossierItem, ...] = ()


def completed(items: tuple[DossierItem, ...]) -> tuple[DossierItem, ...]:
    """Return a plan's items in the Regulation's order, with those of the Regulation it lacks.

    For a plan that names some papers and leaves the list to Phụ lục 2 (decision 44).
    """
    own = {one.key: one for one in items}
    known = {one.key for one in REGULATION_ITEMS}
    listed = tuple(own.get(one.key, one) for one in REGULATION_ITEMS)
    return (*listed, *(one for one in items if one.key not in known))


def dossier_list(form: ReportFormat | None, content: DossierLists) -> bytes:
    """Return one list per person as one PDF, in the order of ``owners``.

    Raises ``PaperError``: nobody (L.908), columns, fields or blocks that do not fit (L.907,
    L.905, L.911), characters that can't be printed (L.901 to L.903).
    """
    if not content.owners:
        raise PaperError(trouble("L.908", "dossier_list.owners"))
    layout = layout_of(content.sheet, form)
    return joined([_one(form, content, layout, one) for one in content.owners])


def _one(form: ReportFormat | None, content: DossierLists, layout: Layout, owner: Owner) -> bytes:
    own_title = bool(form and form.title)
    defaults = {**BLOCKS, "subject": "" if own_title else BLOCKS["subject"]}
    return render(
        "dossier_list",
        content.sheet,
        layout,
        words=words(form, defaults, {"name": owner.name, "title": owner.title}),
        heads=columns(form, HEADS, "dossier_list"),
        rows=tuple(_row(one, owner) for one in content.items or REGULATION_ITEMS),
    )


def _row(item: DossierItem, owner: Owner) -> tuple[str, bool, str, str]:
    """Return the item, whether it came, the day, and where it stands if not in the plan."""
    day = owner.received.get(item.key)
    text = item.text[:1].upper() + item.text[1:]
    origin = item.citation.text() if item.citation.document == QD_96 else ""
    return (text, day is not None, day_brief(day) if day else "", origin)
