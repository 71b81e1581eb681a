"""Texts of JSON that is read back into a plan: codes .75n. ``at`` is a path, "$" the whole."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.750": Wording(
        "Không phải JSON: sai ở dòng {line}, cột {column}.",
        "This is not JSON: wrong at line {line}, column {column}.",
        "Kiểm tra dấu phẩy, dấu ngoặc và dấu nháy ở chỗ đó.",
        "Check commas, brackets and quotes there.",
    ),
    "L.751": Wording(
        "JSON dài hơn {most} ký tự hoặc lồng quá nhiều lớp, không thể là một kế hoạch.",
        "The JSON is longer than {most} characters or nested too deeply to be a plan.",
        "Đưa vào đúng tệp do “tinnhiem show … --json” ghi ra.",
        "Give a file that “tinnhiem show … --json” wrote.",
    ),
    "L.752": Wording(
        "{at}: mục này ghi hơn một lần.",
        "{at}: this key is given more than once.",
        "Giữ lại một.",
        "Keep one.",
    ),
    "L.753": Wording(
        "{at}: kế hoạch không có mục này. Các mục ở chỗ đó: {known}.",
        "{at}: a plan has no such key. The keys there: {known}.",
        "Sửa tên mục hoặc bỏ mục này.",
        "Correct the key or remove it.",
    ),
    "L.754": Wording(
        "{at}: thiếu mục này.",
        "{at}: this key is missing.",
        "Bổ sung mục còn thiếu.",
        "Add it.",
    ),
    "L.755": Wording(
        "{at}: cần giá trị dạng {expected}, nhận được {found}.",
        "{at}: a value like {expected} is needed, not {found}.",
    ),
    "L.756": Wording(
        "{at}: không có giá trị {found}. Chỉ dùng một trong các giá trị: {allowed}.",
        "{at}: there is no value {found}. Use one of: {allowed}.",
    ),
    "L.757": Wording(
        "{at}: cần một ngày có thật, viết dạng {expected}, nhận được {found}.",
        "{at}: a real day written like {expected} is needed, not {found}.",
    ),
    "L.758": Wording(
        "{at}: văn bản có ký tự không được dùng: {characters}.",
        "{at}: the text has characters that can't be used: {characters}.",
        "Xoá các ký tự điều khiển và ký tự đổi chiều chữ rồi nạp lại.",
        "Remove control characters and marks of direction, then load it again.",
    ),
    "L.759": Wording(
        "{at}: giá trị ngoài phạm vi cho phép ({reason}).",
        "{at}: the value is outside what is allowed ({reason}).",
    ),
}
