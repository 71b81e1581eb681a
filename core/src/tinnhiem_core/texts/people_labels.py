"""Names of fields and records of people, and the headings of the list of errors."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "people.field.key": Wording("Mã cán bộ", "Code"),
    "people.field.name": Wording("Tên", "Name"),
    "people.field.born": Wording("Ngày sinh", "Day of birth"),
    "people.field.retirement_notice": Wording("Thông báo nghỉ hưu ngày", "Notice of retirement"),
    "people.field.kind": Wording("Loại đơn vị", "Kind of unit"),
    "people.field.level": Wording("Cấp", "Level"),
    "people.field.parent": Wording("Đơn vị cấp trên", "Unit above"),
    "people.field.since": Wording("Từ ngày", "First day"),
    "people.field.until": Wording("Đến ngày", "Last day"),
    "people.field.unit": Wording("Cơ quan, đơn vị", "Unit"),
    "people.field.role": Wording("Vai trò", "Role"),
    "people.field.title": Wording("Chức vụ", "Title"),
    "people.field.appointed": Wording("Ngày bổ nhiệm, bầu cử", "Day of appointment or election"),
    "people.field.appointment": Wording("Hình thức", "Manner"),
    "people.field.service": Wording("Tình trạng công tác", "Service"),
    "people.field.full_time": Wording("Chuyên trách", "Full time"),
    "people.field.has_subordinates": Wording("Có cấp trực thuộc", "Has subordinate units"),
    "people.field.day": Wording("Giữ chức vụ ngày", "Held on"),
    "people.day.unknown": Wording("ngày chưa rõ", "an unknown day"),
    "people.day.still": Wording("hiện nay", "today"),
    "people.uses.post": Wording("{count} chức vụ", "posts: {count}"),
    "people.uses.unit": Wording("{count} đơn vị trực thuộc", "units below: {count}"),
    "people.uses.access_grant": Wording(
        "{count} quyền của tài khoản", "grants of accounts: {count}"
    ),
    "people.uses.invitation": Wording("{count} lời mời tạo tài khoản", "invitations: {count}"),
    "people.kind.unit": Wording("đơn vị", "units"),
    "people.kind.person": Wording("cán bộ", "persons"),
    "people.kind.post": Wording("chức vụ", "posts"),
    "people.errors.title": Wording("Lỗi và lưu ý", "Errors and notes"),
    "people.errors.rows": Wording("Các dòng cần sửa", "Rows to mend"),
    "people.errors.sheet": Wording("Trang tính", "Sheet"),
    "people.errors.line": Wording("Dòng", "Row"),
    "people.errors.column": Wording("Cột", "Column"),
    "people.errors.heading": Wording("Tiêu đề cột", "Heading"),
    "people.errors.sentence": Wording("Nội dung", "What is wrong"),
    "people.errors.remedy": Wording("Cách sửa", "What to do"),
    "people.errors.code": Wording("Mã", "Code"),
}
