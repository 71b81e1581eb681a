"""Mốc thời gian: 20, 3 and 10 days in the order of the article; it has no 15-day step.

Forwarding the questions to the person polled (10 days) is not in it either: both are inherited
from the Regulation.
"""

from __future__ import annotations

from datetime import date

from tinnhiem_bac_giang.papers import reported
from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline

TIMELINE = Timeline(
    deadlines=(
        Deadline(
            key="dossier",
            step=Step.DOSSIER,
            text="người được lấy phiếu tín nhiệm phải gửi báo cáo, cung cấp đầy đủ thông tin trung"
            " thực, chính xác về các nội dung lấy phiếu tín nhiệm theo quy định và gửi đến cơ quan"
            " hoặc bộ phận tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày.",
            words="trước ngày lấy phiếu tín nhiệm 20 ngày",
            actor="người được lấy phiếu tín nhiệm",
            recipient="cơ quan hoặc bộ phận tham mưu về tổ chức, cán bộ",
            days_before=20,
            citation=reported(
                "đoạn về trách nhiệm của người được lấy phiếu, câu thứ 1",
                "gửi đến cơ quan hoặc bộ phận tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín"
                " nhiệm 20 ngày",
            ),
        ),
        Deadline(
            key="explanation",
            step=Step.EXPLANATION,
            text="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm, người được lấy phiếu tín nhiệm"
            " phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín"
            " nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có).",
            words="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm",
            actor="người được lấy phiếu tín nhiệm",
            recipient="cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm",
            days_before=3,
            citation=reported(
                "đoạn về trách nhiệm của người được lấy phiếu, câu thứ 2",
                "Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm",
            ),
        ),
        Deadline(
            key="questions",
            step=Step.QUESTIONS,
            text="Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với"
            " người được lấy phiếu chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
            words="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
            actor="người ghi phiếu",
            recipient="người được lấy phiếu",
            days_before=10,
            citation=reported(
                "đoạn về trách nhiệm của người ghi phiếu, câu thứ 2",
                "chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
            ),
        ),
    ),
    meetings=(
        MeetingDate(
            key="standing_committee",
            words="sau khi HĐND cùng cấp lấy phiếu tín nhiệm đối với các chức danh do HĐND bầu",
            rows=("standing_committee",),
            citation=reported(
                "đoạn “Về thời điểm”",
                "sau khi HĐND cùng cấp lấy phiếu tín nhiệm đối với các chức danh do HĐND bầu",
            ),
        ),
        MeetingDate(
            key="departments",
            words="xong trong tháng 9/2023",
            latest=date(2023, 9, 30),
            planned=date(2023, 9, 30),
            rows=("department_leaders",),
            citation=reported(
                "đoạn “Về thời điểm”",
                "cấp trưởng, phó các sở, ban, ngành tỉnh lấy phiếu tín nhiệm xong trong tháng"
                " 9/2023",
            ),
        ),
    ),
)
