"""Texts of roster files that are taken into the database; codes from .1131 on."""

from __future__ import annotations

from tinnhiem_core.texts.people_store import NOTICE_EN, NOTICE_VI
from tinnhiem_core.texts.wording import Wording

_FILE_VI = "Sửa dòng này trong tệp rồi chọn lại tệp, hoặc sửa hồ sơ đang có trước khi nhập."
_FILE_EN = "Mend the row in the file and choose the file again, or mend the record first."

TEXTS: dict[str, Wording] = {
    "L.1131": Wording(
        "Dòng {line}, {name}: {field} ({value}) trước {other} ({first}), tính cả dữ liệu đang có.",
        "Row {line}, {name}: {field} ({value}) comes before {other} ({first}), together with what is known already.",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1132": Wording(
        "Dòng {line}, {name}: ngày sinh {value} trong tương lai.",
        "Row {line}, {name}: the day of birth {value} lies in the future.",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1133": Wording(
        "Dòng {line}, {name}: ngày sinh {value} sau ngày bắt đầu của chức vụ đang có “{title}” ({first}).",
        "Row {line}, {name}: the day of birth {value} comes after the beginning of the post “{title}” ({first}).",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1134": Wording(
        "Dòng {line}, {name}: {field} ({value}) không sau ngày sinh ({first}), tính cả dữ liệu đang có.",
        "Row {line}, {name}: {field} ({value}) does not come after the day of birth ({first}), together with what is known already.",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1178": Wording(
        "Dòng {line}, {name}: {field} ({value}) là ngày chưa đến.",
        "Row {line}, {name}: {field} ({value}) is still to come.",
        NOTICE_VI,
        NOTICE_EN,
    ),
    "L.1179": Wording(
        "Dòng {line}, {name}: {field} ({value}) là ngày còn hơn một năm nữa mới đến.",
        "Row {line}, {name}: {field} ({value}) is more than a year ahead.",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1135": Wording(
        "Đơn vị “{unit}”: đã có nhiều đơn vị cùng tên, trực thuộc: {parents}.",
        "Unit “{unit}”: there are several units of that name, under: {parents}.",
        "Ghi cột “Đơn vị cấp trên” của đơn vị này trong tệp rồi chọn lại tệp.",
        "Write the column “Đơn vị cấp trên” of this unit in the file and choose the file again.",
    ),
    "L.1136": Wording(
        "Dòng {line}: chức vụ giữ sau ngày kết thúc hoạt động của {unit} ({day}).",
        "Row {line}: the post is held beyond the last day of {unit} ({day}).",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1137": Wording(
        "Đơn vị “{unit}” ngoài phạm vi được giao; không thêm, không sửa được.",
        "The unit “{unit}” is beyond this account's; it can't be added or changed.",
        "Bỏ các dòng của đơn vị này, hoặc đề nghị quản trị địa phương nhập tệp. Nếu là đơn vị mới"
        " trong phạm vi được giao: ghi đủ Đơn vị cấp trên, Loại đơn vị và Cấp.",
        "Take its rows out, or ask the administrator to import the file. If it is a new unit below"
        " those of this account: write its unit above, kind and level.",
    ),
    "L.1138": Wording(
        "Dòng {line}: chức vụ ở “{unit}”, ngoài phạm vi được giao.",
        "Row {line}: a post in “{unit}”, beyond the units of this account.",
        "Bỏ dòng này khỏi tệp, hoặc đề nghị quản trị địa phương nhập tệp.",
        "Take the row out of the file, or ask the administrator to import the file.",
    ),
    "L.1139": Wording(
        "Dòng {line}, {name}: mã {key} thuộc hồ sơ ở đơn vị ngoài phạm vi được giao; không sửa được.",
        "Row {line}, {name}: code {key} belongs to a record in units beyond this account's; it can't be changed.",
        "Kiểm tra lại mã; nếu đúng mã, bỏ các dòng của mã này khỏi tệp hoặc đề nghị quản trị địa"
        " phương nhập tệp.",
        "Check the code; if it is right, take its rows out of the file, or ask the administrator to"
        " import the file.",
    ),
    "L.1140": Wording(
        "Tệp {file} đã được xử lý ngày {at}, không còn chờ nhập.",
        "The file {file} was dealt with on {at}; it does not wait any more.",
        "Mở danh sách các lần nhập để xem kết quả.",
        "Open the list of imports to see what became of it.",
    ),
    "C.1141": Wording(
        "Đúng tệp này (tên {file}) đã được nhập ngày {at} (lần nhập số {number}).",
        "This very file (called {file}) was taken in on {at} (import number {number}).",
        "Chỉ nhập tiếp nếu cần ghi lại những gì đã sửa sau lần đó.",
        "Go on only to write again what was changed since.",
    ),
    "L.1142": Wording(
        "Dòng {line}: chưa quyết định {name} (mã {key}) là ai.",
        "Row {line}: nobody has decided yet who {name} (code {key}) is.",
        "Chọn: cùng một người, người khác, hoặc bỏ qua.",
        "Choose: the same person, another person, or skip.",
    ),
    "L.1143": Wording(
        "Dữ liệu cán bộ đã thay đổi sau khi xem trước tệp {file}. Chưa ghi gì.",
        "The people were changed since the preview of the file {file}. Nothing was written.",
        "Xem lại bản xem trước mới, rồi nhập.",
        "Look at the new preview, then apply it.",
    ),
    "L.1144": Wording(
        "Mã {key}: không thể trả lời “{answer}”.",
        "Code {key}: “{answer}” is no possible answer.",
        "Chọn một trong các cách trả lời được nêu.",
        "Choose one of the answers that are offered.",
    ),
    "L.1145": Wording(
        "Tệp {file} không có gì mới so với dữ liệu đang có; không cần nhập.",
        "The file {file} says nothing new; there is nothing to write.",
        "Bỏ tệp này, hoặc chọn tệp khác.",
        "Discard it, or choose another file.",
    ),
    "L.1146": Wording(
        "Tệp {file} chưa được nhập hoặc đã được hoàn tác; không có gì để hoàn tác.",
        "The file {file} was not taken in, or was taken back; there is nothing to undo.",
        "Mở danh sách các lần nhập để xem trạng thái.",
        "Open the list of imports to see its state.",
    ),
    "L.1147": Wording(
        "Không hoàn tác được: {count} {what} đã sửa sau lần nhập: {names}.",
        "It can't be undone: {count} {what} changed since: {names}.",
        "Sửa tay từng hồ sơ cần trả lại như cũ.",
        "Change back by hand what should be as before.",
    ),
    "L.1148": Wording(
        "Không hoàn tác được: {count} {what} đã bị xóa sau lần nhập.",
        "It can't be undone: {count} {what} deleted since.",
        "Sửa tay từng hồ sơ cần trả lại như cũ.",
        "Change back by hand what should be as before.",
    ),
    "L.1149": Wording(
        "Không hoàn tác được: {names} đang được dùng bởi {uses} ngoài lần nhập này.",
        "It can't be undone: {names} are used by {uses} that this import did not bring.",
        "Xóa hoặc chuyển những dữ liệu đó trước, rồi hoàn tác.",
        "Delete or move those first, then undo.",
    ),
    "L.1166": Wording(
        "Không hoàn tác được: {names} đã được giao cho tài khoản phụ trách ({uses}). Quyền và lời mời"
        " được lưu lại để đối chiếu, kể cả khi đã thu hồi.",
        "It can't be undone: accounts were given {names} to look after ({uses}). Grants and"
        " invitations stay on record, revoked ones too.",
        "Giữ lại các đơn vị này; đơn vị không còn dùng thì ghi ngày kết thúc hoạt động. Cán bộ nhập"
        " sai thì sửa hoặc xóa từng người.",
        "Keep these units; close one that is no longer needed with its last day. Correct or delete"
        " people who were imported wrongly one by one.",
    ),
    "L.1150": Wording(
        "Dòng {line}, {name}: chức vụ “{title}” tại {unit} đã có ở dòng {other} trong cùng thời gian.",
        "Row {line}, {name}: the post “{title}” at {unit} stands in row {other} already for the same time.",
        "Xóa một trong hai dòng; nếu là hai nhiệm kỳ, ghi Từ ngày và Đến ngày không chồng lên nhau."
        " Rồi chọn lại tệp.",
        "Delete one of the two rows; if they are two terms, write first and last days that don't"
        " overlap. Then choose the file again.",
    ),
    "L.1151": Wording(
        "Dòng {line}, {name}: đang có chức vụ “{title}” tại {unit} (từ {since} đến {until}), trùng thời gian.",
        "Row {line}, {name}: there is the post “{title}” at {unit} already (from {since} to {until}), for the same time.",
        "Ghi Từ ngày của dòng này đúng như chức vụ đang có; nếu là nhiệm kỳ khác, ghi ngày thôi giữ"
        " chức vụ đang có trước. Rồi chọn lại tệp.",
        "Write the first day of the row as in the post that is there; if it is another term, end"
        " that post first. Then choose the file again.",
    ),
    "L.1154": Wording(
        "Dòng {line}, {name}: hai nhiệm kỳ của chức vụ “{title}” tại {unit} cùng tính ngày {day}: là"
        " ngày cuối của nhiệm kỳ trước và ngày đầu của nhiệm kỳ sau.",
        "Row {line}, {name}: two terms of the post “{title}” at {unit} share the day {day}: the last"
        " of the earlier, the first of the later.",
        "Ngày cuối vẫn tính là đang giữ chức vụ: ghi ngày cuối của nhiệm kỳ trước là {before}, trong"
        " tệp hoặc ở trang của cán bộ nếu chức vụ đó đã có. Rồi chọn lại tệp.",
        "The last day still counts as held: end the earlier term on {before}, in the file or on the"
        " page of the person where the post is there already. Then choose the file again.",
    ),
    "L.1157": Wording(
        "Đơn vị “{unit}” không có trong danh mục: chưa quyết định có phải “{nearest}” không.",
        "The unit “{unit}” is not there: nobody has decided yet whether it is “{nearest}”.",
        "Chọn: đơn vị đang có, hoặc đơn vị mới.",
        "Choose: the unit that is there, or a new unit.",
    ),
    "L.1158": Wording(
        "Đơn vị “{unit}”: không thể trả lời “{answer}”.",
        "Unit “{unit}”: “{answer}” is no possible answer.",
        "Chọn một trong các cách trả lời được nêu.",
        "Choose one of the answers that are offered.",
    ),
    "L.1152": Wording(
        "Không hoàn tác được: {name} sẽ giữ hai lần chức vụ “{title}” trong cùng thời gian.",
        "It can't be undone: {name} would hold the post “{title}” twice at the same time.",
        "Sửa hoặc xóa chức vụ thêm sau lần nhập trước, rồi hoàn tác.",
        "Mend or remove the post that was added since, then undo.",
    ),
    "L.1153": Wording(
        "Dòng {line}, {name}: đã chọn mã {key} và mã {other} là một người, nhưng {field} là {value} và {first}.",
        "Row {line}, {name}: codes {key} and {other} were said to be one person, but {field} is {value} and {first}.",
        "Sửa ngày sai trong tệp rồi chọn lại tệp, hoặc quyết định lại: người khác.",
        "Mend the wrong day in the file and choose it again, or decide anew: another person.",
    ),
    "L.1159": Wording(
        "Tệp {file} có dữ liệu của đơn vị ngoài phạm vi đang được giao; không mở, không nhập, không"
        " hoàn tác được.",
        "The file {file} holds data of units beyond those that this account looks after now; it can't"
        " be opened, imported or undone.",
        "Chọn lại tệp nếu chỉ có đơn vị trong phạm vi đang được giao; nếu không, đề nghị quản trị địa"
        " phương mở tệp.",
        "Choose the file again if it holds units of this account alone; if not, ask the"
        " administrator to open it.",
    ),
    "L.1163": Wording(
        "Dòng {line}: chức vụ giữ trước ngày bắt đầu hoạt động của {unit} ({day}).",
        "Row {line}: the post is held before the first day of {unit} ({day}).",
        _FILE_VI,
        _FILE_EN,
    ),
    "L.1164": Wording(
        "Đơn vị “{unit}” trực thuộc “{parent}”, đơn vị đã ghi ngày kết thúc hoạt động {day}.",
        "The unit “{unit}” stands under “{parent}”, whose last day is {day}.",
        "Ghi đơn vị cấp trên khác, hoặc sửa ngày của đơn vị cấp trên trước khi nhập.",
        "Write another unit above, or mend the days of that unit first.",
    ),
    "L.1165": Wording(
        "Đơn vị “{unit}” hoạt động trước ngày bắt đầu ({day}) của đơn vị cấp trên “{parent}”.",
        "The unit “{unit}” begins before the first day ({day}) of the unit above, “{parent}”.",
        "Ghi đơn vị cấp trên khác, hoặc sửa ngày của đơn vị cấp trên trước khi nhập.",
        "Write another unit above, or mend the days of that unit first.",
    ),
    "C.1166": Wording(
        "Chưa đối chiếu hết với cán bộ, đơn vị đang có vì còn lỗi trong tệp: dòng {lines} ({rows}"
        " dòng). Sửa xong, các dòng này có thể còn lỗi hoặc câu hỏi khác.",
        "Not wholly compared with the people and units that are there, for errors in the file: row"
        " {lines} ({rows} in all). Once mended, these rows may show further errors or questions.",
        "Sửa mọi lỗi đã nêu trong một lần rồi chọn lại tệp. Các dòng khác đã đối chiếu đủ.",
        "Mend all the errors told at once, then choose the file again. Every other row was compared.",
    ),
    "L.1160": Wording(
        "Không hoàn tác được: chức vụ “{title}” của {name} sẽ kéo dài quá ngày kết thúc hoạt động"
        " của {unit} ({day}).",
        "It can't be undone: the post “{title}” of {name} would go on beyond the last day of {unit}"
        " ({day}).",
        "Bỏ hoặc lùi ngày kết thúc hoạt động của đơn vị trước, rồi hoàn tác; nếu không, sửa tay từng"
        " hồ sơ.",
        "Take back the last day of the unit or make it later, then undo; if not, change the records"
        " by hand.",
    ),
    "L.1161": Wording(
        "Không hoàn tác được: sẽ có hai đơn vị “{unit}” không trực thuộc đơn vị nào.",
        "It can't be undone: there would be two units “{unit}” at the top.",
        "Đổi tên, chuyển hoặc kết thúc đơn vị thêm sau lần nhập trước, rồi hoàn tác.",
        "Rename, move or close the unit that was added since, then undo.",
    ),
    "L.1162": Wording(
        "Không hoàn tác được: {name} sẽ có {field} ({value}) không sau {other} ({first}).",
        "It can't be undone: of {name}, {field} ({value}) would not come after {other} ({first}).",
        "Sửa ngày ghi sau lần nhập trước, rồi hoàn tác; nếu không, sửa tay từng hồ sơ.",
        "Mend the day that was entered since, then undo; if not, change the records by hand.",
    ),
}
