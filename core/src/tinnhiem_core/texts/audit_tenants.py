"""Labels of what the audit log records about tenants."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.tenant.created": Wording("Tạo đơn vị sử dụng", "Tenant created"),
    "audit.tenant.edited": Wording("Sửa thông tin đơn vị sử dụng", "Tenant changed"),
    "audit.tenant.closed": Wording("Ngừng đơn vị sử dụng", "Tenant closed"),
    "audit.detail.slug": Wording("Mã đơn vị sử dụng", "Code of the tenant"),
    "audit.detail.into": Wording("Gộp vào", "Merged into"),
    "audit.tenant.merged": Wording("Gộp đơn vị sử dụng", "Tenant merged into another"),
    "audit.tenant.merge_withdrawn": Wording("Bỏ việc gộp đã định", "Planned merge taken back"),
}
