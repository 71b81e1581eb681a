"""Texts of what `tinnhiem tally` reads and prints: codes L.15n to L.18n, ``tally.*``."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TALLY: dict[str, Wording] = {
    "L.151": Wording(
        "Tệp không phải văn bản UTF-8 (byte thứ {position}).",
        "The file is not UTF-8 text (byte {position}).",
        "Lưu lại tệp với mã UTF-8.",
        "Save the file as UTF-8.",
    ),
    "L.152": Wording(
        "Tệp dài {size} byte, quá mức {most} byte.",
        "The file has {size} bytes, more than {most}.",
        "Chỉ đưa vào số liệu của một hòm phiếu.",
        "Give the figures of one ballot box only.",
    ),
    "L.153": Wording(
        "Không phải JSON: sai ở dòng {line}, cột {column}.",
        "This is not JSON: wrong at line {line}, column {column}.",
        "Kiểm tra dấu phẩy, dấu ngoặc và dấu nháy ở chỗ đó.",
        "Check commas, brackets and quotes there.",
    ),
    "L.154": Wording(
        "JSON lồng nhau quá nhiều lớp.",
        "The JSON is nested too deeply.",
        "Dùng đúng cấu trúc nêu trong hướng dẫn: tinnhiem tally --help.",
        "Use the structure that tinnhiem tally --help shows.",
    ),
    "L.155": Wording(
        "Cần một đối tượng {{ }}, nhận được {found}.",
        "An object {{ }} is needed, not {found}.",
    ),
    "L.156": Wording("Thiếu “{key}”.", "“{key}” is missing."),
    "L.157": Wording(
        "Không có mục “{key}”; có phải “{nearest}” không?",
        "There is no “{key}”; is “{nearest}” meant?",
    ),
    "L.158": Wording(
        "Không có mục “{key}”. Các mục dùng được: {known}.",
        "There is no “{key}”. What can be given: {known}.",
    ),
    "L.159": Wording(
        "Mục “{key}” ghi hơn một lần.",
        "“{key}” is given more than once.",
        "Giữ lại một.",
        "Keep one.",
    ),
    "L.160": Wording(
        "Cần một số nguyên không âm, nhận được {found}.",
        "A whole number from 0 is needed, not {found}.",
        "Ghi số không có dấu nháy, không có phần thập phân.",
        "Write the number without quotes and without a fraction.",
    ),
    "L.161": Wording("Số âm: {found}.", "Negative: {found}."),
    "L.162": Wording(
        "Số quá lớn: {found}; nhiều nhất là {most}.", "Too large: {found}; at most {most}."
    ),
    "L.163": Wording("Cần chữ trong dấu nháy, nhận được {found}.", "Text is needed, not {found}."),
    "L.164": Wording(
        "Dài {length} ký tự, quá mức {most}.", "{length} characters, more than {most}."
    ),
    "L.165": Wording(
        "Có ký tự không in được: {characters}.",
        "There are characters that can't be printed: {characters}.",
        "Gõ lại phần chữ này.",
        "Type this text again.",
    ),
    "L.166": Wording(
        "Không có giá trị {found}; chọn một trong: {allowed}.",
        "There is no value {found}; choose one of: {allowed}.",
    ),
    "L.167": Wording(
        "Tỷ lệ không tính trên {found}; chỉ tính trên phiếu thu về (collected) hoặc, ở Hội đồng"
        " nhân dân, tổng số đại biểu (deputies).",
        "Shares are not taken on {found}, only on the papers collected or, at a People's Council,"
        " on all deputies.",
    ),
    "L.168": Wording(
        "Tỷ lệ tính trên tổng số đại biểu nhưng thiếu “deputies”.",
        "Shares are taken on all deputies, but “deputies” is missing.",
    ),
    "L.169": Wording(
        "Cần một danh sách [ ], nhận được {found}.", "A list [ ] is needed, not {found}."
    ),
    "L.170": Wording("Danh sách trống.", "The list is empty."),
    "L.171": Wording(
        "Đã có từng tờ phiếu (“papers”) thì không ghi số phiếu ở dòng.",
        "With single papers (“papers”) a row has no counts.",
        "Giữ “papers” hoặc giữ các số phiếu.",
        "Keep “papers” or keep the counts.",
    ),
    "L.172": Wording(
        "Tờ phiếu có {length} ký tự, danh sách có {names} người.",
        "The paper has {length} marks, the list {names} names.",
        "Mỗi người một ký tự, theo thứ tự danh sách.",
        "One character a name, in the order of the list.",
    ),
    "L.173": Wording(
        "Ký tự lạ {found} ở vị trí {positions}.",
        "Unknown marks {found} at {positions}.",
        "Dùng: 1 cao, 2 tín nhiệm, 3 thấp, 0 không đánh dấu, * nhiều dấu, - gạch tên.",
        "Use: 1 high, 2 trust, 3 low, 0 no mark, * several marks, - name struck out.",
    ),
    "L.174": Wording(
        "Không đọc được tỷ lệ phần trăm {found}; ghi như “53,19” hoặc “53.19 %”.",
        "The percentage {found} can't be read; write “53,19” or “53.19 %”.",
    ),
    "L.175": Wording(
        "{found} không phải một ngày có thật; ghi năm-tháng-ngày, ví dụ 2023-12-13.",
        "{found} is not a real day; write year-month-day, as in 2023-12-13.",
    ),
    "L.176": Wording(
        "Kết luận của ban kiểm phiếu về một dòng không có: tờ {paper}, dòng {row} (đếm từ 0).",
        "A ruling on a line that is not there: paper {paper}, row {row} (from 0).",
    ),
    "L.177": Wording(
        "Hai kết luận về cùng một dòng: tờ {paper}, dòng {row} (đếm từ 0).",
        "Two rulings on one line: paper {paper}, row {row} (from 0).",
    ),
    "L.178": Wording(
        "“{key}” chỉ dùng khi có từng tờ phiếu (“papers”).",
        "“{key}” goes with single papers (“papers”) only.",
    ),
    "L.179": Wording(
        "{found} ngoài khoảng {least} đến {most}.", "{found} is outside {least} to {most}."
    ),
    "L.180": Wording("Còn {more} lỗi khác.", "{more} more errors."),
    "L.181": Wording(
        "Danh sách có {length} phần tử, quá mức {most}.",
        "The list has {length} items, more than {most}.",
    ),
    "L.182": Wording("Không được để trống.", "This may not be empty."),
    "tally.base.collected": Wording(
        "Tỷ lệ tính trên tổng số phiếu thu về: {base}",
        "Shares on the papers collected: {base}",
    ),
    "tally.base.deputies": Wording(
        "Tỷ lệ tính trên tổng số đại biểu: {base}", "Shares on all deputies: {base}"
    ),
    "tally.unknown": Wording("chưa có", "not known"),
    "tally.row": Wording(
        "{number}. {name}: cao {high}; tín nhiệm {trust}; thấp {low}; không hợp lệ {void}",
        "{number}. {name}: high {high}; confidence {trust}; low {low}; void {void}",
    ),
}
