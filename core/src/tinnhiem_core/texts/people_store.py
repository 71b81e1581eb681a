"""Texts of units, persons and posts in the database; codes .1100 to .1130, .1155 and .1156."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_DAY_VI = "Ghi đủ ngày, tháng, năm dạng dd/mm/yyyy (30/11/1975)."
_DAY_EN = "Write day, month and year as dd/mm/yyyy (30/11/1975)."
_AGAIN_VI = "Mở lại trang để xem dữ liệu mới nhất, rồi làm lại nếu vẫn cần."
_AGAIN_EN = "Open the page again to see the latest data, then redo it if still needed."
NOTICE_VI = (
    "Ghi ngày của văn bản thông báo (không phải ngày nghỉ hưu); chưa có thông báo thì để trống."
)
NOTICE_EN = (
    "Give the day of the notice itself (not of the retirement); without a notice leave it empty."
)

TEXTS: dict[str, Wording] = {
    "L.1100": Wording(
        "Không có dữ liệu số {number} trong phạm vi được xem.",
        "There is no record number {number} among those that this account may see.",
        "Quay lại danh sách và chọn lại; dữ liệu có thể đã bị xóa hoặc thuộc đơn vị khác.",
        "Go back to the list and choose again; it may have been deleted or belong elsewhere.",
    ),
    "L.1101": Wording(
        "“{name}” đã được {who} lưu lúc {at}, sau khi trang này được mở. Chưa ghi đè gì.",
        "“{name}” was saved by {who} at {at}, after this page was opened. Nothing was overwritten.",
        _AGAIN_VI,
        _AGAIN_EN,
    ),
    "L.1102": Wording(
        "{field}: để trống.",
        "{field}: empty.",
        "Nhập nội dung cho ô này.",
        "Fill it in.",
    ),
    "L.1170": Wording(
        "{field}: chưa chọn.",
        "{field}: nothing was chosen.",
        "Chọn một mục trong danh sách.",
        "Choose one of the list.",
    ),
    "L.1103": Wording(
        "{field}: dài {size} ký tự, tối đa {limit}: “{value}”.",
        "{field}: {size} characters long, at most {limit}: “{value}”.",
        "Rút gọn nội dung.",
        "Shorten it.",
    ),
    "L.1104": Wording(
        "{field}: “{value}” có ký tự không được dùng: {character}.",
        "{field}: “{value}” holds a character that may not be used: {character}.",
        "Xóa ô và gõ lại, không dán từ trang web hoặc PDF.",
        "Clear the field and type it again; don't paste it from a web page or PDF.",
    ),
    "L.1155": Wording(
        "{field}: “{value}” trông như công thức hoặc lỗi của bảng tính.",
        "{field}: “{value}” looks like a formula or an error of a spreadsheet.",
        "Gõ lại bằng chữ, không bắt đầu bằng dấu “=”.",
        "Type it again in words, without “=” at the beginning.",
    ),
    "L.1105": Wording(
        "{field}: “{value}” ghi bằng bảng mã cũ {coding}, không phải Unicode.",
        "{field}: “{value}” is written in the old coding {coding}, not in Unicode.",
        "Chọn bảng mã Unicode trong bộ gõ rồi gõ lại.",
        "Set the keyboard to Unicode and type it again.",
    ),
    "L.1106": Wording(
        "{field}: “{value}” không phải là ngày.",
        "{field}: “{value}” is not a day.",
        _DAY_VI,
        _DAY_EN,
    ),
    "L.1107": Wording(
        "{field}: ngày “{value}” không có thật.",
        "{field}: “{value}” is not a real date.",
        "Đối chiếu với giấy tờ gốc rồi ghi lại cho đúng.",
        "Compare it with the original papers and write the right day.",
    ),
    "L.1108": Wording(
        "{field}: “{value}” ngoài khoảng từ năm {first} đến năm {last}.",
        "{field}: “{value}” is outside of the years {first} to {last}.",
        _DAY_VI,
        _DAY_EN,
    ),
    "L.1109": Wording(
        "{field}: “{value}” không có trong danh mục.",
        "{field}: “{value}” is not in the list.",
        "Chọn một giá trị trong danh mục.",
        "Choose one from the list.",
    ),
    "L.1110": Wording(
        "{field} ({value}) trước {other} ({first}).",
        "{field} ({value}) comes before {other} ({first}).",
        "Kiểm tra lại hai ngày và sửa ngày sai.",
        "Check both days and mend the wrong one.",
    ),
    "L.1111": Wording(
        "{field}: {value} là ngày trong tương lai.",
        "{field}: {value} lies in the future.",
        "Ghi đúng ngày sinh theo hồ sơ.",
        "Write the day of birth as in the personal record.",
    ),
    "L.1176": Wording(
        "{field}: {value} là ngày chưa đến.",
        "{field}: {value} is still to come.",
        NOTICE_VI,
        NOTICE_EN,
    ),
    "L.1177": Wording(
        "{field}: {value} là ngày còn hơn một năm nữa mới đến.",
        "{field}: {value} is more than a year ahead.",
        "Kiểm tra lại năm; nếu đúng, nhập khi còn không quá một năm.",
        "Check the year; if it is right, enter it when it is a year ahead at most.",
    ),
    "L.1112": Wording(
        "{field}: mã {key} đã dùng cho {name}.",
        "{field}: code {key} belongs to {name}.",
        "Dùng mã khác; nếu là cùng một người, mở hồ sơ đang có và thêm chức vụ.",
        "Use another code; if it is the same person, open the record and add the post.",
    ),
    "L.1113": Wording(
        "{field} ({value}) sau ngày bắt đầu của chức vụ “{title}” ({first}).",
        "{field} ({value}) comes after the beginning of the post “{title}” ({first}).",
        "Sửa ngày sinh, hoặc sửa chức vụ đó trước.",
        "Mend the day of birth, or that post first.",
    ),
    "L.1114": Wording(
        "{field}: đơn vị đã chọn không có trong phạm vi được xem.",
        "{field}: the unit chosen is not among those that this account may see.",
        "Chọn lại đơn vị trong danh sách.",
        "Choose a unit from the list.",
    ),
    "L.1115": Wording(
        "{field}: đã có chức vụ “{title}” tại {unit} trong cùng thời gian.",
        "{field}: there is the post “{title}” at {unit} already for the same time.",
        "Sửa chức vụ đang có, hoặc ghi thời gian khác.",
        "Mend the post that is there, or write other days.",
    ),
    "L.1156": Wording(
        "{field}: đã có chức vụ “{title}” tại {unit}, hai nhiệm kỳ cùng tính ngày {day}.",
        "{field}: there is the post “{title}” at {unit} already, the two terms share the day {day}.",
        "Ngày cuối cùng vẫn tính là đang giữ chức vụ: ghi ngày cuối cùng của nhiệm kỳ trước là"
        " {before}.",
        "The last day still counts as held: end the earlier term on {before}.",
    ),
    "C.1116": Wording(
        "Có thể trùng: đã có {name}, mã {key}, ngày sinh {born}, chức vụ: {posts} (hồ sơ số {number}).",
        "Perhaps twice: there is {name}, code {key}, born {born}, posts: {posts} (record number {number}).",
        "Nếu là cùng một người, mở hồ sơ đó; nếu là người khác, xác nhận rồi lưu.",
        "If it is the same person, open that record; if not, confirm and save.",
    ),
    "C.1117": Wording(
        "Có thể trùng: đã có {name}, cùng ngày sinh, ở đơn vị ngoài phạm vi được xem.",
        "Perhaps twice: there is {name} with the same day of birth in a unit that this account may not see.",
        "Hỏi quản trị địa phương; nếu là người khác, xác nhận rồi lưu.",
        "Ask the administrator; if it is somebody else, confirm and save.",
    ),
    "L.1118": Wording(
        "Không xóa được “{name}”: còn {uses}.",
        "“{name}” can't be deleted: there are {uses}.",
        "Xóa những dữ liệu nhập nhầm đó trước; người đã thôi việc thì ghi ngày thôi giữ chức vụ, không xóa.",
        "Delete those first if they were entered by mistake; for people who left, end their posts instead.",
    ),
    "L.1119": Wording(
        "Không xóa được đơn vị “{name}”: còn {uses}.",
        "The unit “{name}” can't be deleted: there are {uses}.",
        "Đơn vị đã giải thể, sáp nhập thì ghi ngày kết thúc hoạt động, không xóa.",
        "A unit that was abolished or merged is closed with its last day, not deleted.",
    ),
    "L.1120": Wording(
        "{field}: đã có đơn vị “{name}” tại cùng đơn vị cấp trên.",
        "{field}: there is a unit “{name}” at the same place already.",
        "Dùng đơn vị đang có, hoặc ghi tên khác.",
        "Use the unit that is there, or write another name.",
    ),
    "L.1121": Wording(
        "{field}: “{name}” không thể trực thuộc “{parent}”, vì đơn vị này nằm dưới nó.",
        "{field}: “{name}” can't be put under “{parent}”, which stands below it.",
        "Chọn đơn vị cấp trên khác.",
        "Choose another unit above.",
    ),
    "L.1172": Wording(
        "{field}: “{name}” đang trực thuộc “{parent}”; chưa có gì thay đổi.",
        "{field}: “{name}” stands under “{parent}” already; nothing was changed.",
        "Chọn đơn vị cấp trên khác, hoặc quay lại nếu không chuyển.",
        "Choose another unit above, or go back where it is to stay.",
    ),
    "L.1173": Wording(
        "{field}: “{name}” đang không trực thuộc đơn vị nào; chưa có gì thay đổi.",
        "{field}: “{name}” stands at the top already; nothing was changed.",
        "Chọn đơn vị cấp trên, hoặc quay lại nếu không chuyển.",
        "Choose a unit above, or go back where it is to stay.",
    ),
    "L.1122": Wording(
        "{field}: còn {count} chức vụ giữ sau ngày đó: {names}.",
        "{field}: {count} posts are held beyond that day: {names}.",
        "Ghi ngày thôi giữ các chức vụ này trước, hoặc chọn ngày muộn hơn.",
        "End these posts first, or choose a later day.",
    ),
    "L.1123": Wording(
        "{field}: còn {count} đơn vị trực thuộc hoạt động sau ngày đó: {names}.",
        "{field}: {count} units below go on beyond that day: {names}.",
        "Kết thúc hoặc chuyển các đơn vị này trước.",
        "Close or move these units first.",
    ),
    "L.1124": Wording(
        "{field}: sau ngày kết thúc hoạt động của {name} ({day}).",
        "{field}: beyond the last day of {name} ({day}).",
        "Ghi ngày không muộn hơn ngày đó, hoặc chọn đơn vị khác.",
        "Write a day no later than that, or choose another unit.",
    ),
    "L.1125": Wording(
        "“{name}” còn giữ chức vụ ở đơn vị ngoài phạm vi được giao; không sửa được họ tên và ngày.",
        "“{name}” also holds posts in units beyond this account's; name and days can't be changed here.",
        "Đề nghị quản trị địa phương sửa.",
        "Ask the administrator to change them.",
    ),
    "L.1126": Wording(
        "Chưa có chức vụ trong đơn vị được giao.",
        "There is no post in a unit of this account.",
        "Ghi chức vụ đầu tiên cùng với hồ sơ.",
        "Enter the first post together with the person.",
    ),
    "L.1127": Wording(
        "{field}: ngoài phạm vi đơn vị được giao.",
        "{field}: beyond the units of this account.",
        "Chọn đơn vị trong phạm vi được giao, hoặc đề nghị quản trị địa phương thực hiện.",
        "Choose a unit of this account, or ask the administrator.",
    ),
    "L.1128": Wording(
        "{field}: mã {key} đã dùng cho người ở đơn vị ngoài phạm vi được xem.",
        "{field}: code {key} belongs to somebody in a unit that this account may not see.",
        "Dùng mã khác; nếu là cùng một người, đề nghị quản trị địa phương thêm chức vụ.",
        "Use another code; if it is the same person, ask the administrator to add the post.",
    ),
    "L.1129": Wording(
        "{field}: trước ngày bắt đầu hoạt động của {name} ({day}).",
        "{field}: before the first day of {name} ({day}).",
        "Ghi ngày không sớm hơn ngày đó, hoặc sửa ngày của đơn vị.",
        "Write a day no earlier than that, or mend the days of the unit.",
    ),
    "L.1130": Wording(
        "{field} ({value}) trùng với {other}.",
        "{field} ({value}) is the same as {other}.",
        "Kiểm tra lại hai ngày và sửa ngày sai.",
        "Check both days and mend the wrong one.",
    ),
}
