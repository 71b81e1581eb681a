"""Phần III, mục 3; VI, mục 2 and 3; VII, mục 1: offsets, and the two dates the text states."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_quang_ngai.paper import at

PERSON = "người được lấy phiếu tín nhiệm"

DEADLINES = (
    Deadline(
        key="dossier",
        step=Step.DOSSIER,
        text="Người được lấy phiếu tín nhiệm phải gửi báo cáo, cung cấp đầy đủ thông tin trung thực, chính xác về các nội dung lấy phiếu tín nhiệm theo mẫu quy định tại Phụ lục 3 ban hành kèm theo Quy định số 96-QĐ/TW và gửi đến phòng tham mưu về tổ chức, cán bộ của Sở (Phòng Hành chính - Tổng hợp) trước ngày 20/6/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày).",
        words="trước ngày 20/6/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày)",
        actor=PERSON,
        recipient="phòng tham mưu về tổ chức, cán bộ của Sở (Phòng Hành chính - Tổng hợp)",
        days_before=20,
        stated=date(2023, 6, 20),
        citation=at("phần VI, mục 2"),
    ),
    Deadline(
        key="explanation",
        step=Step.EXPLANATION,
        text="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm, người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có).",
        words="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm",
        actor=PERSON,
        days_before=3,
        citation=at("phần VI, mục 2"),
    ),
    Deadline(
        key="questions",
        step=Step.QUESTIONS,
        text="Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Phòng Hành chính - Tổng hợp) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        words="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
        actor="người ghi phiếu",
        recipient="người được lấy phiếu (qua Phòng Hành chính - Tổng hợp)",
        days_before=10,
        citation=at("phần VI, mục 3"),
    ),
    Deadline(
        key="to_voters",
        step=Step.TO_VOTERS,
        text="Tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) theo Danh mục tại Phụ lục 2 ban hành kèm theo Quy định số 96-QĐ/TW, gửi cho người ghi phiếu trước 15 ngày;",
        words="gửi cho người ghi phiếu trước 15 ngày",
        recipient="người ghi phiếu",
        days_before=15,
        citation=at("phần VII, mục 1"),
    ),
    Deadline(
        key="forward",
        step=Step.FORWARD,
        text="các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm thì gửi cho người được lấy phiếu tín nhiệm trước 10 ngày lấy phiếu tín nhiệm.",
        words="trước 10 ngày lấy phiếu tín nhiệm",
        recipient=PERSON,
        days_before=10,
        citation=at("phần VII, mục 1"),
    ),
    # The self-assessment of VIII.1 is the report of VI.2 again: the same day, no other offset.
)

MEETINGS = (
    MeetingDate(
        key="department",
        words="Dự kiến trước ngày 15/7/2023",
        latest=date(2023, 7, 15),
        planned=date(2023, 7, 15),
        citation=at(
            "phần III, mục 3",
            "Dự kiến trước ngày 15/7/2023, tiến hành sau sơ kết 6 tháng đầu năm 2023 (cụ thể theo thông báo hoặc giấy mời của Sở).",
        ),
    ),
)

TIMELINE = Timeline(deadlines=DEADLINES, meetings=MEETINGS)
