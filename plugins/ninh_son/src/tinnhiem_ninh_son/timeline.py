"""Mốc thời gian: absolute dates for a session expected in November 2023.

The text names an offset for the explanations alone (03 days), and there the day beside it can be
read in two ways. It has no date for forwarding the voters' questions.
"""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law import Citation
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_ninh_son.papers import announced


def _step(number: int, quote: str) -> Citation:
    return announced(f"quy trình, gạch đầu dòng thứ {number}", quote)


TIMELINE = Timeline(
    deadlines=(
        Deadline(
            key="dossier",
            step=Step.DOSSIER,
            text="Người được lấy phiếu tín nhiệm báo cáo (theo mẫu đính kèm) và bản kê khai tài sản,"
            " thu nhập theo mẫu ban hành kèm theo quy định hiện hành (có ký xác nhận của người kê"
            " khai và người nhận bản kê khai theo quy định), gửi về Phòng Nội vụ trước ngày"
            " 20/10/2023.",
            words="trước ngày 20/10/2023",
            actor="Người được lấy phiếu tín nhiệm",
            recipient="Phòng Nội vụ",
            stated=date(2023, 10, 20),
            citation=_step(1, "gửi về Phòng Nội vụ trước ngày 20/10/2023"),
        ),
        Deadline(
            key="to_voters",
            step=Step.TO_VOTERS,
            text="Ủy ban nhân dân huyện tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm"
            " theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu"
            " có), gửi cho người ghi phiếu trước ngày 23/10/2023.",
            words="trước ngày 23/10/2023",
            actor="Ủy ban nhân dân huyện",
            recipient="người ghi phiếu",
            stated=date(2023, 10, 23),
            citation=_step(2, "gửi cho người ghi phiếu trước ngày 23/10/2023"),
        ),
        Deadline(
            key="questions",
            step=Step.QUESTIONS,
            text="Trường hợp cần làm rõ vấn đề liên quan đến người được lấy phiếu tín nhiệm thì"
            " người ghi phiếu có thể gửi văn bản đến Lãnh đạo Ủy ban nhân dân huyện (thông qua"
            " Phòng Nội vụ) trước ngày 26/10/2023 để tổng hợp gửi người được lấy phiếu tín nhiệm"
            " báo cáo giải trình hoặc đề nghị cơ quan quan có thẩm quyền xác minh và trả lời bằng"
            " văn bản.",
            words="trước ngày 26/10/2023",
            actor="người ghi phiếu",
            recipient="Lãnh đạo Ủy ban nhân dân huyện (thông qua Phòng Nội vụ)",
            stated=date(2023, 10, 26),
            citation=_step(3, "(thông qua Phòng Nội vụ) trước ngày 26/10/2023"),
        ),
        Deadline(
            key="leaders_request",
            step=Step.AUTHORITY_REQUEST,
            text="Lãnh đạo Ủy ban nhân dân huyện có thể gửi văn bản yêu cầu người được lấy phiếu"
            " tín làm rõ những nội dung liên quan thuộc căn cứ đánh giá mức độ tín nhiệm (nếu có)"
            " trước ngày 01/11/2023.",
            words="trước ngày 01/11/2023",
            actor="Lãnh đạo Ủy ban nhân dân huyện",
            recipient="người được lấy phiếu tín nhiệm",
            stated=date(2023, 11, 1),
            citation=_step(4, "trước ngày 01/11/2023"),
        ),
        Deadline(
            key="explanation",
            step=Step.EXPLANATION,
            text="Chậm nhất là 03 ngày trước ngày tổ chức lấy phiếu tín nhiệm, người được lấy phiếu"
            " tín nhiệm có trách nhiệm gửi báo cáo giải trình (nếu có) về những vấn đề được người"
            " ghi phiếu yêu cầu (dự kiến ngày 07/11/2023).",
            words="Chậm nhất là 03 ngày trước ngày tổ chức lấy phiếu tín nhiệm",
            actor="người được lấy phiếu tín nhiệm",
            days_before=3,
            stated=date(2023, 11, 7),
            second_reading="Ngày 07/11/2023 cũng có thể đọc là ngày dự kiến lấy phiếu; khi đó mốc"
            " 20/10 chỉ còn 18 ngày, mốc 01/11 chỉ còn 06 ngày và hạn giải trình là 04/11/2023.",
            citation=_step(5, "dự kiến ngày 07/11/2023"),
        ),
    ),
    meetings=(
        MeetingDate(
            key="session",
            words="Dự kiến trong tháng 11/2023",
            earliest=date(2023, 11, 1),
            latest=date(2023, 11, 30),
            citation=announced("thời điểm lấy phiếu tín nhiệm", "Dự kiến trong tháng 11/2023."),
        ),
    ),
)
