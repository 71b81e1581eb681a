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
        "{at}: ở đây không có mục này. Các mục được dùng: {known}.",
        "{at}: there is no such key here. The keys are: {known}.",
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
    "L.760": Wording(
        "{at}: cần một giờ có thật, viết dạng {expected}, nhận được {found}.",
        "{at}: a real time of day written like {expected} is needed, not {found}.",
    ),
    "L.761": Wording(
        "Không phải TOML: {why}.",
        "This is not TOML: {why}.",
        "Kiểm tra dấu nháy, dấu ngoặc và tên mục ở chỗ đó.",
        "Check quotes, brackets and key names there.",
    ),
    "L.762": Wording(
        "“{name}” không phải tệp hội nghị: cần đuôi .toml hoặc .json.",
        "“{name}” is no meeting file: it must end in .toml or .json.",
        "Xem các tệp mẫu trong thư mục examples.",
        "See the samples in the folder examples.",
    ),
    "L.763": Wording(
        "“{name}” không phải văn bản UTF-8 (sai ở byte thứ {position}).",
        "“{name}” is not UTF-8 text (wrong at byte {position}).",
        "Lưu lại tệp với bảng mã UTF-8.",
        "Save the file as UTF-8.",
    ),
}
