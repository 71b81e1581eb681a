"""What the text lacks: left to Kế hoạch số 113-KH/TU, to the Council's law, or to nobody."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.law.documents import NQ_96
from tinnhiem_core.model.plan import Gap
from tinnhiem_nam_dinh.paper import KH_113


def _in_parent(topic: Topic, what: str, what_en: str) -> Gap:
    return Gap(
        topic=topic,
        note=f"{what}: giao theo Kế hoạch số 113-KH/TU (chưa có văn bản)",
        note_en=f"{what_en}: left to plan 113-KH/TU (text not available)",
        document=KH_113,
    )


GAPS = (
    _in_parent(Topic.CRITERIA, "Tiêu chí lấy phiếu tín nhiệm", "Criteria"),
    _in_parent(Topic.LEVELS, "Các mức độ tín nhiệm", "Levels of confidence"),
    _in_parent(Topic.BALLOT, "Mẫu phiếu, cách ghi phiếu", "The ballot and how to mark it"),
    _in_parent(Topic.TALLY, "Tổng hợp kết quả", "How results are tallied"),
    _in_parent(Topic.VOID, "Phiếu không hợp lệ", "Void papers"),
    _in_parent(Topic.COUNTING_BOARD, "Ban kiểm phiếu", "The counting board"),
    _in_parent(Topic.MINUTES, "Biên bản kiểm phiếu", "The minutes of the count"),
    _in_parent(Topic.DISCLOSURE, "Phạm vi công khai kết quả", "To whom results are disclosed"),
    _in_parent(
        Topic.RECONSIDER, "Hệ quả khi trên 50% phiếu tín nhiệm thấp", "Outcome: over half low"
    ),
    _in_parent(Topic.DISMISS, "Hệ quả khi từ 2/3 phiếu tín nhiệm thấp", "Outcome: two thirds low"),
    _in_parent(Topic.FORMS, "Mẫu báo cáo (Phụ lục 3) và các biểu mẫu", "Report form and forms"),
    _in_parent(
        Topic.TIMELINE,
        "Các mốc 20/15/10/3 ngày đối với mục 2.3 (sở, ban, ngành, đơn vị sự nghiệp)",
        "The 20/15/10/3 days for 2.3 (departments, public service units)",
    ),
    Gap(
        topic=Topic.MEETING_DATE,
        note="Mục 2.3 và 2.4 không ghi ngày họp lấy phiếu; chỉ có hạn báo cáo kết quả trong tháng 8/2023",
        note_en="2.3 and 2.4 give no meeting date, only the time for reporting in August 2023",
        inherited=False,
    ),
    Gap(
        topic=Topic.PANELS,
        note="Mục 2.4: thành phần ghi phiếu theo kế hoạch do sở, ban, ngành ban hành",
        note_en="2.4: the voters are those of the plan of each department (texts not available)",
        inherited=False,
    ),
    Gap(
        topic=Topic.VENUES,
        note="Thành phần, trình tự lấy phiếu tại HĐND tỉnh: theo Nghị quyết 96/2023/QH15 và hướng dẫn của Thường trực HĐND tỉnh (chưa có văn bản hướng dẫn)",
        note_en="At the People's Council: voters and steps follow Resolution 96/2023/QH15 and the guidance of the Council's standing body (guidance not available)",
        document=NQ_96,
    ),
)
