"""Forms: the text says what ballot, tally and minutes hold, and annexes no form of its own."""

from __future__ import annotations

from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_quang_ngai.paper import at

FORMATS = (
    ReportFormat(
        form=FormKind.BALLOT,
        template="ballot",
        citation=at(
            "phần V, mục 1",
            "Phiếu ghi rõ họ tên, chức vụ của người được lấy phiếu tín nhiệm, các mức độ tín nhiệm theo 3 mức: “tín nhiệm cao”, “tín nhiệm” và “tín nhiệm thấp”.",
        ),
    ),
    ReportFormat(
        form=FormKind.RESULTS_REPORT,
        template="results_report",
        citation=at(
            "phần V, mục 3",
            "Họ tên, chức vụ của người được lấy phiếu tín nhiệm; tổng số phiếu phát ra; tổng số phiếu thu về, số phiếu hợp lệ, số phiếu không hợp lệ; tổng số phiếu tín nhiệm cao và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm thấp và tỉ lệ phần trăm trên tổng số phiếu thu về.",
        ),
    ),
    ReportFormat(
        form=FormKind.MINUTES,
        template="minutes",
        citation=at(
            "phần VII, mục 3",
            "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu tại cơ quan, đơn vị) và quản lý theo chế độ mật.",
        ),
    ),
)
