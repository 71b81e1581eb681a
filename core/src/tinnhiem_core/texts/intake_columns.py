"""What the columns of the lists that come in hold, for whoever fills them in."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "column.code": Wording(
        "Mã riêng của từng người, không trùng. Một người giữ nhiều chức vụ: mỗi chức vụ một"
        " dòng, ghi cùng một mã.",
        "A code of each person's own. Somebody with several posts has a row for each, with"
        " the same code.",
    ),
    "column.name": Wording(
        "Họ, chữ đệm và tên, có dấu, phông Unicode.",
        "Family, middle and given name, with diacritics, in Unicode.",
    ),
    "column.born": Wording(
        "Ghi đủ ngày, tháng, năm: dd/mm/yyyy.",
        "Day, month and year: dd/mm/yyyy.",
    ),
    "column.unit": Wording(
        "Tên đầy đủ của cơ quan, đơn vị nơi giữ chức vụ; chọn từ trang “Đơn vị”.",
        "Full name of the unit in which the post is held; chosen from the sheet “Đơn vị”.",
    ),
    "column.kind": Wording(
        "Chọn từ danh mục; mỗi đơn vị chỉ cần ghi một lần.",
        "Kind of unit, chosen from the list of words; once for each unit is enough.",
    ),
    "column.level": Wording(
        "Trung ương, cấp tỉnh, cấp huyện hoặc cấp xã.",
        "Level: central, province, district or commune, as in the list of words.",
    ),
    "column.parent": Wording(
        "Tên cơ quan, đơn vị cấp trên trực tiếp, đã có trong cột “Cơ quan, đơn vị”; để trống"
        " nếu không có.",
        "Name of the unit right above, one of the column “Cơ quan, đơn vị”; empty for none.",
    ),
    "column.has_subordinates": Wording(
        "Có, nếu đơn vị có đơn vị trực thuộc. Để trống: đơn vị mới là không, đơn vị đã có thì"
        " giữ như cũ.",
        "“Có” where the unit has subordinate ones. Empty: no for a new unit, one that is"
        " there stays as it is.",
    ),
    "column.role": Wording(
        "Chọn từ danh mục. Đây là căn cứ để xác định người được lấy phiếu và người ghi phiếu.",
        "Chosen from the list of words. It decides on whom a vote is taken, and who votes.",
    ),
    "column.title": Wording(
        "Ghi đúng như sẽ in trên văn bản (Giám đốc Sở Nội vụ).",
        "As it will be printed on papers (Giám đốc Sở Nội vụ).",
    ),
    "column.since": Wording(
        "Ngày bắt đầu giữ chức vụ; để trống nếu chưa rõ.",
        "First day in the post; empty where it is not known.",
    ),
    "column.until": Wording(
        "Ngày thôi giữ chức vụ; để trống nếu đang giữ.",
        "Last day in the post; empty where it is still held.",
    ),
    "column.appointed": Wording(
        "Ngày của quyết định bổ nhiệm hoặc ngày bầu đang có hiệu lực.",
        "Day of the decision of appointment, or of the election, that is in force.",
    ),
    "column.appointment": Wording(
        "Để trống: chức vụ mới được hiểu là bổ nhiệm, bầu lần đầu, chức vụ đã có thì giữ như cũ.",
        "Empty: a new post is a first appointment or election, one that is there stays as it is.",
    ),
    "column.full_time": Wording(
        "Không, nếu kiêm nhiệm hoặc danh dự. Để trống: chức vụ mới là có, chức vụ đã có thì"
        " giữ như cũ.",
        "“Không” where it is held beside another post or for honour. Empty: yes for a new"
        " post, one that is there stays as it is.",
    ),
    "column.service": Wording(
        "Để trống: chức vụ mới là đang công tác, chức vụ đã có thì giữ như cũ.",
        "Empty: on duty for a new post, one that is there stays as it is.",
    ),
    "column.notice": Wording(
        "Ngày của thông báo nghỉ công tác chờ nghỉ hưu; để trống nếu chưa có.",
        "Day of the notice of retirement; empty where there is none yet.",
    ),
    "column.opening": Wording(
        "x nếu có mặt lúc khai mạc.",
        "x where present at the opening.",
    ),
    "column.present": Wording(
        "x nếu có mặt lúc phát phiếu.",
        "x where present when papers are handed out.",
    ),
}
