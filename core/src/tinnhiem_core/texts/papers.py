"""Texts of printing: fonts, characters, layout; codes .9nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.901": Wording(
        "Ký tự “{character}” ({codepoint}, {name}) ở “{place}” không có trong phông chữ in"
        " văn bản nên không in được.",
        "The fonts of the papers lack the character “{character}” ({codepoint}, {name}) at"
        " “{place}”: it can't be printed.",
        "Thay ký tự này bằng chữ hoặc dấu thông thường rồi in lại.",
        "Replace it with an ordinary letter or sign and print again.",
    ),
    "L.902": Wording(
        "Ký tự ẩn {codepoint} ({name}) ở “{place}” là ký tự điều khiển hoặc đổi chiều chữ:"
        " nội dung in ra có thể khác nội dung đã nhập.",
        "The invisible character {codepoint} ({name}) at “{place}” is a control or a"
        " bidirectional character: what is printed could differ from what was entered.",
        "Xóa ký tự này (nên gõ lại dòng chữ, không sao chép) rồi in lại.",
        "Delete it (best: type the line again instead of pasting it) and print again.",
    ),
    "L.903": Wording(
        "Nội dung ở “{place}” dài {length} ký tự, vượt quá {limit} ký tự cho một mục in.",
        "The text at “{place}” has {length} characters, more than the {limit} that one item on"
        " paper may have.",
        "Rút ngắn nội dung hoặc tách thành nhiều mục.",
        "Shorten it or split it into several items.",
    ),
    "L.904": Wording(
        "Máy này thiếu thư viện dàn trang: {library}.",
        "This machine lacks a library of the page layout: {library}.",
        "Trên Debian, Ubuntu chạy: sudo apt-get install {packages}",
        "On Debian, Ubuntu run: sudo apt-get install {packages}",
    ),
    "L.905": Wording(
        "Khối chữ “{place}” dùng trường “{field}” mà biểu mẫu này không có; các trường có thể"
        " dùng: {known}.",
        "The text block “{place}” uses the field “{field}”, which this form does not have;"
        " fields there are: {known}.",
        "Sửa tên trường trong biểu mẫu của kế hoạch.",
        "Correct the field's name in the plan's form.",
    ),
    "L.906": Wording(
        "Thiếu phông chữ in văn bản: {missing}.",
        "Fonts of the papers are missing: {missing}.",
        "Chạy: make setup",
        "Run: make setup",
    ),
    "L.907": Wording(
        "Bảng của biểu mẫu “{place}” có {given} cột; mẫu của phần mềm có {expected} cột.",
        "The table of the form “{place}” has {given} columns; the built-in form has {expected}.",
        "Sửa tiêu đề các cột của biểu mẫu trong kế hoạch cho khớp.",
        "Make the column heads of the plan's form match.",
    ),
    "L.908": Wording(
        "“{place}”: không có ai để in.",
        "“{place}”: there is nobody to print.",
        "Nhập danh sách rồi in lại.",
        "Enter the list and print again.",
    ),
    "L.909": Wording(
        "Số bản in “{place}” là {copies}; phải từ 1 đến {limit}.",
        "The number of copies of “{place}” is {copies}; it must be 1 to {limit}.",
        "Nhập lại số bản cần in.",
        "Enter the number of copies again.",
    ),
    "L.910": Wording(
        "Dấu độ mật thiếu: {missing}.",
        "The secrecy mark lacks: {missing}.",
        "Nhập đủ độ mật, người quyết định, ngày quyết định và số bản, hoặc bỏ dấu độ mật.",
        "Enter level, who decided, when, and the number of copies, or leave the mark out.",
    ),
    "L.911": Wording(
        "Khối chữ “{place}” không có chỗ trong biểu mẫu này nên sẽ không được in; các khối có thể"
        " dùng: {known}.",
        "This form has no place for the text block “{place}”, so it would not be printed; blocks"
        " there are: {known}.",
        "Sửa tên khối chữ trong biểu mẫu của kế hoạch.",
        "Correct the block's key in the plan's form.",
    ),
}
