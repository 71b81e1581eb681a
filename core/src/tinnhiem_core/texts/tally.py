"""Texts of what `tinnhiem tally` reads and prints: codes L.155 to L.18n, ``tally.*``."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording


def _at(vi: str, en: str, remedy_vi: str = "", remedy_en: str = "") -> Wording:
    """Return a sentence that begins with the path of the value: "rows[0].low: …"."""
    return Wording(f"{{at}}: {vi}", f"{{at}}: {en}", remedy_vi, remedy_en)


TALLY: dict[str, Wording] = {
    "L.155": _at(
        "cần một đối tượng {{ }}, nhận được {found}.",
        "an object {{ }} is needed, not {found}.",
    ),
    "L.156": _at("chưa có; mục này bắt buộc.", "missing; this is required."),
    "L.157": _at(
        "không có mục này; có phải “{nearest}” không?",
        "there is no such key; is “{nearest}” meant?",
    ),
    "L.158": _at(
        "không có mục này. Các mục dùng được: {known}.",
        "there is no such key. What can be given: {known}.",
    ),
    "L.159": _at(
        "mục này ghi hơn một lần.",
        "this is given more than once.",
        "Giữ lại một.",
        "Keep one.",
    ),
    "L.160": _at(
        "cần một số nguyên không âm, nhận được {found}.",
        "a whole number from 0 is needed, not {found}.",
        "Ghi số không có dấu nháy, không có phần thập phân.",
        "Write the number without quotes and without a fraction.",
    ),
    "L.161": _at("số âm {found}.", "negative, {found}."),
    "L.162": _at(
        "số {found} quá lớn; nhiều nhất là {most}.", "{found} is too large; at most {most}."
    ),
    "L.163": _at("cần chữ trong dấu nháy, nhận được {found}.", "text is needed, not {found}."),
    "L.164": _at("dài {length} ký tự, quá mức {most}.", "{length} characters, more than {most}."),
    "L.165": _at(
        "có ký tự không in được: {characters}.",
        "there are characters that can't be printed: {characters}.",
        "Gõ lại phần chữ này.",
        "Type this text again.",
    ),
    "L.166": _at(
        "không có giá trị {found}; chọn một trong: {allowed}.",
        "there is no value {found}; choose one of: {allowed}.",
    ),
    "L.167": _at(
        "tỷ lệ không tính trên {found}; chỉ tính trên phiếu thu về (collected) hoặc, ở Hội đồng"
        " nhân dân, tổng số đại biểu (deputies).",
        "shares are not taken on {found}, only on the papers collected or, at a People's Council,"
        " on all deputies.",
    ),
    "L.168": _at(
        "chưa có, mà tỷ lệ tính trên tổng số đại biểu.",
        "missing, but shares are taken on all deputies.",
    ),
    "L.169": _at(
        "cần một danh sách [ ], nhận được {found}.", "a list [ ] is needed, not {found}."
    ),
    "L.170": _at("danh sách trống.", "the list is empty."),
    "L.171": _at(
        "đã có từng tờ phiếu (“papers”) thì không ghi số phiếu ở dòng.",
        "with single papers (“papers”) a row has no counts.",
        "Giữ “papers” hoặc giữ các số phiếu.",
        "Keep “papers” or keep the counts.",
    ),
    "L.172": _at(
        "tờ phiếu có {length} ký tự, danh sách có {names} người.",
        "the paper has {length} marks, the list {names} names.",
        "Mỗi người một ký tự, theo thứ tự danh sách.",
        "One character a name, in the order of the list.",
    ),
    "L.173": _at(
        "ký tự lạ {found} ở vị trí {positions}.",
        "unknown marks {found} at {positions}.",
        "Dùng: 1 cao, 2 tín nhiệm, 3 thấp, 0 không đánh dấu, * nhiều dấu, - gạch tên.",
        "Use: 1 high, 2 trust, 3 low, 0 no mark, * several marks, - name struck out.",
    ),
    "L.174": _at(
        "không đọc được tỷ lệ phần trăm {found}; ghi như “53,19” hoặc “53.19 %”.",
        "the percentage {found} can't be read; write “53,19” or “53.19 %”.",
    ),
    "L.175": _at(
        "{found} không phải một ngày có thật; ghi năm-tháng-ngày, ví dụ 2023-12-13.",
        "{found} is not a real day; write year-month-day, as in 2023-12-13.",
    ),
    "L.183": _at(
        "{found} có năm ngoài khoảng {first} đến {last}, hoặc năm chưa viết đủ bốn chữ số.",
        "the year of {found} is outside {first} to {last}, or not written with four digits.",
        "Ghi năm-tháng-ngày với năm đủ bốn chữ số, ví dụ 2023-12-13.",
        "Write year-month-day, the year with four digits, as in 2023-12-13.",
    ),
    "L.176": _at(
        "kết luận của ban kiểm phiếu về một dòng không có: tờ {paper}, dòng {row} (đếm từ 0).",
        "a ruling on a line that is not there: paper {paper}, row {row} (from 0).",
    ),
    "L.177": _at(
        "hai kết luận về cùng một dòng: tờ {paper}, dòng {row} (đếm từ 0).",
        "two rulings on one line: paper {paper}, row {row} (from 0).",
    ),
    "L.178": _at(
        "chỉ dùng khi có từng tờ phiếu (“papers”).",
        "goes with single papers (“papers”) only.",
    ),
    "L.179": _at(
        "{found} ngoài khoảng {least} đến {most}.", "{found} is outside {least} to {most}."
    ),
    "L.180": Wording("Còn {more} lỗi khác.", "{more} more errors."),
    "L.181": _at(
        "danh sách có {length} phần tử, quá mức {most}.",
        "the list has {length} items, more than {most}.",
    ),
    "L.182": _at("không được để trống.", "this may not be empty."),
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
