"""Texts of files that come in: can it be opened, is it safe, where is the list; .700 to .726."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_AS_XLSX_VI = (
    "Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) loại .xlsx rồi dùng tệp mới."
)
_AS_XLSX_EN = "Open the file in Excel or LibreOffice, save it as .xlsx, and use the new file."
_TO_UNICODE_VI = (
    "Chuyển toàn bộ tệp sang Unicode (UniKey: Công cụ, chuyển mã), lưu lại rồi dùng tệp mới."
)
_TO_UNICODE_EN = (
    "Convert the whole file to Unicode (UniKey: toolkit), save it and use the new file."
)

TEXTS: dict[str, Wording] = {
    "L.700": Wording(
        "Không có tệp “{path}”.",
        "There is no file “{path}”.",
        "Kiểm tra lại tên tệp và thư mục.",
        "Check the name of the file and its folder.",
    ),
    "L.701": Wording(
        "“{path}” không phải là tệp.",
        "“{path}” is not a file.",
        "Ghi tên một tệp, không phải thư mục hay thiết bị.",
        "Name a file, not a folder or a device.",
    ),
    "L.702": Wording(
        "Không đọc được tệp “{path}”: {why}.",
        "The file “{path}” can't be read: {why}.",
        "Kiểm tra quyền đọc; đóng tệp nếu đang mở ở chương trình khác.",
        "Check that it may be read; close it where another program has it open.",
    ),
    "L.703": Wording(
        "Tệp “{path}” lớn hơn {limit}.",
        "The file “{path}” is larger than {limit}.",
        "Tệp chỉ chứa chữ và số thì nhỏ hơn nhiều: kiểm tra có đúng tệp không, xóa hình ảnh, trang tính thừa, hoặc chia thành nhiều tệp.",
        "A file of words and numbers is much smaller: check that it is the right one, remove pictures and other sheets, or split it.",
    ),
    "L.704": Wording(
        "Tệp “{path}” trống, không có nội dung.",
        "The file “{path}” is empty.",
        "Kiểm tra lại tệp đã lưu đúng chưa.",
        "Check that the file was saved.",
    ),
    "L.705": Wording(
        "Tệp “{path}” là loại {kind}; chỉ đọc được .xlsx và .csv.",
        "The file “{path}” is {kind}; only .xlsx and .csv are read.",
        _AS_XLSX_VI,
        _AS_XLSX_EN,
    ),
    "L.706": Wording(
        "Tệp “{path}” có macro (VBA). Tệp có macro có thể chạy lệnh trên máy nên không được nhận.",
        "The file “{path}” holds macros (VBA). Macros can run commands, so it is not accepted.",
        _AS_XLSX_VI,
        _AS_XLSX_EN,
    ),
    "L.707": Wording(
        "Tệp “{path}” giải nén ra quá lớn ({entries} phần, {unpacked}), không giống một danh sách.",
        "The file “{path}” unpacks too large ({entries} parts, {unpacked}) for a list.",
        "Chép riêng phần danh sách sang một tệp .xlsx mới; xóa các dòng trống đã tô màu hoặc kẻ khung.",
        "Copy the list alone into a new .xlsx file; delete empty rows that are merely formatted.",
    ),
    "L.708": Wording(
        "Tệp “{path}” bị hỏng hoặc không phải là tệp .xlsx.",
        "The file “{path}” is damaged or no .xlsx file.",
        "Mở bằng Excel, lưu lại thành .xlsx. Nếu Excel cũng không mở được, lấy lại bản gốc.",
        "Open it in Excel and save it as .xlsx. If Excel can't open it either, get the original.",
    ),
    "L.709": Wording(
        "Tệp “{path}” có khai báo XML bị cấm (thực thể, tham chiếu ra ngoài). Excel không ghi như vậy.",
        "The file “{path}” has forbidden XML declarations (entities, outside references). Excel writes none.",
        "Không dùng tệp này. Chép danh sách sang một tệp .xlsx mới.",
        "Don't use this file. Copy the list into a new .xlsx file.",
    ),
    "L.710": Wording(
        "Không nhận ra bảng mã của tệp “{path}”: không phải UTF-8, UTF-16 hay Windows-1258.",
        "The coding of the file “{path}” is not known: neither UTF-8, UTF-16 nor Windows-1258.",
        "Trong Excel chọn “Lưu thành” loại “CSV UTF-8”, hoặc lưu thành .xlsx.",
        "In Excel save it as “CSV UTF-8”, or as .xlsx.",
    ),
    "L.711": Wording(
        "“{path}” ghi tiếng Việt bằng bảng mã cũ {coding}, không phải Unicode.",
        "“{path}” writes Vietnamese in the old coding {coding}, not in Unicode.",
        _TO_UNICODE_VI,
        _TO_UNICODE_EN,
    ),
    "L.712": Wording(
        "Tệp “{path}” được bảo vệ bằng mật khẩu.",
        "The file “{path}” is protected by a password.",
        "Mở tệp, bỏ mật khẩu, lưu thành .xlsx rồi dùng tệp mới.",
        "Open the file, remove the password, save it as .xlsx and use the new file.",
    ),
    "L.713": Wording(
        "Tệp “{sheet}”: dấu ngoặc kép mở ở dòng {line} không được đóng, hoặc đứng sai chỗ.",
        "File “{sheet}”: a quotation mark in row {line} is never closed, or stands in the wrong place.",
        "Ô có dấu ngoặc kép hoặc dấu phân cách phải nằm trọn trong dấu ngoặc kép; dấu ngoặc kép bên trong viết hai lần. Hoặc lưu thành .xlsx.",
        "Put a cell with a quotation mark or separator in quotation marks whole, doubling those inside. Or save as .xlsx.",
    ),
    "N.714": Wording(
        "Tệp “{path}” không ghi bằng UTF-8; được đọc theo {coding}.",
        "The file “{path}” is not in UTF-8; it was read as {coding}.",
        "Kiểm tra vài tên có dấu. Lần sau lưu loại “CSV UTF-8” hoặc .xlsx.",
        "Check a few names with diacritics. Next time save as “CSV UTF-8” or .xlsx.",
    ),
    "L.715": Wording(
        "Trang “{sheet}” có quá {rows} dòng hoặc quá {columns} cột.",
        "Sheet “{sheet}” has over {rows} rows or over {columns} columns.",
        "Xóa nội dung ngoài danh sách, hoặc chia danh sách thành nhiều tệp.",
        "Delete what is not part of the list, or split it into several files.",
    ),
    "L.716": Wording(
        "Tệp “{path}” không có trang “{title}”. Các trang hiện có: {sheets}.",
        "The file “{path}” has no sheet “{title}”. Its sheets: {sheets}.",
        "Đặt tên trang chứa danh sách là “{title}”.",
        "Name the sheet that holds the list “{title}”.",
    ),
    "L.789": Wording(
        "Trang {sheets} cũng có tiêu đề và các dòng của danh sách “{title}” nhưng không được đọc: mỗi"
        " tệp chỉ đọc một trang như vậy.",
        "Sheet {sheets} has the headings and rows of the list “{title}” too, but is not read: of each"
        " file only one such sheet is.",
        "Đưa mọi dòng vào trang “{title}”, xóa trang thừa (kể cả trang ẩn), rồi chọn lại tệp.",
        "Put all rows into the sheet “{title}”, delete the others (hidden ones too) and choose the"
        " file again.",
    ),
    "C.747": Wording(
        "Trang {sheets} giống danh sách “{title}” nhưng không được đọc.",
        "Sheet {sheets} looks like the list “{title}”, but is not read.",
        "Nếu trang này có dòng cần nhập, đưa vào trang “{title}” rồi chọn lại tệp.",
        "If it holds rows to be taken in, put them into the sheet “{title}” and choose the file"
        " again.",
    ),
    "L.717": Wording(
        "Trang “{sheet}”: không thấy dòng tiêu đề trong {rows} dòng đầu. Cần các cột: {wanted}.",
        "Sheet “{sheet}”: no line of headings within the first {rows} rows. Needed: {wanted}.",
        "Ghi tên cột vào một dòng ở đầu trang, theo mẫu tải về (nút “Tải mẫu (.xlsx)” trên trang Nhập danh sách, hoặc lệnh tinnhiem roster-template).",
        "Write the headings into one row at the top, as in the template (the button “Template (.xlsx)” of the page Import a list, or the command tinnhiem roster-template).",
    ),
    "L.718": Wording(
        "Trang “{sheet}”, dòng tiêu đề {line}: thiếu cột “{heading}”.",
        "Sheet “{sheet}”, headings in row {line}: the column “{heading}” is missing.",
        "Thêm cột “{heading}”.",
        "Add the column “{heading}”.",
    ),
    "L.719": Wording(
        "Trang “{sheet}”: không có cột tên “{value}”. Có phải “{nearest}”?",
        "Sheet “{sheet}”: there is no column “{value}”. Is it “{nearest}”?",
        "Sửa tên cột thành “{nearest}”, hoặc xóa cột nếu không dùng.",
        "Call the column “{nearest}”, or delete it.",
    ),
    "C.719": Wording(
        "Trang “{sheet}”: cột “{value}” không có trong mẫu nên không được đọc.",
        "Sheet “{sheet}”: the column “{value}” is not in the template and was not read.",
        "Nếu cần nội dung của cột này, đổi tên cột theo mẫu.",
        "If its content is needed, give it a heading of the template.",
    ),
    "L.720": Wording(
        "Trang “{sheet}”: cột “{heading}” có hai lần, lần đầu ở cột {first}.",
        "Sheet “{sheet}”: the column “{heading}” is there twice, first in column {first}.",
        "Giữ lại một cột.",
        "Keep one of them.",
    ),
    "L.721": Wording(
        "Trang “{sheet}” chỉ có dòng tiêu đề (dòng {line}), chưa có dòng nào bên dưới.",
        "Sheet “{sheet}” has only headings (row {line}) and nothing below.",
        "Nhập danh sách từ dòng ngay dưới tiêu đề.",
        "Write the list from the row below the headings.",
    ),
    "L.722": Wording(
        "Trang “{sheet}”: các ô {area} bị gộp; ô gộp chỉ có giá trị ở ô đầu.",
        "Sheet “{sheet}”: cells {area} are merged; only the first of them has a value.",
        "Bỏ gộp ô (Unmerge Cells), ghi lại giá trị vào từng dòng.",
        "Unmerge the cells and write the value into every row.",
    ),
    "L.723": Wording(
        "Trang “{sheet}”: ô {cell} có nội dung “{value}” nhưng cột đó không có tiêu đề.",
        "Sheet “{sheet}”: cell {cell} holds “{value}” but its column has no heading.",
        "Ghi tiêu đề hoặc xóa nội dung. Ở tệp .csv: ô có dấu phân cách phải đặt trong dấu ngoặc kép.",
        "Write a heading or delete the content. In .csv: quote a cell that holds the separator.",
    ),
    "C.724": Wording(
        "Trang “{sheet}”: dòng {line} đứng sau {empty} dòng trống; vẫn được đọc.",
        "Sheet “{sheet}”: row {line} comes after {empty} empty rows; it was read all the same.",
        "Xóa dòng trống; xóa dòng {line} nếu không thuộc danh sách.",
        "Delete the empty rows; delete row {line} if it is not part of the list.",
    ),
    "N.724": Wording(
        "Trang “{sheet}” có cột ẩn: {headings}; vẫn được đọc.",
        "Sheet “{sheet}” has hidden columns: {headings}; they were read all the same.",
        "Hiện các cột này để kiểm tra.",
        "Show these columns and check them.",
    ),
    "N.725": Wording(
        "Trang “{sheet}” có {rows} dòng ẩn hoặc bị lọc, đầu tiên là dòng {first}; vẫn được đọc.",
        "Sheet “{sheet}” has {rows} hidden or filtered rows, the first is {first}; they were read all the same.",
        "Bỏ lọc, hiện các dòng này để kiểm tra.",
        "Clear the filter, show these rows and check them.",
    ),
    "N.726": Wording(
        "Tệp có trang ẩn: {sheets}.",
        "The file has hidden sheets: {sheets}.",
        "Hiện các trang này để kiểm tra.",
        "Show these sheets and check them.",
    ),
}
