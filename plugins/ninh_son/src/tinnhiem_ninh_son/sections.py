"""The announcement part by part, in its order and its words."""

from __future__ import annotations

from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Clause, Section
from tinnhiem_ninh_son.papers import announced
from tinnhiem_ninh_son.timeline import TIMELINE
from tinnhiem_ninh_son.titles import HEADING, VENUE

DISCLOSED = "Kết quả lấy phiếu tín nhiệm được công khai tại Hội nghị lấy phiếu tín nhiệm."
RECONSIDER = (
    "Người được lấy phiếu tín nhiệm có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp thì cấp có"
    " thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ"
    " chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín"
    " nhiệm theo quy định."
)
DISMISS = (
    "Người được lấy phiếu tín nhiệm có từ 2/3 số phiếu tín nhiệm thấp trở lên thì cấp có thẩm quyền"
    " quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn)"
    " mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm."
)

SECTIONS = (
    Section(topic=Topic.TITLES, number="-", heading=HEADING),
    Section(
        topic=Topic.MEETING_DATE,
        number="-",
        heading="Thời điểm lấy phiếu tín nhiệm",
        clauses=(
            Clause(
                key="meeting_date",
                text="Dự kiến trong tháng 11/2023.",
                citation=announced("thời điểm lấy phiếu tín nhiệm"),
            ),
        ),
    ),
    Section(
        topic=Topic.PROCESS,
        number="-",
        heading="Quy trình tổ chức lấy phiếu tín nhiệm như sau",
        clauses=(
            *(
                Clause(key=one.key, number="+", text=one.text, citation=one.citation)
                for one in TIMELINE.deadlines
            ),
            Clause(key="venue", number="+", text=VENUE.citation.quote, citation=VENUE.citation),
            Clause(
                key="disclosed",
                number="+",
                text=DISCLOSED,
                citation=announced("quy trình, gạch đầu dòng thứ 7"),
            ),
        ),
    ),
    Section(
        topic=Topic.USE,
        number="+",
        heading="Hệ quả đối với người được lấy phiếu tín nhiệm",
        clauses=(
            Clause(
                key="reconsider",
                text=RECONSIDER,
                citation=announced("quy trình, gạch đầu dòng thứ 8, câu thứ 1"),
            ),
            Clause(
                key="dismiss",
                text=DISMISS,
                citation=announced("quy trình, gạch đầu dòng thứ 8, câu thứ 2"),
            ),
        ),
    ),
    Section(
        topic=Topic.REPORTING,
        heading="báo cáo Ban Thường vụ Huyện ủy về kết quả lấy phiếu tín nhiệm",
    ),
)
