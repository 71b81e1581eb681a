"""Phụ lục 2 to 5: the dossier list, the personal report, the ballot, the report of results.

Where the appendix has dots to fill, ``{field}`` stands; the pieces between are its words.
"""

from __future__ import annotations

from tinnhiem_core.model.forms import FormKind, ReportFormat, TextBlock
from tinnhiem_core.plugins import hookimpl
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.reports_personal import PERSONAL_REPORT

DOSSIER_LIST = ReportFormat(
    form=FormKind.DOSSIER_LIST,
    template="dossier_list",
    title="DANH MỤC HỒ SƠ NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
    annex="PHỤ LỤC 2",
    blocks=(
        TextBlock(
            key="intro",
            text="Danh mục hồ sơ người được lấy phiếu tín nhiệm thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:",
        ),
    ),
    citation=at("Phụ lục 2"),
)

BALLOT = ReportFormat(
    form=FormKind.BALLOT,
    template="ballot",
    title="PHIẾU TÍN NHIỆM",
    annex="PHỤ LỤC 4",
    blocks=(
        TextBlock(key="voters", text="của {voters}"),
        TextBlock(key="polled", text="đối với {polled}"),
        TextBlock(key="year", text="năm {year}"),
        TextBlock(
            key="intro",
            text="Thực hiện Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong các cơ quan, đơn vị, tổ chức trong hệ thống chính trị; đề nghị đồng chí thể hiện sự tín nhiệm của mình đối với các đồng chí có tên dưới đây bằng cách đánh dấu (X) vào ô tương ứng:",
        ),
        TextBlock(key="signer", text="Người ghi phiếu"),
        TextBlock(key="signer_note", text="(có thể ký hoặc không ký tên)"),
    ),
    columns=(
        "STT",
        "Họ và tên",
        "Chức vụ, đơn vị công tác",
        "Mức độ tín nhiệm",
        "Cao",
        "Tín nhiệm",
        "Thấp",
    ),
    citation=at("Phụ lục 4"),
)

RESULTS_REPORT = ReportFormat(
    form=FormKind.RESULTS_REPORT,
    template="results_report",
    title="BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
    annex="PHỤ LỤC 5",
    blocks=(
        TextBlock(key="meeting", text="Tại hội nghị (kỳ họp) {meeting}"),
        TextBlock(
            key="intro",
            text="Thực hiện nhiệm vụ do {assigned_by} giao, từ {from_hour} giờ {from_minute} phút đến {to_hour} giờ {to_minute} phút, ngày {day} tại {place}, Ban Kiểm phiếu gồm {board_size} đồng chí, do đồng chí {board_head} làm Trưởng Ban đã tiến hành kiểm phiếu tín nhiệm của {voters} đối với {polled}; kết quả cụ thể như sau:",
        ),
        TextBlock(
            key="total",
            text="1. Tổng số ủy viên ban chấp hành (đại biểu): {summoned} đồng chí.",
        ),
        TextBlock(key="present", text="- Số có mặt dự hội nghị (kỳ họp): {opening} đồng chí."),
        TextBlock(
            key="absent",
            text="- Số vắng mặt từ đầu hội nghị (kỳ họp) đến trước thời điểm bỏ phiếu: {absent} đồng chí.",
        ),
        TextBlock(key="voting", text="- Số có mặt tại thời điểm bỏ phiếu: {present} đồng chí."),
        TextBlock(key="issued", text="- Số phiếu phát ra: {issued} phiếu."),
        TextBlock(key="collected", text="- Số phiếu thu về: {collected} phiếu."),
        TextBlock(key="heading_count", text="2. Kết quả kiểm phiếu"),
        TextBlock(key="base_note", text="Ghi chú: Tỷ lệ % tính trên tổng số phiếu thu về."),
        TextBlock(key="signer", text="T/M BAN KIỂM PHIẾU"),
        TextBlock(key="signer_note", text="(Ký, ghi rõ họ tên)"),
    ),
    columns=(
        "STT",
        "Họ và tên",
        "Chức vụ, đơn vị công tác",
        "Số phiếu hợp lệ",
        "Mức độ tín nhiệm",
        "Cao",
        "Tín nhiệm",
        "Thấp",
        "Số phiếu",
        "Tỷ lệ %",
    ),
    citation=at("Phụ lục 5"),
)

FORMATS = (DOSSIER_LIST, PERSONAL_REPORT, BALLOT, RESULTS_REPORT)


@hookimpl
def tinnhiem_report_formats() -> tuple[ReportFormat, ...]:
    """Return the forms of Phụ lục 2 to 5."""
    return FORMATS
