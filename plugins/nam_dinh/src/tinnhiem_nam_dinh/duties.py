"""Dossier, responsibilities (phần IV), observers and the routes of reporting."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.duties import (
    DossierItem,
    ExemptionClause,
    Observer,
    Recipient,
    ReportingDuty,
    Responsibility,
)
from tinnhiem_nam_dinh.paper import at

EXEMPTION = ExemptionClause(
    text="Cán bộ, công chức, viên chức lãnh đạo, quản lý đã có thông báo nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu thì không thực hiện lấy phiếu tín nhiệm.",
    citation=at("phần II, mục 2"),
)

DOSSIER = (
    DossierItem(
        key="report",
        text="báo cáo theo mẫu Phụ lục 3 Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy",
        citation=at("phần III, mục 2.1, điểm c"),
    ),
    DossierItem(
        key="assets",
        text="bản kê khai tài sản, thu nhập theo mẫu quy định hiện hành (có ký xác nhận của người được kê khai và người nhận bản kê khai theo quy định)",
        citation=at("phần III, mục 2.1, điểm c"),
    ),
    DossierItem(
        key="explanations",
        text="báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) của người được lấy phiếu tín nhiệm",
        conditional=True,
        citation=at("phần III, mục 2.1, điểm c"),
    ),
)

RESPONSIBILITIES = (
    Responsibility(
        key="bodies",
        bearer="Các cơ quan, đơn vị, công ty TNHH một thành viên thuộc UBND tỉnh",
        duties=(
            "Tổ chức thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Ban Chấp hành Trung ương, Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và kế hoạch này.",
            "Tổng hợp, báo cáo Ban Tổ chức Tỉnh ủy về kết quả tín nhiệm đối với các chức danh cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý; báo cáo Ban Cán sự Đảng UBND tỉnh, UBND tỉnh (qua Sở Nội vụ) về kết quả tín nhiệm đối với các chức danh cán bộ thuộc diện Ban Ban cán sự đảng UBND tỉnh, UBND tỉnh quản lý.",
            "Các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh khi tổ chức hội nghị phải mời đại diện của Ban Tổ chức Tỉnh ủy, Đảng ủy cấp trên trực tiếp và Sở Nội vụ dự, giám sát hoạt động của ban kiểm phiếu tại hội nghị lấy phiếu tín nhiệm.",
        ),
        citation=at("phần IV, mục 1"),
    ),
    Responsibility(
        key="home_affairs",
        bearer="Sở Nội vụ",
        duties=(
            "Tham mưu tổ chức lấy phiếu tín nhiệm đối với Phó Chủ tịch UBND tỉnh (không là Ủy viên Ban Thường vụ Tỉnh ủy);",
            "Hướng dẫn, theo dõi, tổng hợp kết quả lấy phiếu tín nhiệm theo kế hoạch này;",
            "Phối hợp giám sát việc lấy phiếu tín nhiệm các chức danh thuộc diện Ban Thường vụ Tỉnh ủy, Ban Cán sự Đảng UBND tỉnh, UBND tỉnh quản lý.",
        ),
        citation=at("phần IV, mục 2"),
    ),
)

OBSERVERS = (
    Observer(
        key="companies",
        text="đại diện cơ quan tham mưu của cấp ủy địa phương và Sở Nội vụ",
        rows=("company_leaders",),
        citation=at(
            "phần III, mục 2.5, điểm c",
            "Khi tổ chức hội nghị lấy phiếu tín nhiệm, công ty phải mời đại diện cơ quan tham mưu của cấp ủy địa phương và Sở Nội vụ dự, giám sát hoạt động của ban kiểm phiếu tại Hội nghị lấy phiếu tín nhiệm.",
        ),
    ),
    Observer(
        key="departments",
        text="đại diện của Ban Tổ chức Tỉnh ủy, Đảng ủy cấp trên trực tiếp và Sở Nội vụ",
        rows=("committee_member", "department_leaders"),
        venues=("workplace",),
        citation=at(
            "phần IV, mục 1",
            "Các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh khi tổ chức hội nghị phải mời đại diện của Ban Tổ chức Tỉnh ủy, Đảng ủy cấp trên trực tiếp và Sở Nội vụ dự, giám sát hoạt động của ban kiểm phiếu tại hội nghị lấy phiếu tín nhiệm.",
        ),
    ),
)

REPORTING = (
    ReportingDuty(
        key="vice_chair",
        text="Báo cáo kết quả về Ban Thường vụ Tỉnh ủy; thời gian xong trước ngày 31/8/2023.",
        recipient="Ban Thường vụ Tỉnh ủy",
        words="xong trước ngày 31/8/2023",
        stated=date(2023, 8, 31),
        rows=("vice_chair",),
        citation=at("phần III, mục 2.1, điểm c"),
    ),
    ReportingDuty(
        key="standing_committee_titles",
        text="Báo cáo Ban Tổ chức Tỉnh ủy về kết quả tín nhiệm đối với các chức danh lãnh đạo thuộc diện Ban Thường vụ Tỉnh ủy quản lý; thời gian hoàn thành trong tháng 8/2023.",
        recipient="Ban Tổ chức Tỉnh ủy",
        words="hoàn thành trong tháng 8/2023",
        stated=date(2023, 8, 31),
        rows=("committee_member", "department_leaders"),
        citation=at("phần III, mục 2.3, điểm c"),
    ),
    ReportingDuty(
        key="party_group_titles",
        text="Báo cáo Ban Cán sự Đảng UBND tỉnh, UBND tỉnh (qua Sở Nội vụ) về kết quả tín nhiệm đối với các chức danh lãnh đạo thuộc diện Ban Cán sự đảng UBND tỉnh, UBND tỉnh quản lý; thời gian hoàn thành trước ngày 30/8/2023.",
        recipient="Ban Cán sự Đảng UBND tỉnh, UBND tỉnh",
        via="Sở Nội vụ",
        words="hoàn thành trước ngày 30/8/2023",
        stated=date(2023, 8, 30),
        rows=("committee_member", "department_leaders"),
        citation=at("phần III, mục 2.3, điểm c"),
    ),
    ReportingDuty(
        key="department_titles",
        text="Báo cáo sở, ban, ngành kết quả tín nhiệm nhiệm đối với các chức danh lãnh đạo thuộc sở, ban, ngành quản lý; thời gian hoàn thành trong tháng 8/2023.",
        recipient="sở, ban, ngành",
        words="hoàn thành trong tháng 8/2023",
        stated=date(2023, 8, 31),
        rows=("subordinate_leaders",),
        citation=at("phần III, mục 2.3, điểm c"),
    ),
    ReportingDuty(
        key="company",
        text="Báo cáo kết quả về Ban Cán sự Đảng UBND tỉnh, UBND tỉnh (qua Sở Nội vụ); thời gian xong trước ngày 31/8/2023.",
        recipient="Ban Cán sự Đảng UBND tỉnh, UBND tỉnh",
        via="Sở Nội vụ",
        words="xong trước ngày 31/8/2023",
        stated=date(2023, 8, 31),
        rows=("company_leaders",),
        citation=at("phần III, mục 2.5, điểm b"),
    ),
)

RECIPIENTS = (
    Recipient(text="Thường trực Tỉnh ủy", purpose="để báo cáo"),
    Recipient(text="Chủ tịch và các PCT UBND tỉnh"),
    Recipient(text="Ban Tổ chức Tỉnh ủy"),
    Recipient(text="Các sở, ban, ngành thuộc UBND tỉnh"),
    Recipient(text="Các ĐVSN công lập thuộc UBND tỉnh"),
    Recipient(text="Các Công ty TNHH MTV thuộc UBND tỉnh"),
    Recipient(text="CVPUBND tỉnh"),
    Recipient(text="Lưu: VP1, BCSD, VP8"),
)
