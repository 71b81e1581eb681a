"""Labels of what the audit log records about versions of the plan."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.plan.started": Wording("Lập bản nháp kế hoạch", "Draft of the plan begun"),
    "audit.plan.imported": Wording("Nhập bản nháp kế hoạch từ tệp", "Draft of the plan imported"),
    "audit.plan.row_saved": Wording("Sửa một dòng của bản nháp", "Row of the draft changed"),
    "audit.plan.row_added": Wording("Thêm một dòng vào bản nháp", "Row added to the draft"),
    "audit.plan.row_removed": Wording("Bỏ một dòng khỏi bản nháp", "Row removed from the draft"),
    "audit.plan.row_moved": Wording("Đổi thứ tự dòng của bản nháp", "Row of the draft moved"),
    "audit.plan.reason_given": Wording(
        "Ghi lý do giữ nguyên chỗ bị cảnh báo", "Reason for a warning recorded"
    ),
    "audit.plan.submitted": Wording("Trình duyệt kế hoạch", "Plan submitted"),
    "audit.plan.returned": Wording("Trả lại kế hoạch để sửa", "Plan returned"),
    "audit.plan.approved": Wording("Duyệt, đưa kế hoạch vào áp dụng", "Plan put in force"),
    "audit.plan.superseded": Wording("Thay thế phiên bản kế hoạch", "Version superseded"),
    "audit.plan.discarded": Wording("Bỏ bản nháp kế hoạch", "Draft of the plan discarded"),
    "audit.plan.exported": Wording("Xuất kế hoạch ra tệp JSON", "Plan exported as JSON"),
    "audit.plan.previewed": Wording("Xem trước biểu mẫu", "Form previewed"),
    "audit.detail.locality": Wording("Gói địa phương", "Locality"),
    "audit.detail.plan_digest": Wording("Mã nội dung kế hoạch", "Digest of the plan"),
    "audit.detail.base": Wording("Lập từ bản số", "Begun from version"),
    "audit.detail.table": Wording("Bảng", "Table"),
    "audit.detail.row": Wording("Dòng", "Row"),
    "audit.detail.row_name": Wording("Dòng", "Row"),
    "audit.detail.note": Wording("Ghi chú cho người duyệt", "Note for whoever approves"),
    "audit.detail.warning": Wording("Mã cảnh báo", "Warning"),
    "audit.detail.warnings": Wording("Số cảnh báo có lý do", "Warnings with a reason"),
    "audit.detail.place": Wording("Chỗ bị cảnh báo", "Where"),
    "audit.detail.place_name": Wording("Chỗ bị cảnh báo", "Where"),
    "audit.detail.alone": Wording("Người trình tự duyệt", "Approved by the submitter"),
    "audit.detail.successor": Wording("Thay bằng bản số", "Superseded by version"),
    "audit.detail.form": Wording("Biểu mẫu", "Form"),
}
