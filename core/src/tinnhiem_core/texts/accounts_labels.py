"""Words for the roles of accounts, and for what they allow."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "account_role.platform_admin": Wording("Quản trị hệ thống", "Platform administrator"),
    "account_role.central_officer": Wording("Cán bộ trung ương", "Central officer"),
    "account_role.tenant_admin": Wording("Quản trị địa phương", "Tenant administrator"),
    "account_role.staff": Wording("Cán bộ giúp việc", "Agency staff"),
    "account_role.board_head": Wording("Trưởng ban kiểm phiếu", "Head of counting board"),
    "account_role.clerk": Wording("Thành viên ban kiểm phiếu", "Counting clerk"),
    "account_role.observer": Wording("Người quan sát", "Observer"),
    "account_role.auditor": Wording("Thanh tra, kiểm tra", "Auditor"),
    "action.head": Wording("Việc được làm", "Action"),
    "action.view_home": Wording("Xem trang chính", "See the home page"),
    "action.own_profile": Wording("Sửa tài khoản của mình", "Change one's own account"),
    "action.manage_tenants": Wording("Quản lý đơn vị sử dụng", "Manage tenants"),
    "action.view_plugins": Wording("Xem các gói cấu hình", "See the plugins"),
    "action.view_people": Wording("Xem cơ quan, cán bộ", "See units and people"),
    "action.edit_people": Wording("Sửa cơ quan, cán bộ", "Change units and people"),
    "action.import_people": Wording("Nhập danh sách cán bộ", "Import rosters"),
    "action.view_plan": Wording("Xem kế hoạch", "See the plan"),
    "action.view_drafts": Wording(
        "Xem bản kế hoạch chưa áp dụng", "See versions of the plan not in force"
    ),
    "action.edit_plan": Wording("Soạn kế hoạch", "Draft the plan"),
    "action.submit_plan": Wording("Trình duyệt kế hoạch", "Submit the plan"),
    "action.approve_plan": Wording("Duyệt kế hoạch", "Approve the plan"),
    "action.manage_accounts": Wording("Quản lý tài khoản, vai trò", "Manage accounts and roles"),
    "action.view_audit": Wording("Xem nhật ký", "See the audit log"),
    "action.export_audit": Wording("Xuất nhật ký", "Export the audit log"),
    "action.manage_api_keys": Wording("Quản lý khóa API", "Manage API keys"),
    "action.use_api": Wording("Gọi API", "Call the API"),
}
