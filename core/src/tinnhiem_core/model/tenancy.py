"""Who uses the product together: tenants, the roles of their accounts, the life of a plan."""

from __future__ import annotations

from enum import StrEnum


class TenantKind(StrEnum):
    """What a tenant (đơn vị sử dụng) is; tenants form a tree."""

    PLATFORM = "platform"  # the operator: tenants, plugins, first accounts
    CENTRAL = "central"  # cơ quan trung ương
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"
    DEPARTMENT = "department"
    COMPANY = "company"


class AccountRole(StrEnum):
    """Vai trò: what an account may do in one tenant."""

    PLATFORM_ADMIN = "platform_admin"
    CENTRAL_OFFICER = "central_officer"
    TENANT_ADMIN = "tenant_admin"  # quản trị địa phương
    STAFF = "staff"  # cán bộ giúp việc: a subtree of units
    BOARD_HEAD = "board_head"  # trưởng ban kiểm phiếu
    CLERK = "clerk"  # thành viên ban kiểm phiếu nhập phiếu
    OBSERVER = "observer"
    AUDITOR = "auditor"  # thanh tra, kiểm tra


class PlanState(StrEnum):
    """The life of a version of a plan; from submission on it never changes."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    DISCARDED = "discarded"


class ImportState(StrEnum):
    """The life of a roster that came in as a file."""

    PREVIEWED = "previewed"
    APPLIED = "applied"
    UNDONE = "undone"
    DISCARDED = "discarded"
