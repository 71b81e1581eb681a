"""Texts of the audit log: its breaks, its details, its command; labels of acts: audit_<area>."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_KEEP_VI = "Giữ nguyên cơ sở dữ liệu, đối chiếu với bản sao lưu và bản in gần nhất, báo người có thẩm quyền."
_KEEP_EN = "Keep the database as it is, compare it with the latest backup and printed head, and report it."

TEXTS: dict[str, Wording] = {
    "L.1280": Wording(
        "Sự kiện số {number}: nội dung đã bị sửa sau khi ghi.",
        "Event {number}: its content was changed after it was written.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1281": Wording(
        "Mất các sự kiện từ số {first} đến số {last}.",
        "Events {first} to {last} are missing.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1282": Wording(
        "Sự kiện số {number} không nối tiếp sự kiện đứng trước.",
        "Event {number} doesn't follow the one before it.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1283": Wording(
        "Sự kiện số {number} bị chèn thêm: số thứ tự không theo dãy.",
        "Event {number} was put in: its number is out of order.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1284": Wording(
        "Sự kiện số {number} không còn là sự kiện của mã đã in.",
        "Event {number} is no longer the one of the printed head.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1285": Wording(
        "Nhật ký bị cắt cuối: sự kiện cuối là số {last}, mã đã in là của số {printed}.",
        "The log was cut off: its last event is {last}, the printed head is of {printed}.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1286": Wording(
        "Nhật ký của đơn vị số {tenant}, sự kiện số {number}: không đọc được, có giá trị mà cột"
        " không được phép chứa.",
        "Log of tenant {tenant}, event {number}: it can't be read, a value is none that its column"
        " may hold.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1287": Wording(
        "Đơn vị số {tenant} không còn trong cơ sở dữ liệu, nhưng nhật ký của đơn vị đó còn {events}"
        " sự kiện.",
        "Tenant {tenant} is gone from the database, but {events} events of its log are there.",
        _KEEP_VI,
        _KEEP_EN,
    ),
    "L.1290": Wording(
        "{where}: “{given}” không đúng dạng SỐ:MÃ.",
        "{where}: “{given}” is not NUMBER:DIGEST.",
        "Chép lại từ bản in: số thứ tự, dấu hai chấm, 64 ký tự 0-9 a-f.",
        "Copy it from the printed page: the number, a colon, 64 characters 0-9 a-f.",
    ),
    "L.1291": Wording(
        "Không có đơn vị “{tenant}”.",
        "There is no tenant “{tenant}”.",
        "Dùng một trong các tên ngắn: {known}.",
        "Use one of these short names: {known}.",
    ),
    "L.1292": Wording(
        "--head chỉ dùng khi nêu một đơn vị.",
        "--head needs one tenant.",
        "Ghi tên ngắn của đơn vị trước --head.",
        "Name the tenant before --head.",
    ),
    "audit.log.exported": Wording("Xuất nhật ký", "Audit log exported"),
    "audit.subject.unit": Wording("Cơ quan, đơn vị số {number}", "Unit no. {number}"),
    "audit.subject.person": Wording("Cán bộ số {number}", "Person no. {number}"),
    "audit.subject.import": Wording("Lần nhập danh sách số {number}", "Import no. {number}"),
    "audit.subject.plan": Wording("Kế hoạch, bản {number}", "Plan, version {number}"),
    "audit.subject.tenant": Wording("Đơn vị số {number}", "Tenant no. {number}"),
    "audit.detail.role": Wording("Vai trò", "Role"),
    "audit.detail.unit": Wording("Mã số cơ quan, đơn vị", "Number of the unit"),
    "audit.detail.since": Wording("Từ ngày", "From"),
    "audit.detail.until": Wording("Đến", "Until"),
    "audit.detail.reason": Wording("Lý do", "Reason"),
    "audit.detail.address": Wording("Địa chỉ mạng", "Network address"),
    "audit.detail.count": Wording("Số lượng", "Count"),
    "audit.detail.fields": Wording("Mục đã sửa", "Changed"),
    "audit.detail.sign_ins": Wording("Số phiên đăng nhập đã kết thúc", "Sign-ins ended"),
    "audit.detail.api_keys": Wording("Số khóa API đã thu hồi", "API keys revoked"),
    "audit.detail.prefix": Wording("Phần đầu của khóa", "Beginning of the key"),
    "audit.detail.tenant": Wording("Mã số đơn vị", "Number of the tenant"),
    "audit.detail.tenant_name": Wording("Tên đơn vị", "Name of the tenant"),
    "audit.reason.password": Wording("Sai tên hoặc mật khẩu", "Wrong name or password"),
    "audit.reason.second_factor": Wording("Sai mã xác thực", "Wrong code"),
    "audit.reason.other_key": Wording(
        "Khóa của hệ thống đã đổi, không mã nào dùng được",
        "The key of the installation was changed, no code works",
    ),
    "audit.field.language": Wording("Ngôn ngữ", "Language"),
    "audit.field.scale": Wording("Cỡ chữ", "Text size"),
    "audit.field.name": Wording("Họ và tên", "Name"),
    "audit.field.email": Wording("Thư điện tử", "E-mail"),
    "cli.audit": Wording(
        "Kiểm tra nhật ký của một hoặc mọi đơn vị có bị sửa, xóa, chèn hoặc cắt hay không.",
        "Check whether the audit log of one or all tenants was changed, thinned, added to or cut.",
    ),
    "cli.audit.act": Wording("việc cần làm: verify", "what to do: verify"),
    "cli.audit.tenant": Wording(
        "tên ngắn của đơn vị (không ghi: tất cả)", "short name of the tenant (none: all)"
    ),
    "cli.audit.head": Wording(
        "mã cuối đã in trên biên bản, dạng SỐ:MÃ", "printed head, as NUMBER:DIGEST"
    ),
    "cli.audit.database": Wording(
        "địa chỉ cơ sở dữ liệu (không ghi: DATABASE_URL)", "database (none: DATABASE_URL)"
    ),
    "cli.audit.none": Wording(
        "Chưa có đơn vị nào, nên chưa có nhật ký.",
        "There is no tenant yet, so there is no audit log.",
    ),
    "cli.audit.whole": Wording(
        "{tenant}: nhật ký nguyên vẹn, {events} sự kiện. Mã cuối: {head}",
        "{tenant}: the log is whole, {events} events. Head: {head}",
    ),
    "cli.audit.broken": Wording(
        "{tenant}: NHẬT KÝ KHÔNG NGUYÊN VẸN, còn {events} sự kiện.",
        "{tenant}: THE LOG IS NOT WHOLE; {events} events are left.",
    ),
}
