"""Texts of the conformance kit: what is wrong with the package of a locality: codes .62n to .65n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.620": Wording(
        "Tên của gói địa phương “{slug}” không thống nhất ({what}): đang là “{found}”, phải là"
        " “{wanted}”.",
        "The names of locality “{slug}” don't agree ({what}): it is “{found}”, must be"
        " “{wanted}”.",
        "Đổi tên trong pyproject.toml và tên thư mục trong src/ cho khớp, rồi cài lại.",
        "Rename in pyproject.toml and the folder in src/ accordingly, then install again.",
    ),
    "L.621": Wording(
        "Gói của địa phương “{slug}” thiếu tệp {file}.",
        "The package of locality “{slug}” lacks the file {file}.",
        "Đặt tệp này cạnh __init__.py của gói.",
        "Put the file beside the package's __init__.py.",
    ),
    "L.622": Wording(
        "Tệp {file} của địa phương “{slug}” không đọc được: {error}.",
        "File {file} of locality “{slug}” can't be read: {error}.",
        "Sửa tệp: văn bản UTF-8; tệp .toml đúng cú pháp và đủ trường.",
        "Mend the file: UTF-8 text; .toml files with right syntax and every field.",
    ),
    "L.623": Wording(
        "{file} dài {lines} dòng, nhiều nhất là {most}.",
        "{file} has {lines} lines, at most {most}.",
        "Tách bớt sang tệp khác, ví dụ theo từng phụ lục; __init__.py chỉ chứa các hàm.",
        "Move a part to a file of its own, say one for each appendix; __init__.py holds hooks only.",
    ),
    "L.624": Wording(
        "{file} dùng “{name}”, ngoài phạm vi cho phép: {allowed} và thư viện chuẩn.",
        "{file} imports “{name}”, outside what is allowed: {allowed} and the standard library.",
        "Bỏ lệnh import này; bảng của địa phương chỉ chứa dữ liệu.",
        "Remove the import; the tables of a locality hold data only.",
    ),
    "L.625": Wording(
        "{name} còn để trống.",
        "{name} is empty.",
        "Chép từ văn bản kế hoạch; name và name_en thì tự đặt.",
        "Copy it from the plan; name and name_en are your own words.",
    ),
    "L.626": Wording(
        "{path} có ký hiệu định dạng hoặc chỗ điền không được phép: {marks}.",
        "{path} holds markup or fields that are not allowed there: {marks}.",
        "Chỉ chép chữ; chỗ điền dạng {{ten}} chỉ dùng trong TextBlock của biểu mẫu.",
        "Copy words only; {{fields}} stand only in the TextBlocks of forms.",
    ),
    "L.627": Wording(
        "{path} không ở dạng Unicode NFC: “{words}”.",
        "{path} is not in Unicode NFC: “{words}”.",
        "Chép lại bằng bộ gõ Unicode dựng sẵn.",
        "Type it again in composed Unicode.",
    ),
    "L.628": Wording(
        "Biểu mẫu {form} không có khối chữ “{key}”, hoặc khối này ghi hai lần. Các khối: {known}.",
        "Form {form} has no text block “{key}”, or it is there twice. Blocks: {known}.",
        "Dùng khóa trong danh sách, mỗi khóa một lần.",
        "Use the keys of the list, each once.",
    ),
    "L.629": Wording(
        "source.txt còn trống.",
        "source.txt is empty.",
        "Dán toàn văn kế hoạch vào tệp này (UTF-8), giữ nguyên từng chữ.",
        "Paste the whole text of the plan into it (UTF-8), letter for letter.",
    ),
    "L.630": Wording(
        "{path}: “{words}” không có trong source.txt.",
        "{path}: “{words}” is not in source.txt.",
        "Chép đúng từng chữ của văn bản, kể cả lỗi của văn bản; không viết thêm.",
        "Copy the text letter for letter, its mistakes too; add nothing.",
    ),
    "L.631": Wording(
        "{path}: “{words}” không có trong source.txt. Gần giống nhất, dòng {line}: “{near}”.",
        "{path}: “{words}” is not in source.txt. The nearest, line {line}: “{near}”.",
        "Chép đúng từng chữ của văn bản, kể cả lỗi của văn bản; không viết thêm.",
        "Copy the text letter for letter, its mistakes too; add nothing.",
    ),
    "L.632": Wording(
        "source.txt, dòng {line}: chưa chép “{words}”.",
        "source.txt, line {line}: not copied yet: “{words}”.",
    ),
    "L.633": Wording(
        "unused.toml: câu “{words}” không có trong source.txt.",
        "unused.toml: “{words}” is not in source.txt.",
        "Chép đúng câu của văn bản, hoặc xóa mục này.",
        "Copy the sentence as it stands, or remove the entry.",
    ),
    "L.634": Wording(
        "unused.toml: câu “{words}” đã được một bảng dùng.",
        "unused.toml: “{words}” is used by a table.",
        "Xóa mục này.",
        "Remove the entry.",
    ),
    "L.635": Wording(
        "unused.toml: câu “{words}” chưa có lý do bằng cả hai thứ tiếng.",
        "unused.toml: “{words}” has no reason in both languages.",
        "Ghi reason (tiếng Việt) và reason_en (tiếng Anh): vì sao không bảng nào dùng câu này.",
        "Write reason (Vietnamese) and reason_en (English): why no table uses the sentence.",
    ),
    "L.636": Wording(
        "{path}: ngày {day} không có trong source.txt.",
        "{path}: the day {day} is not in source.txt.",
        "Chỉ ghi ngày mà văn bản nêu; ngày do hệ thống tính thì để trống.",
        "Give only days that the text states; leave out days that the system computes.",
    ),
    "L.637": Wording(
        "Mốc “{key}” ghi {figure} nhưng lời văn là “{words}”.",
        "Row “{key}” says {figure} but its words are “{words}”.",
        "Sửa ngày hoặc số ngày cho khớp với lời văn của chính dòng đó.",
        "Make the day or the number of days agree with the words of the row itself.",
    ),
    "L.641": Wording(
        "{path}: trích dẫn {document} mà không nêu chỗ.",
        "{path}: cites {document} without the place.",
        "Ghi phần, mục, điểm trong văn bản, ví dụ “phần III, mục 2”.",
        "Say part, item, point of the text, such as “phần III, mục 2”.",
    ),
    "L.642": Wording(
        "Khóa chức danh “{key}” dùng {times} lần trong bảng chức danh.",
        "The title key “{key}” is used {times} times in the title table.",
        "Đặt cho mỗi chức danh một khóa riêng: thành phần ghi phiếu chọn chức danh theo khóa.",
        "Give each title a key of its own: panels choose titles by key.",
    ),
    "L.643": Wording(
        "“{key}” nêu nơi lấy phiếu “{name}” mà các dòng của nó không có. Các nơi: {known}.",
        "“{key}” names the venue “{name}”, which its rows don't have. Venues: {known}.",
        "Dùng khóa nơi lấy phiếu của chính các dòng đó.",
        "Use venue keys of those rows.",
    ),
    "L.644": Wording(
        "Dòng “{key}”, nơi lấy phiếu “{venue}”: chưa có thành phần ghi phiếu, và kế hoạch không"
        " được đánh dấu là thiếu phần này.",
        "Row “{key}”, venue “{venue}”: no voter panel, and the plan isn't marked as lacking it.",
        "Ghi panel; nếu văn bản không nêu thì thêm Gap(topic=Topic.PANELS, …) vào gaps.",
        "Name the panel; if the text has none, add Gap(topic=Topic.PANELS, …) to the gaps.",
    ),
    "L.645": Wording(
        "Thành phần ghi phiếu “{panel}” không được nơi lấy phiếu nào dùng.",
        "The voter panel “{panel}” is used by no venue.",
        "Ghi khóa này vào panel của nơi lấy phiếu, hoặc bỏ thành phần này.",
        "Name it in a venue's panel, or remove it.",
    ),
    "L.646": Wording(
        "Bản in của kế hoạch mất một dòng của bảng chức danh: “{words}”.",
        "The printed plan loses a row of the title table: “{words}”.",
        "Ghi dòng này thành một đoạn của mục mà trích dẫn của nó chỉ, trong sections.py.",
        "Write the row as a clause of the section that its citation names, in sections.py.",
    ),
    "L.651": Wording(
        "{where} “{name}”: ghi {expected}, quy tắc cho {found}.",
        "{where} “{name}”: expects {expected}, the rules say {found}.",
        "Sửa bảng nếu tình huống đúng; sửa tình huống nếu bảng đúng.",
        "Mend the table if the case is right, the case if the table is right.",
    ),
    "L.652": Wording(
        "{where}: tình huống ghi sai mẫu: {reason}.",
        "{where}: the case is not written rightly: {reason}.",
        "Xem các trường của từng loại tình huống trong plugins/README.md.",
        "See the fields of each kind of case in plugins/README.md.",
    ),
    "L.653": Wording(
        "cases.toml chưa có tình huống nào loại “{kind}”.",
        "cases.toml has no case of the kind “{kind}”.",
        "Thêm ít nhất một tình huống mà bạn tự tính được kết quả từ văn bản.",
        "Add at least one case whose answer you know from the text.",
    ),
    "L.654": Wording(
        "Kế hoạch có lỗi chưa được ghi nhận: {error} {text}",
        "The plan has an error that is not listed: {error} {text}",
        "Xem lại bảng; nếu chính văn bản sai thì thêm mã vào expected_errors của cases.toml.",
        "Look at the table again; if the text itself is wrong, add the code to expected_errors in"
        " cases.toml.",
    ),
    "L.655": Wording(
        "cases.toml ghi nhận lỗi {error} mà kế hoạch không có.",
        "cases.toml lists the error {error}, which the plan doesn't have.",
        "Xóa mã này khỏi expected_errors.",
        "Remove the code from expected_errors.",
    ),
    "kit.progress": Wording(
        "Chép văn bản: {copied}/{sentences} câu đã vào bảng, {explained} câu có lý do không dùng,"
        " còn {left} câu.",
        "Copied: {copied}/{sentences} sentences are in tables, {explained} left out with a reason,"
        " {left} to go.",
    ),
}
