"""Phần III, 3 and 4: 20, 15, 10, 10 and 3 days before the vote; phần II, 2: when meetings are."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_core.plugins import hookimpl
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.reporting import AGENCIES, AT_ONCE, OF_AGENCIES, STANDING_COMMITTEE

AT_3_3 = "phần III, mục 3, điểm 3.3"
AT_STEP_1 = "phần III, mục 4, điểm 4.1, bước 1, gạch đầu dòng 2"
PERSON = "Người được lấy phiếu tín nhiệm"
PERSONNEL_BODY = "cơ quan tham mưu tổ chức, cán bộ"


def _dossier(key: str, text: str, recipient: str, *rows: str) -> Deadline:
    """Return one of the four ways on which a dossier goes, by where the person is polled."""
    return Deadline(
        key=f"dossier_{key}",
        step=Step.DOSSIER,
        text=text,
        words="trước ngày lấy phiếu tín nhiệm 20 ngày",
        actor=PERSON,
        recipient=recipient,
        days_before=20,
        rows=rows,
        citation=at(
            f"{AT_3_3}, gạch đầu dòng 1",
            "gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày",
        ),
    )


DOSSIERS = (
    _dossier(
        "party_committee",
        "cán bộ thuộc diện lấy phiếu tại Ban Chấp hành Đảng bộ tỉnh, gửi hồ sơ về Ban Tổ chức Tỉnh ủy",
        "Ban Tổ chức Tỉnh ủy",
        "provincial_secretaries",
        "provincial_standing_committee",
    ),
    _dossier(
        "council",
        "thuộc diện lấy phiếu tại HĐND tỉnh, UBND tỉnh, gửi hồ sơ về Sở Nội vụ",
        "Sở Nội vụ",
        "provincial_standing_committee",
        "council_bodies",
        "provincial_peoples_committee",
        "party_bodies",
        "departments",
    ),
    _dossier(
        "workplace",
        "thuộc diện lấy phiếu tại nội bộ cơ quan, tổ chức thì hồ sơ nộp bộ phận phụ trách tổ chức cán bộ cơ quan đó",
        "bộ phận phụ trách tổ chức cán bộ cơ quan đó",
        "provincial_standing_committee",
        "council_bodies",
        "party_bodies",
        "inspection_deputies",
        "departments",
        "fatherland_front",
        "socio_political_organisations",
    ),
    _dossier(
        "district",
        "Cán bộ diện quản lý của cấp huyện, cách thức tương tự như trên",
        "cơ quan tham mưu về tổ chức, cán bộ",
        "provincial_standing_committee",
        "district_leaders",
        "district_council_and_committee",
    ),
)

DEADLINES = (
    *DOSSIERS,
    Deadline(
        key="explanation",
        step=Step.EXPLANATION,
        text="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm, người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có).",
        words="Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm",
        actor=PERSON,
        recipient="cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm",
        days_before=3,
        citation=at(f"{AT_3_3}, gạch đầu dòng 2"),
    ),
    Deadline(
        key="questions",
        step=Step.QUESTIONS,
        text="Khi có vấn đề cần làm rõ thì người ghi phiếu yêu cầu bằng văn bản đối với người được lấy phiếu (qua cơ quan tham mưu về tổ chức, cán bộ) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        words="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
        actor="người ghi phiếu",
        recipient="người được lấy phiếu (qua cơ quan tham mưu về tổ chức, cán bộ)",
        days_before=10,
        citation=at("phần III, mục 3, điểm 3.4, gạch đầu dòng 2"),
    ),
    Deadline(
        key="to_voters",
        step=Step.TO_VOTERS,
        text="Tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có), gửi cho người ghi phiếu trước 15 ngày",
        words="trước 15 ngày",
        actor=PERSONNEL_BODY,
        recipient="người ghi phiếu",
        days_before=15,
        citation=at(AT_STEP_1),
    ),
    Deadline(
        key="forward",
        step=Step.FORWARD,
        text="các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm thì gửi cho người được lấy phiếu tín nhiệm trước 10 ngày lấy phiếu tín nhiệm",
        words="trước 10 ngày lấy phiếu tín nhiệm",
        actor=PERSONNEL_BODY,
        recipient="người được lấy phiếu tín nhiệm",
        days_before=10,
        citation=at(AT_STEP_1),
    ),
    Deadline(
        key="report",
        step=Step.REPORT,
        text="Ngay sau khi tổ chức lấy phiếu tín nhiệm, tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy kết quả đối với các chức danh cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý",
        words=AT_ONCE,
        actor=AGENCIES,
        recipient=STANDING_COMMITTEE,
        rows=OF_AGENCIES,
        citation=at("phần IV, mục 2, đoạn 2"),
    ),
)

END_OF_YEAR = date(2023, 12, 31)
WITHIN_THE_YEAR = "hoàn thành trong năm 2023"

MEETINGS = (
    MeetingDate(
        key="council",
        words="vào kỳ họp cuối năm thứ ba của nhiệm kỳ",
        rows=("council_bodies", "provincial_peoples_committee", "district_council_and_committee"),
        citation=at("phần II, mục 2, điểm (1)"),
    ),
    MeetingDate(
        key="party_committee",
        words=WITHIN_THE_YEAR,
        latest=END_OF_YEAR,
        rows=("provincial_secretaries", "provincial_standing_committee", "district_leaders"),
        citation=at(
            "phần II, mục 2, điểm (2)",
            "tiến hành sau khi lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu",
        ),
    ),
    MeetingDate(
        key="others",
        words=WITHIN_THE_YEAR,
        latest=END_OF_YEAR,
        rows=(
            "party_bodies",
            "inspection_deputies",
            "departments",
            "fatherland_front",
            "socio_political_organisations",
        ),
        citation=at(
            "phần II, mục 2, điểm (3)",
            "tiến hành sau sơ kết 6 tháng đầu năm của năm thứ ba giữa nhiệm kỳ Đại hội đảng bộ các cấp",
        ),
    ),
)

TIMELINE = Timeline(deadlines=DEADLINES, meetings=MEETINGS)


@hookimpl
def tinnhiem_timeline() -> Timeline:
    """Return the offsets of the plan, which names no date but the year."""
    return TIMELINE
