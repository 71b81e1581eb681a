"""Báo cáo của người được lấy phiếu tín nhiệm: one for each person, name and post filled in.

The words are those of the plan's appendix, else of Phụ lục 3 of Quy định 96-QĐ/TW as published
plans restate it; the basis names the tenant's own plan. Under every criterion there is room to
write by hand; ``room`` 0 leaves none for those who type.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.gatherings import going_on, settled
from tinnhiem_core.documents.joining import joined
from tinnhiem_core.documents.render import render
from tinnhiem_core.documents.sheet import Sheet, layout_of
from tinnhiem_core.documents.words import words
from tinnhiem_core.model.forms import ReportFormat, Skin

ROOM: Final = 3
"""Dotted lines under a criterion."""

BLOCKS: Final = {
    "title": "BÁO CÁO\nCỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
    "meeting": "Tại {meeting}",
    "addressee": "Kính gửi: {voters}",
    "self": "- Tôi là: {name}",
    "position": "- Chức vụ: {title}",
    "unit": "- Đơn vị công tác: {unit}",
    "basis": "Căn cứ Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và {plan} về việc lấy"
    " phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị,"
    " tôi xin báo cáo như sau:",
    "criteria_1": "1. Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật",
    "criteria_1_a": "- Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường"
    " lối của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức, lối"
    " sống; tinh thần trách nhiệm trong công việc, thái độ phục vụ Nhân dân; liêm chính, trung"
    " thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
    "criteria_1_b": "- Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động"
    " của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân"
    " công của tổ chức; thực hiện các quy định, quy chế của cấp ủy, tổ chức đảng, cơ quan, đơn vị"
    " nơi công tác; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy"
    " cảm.",
    "criteria_1_c": "- Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng,"
    " chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm nêu gương; sự"
    " gương mẫu của bản thân và vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà"
    " nước; việc thường xuyên giữ mối liên hệ với cấp ủy nơi cư trú.",
    "criteria_2": "2. Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến"
    " thời điểm lấy phiếu)",
    "criteria_2_a": "- Kết quả lãnh đạo, tham mưu tổ chức thực hiện chủ trương, đường lối của"
    " Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động,"
    " đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong việc thực hiện"
    " nhiệm vụ được giao.",
    "criteria_2_b": "- Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được"
    " giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc.",
    "criteria_2_c": "- Kết quả lãnh đạo công tác cán bộ; đấu tranh phòng, chống tham nhũng, tiêu"
    " cực; công tác kiểm tra, giám sát; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm"
    " vi phụ trách.",
    "limits": "3. Hạn chế và giải pháp khắc phục",
    "explanations": "4. Báo cáo, giải trình các nội dung mà cấp có thẩm quyền hoặc người ghi phiếu"
    " tín nhiệm yêu cầu (nếu có)",
    "signer": "Người báo cáo",
    "signer_note": "(Ký và ghi rõ họ, tên)",
}
"""The words of the form; fields: {meeting}, {voters}, {name}, {title}, {unit}, {plan}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """The person who reports; ``title`` the post polled, ``unit`` where the person works.

    ``skin``: whose layout the papers of that unit follow (decision 40); None: the sheet's.
    """

    name: str
    title: str
    unit: str
    skin: Skin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalReports:
    """The reports for one meeting.

    The sheet's issuer is replaced by the unit of each person; its signatures and recipients are
    unused. ``voters`` are the plan's words for the panel, ``plan`` names the tenant's plan
    (``plan_paper.named``). ``room``: dotted lines under a criterion.
    """

    sheet: Sheet
    meeting: str
    voters: str
    plan: str
    people: tuple[Reporter, ...]
    room: int = ROOM


def personal_report(form: ReportFormat | None, content: PersonalReports) -> bytes:
    """Return one report per person as one PDF, in the order of ``people``.

    Raises ``PaperError``: nobody (L.908), unknown fields or blocks (L.905, L.911), characters
    that can't be printed (L.901 to L.903).
    """
    if not content.people:
        raise PaperError(trouble("L.908", "personal_report.people"))
    form = settled(form, content.meeting)
    return joined([_one(form, content, one) for one in content.people])


def _one(form: ReportFormat | None, content: PersonalReports, person: Reporter) -> bytes:
    own = content.sheet.heading
    skin = person.skin or own.skin
    heading = replace(own, issuer=person.unit, parent="", number=None, skin=skin)
    sheet = replace(content.sheet, heading=heading, signatures=(), recipients=(), addressees=())
    fields = {
        "meeting": going_on(form, content.meeting),
        "voters": content.voters,
        "name": person.name,
        "title": person.title,
        "unit": person.unit,
        "plan": content.plan,
    }
    return render(
        "personal_report",
        sheet,
        layout_of(sheet, form),
        words=words(form, BLOCKS, fields),
        room=content.room,
        name=person.name,
    )
