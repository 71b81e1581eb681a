"""Who owes what to whom: dossier, responsibilities, disclosure, the report upward."""

from __future__ import annotations

from tinnhiem_core.model.duties import (
    Audience,
    Disclosure,
    DossierItem,
    ReportingDuty,
    Responsibility,
)
from tinnhiem_ninh_son.papers import announced
from tinnhiem_ninh_son.sections import DISCLOSED
from tinnhiem_ninh_son.timeline import TIMELINE

_SENTENCE = {one.key: one.text for one in TIMELINE.deadlines}
_CITATION = {one.key: one.citation for one in TIMELINE.deadlines}

DOSSIER = (
    DossierItem(
        key="report",
        text="báo cáo (theo mẫu đính kèm)",
        citation=announced("quy trình, gạch đầu dòng thứ 1", "báo cáo (theo mẫu đính kèm)"),
    ),
    DossierItem(
        key="asset_declaration",
        text="bản kê khai tài sản, thu nhập theo mẫu ban hành kèm theo quy định hiện hành (có ký xác"
        " nhận của người kê khai và người nhận bản kê khai theo quy định)",
        citation=announced("quy trình, gạch đầu dòng thứ 1", "bản kê khai tài sản, thu nhập"),
    ),
    DossierItem(
        key="explanation",
        text="báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có)",
        conditional=True,
        citation=announced(
            "quy trình, gạch đầu dòng thứ 2",
            "báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có)",
        ),
    ),
)

RESPONSIBILITIES = (
    Responsibility(
        key="polled",
        bearer="Người được lấy phiếu tín nhiệm",
        duties=(_SENTENCE["dossier"], _SENTENCE["explanation"]),
        citation=announced("quy trình, gạch đầu dòng thứ 1 và thứ 5"),
    ),
    Responsibility(
        key="peoples_committee",
        bearer="Ủy ban nhân dân huyện",
        duties=(_SENTENCE["to_voters"],),
        citation=_CITATION["to_voters"],
    ),
    Responsibility(
        key="voters",
        bearer="người ghi phiếu",
        duties=(_SENTENCE["questions"],),
        citation=_CITATION["questions"],
    ),
    Responsibility(
        key="leaders",
        bearer="Lãnh đạo Ủy ban nhân dân huyện",
        duties=(_SENTENCE["leaders_request"],),
        citation=_CITATION["leaders_request"],
    ),
)

DISCLOSURE = (
    Disclosure(
        key="at_the_meeting",
        text=DISCLOSED,
        audiences=(Audience.MEETING,),
        citation=announced(
            "quy trình, gạch đầu dòng thứ 7", "được công khai tại Hội nghị lấy phiếu tín nhiệm"
        ),
    ),
)

REPORTING = (
    ReportingDuty(
        key="to_district_committee",
        text="Đồng thời, Chủ tịch Uỷ ban nhân dân huyện giao Phòng Nội vụ tham mưu Ủy ban nhân dân"
        " huyện tổng hợp báo cáo Ban Thường vụ Huyện ủy về kết quả lấy phiếu tín nhiệm.",
        reporter="Ủy ban nhân dân huyện",
        recipient="Ban Thường vụ Huyện ủy",
        via="Phòng Nội vụ",
        citation=announced(
            "đoạn cuối",
            "tổng hợp báo cáo Ban Thường vụ Huyện ủy về kết quả lấy phiếu tín nhiệm",
        ),
    ),
)
