"""Texts of rows against each other: persons, units, attendance; codes .724 to .749, .786 and .787."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_AT_VI = "Trang “{sheet}”, dòng {line}, cột {column} ({heading}): "
_AT_EN = "Sheet “{sheet}”, row {line}, column {column} ({heading}): "


def _cell(vi: str, en: str, remedy_vi: str, remedy_en: str) -> Wording:
    return Wording(_AT_VI + vi, _AT_EN + en, remedy_vi, remedy_en)


_ABOVE_VI = (
    "Sửa tên; hoặc khai báo đơn vị đó (tệp .xlsx: ở trang “Đơn vị”; tệp .csv: thêm dòng cán bộ của"
    " đơn vị đó kèm Loại đơn vị và Cấp); hoặc để trống."
)
_ABOVE_EN = (
    "Correct the name; or declare the unit (in .xlsx in the sheet “Đơn vị”; in .csv with a row of"
    " somebody of that unit, its kind and level given); or leave it empty."
)

_PERSONS = {
    "L.740": _cell(
        "{value} sớm hơn {other} {first}.",
        "{value} is earlier than {other} {first}.",
        "Kiểm tra lại hai ngày.",
        "Check both days.",
    ),
    "L.746": _cell(
        "{name} trùng dòng {other}: cùng mã, đơn vị, vai trò, chức vụ; thời gian giữ chồng lên nhau.",
        "{name} repeats row {other}: same code, unit, role and title; the times overlap.",
        "Xóa một trong hai dòng. Nếu là hai nhiệm kỳ, ghi Từ ngày và Đến ngày không chồng lên nhau:"
        " Từ ngày để trống là từ trước đến nay, Đến ngày để trống là đang giữ.",
        "Delete one of the two rows. If they are two terms, write first and last days that don't"
        " overlap: an empty Từ ngày is since ever, an empty Đến ngày is still.",
    ),
    "L.747": _cell(
        "mã {code} có “{value}” ở đây nhưng “{other}” ở ô {first}.",
        "code {code} has “{value}” here but “{other}” in cell {first}.",
        "Một mã là một người: sửa mã, hoặc ghi giống nhau ở mọi dòng.",
        "One code is one person: correct the code, or write the same in every row.",
    ),
    "C.740": _cell(
        "{name}, sinh ngày {born}, mã {code}, có thể trùng với mã {other} ở dòng {first}.",
        "{name}, born {born}, code {code}, may be the same as code {other} in row {first}.",
        "Nếu là một người, dùng một mã ở mọi dòng.",
        "If it is one person, use one code in every row.",
    ),
    "C.741": _cell(
        "{name}, {unit}, mã {code}, cùng họ tên và đơn vị với mã {other} ở dòng {first}.",
        "{name}, {unit}, code {code}, has the name and unit of code {other} in row {first}.",
        "Nếu là một người, dùng một mã ở mọi dòng; nếu là hai người, ghi đủ ngày sinh.",
        "If it is one person, use one code in every row; if two, give both days of birth.",
    ),
    "C.744": _cell(
        "dòng ví dụ của mẫu (“{value}”), không nhập.",
        "an example row of the template (“{value}”), not taken in.",
        "Xóa dòng này. Nếu là nội dung thật, sửa ô {heading} để không bắt đầu bằng “ví dụ”.",
        "Delete the row. If it is real, change {heading} so that it doesn't begin with “ví dụ”.",
    ),
    "C.745": Wording(
        "Trang “{sheet}” chỉ có dòng ví dụ, chưa có cán bộ nào.",
        "Sheet “{sheet}” has only the example, nobody else.",
        "Nhập danh sách cán bộ vào các dòng dưới dòng ví dụ.",
        "Write the list below the example.",
    ),
    "N.746": Wording(
        "{rows} dòng có ngày bổ nhiệm, bầu cử nhưng không ghi Hình thức, đầu tiên là dòng {first};"
        " chức vụ mới được hiểu là bổ nhiệm, bầu lần đầu, chức vụ đã có thì giữ như cũ.",
        "{rows} rows have a day of appointment but no manner (Hình thức), the first is {first};"
        " a new post is read as a first appointment or election, a known one stays as it is.",
        "Ghi Hình thức nếu là bổ nhiệm lại, tái cử, điều động, luân chuyển, quyền, phụ trách hoặc"
        " biệt phái: trong năm lấy phiếu, các trường hợp này không đương nhiên được miễn.",
        "Give the manner where it is a re-appointment, transfer, acting post or secondment: in the"
        " year of the vote these are not exempt by themselves.",
    ),
}

_UNITS = {
    "L.741": _cell(
        "các đơn vị là cấp trên của nhau thành vòng: {path}.",
        "units stand above each other in a circle: {path}.",
        "Sửa cột Đơn vị cấp trên của một đơn vị trong vòng.",
        "Correct the unit above of one of them.",
    ),
    "L.742": _cell(
        "không có đơn vị “{value}” trong danh sách.",
        "there is no unit “{value}” in the list.",
        _ABOVE_VI,
        _ABOVE_EN,
    ),
    "L.786": _cell(
        "không có đơn vị “{value}” trong danh sách. Gần giống nhất: “{nearest}”.",
        "there is no unit “{value}” in the list. Nearest: “{nearest}”.",
        _ABOVE_VI,
        _ABOVE_EN,
    ),
    "L.787": _cell(
        "đang có nhiều đơn vị tên “{value}”, chưa rõ là đơn vị nào.",
        "there are several units called “{value}” already; it is not clear which is meant.",
        "Ghi đơn vị đó kèm đơn vị cấp trên của nó ở một dòng khác: trong tệp .xlsx ở trang “Đơn vị”,"
        " trong tệp .csv ở dòng cán bộ của đơn vị đó. Hoặc để trống ô này.",
        "Give that unit with its own unit above in another row: of the sheet “Đơn vị” in .xlsx, of"
        " somebody of that unit in .csv. Or leave this cell empty.",
    ),
    "L.788": _cell(
        "{name}: hai nhiệm kỳ của cùng chức vụ (dòng này và dòng {other}) cùng tính ngày {day}: là"
        " Đến ngày của nhiệm kỳ trước, phải là {before}, và Từ ngày của nhiệm kỳ sau.",
        "{name}: two terms of the same post (this row and row {other}) share the day {day}: Đến ngày"
        " of the earlier, which has to be {before}, and Từ ngày of the later.",
        "Đến ngày vẫn tính là đang giữ chức vụ: ở nhiệm kỳ trước, ghi Đến ngày là {before}.",
        "The last day still counts as held: write {before} as Đến ngày of the earlier term.",
    ),
    "C.742": _cell(
        "“{unit}” có dưới nhiều đơn vị cấp trên ({parents}); được hiểu là các đơn vị khác nhau.",
        "“{unit}” is there under several units ({parents}); read as different units.",
        "Nếu là một đơn vị, ghi cùng một đơn vị cấp trên ở mọi dòng.",
        "If it is one unit, name the same unit above in every row.",
    ),
    "L.743": _cell(
        "đơn vị “{unit}” ghi “{value}” ở đây nhưng “{other}” ở ô {first}.",
        "unit “{unit}” has “{value}” here but “{other}” in cell {first}.",
        "Ghi giống nhau ở mọi dòng, hoặc chỉ ghi một lần.",
        "Write the same in every row, or write it once.",
    ),
    "C.743": _cell(
        "“{unit}” chỉ khác dấu với “{other}” ở ô {first}; được hiểu là hai đơn vị.",
        "“{unit}” differs in its diacritics alone from “{other}” in cell {first}; read as two units.",
        "Nếu là một đơn vị, sửa lại cho giống nhau.",
        "If it is one unit, write it in one way.",
    ),
    "L.744": _cell(
        "đơn vị “{unit}” chưa có {missing} ở dòng nào.",
        "unit “{unit}” has no {missing} in any row.",
        "Ghi {missing} của đơn vị này một lần: ở cột {missing}, hoặc (tệp .xlsx) ở trang “Đơn vị”.",
        "Give it once: in the column {missing}, or (in .xlsx) in the sheet “Đơn vị”.",
    ),
    "L.745": _cell(
        "có nhiều đơn vị tên “{unit}” (thuộc: {parents}), chưa rõ là đơn vị nào.",
        "several units are called “{unit}” (under: {parents}); it is not clear which is meant.",
        "Ghi thêm cột Đơn vị cấp trên ở dòng này.",
        "Name the unit above in this row.",
    ),
    "L.748": _cell(
        "“{unit}” không có trong danh mục đơn vị. Có phải “{nearest}”?",
        "“{unit}” is not in the list of units. Is it “{nearest}”?",
        "Sửa tên cho đúng; nếu là đơn vị khác, ghi Loại đơn vị và Cấp của nó ở dòng này, hoặc (tệp"
        " .xlsx) khai báo ở trang “Đơn vị”.",
        "Correct the name; if it is another unit, give its kind and level in this row, or (in .xlsx)"
        " declare it in the sheet “Đơn vị”.",
    ),
}

_ATTENDANCE = {
    "L.724": _cell(
        "có nhiều người tên “{value}” (mã {codes}).",
        "several persons are called “{value}” (codes {codes}).",
        "Ghi Mã cán bộ ở dòng này.",
        "Give the code in this row.",
    ),
    "L.726": _cell(
        "“{value}” đã có ở dòng {other}.",
        "“{value}” is already in row {other}.",
        "Mỗi người một dòng: xóa dòng thừa.",
        "One row a person: delete the other.",
    ),
    "L.749": _cell(
        "“{value}” không thuộc những người được triệu tập.",
        "“{value}” is not among those summoned.",
        "Sửa theo danh sách triệu tập; nếu thiếu người này, bổ sung vào danh sách cán bộ trước.",
        "Correct it after the summons list; if the person is missing there, add them to the roster first.",
    ),
}

TEXTS: dict[str, Wording] = _PERSONS | _UNITS | _ATTENDANCE
