"""Labels of the audit log: units, persons, posts, roster imports."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.unit.added": Wording("Thêm đơn vị", "Unit added"),
    "audit.unit.edited": Wording("Sửa đơn vị", "Unit edited"),
    "audit.unit.moved": Wording("Chuyển đơn vị", "Unit moved"),
    "audit.unit.closed": Wording("Kết thúc hoạt động của đơn vị", "Unit closed"),
    "audit.unit.reopened": Wording("Bỏ ngày kết thúc của đơn vị", "Unit reopened"),
    "audit.unit.deleted": Wording("Xóa đơn vị", "Unit deleted"),
    "audit.person.added": Wording("Thêm cán bộ", "Person added"),
    "audit.person.edited": Wording("Sửa hồ sơ cán bộ", "Person edited"),
    "audit.person.retirement": Wording("Ghi thông báo nghỉ hưu", "Notice of retirement entered"),
    "audit.person.deleted": Wording("Xóa cán bộ", "Person deleted"),
    "audit.post.added": Wording("Thêm chức vụ", "Post added"),
    "audit.post.ended": Wording("Ghi ngày thôi giữ chức vụ", "Post ended"),
    "audit.post.corrected": Wording("Sửa chức vụ", "Post corrected"),
    "audit.post.removed": Wording("Xóa chức vụ nhập nhầm", "Post entered by mistake removed"),
    "audit.import.previewed": Wording("Chọn tệp danh sách để xem trước", "Roster file previewed"),
    "audit.import.decided": Wording(
        "Quyết định về người có thể trùng", "Likely duplicates decided"
    ),
    "audit.import.applied": Wording("Nhập danh sách", "Roster file applied"),
    "audit.import.undone": Wording("Hoàn tác lần nhập danh sách", "Roster import undone"),
    "audit.import.discarded": Wording("Bỏ tệp danh sách", "Roster file discarded"),
    "audit.unit.brought": Wording("Thêm theo danh sách nhập", "Came with an imported list"),
    "audit.person.brought": Wording("Thêm theo danh sách nhập", "Came with an imported list"),
    "audit.post.brought": Wording("Thêm chức vụ theo danh sách nhập", "Post added by an import"),
    "audit.unit.imported": Wording("Sửa đơn vị theo danh sách nhập", "Unit changed by an import"),
    "audit.person.imported": Wording(
        "Sửa hồ sơ theo danh sách nhập", "Person changed by an import"
    ),
    "audit.post.imported": Wording("Sửa chức vụ theo danh sách nhập", "Post changed by an import"),
    "audit.unit.restored": Wording(
        "Trả đơn vị lại như trước lần nhập (hoàn tác)", "Unit as before an import (undone)"
    ),
    "audit.person.restored": Wording(
        "Trả hồ sơ lại như trước lần nhập (hoàn tác)", "Person as before an import (undone)"
    ),
    "audit.post.restored": Wording(
        "Trả chức vụ lại như trước lần nhập (hoàn tác)", "Post as before an import (undone)"
    ),
    "audit.post.withdrawn": Wording(
        "Bỏ chức vụ đã thêm theo lần nhập (hoàn tác)", "Post of an import taken away (undone)"
    ),
    "audit.detail.name": Wording("Tên", "Name"),
    "audit.detail.code": Wording("Mã cán bộ", "Code"),
    "audit.detail.title": Wording("Chức vụ", "Title"),
    "audit.detail.file": Wording("Tệp", "File"),
    "audit.detail.digest": Wording("Mã kiểm tra của tệp", "Digest of the file"),
    "audit.detail.size": Wording("Dung lượng (byte)", "Size (bytes)"),
    "audit.detail.import_number": Wording("Lần nhập số", "Import number"),
    "audit.detail.import_id": Wording("Mã số lần nhập", "Number of the import in the log"),
    "audit.detail.answers": Wording("Quyết định", "Decisions"),
    "audit.answer.same": Wording("là cán bộ số {of} đã có", "is person no. {of}, there already"),
    "audit.answer.row": Wording("là cán bộ mã {of} trong tệp", "is the person {of} of the file"),
    "audit.answer.different": Wording("là người khác", "is another person"),
    "audit.answer.skip": Wording("không nhập", "is left out"),
    "audit.answer.unit": Wording("là đơn vị số {of} đã có", "is unit no. {of}, there already"),
    "audit.answer.new": Wording("là đơn vị mới", "is a new unit"),
    "audit.detail.units": Wording("Đơn vị (thêm, sửa)", "Units (added, changed)"),
    "audit.detail.persons": Wording("Cán bộ (thêm, sửa)", "Persons (added, changed)"),
    "audit.detail.posts": Wording("Chức vụ (thêm, sửa)", "Posts (added, changed)"),
    "audit.detail.before": Wording("Trước khi chuyển", "Before"),
    "audit.detail.after": Wording("Sau khi chuyển", "After"),
    "audit.detail.changed.key": Wording("Sửa mã cán bộ", "Changed: code"),
    "audit.detail.changed.name": Wording("Sửa tên", "Changed: name"),
    "audit.detail.changed.born": Wording("Sửa ngày sinh", "Changed: day of birth"),
    "audit.detail.changed.retirement_notice": Wording(
        "Sửa thông báo nghỉ hưu", "Changed: notice of retirement"
    ),
    "audit.detail.changed.kind": Wording("Sửa loại đơn vị", "Changed: kind of unit"),
    "audit.detail.changed.level": Wording("Sửa cấp", "Changed: level"),
    "audit.detail.changed.has_subordinates": Wording(
        "Sửa có cấp trực thuộc", "Changed: has subordinate units"
    ),
    "audit.detail.changed.since": Wording("Sửa từ ngày", "Changed: first day"),
    "audit.detail.changed.until": Wording("Sửa đến ngày", "Changed: last day"),
    "audit.detail.changed.unit_id": Wording("Sửa đơn vị", "Changed: unit"),
    "audit.detail.changed.role": Wording("Sửa vai trò", "Changed: role"),
    "audit.detail.changed.title": Wording("Sửa chức vụ", "Changed: title"),
    "audit.detail.changed.appointed": Wording(
        "Sửa ngày bổ nhiệm, bầu cử", "Changed: day of appointment or election"
    ),
    "audit.detail.changed.appointment": Wording("Sửa hình thức", "Changed: manner"),
    "audit.detail.changed.full_time": Wording("Sửa chuyên trách", "Changed: full time"),
    "audit.detail.changed.service": Wording("Sửa tình trạng công tác", "Changed: service"),
}
