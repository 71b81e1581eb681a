"""Texts of each command: what it does, and each of its parameters."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "cli.localities": Wording(
        "Liệt kê các địa phương đã cài, trạng thái và kế hoạch của từng nơi.",
        "List the installed localities with their state and plan.",
    ),
    "cli.show": Wording(
        "Hiện kế hoạch của một địa phương: chức danh, nơi lấy phiếu, thành phần ghi phiếu.",
        "Show the plan of a locality: titles, venues, voter panels.",
    ),
    "cli.show.slug": Wording("tên ngắn của địa phương (nam_dinh)", "short name of the locality"),
    "cli.check": Wording(
        "Đối chiếu kế hoạch với Quy định 96-QĐ/TW, với chính lời văn và ngày tháng của nó.",
        "Check plans against the Regulation, their own words and their own dates.",
    ),
    "cli.check.slugs": Wording(
        "các địa phương cần kiểm tra (không ghi: tất cả)", "localities to check (none: all)"
    ),
    "cli.timeline": Wording(
        "Tính lịch cho một ngày lấy phiếu: từng mốc, thứ, ngày ghi trong kế hoạch, ngày tính"
        " được.",
        "Compute the calendar for a meeting date: each deadline, stated and computed.",
    ),
    "cli.timeline.slug": Wording("tên ngắn của địa phương", "short name of the locality"),
    "cli.timeline.meeting_date": Wording(
        "ngày lấy phiếu: dd/mm/yyyy hoặc yyyy-mm-dd", "meeting date: dd/mm/yyyy or yyyy-mm-dd"
    ),
    "cli.timeline.rows": Wording(
        "chỉ các dòng chức danh này (khóa, ghi nhiều lần được)",
        "only these title rows (keys; may be repeated)",
    ),
    "cli.timeline.ics": Wording("ghi lịch ra tệp .ics", "write the calendar to an .ics file"),
    "cli.tally": Wording(
        "Kiểm tra và tổng hợp một lần kiểm phiếu: tỷ lệ, hệ quả, số liệu không khớp.",
        "Check and total a count: shares, outcomes, what does not tie out.",
    ),
    "cli.tally.file": Wording("tệp JSON; - là đầu vào chuẩn", "a JSON file; - is standard input"),
    "cli.meeting": Wording(
        "Chạy trọn một hội nghị từ tệp TOML hoặc JSON và ghi đủ văn bản, results.json,"
        " results.xlsx.",
        "Run a whole meeting from a TOML or JSON file; write all papers, results.json and"
        " results.xlsx.",
    ),
    "cli.meeting.file": Wording(
        "tệp hội nghị (.toml hoặc .json)", "meeting file (.toml or .json)"
    ),
    "cli.meeting.out": Wording(
        "thư mục ghi văn bản; chưa có thì được tạo, có rồi thì phải trống hoặc là kết quả lần"
        " trước",
        "folder for the papers; made if missing, must be empty or hold an earlier result",
    ),
    "cli.roster-template": Wording(
        "Ghi mẫu danh sách cán bộ (.xlsx) có sẵn cột, danh mục chọn và một dòng ví dụ.",
        "Write the roster template (.xlsx) with headings, drop-downs and one example.",
    ),
    "cli.roster-template.file": Wording("tệp .xlsx sẽ ghi", "the .xlsx file to write"),
    "cli.roster-template.force": Wording(
        "ghi đè nếu tệp đã có", "write over the file if it is there"
    ),
    "cli.roster-template.done": Wording(
        "Đã ghi mẫu danh sách cán bộ: {path}. Đọc trang “Hướng dẫn” trước khi nhập.",
        "The roster template is written: {path}. Read its sheet “Hướng dẫn” first.",
    ),
    "cli.new-locality": Wording(
        "Tạo khung cho một địa phương mới từ văn bản kế hoạch của nó.",
        "Make the skeleton of a new locality from the text of its plan.",
    ),
    "cli.new-locality.slug": Wording(
        "tên ngắn: chữ thường không dấu và gạch dưới (ha_nam)",
        "short name: lower-case ASCII and underscores (ha_nam)",
    ),
    "plan.title": Wording("Chức danh", "Title"),
    "plan.venue": Wording("Nơi lấy phiếu", "Venue"),
    "plan.proviso": Wording("Điều kiện", "Proviso"),
    "plan.voters": Wording("Người ghi phiếu", "Voters"),
    "plan.exclusion": Wording("Ngoại lệ", "Exception"),
    "plan.gap": Wording("Văn bản không nêu", "Not in the text"),
    "weekday.0": Wording("thứ Hai", "Monday"),
    "weekday.1": Wording("thứ Ba", "Tuesday"),
    "weekday.2": Wording("thứ Tư", "Wednesday"),
    "weekday.3": Wording("thứ Năm", "Thursday"),
    "weekday.4": Wording("thứ Sáu", "Friday"),
    "weekday.5": Wording("thứ Bảy", "Saturday"),
    "weekday.6": Wording("Chủ nhật", "Sunday"),
    "cli.meeting.printing": Wording("Đang in văn bản", "Printing papers"),
    "cli.meeting.written": Wording(
        "Đã ghi {count} tệp vào “{out}”:", "{count} files written to “{out}”:"
    ),
    "cli.meeting.stopped": Wording(
        "Còn lỗi nên chưa in văn bản nào và chưa ghi gì ra. Sửa các lỗi trên rồi chạy lại.",
        "There are errors: nothing was printed or written. Mend them and run again.",
    ),
}
