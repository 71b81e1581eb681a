"""Labels of what the audit log records about accounts."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.sign_in.opened": Wording("Đăng nhập", "Signed in"),
    "audit.sign_in.password_accepted": Wording(
        "Đúng mật khẩu, chờ xác thực lớp hai", "Password right, second factor awaited"
    ),
    "audit.sign_in.refused": Wording("Đăng nhập không thành công", "Sign-in refused"),
    "audit.sign_in.locked": Wording(
        "Tạm khóa tài khoản do thử sai nhiều lần", "Account locked after failed attempts"
    ),
    "audit.sign_in.closed": Wording("Đăng xuất", "Signed out"),
    "audit.sign_in.ended": Wording("Kết thúc phiên đăng nhập", "Sign-ins ended"),
    "audit.sign_in.switched": Wording("Chuyển sang đơn vị này", "Switched to this tenant"),
    "audit.sign_in.left": Wording("Rời sang đơn vị khác", "Left for another tenant"),
    "audit.second_factor.begun": Wording(
        "Bắt đầu thiết lập xác thực hai lớp", "Set-up of the second factor begun"
    ),
    "audit.second_factor.set": Wording("Bật xác thực hai lớp", "Second factor set"),
    "audit.second_factor.refused": Wording(
        "Mã xác thực không đúng khi đổi thiết lập", "Wrong code when changing the second factor"
    ),
    "audit.second_factor.removed": Wording("Tắt xác thực hai lớp", "Second factor removed"),
    "audit.second_factor.reset": Wording("Đặt lại xác thực hai lớp", "Second factor reset"),
    "audit.second_factor.codes_renewed": Wording("Cấp lại mã dự phòng", "Recovery codes renewed"),
    "audit.second_factor.recovery_used": Wording("Dùng mã dự phòng", "Recovery code used"),
    "audit.account.created": Wording("Tạo tài khoản", "Account created"),
    "audit.account.profile_changed": Wording("Sửa thông tin cá nhân", "Profile changed"),
    "audit.account.password_changed": Wording("Đổi mật khẩu", "Password changed"),
    "audit.account.password_refused": Wording(
        "Nhập sai mật khẩu hiện tại khi đổi", "Wrong current password when changing it"
    ),
    "audit.account.password_set": Wording(
        "Đặt mật khẩu mới bằng đường dẫn một lần", "New password set by one-time link"
    ),
    "audit.account.password_reset": Wording(
        "Người vận hành đặt lại mật khẩu", "Password reset by the operator"
    ),
    "audit.account.reset_link_created": Wording(
        "Cấp đường dẫn đặt lại mật khẩu", "Link to a new password made"
    ),
    "audit.account.reset_link_voided": Wording(
        "Đường dẫn đặt lại mật khẩu hết hiệu lực vì tài khoản có thêm vai trò",
        "Link to a new password void: the account has another role",
    ),
    "audit.account.unlocked": Wording(
        "Bỏ tạm khóa do thử sai", "Account unlocked after failed attempts"
    ),
    "audit.account.blocked": Wording(
        "Người vận hành khóa tài khoản", "Account blocked by the operator"
    ),
    "audit.account.unblocked": Wording(
        "Người vận hành mở khóa tài khoản", "Account unblocked by the operator"
    ),
    "audit.reason.role_ended": Wording(
        "Người tạo khóa không còn quyền", "Its maker may no more what the key does"
    ),
    "audit.reason.blocked": Wording("Tài khoản đã bị khóa", "The account is blocked"),
    "audit.invitation.created": Wording("Mời vào đơn vị", "Invitation made"),
    "audit.invitation.first_created": Wording(
        "Mời quản trị cho một đơn vị", "Administrator of a tenant invited"
    ),
    "audit.invitation.first_withdrawn": Wording(
        "Thu hồi lời mời quản trị của một đơn vị", "Invitation of an administrator withdrawn"
    ),
    "audit.invitation.withdrawn": Wording("Hủy lời mời", "Invitation withdrawn"),
    "audit.invitation.accepted": Wording(
        "Nhận lời mời, lập tài khoản", "Invitation accepted, account made"
    ),
    "audit.invitation.joined": Wording(
        "Nhận lời mời bằng tài khoản đã có", "Invitation accepted with an existing account"
    ),
    "audit.grant.given": Wording("Giao vai trò", "Role given"),
    "audit.grant.ended": Wording("Đặt ngày kết thúc vai trò", "Last day of a role set"),
    "audit.grant.revoked": Wording("Thu hồi vai trò", "Role revoked"),
    "audit.api_key.created": Wording("Tạo khóa API", "API key made"),
    "audit.api_key.revoked": Wording("Thu hồi khóa API", "API key revoked"),
}
