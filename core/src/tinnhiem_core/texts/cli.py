"""Texts of the command line: help, errors of use, headings of reports."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "cli.about": Wording(
        "tinnhiem: lấy phiếu tín nhiệm theo Quy định 96-QĐ/TW, từ kế hoạch đến văn bản.",
        "tinnhiem: votes of confidence under Quy định 96-QĐ/TW, from the plan to the papers.",
    ),
    "cli.usage": Wording("Cách dùng", "Usage"),
    "cli.arguments": Wording("Tham số", "Arguments"),
    "cli.options": Wording("Tùy chọn", "Options"),
    "cli.commands": Wording("Lệnh", "Commands"),
    "cli.example": Wording("Ví dụ", "Example"),
    "cli.exit": Wording(
        "Mã thoát: 0 xong; 1 có lỗi pháp lý hoặc số liệu không khớp; 2 dữ liệu đầu vào không đọc"
        " được hoặc sai kiểu; 3 lỗi nội bộ.",
        "Exit codes: 0 done; 1 legal or reconciliation errors; 2 input unreadable or of the wrong"
        " type; 3 internal error.",
    ),
    "cli.option.help": Wording("Hiện hướng dẫn này rồi thoát.", "Show this help and exit."),
    "cli.option.version": Wording("Hiện phiên bản rồi thoát.", "Show the version and exit."),
    "cli.option.lang": Wording(
        "Ngôn ngữ: vi (mặc định) hoặc en.", "Language: vi (the default) or en."
    ),
    "cli.option.json": Wording("In kết quả dạng JSON.", "Print the result as JSON."),
    "cli.internal": Wording(
        "Lỗi nội bộ của chương trình ({kind}). Chưa ghi gì ra. Chạy lại với TINNHIEM_DEBUG=1 để"
        " lấy thông tin gửi người bảo trì.",
        "Internal error of the program ({kind}). Nothing was written. Run again with"
        " TINNHIEM_DEBUG=1 for details to send to the maintainers.",
    ),
    "cli.interrupted": Wording(
        "Đã dừng theo yêu cầu. Chưa ghi gì ra.", "Stopped on request. Nothing was written."
    ),
    "cli.severity.E": Wording("LỖI", "ERROR"),
    "cli.severity.W": Wording("CẢNH BÁO", "WARNING"),
    "cli.severity.I": Wording("GHI CHÚ", "NOTE"),
    "cli.known": Wording("đã biết", "known"),
    "cli.where": Wording("Tại", "At"),
    "cli.remedy": Wording("Cần làm", "To do"),
    "cli.quoted": Wording("Trích", "Quoted"),
    "cli.grounds": Wording("Căn cứ", "Grounds"),
    "cli.count": Wording(
        "{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú.",
        "Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
    ),
}
