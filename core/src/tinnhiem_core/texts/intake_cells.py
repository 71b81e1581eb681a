"""Texts of single cells that come in; codes .727 to .739, .790."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_AT_VI = "Trang “{sheet}”, dòng {line}, cột {column} ({heading}): "
_AT_EN = "Sheet “{sheet}”, row {line}, column {column} ({heading}): "
_DAY_VI = "Ghi đủ ngày, tháng, năm dạng dd/mm/yyyy (30/11/1975)."
_DAY_EN = "Write day, month and year as dd/mm/yyyy (30/11/1975)."


def _cell(vi: str, en: str, remedy_vi: str, remedy_en: str) -> Wording:
    return Wording(_AT_VI + vi, _AT_EN + en, remedy_vi, remedy_en)


TEXTS: dict[str, Wording] = {
    "L.727": _cell(
        "để trống.",
        "empty.",
        "Ghi {heading}; xóa cả dòng nếu dòng không thuộc danh sách.",
        "Write {heading}; delete the whole row if it is not part of the list.",
    ),
    "L.728": _cell(
        "là công thức “{value}”; kết quả của công thức có thể thay đổi nên không được đọc.",
        "is a formula “{value}”; what a formula shows may change, so it is not read.",
        "Chép ô rồi dán lại dạng giá trị (Paste Values).",
        "Copy the cell and paste it as a value.",
    ),
    "L.729": _cell(
        "là lỗi {value} của bảng tính.",
        "is the spreadsheet error {value}.",
        "Ghi lại giá trị đúng vào ô.",
        "Write the right value into the cell.",
    ),
    "L.730": _cell(
        "“{value}” là số hoặc ngày, cần chữ.",
        "“{value}” is a number or a day, a text is needed.",
        "Ghi lại bằng chữ; định dạng ô là Text.",
        "Write a text; format the cell as Text.",
    ),
    "L.731": _cell(
        "dài {size} ký tự, tối đa {limit}: “{value}”.",
        "{size} characters long, at most {limit}: “{value}”.",
        "Rút gọn. Kiểm tra có dán nhầm cả đoạn văn vào ô không.",
        "Shorten it. Check whether a whole text was pasted into the cell.",
    ),
    "L.732": _cell(
        "“{value}” có ký tự không được dùng: {character}.",
        "“{value}” holds a character that may not be used: {character}.",
        "Xóa ô và gõ lại, không dán từ trang web hoặc PDF.",
        "Clear the cell and type it again; don't paste it from a web page or PDF.",
    ),
    "L.733": _cell(
        "“{value}” ghi bằng bảng mã cũ {coding}, không phải Unicode.",
        "“{value}” is written in the old coding {coding}, not in Unicode.",
        "Chuyển toàn bộ tệp sang Unicode (UniKey: Công cụ, chuyển mã), lưu lại rồi dùng tệp mới.",
        "Convert the whole file to Unicode (UniKey: toolkit), save it and use the new file.",
    ),
    "L.734": _cell(
        "“{value}” không có trong danh mục. Có phải: {nearest}?",
        "“{value}” is not in the list of words. Is it: {nearest}?",
        "Chọn một mục có trong danh mục của mẫu.",
        "Choose a word of the template's list.",
    ),
    "L.790": _cell(
        "“{value}” không có trong danh mục {heading}.",
        "“{value}” is not in the list of words of this column.",
        "Chọn một mục ở trang “Danh mục” của mẫu (nút “Tải mẫu (.xlsx)”, hoặc lệnh tinnhiem"
        " roster-template).",
        "Choose a word of the sheet “Danh mục” of the template (button “Template (.xlsx)”, or the"
        " command tinnhiem roster-template).",
    ),
    "L.735": _cell("“{value}” không phải là ngày.", "“{value}” is not a day.", _DAY_VI, _DAY_EN),
    "L.736": _cell("Ngày {value} không có thật.", "{value} is not a real date.", _DAY_VI, _DAY_EN),
    "L.737": _cell(
        "Ngày {value} nằm ngoài các năm {first} đến {last}.",
        "{value} lies outside the years {first} to {last}.",
        _DAY_VI,
        _DAY_EN,
    ),
    "L.738": _cell(
        "mã {code} là của {other}, không phải “{value}”.",
        "code {code} belongs to {other}, not to “{value}”.",
        "Sửa mã hoặc họ tên cho khớp với danh sách cán bộ.",
        "Correct code or name so that they agree with the roster.",
    ),
    "N.738": Wording(
        "{cells} ô ghi tiếng Việt bằng Unicode tổ hợp (chữ và dấu rời nhau), đầu tiên là ô {first};"
        " đã chuyển sang Unicode dựng sẵn.",
        "{cells} cells write Vietnamese with letters and marks apart, the first is {first}; they"
        " were joined (NFC).",
    ),
    "L.739": Wording(
        "Tệp “{sheet}”, dòng {line}: có ô dài quá {limit} ký tự. Có thể dấu ngoặc kép mở ở dòng này"
        " không được đóng.",
        "File “{sheet}”, row {line}: a cell is over {limit} characters long. Perhaps a quotation"
        " mark of this row is never closed.",
        "Rút gọn ô, đóng dấu ngoặc kép, hoặc lưu thành .xlsx.",
        "Shorten the cell, close the quotation mark, or save as .xlsx.",
    ),
}
