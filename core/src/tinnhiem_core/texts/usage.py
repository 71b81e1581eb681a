"""Texts of command lines that can't be run: codes .77n and .78n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_HELP = ("Xem hướng dẫn: {command} --help", "For help: {command} --help")

TEXTS: dict[str, Wording] = {
    "L.770": Wording(
        "Không có lệnh “{name}”. Các lệnh: {known}.",
        "There is no command “{name}”. Commands: {known}.",
        *_HELP,
    ),
    "L.771": Wording(
        "Lệnh này không có tùy chọn {name}.", "This command has no option {name}.", *_HELP
    ),
    "L.772": Wording("Thiếu {name}.", "{name} is missing.", *_HELP),
    "L.773": Wording(
        "{name} chỉ nhận một trong các giá trị: {known}.", "{name} takes one of: {known}.", *_HELP
    ),
    "L.774": Wording("Thừa tham số: {extra}.", "Too many arguments: {extra}.", *_HELP),
    "L.775": Wording("{name} cần một giá trị đi kèm.", "{name} needs a value.", *_HELP),
    "L.776": Wording("{name} không nhận giá trị đi kèm.", "{name} takes no value.", *_HELP),
    "L.777": Wording(
        "Dòng lệnh không đúng: {detail}", "The command line is not right: {detail}", *_HELP
    ),
    "L.778": Wording(
        "“{value}” không phải một ngày có thật.",
        "“{value}” is not a real date.",
        "Viết dd/mm/yyyy (30/11/2023) hoặc yyyy-mm-dd (2023-11-30).",
        "Write dd/mm/yyyy (30/11/2023) or yyyy-mm-dd (2023-11-30).",
    ),
    "L.783": Wording(
        "“{value}” có năm ngoài khoảng {first} đến {last}, hoặc năm chưa viết đủ bốn chữ số.",
        "The year of “{value}” is outside {first} to {last}, or not written with four digits.",
        "Viết dd/mm/yyyy (30/11/2023) hoặc yyyy-mm-dd (2023-11-30).",
        "Write dd/mm/yyyy (30/11/2023) or yyyy-mm-dd (2023-11-30).",
    ),
    "L.784": Wording(
        "Thiếu tên lệnh. Các lệnh: {known}.", "No command. Commands: {known}.", *_HELP
    ),
    "L.785": Wording(
        "--out đang để trống, chưa có thư mục để ghi văn bản.",
        "--out is empty; there is no folder to write to.",
        "Ghi tên thư mục, ví dụ: --out van_ban",
        "Name a folder, such as: --out van_ban",
    ),
    "L.779": Wording(
        "Kế hoạch không có dòng chức danh {rows}. Các dòng: {known}.",
        "The plan has no title rows {rows}. Rows: {known}.",
        "Ghi khóa của dòng; xem: tinnhiem show {slug}",
        "Name the row's key; see: tinnhiem show {slug}",
    ),
    "L.780": Wording(
        "“{path}” không có đuôi .xlsx; Excel sẽ không mở được.",
        "“{path}” doesn't end in .xlsx; Excel won't open it.",
        "Đặt tên tệp là “{better}”.",
        "Call the file “{better}”.",
    ),
    "L.781": Wording(
        "Tệp “{path}” đã có nên không ghi.",
        "The file “{path}” is there already; nothing was written.",
        "Chọn tên khác, hoặc thêm --force để ghi đè.",
        "Choose another name, or add --force to write over it.",
    ),
    "L.782": Wording(
        "Tệp “{path}” đã có và không phải tệp lịch nên không ghi.",
        "The file “{path}” is there already and is no calendar; nothing was written.",
        "Chọn tên khác, ví dụ “lich.ics”.",
        "Choose another name, such as “lich.ics”.",
    ),
}
