"""What each paper of a meeting is called."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.model.forms import FormKind

NAMES: Final = {
    FormKind.SUMMONS: "Giấy mời họp",
    FormKind.ATTENDANCE: "Danh sách điểm danh",
    FormKind.DOSSIER_LIST: "Danh mục hồ sơ",
    FormKind.PERSONAL_REPORT: "Báo cáo của người được lấy phiếu tín nhiệm",
    FormKind.BALLOT: "Phiếu tín nhiệm",
    FormKind.MINUTES: "Biên bản kiểm phiếu",
    FormKind.RESULTS_REPORT: "Báo cáo kết quả phiếu tín nhiệm",
    FormKind.UPWARD_SUMMARY: "Báo cáo tổng hợp kết quả lấy phiếu tín nhiệm",
    FormKind.PUBLIC_NOTICE: "Thông báo kết quả lấy phiếu tín nhiệm",
    FormKind.ENTRY_LOG: "Nhật ký nhập phiếu",
}
"""Titles in the properties of the files."""
