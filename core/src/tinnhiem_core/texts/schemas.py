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
        "Nội dung JSON dài hơn {most} ký tự.",
        "The JSON is longer than {most} characters.",
        "Kiểm tra lại có đúng tệp cần đưa vào không.",
        "Check that this is the file that was meant.",
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
        "Ghi giá trị đúng dạng đó; số và true, false không đặt trong dấu nháy, chữ thì có.",
        "Write it in that form; numbers and true, false stand without quotes, words within.",
    ),
    "L.756": Wording(
        "{at}: không có giá trị {found}. Chỉ dùng một trong các giá trị: {allowed}.",
        "{at}: there is no value {found}. Use one of: {allowed}.",
        "Chép đúng một giá trị trong danh sách.",
        "Copy one value of the list.",
    ),
    "L.757": Wording(
        "{at}: cần một ngày có thật, viết dạng {expected}, nhận được {found}.",
        "{at}: a real day written like {expected} is needed, not {found}.",
        "Ghi lại ngày đúng dạng đó.",
        "Write the day again in that form.",
    ),
    "L.768": Wording(
        "{at}: {found} có năm ngoài khoảng {first} đến {last}, hoặc năm chưa viết đủ bốn chữ số.",
        "{at}: the year of {found} is outside {first} to {last}, or not written with four digits.",
        "Ghi lại ngày với năm đủ bốn chữ số.",
        "Write the day again, the year with four digits.",
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
        "Sửa giá trị cho nằm trong phạm vi đó.",
        "Correct the value so that it is allowed.",
    ),
    "L.760": Wording(
        "{at}: cần một giờ có thật, viết dạng {expected}, nhận được {found}.",
        "{at}: a real time of day written like {expected} is needed, not {found}.",
        "Ghi lại giờ đúng dạng đó.",
        "Write the time again in that form.",
    ),
    "L.761": Wording(
        "Không phải TOML: sai ở dòng {line} ({why}).",
        "This is not TOML: wrong at line {line} ({why}).",
        "Kiểm tra dấu nháy, dấu ngoặc, dấu = và tên mục ở dòng đó.",
        "Check quotes, brackets, = and the key in that line.",
    ),
    "L.762": Wording(
        "“{name}” không phải tệp hội nghị: cần đuôi .toml hoặc .json.",
        "“{name}” is no meeting file: it must end in .toml or .json.",
        "Xem các tệp mẫu trong thư mục examples.",
        "See the samples in the folder examples.",
    ),
    "L.763": Wording(
        "Tệp không phải văn bản UTF-8 (sai ở byte thứ {position}).",
        "The file is not UTF-8 text (wrong at byte {position}).",
        "Lưu lại tệp với bảng mã UTF-8.",
        "Save the file as UTF-8.",
    ),
    "L.764": Wording(
        "Các mục lồng nhau quá nhiều lớp.",
        "The values are nested too deeply.",
        "Kiểm tra dấu ngoặc; lấy một tệp do hệ thống xuất ra hoặc tệp mẫu kèm bộ cài làm gốc.",
        "Check the brackets; begin with a file that the system exported or a sample of the kit.",
    ),
    "L.765": Wording(
        "Dòng {line}: mục này đã ghi ở trên.",
        "Line {line}: this key was given before.",
        "Giữ lại một.",
        "Keep one.",
    ),
    "L.766": Wording(
        "Dòng {line}: ngày hoặc giờ không có thật, hoặc viết chưa đúng dạng.",
        "Line {line}: there is no such day or time, or it is not written as it should be.",
        "Ghi ngày dạng 2023-11-30, giờ dạng 14:00:00.",
        "Write a day as 2023-11-30, a time as 14:00:00.",
    ),
    "L.767": Wording(
        "Còn {more} lỗi nữa cùng loại với các lỗi trên.",
        "{more} more errors of the same kinds.",
        "Kiểm tra có đúng tệp cần đưa vào không.",
        "Check that this is the file that was meant.",
    ),
}
