"""The national documents, each named once.

Only what public sources confirm is stated; a text that is not at hand is ``available=False``
and its articles are not cited by number (decisions 45, 49, 50).
"""

from __future__ import annotations

from datetime import date

from tinnhiem_core.law.document import Document

QD_96 = Document(
    key="QD_96",
    kind="Quy định",
    number="96-QĐ/TW",
    issued=date(2023, 2, 2),
    issuer="Bộ Chính trị",
    subject="lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống"
    " chính trị",
)
NQ_96 = Document(
    key="NQ_96",
    kind="Nghị quyết",
    number="96/2023/QH15",
    issued=date(2023, 6, 23),
    issuer="Quốc hội",
    subject="lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội,"
    " Hội đồng nhân dân bầu hoặc phê chuẩn",
)
QD_377 = Document(
    key="QD_377",
    kind="Quy định",
    number="377-QĐ/TW",
    issued=date(2025, 10, 8),
    issuer="Bộ Chính trị",
    subject="quy hoạch, bổ nhiệm, cho thôi giữ chức vụ, từ chức, miễn nhiệm",
)
ND_30 = Document(
    key="ND_30",
    kind="Nghị định",
    number="30/2020/NĐ-CP",
    issuer="Chính phủ",
    subject="công tác văn thư",
)
HD_36 = Document(
    key="HD_36",
    kind="Hướng dẫn",
    number="36-HD/VPTW",
    issued=date(2018, 4, 3),
    issuer="Văn phòng Trung ương Đảng",
    subject="thể thức và kỹ thuật trình bày văn bản của Đảng",
)
HD_05 = Document(
    key="HD_05",
    kind="Hướng dẫn",
    number="05-HD/VPTW",
    issued=date(2026, 5, 27),
    issuer="Văn phòng Trung ương Đảng",
    subject="thể thức và kỹ thuật trình bày văn bản của Đảng",
)
LAW_117 = Document(
    key="LAW_117",
    kind="Luật",
    number="117/2025/QH15",
    issuer="Quốc hội",
    subject="Bảo vệ bí mật nhà nước",
)
LAW_72 = Document(
    key="LAW_72",
    kind="Luật",
    number="72/2025/QH15",
    issuer="Quốc hội",
    subject="Tổ chức chính quyền địa phương",
    available=False,
)

NATIONAL = (QD_96, NQ_96, QD_377, ND_30, HD_36, HD_05, LAW_117, LAW_72)
