"""Who reports which results to whom, through whom, by when; and who receives the plan."""

from __future__ import annotations

from tinnhiem_core.model.duties import Recipient, ReportingDuty
from tinnhiem_dien_bien.paper import at

STANDING_COMMITTEE = "Ban Thường vụ Tỉnh ủy"
ORGANISATION_COMMISSION = "Ban Tổ chức Tỉnh ủy"
AGENCIES = "Các huyện, thị, thành ủy, đảng ủy trực thuộc; các ban, sở, ngành, Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh"
AT_ONCE = "Ngay sau khi tổ chức lấy phiếu tín nhiệm"

CENTRALLY_MANAGED = ("provincial_secretaries", "provincial_standing_committee")
OF_AGENCIES = (
    "party_bodies",
    "inspection_deputies",
    "departments",
    "fatherland_front",
    "socio_political_organisations",
    "district_leaders",
    "district_council_and_committee",
)
ELECTED_BY_COUNCIL = (
    "provincial_standing_committee",
    "council_bodies",
    "provincial_peoples_committee",
)
PROVINCIALLY_MANAGED = ("council_bodies", "provincial_peoples_committee", *OF_AGENCIES)

REPORTING = (
    ReportingDuty(
        key="organiser",
        text="Cấp ủy, tổ chức đảng, cơ quan, đơn vị tổ chức lấy phiếu tín nhiệm báo cáo cấp có thẩm quyền về kết quả lấy phiếu tín nhiệm theo quy định (theo mẫu tại Phụ lục 5, Kế hoạch này).",
        reporter="Cấp ủy, tổ chức đảng, cơ quan, đơn vị tổ chức lấy phiếu tín nhiệm",
        recipient="cấp có thẩm quyền",
        citation=at("phần III, mục 4, điểm 4.1, bước 3, gạch đầu dòng 3"),
    ),
    ReportingDuty(
        key="agencies",
        text="Ngay sau khi tổ chức lấy phiếu tín nhiệm, tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy kết quả đối với các chức danh cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý",
        reporter=AGENCIES,
        recipient=STANDING_COMMITTEE,
        via=ORGANISATION_COMMISSION,
        words=AT_ONCE,
        rows=OF_AGENCIES,
        citation=at("phần IV, mục 2, đoạn 2", "(qua Ban Tổ chức Tỉnh ủy)"),
    ),
    ReportingDuty(
        key="agencies_own",
        text="đồng thời gửi báo cáo kết quả lấy phiếu tín nhiệm đối với chức danh do cấp mình quản lý để phối hợp quản lý chung (qua Ban Tổ chức Tỉnh ủy)",
        reporter=AGENCIES,
        recipient=STANDING_COMMITTEE,
        via=ORGANISATION_COMMISSION,
        words=AT_ONCE,
        rows=OF_AGENCIES,
        citation=at("phần IV, mục 2, đoạn 2"),
    ),
    ReportingDuty(
        key="council_party_group",
        text="tổng hợp kết quả lấy phiếu tín nhiệm báo cáo Ban Thường vụ Tỉnh ủy (gửi Ban Tổ chức Tỉnh ủy tổng hợp)",
        reporter="Đảng đoàn Hội đồng nhân dân tỉnh",
        recipient=STANDING_COMMITTEE,
        via=ORGANISATION_COMMISSION,
        rows=ELECTED_BY_COUNCIL,
        citation=at("phần IV, mục 3"),
    ),
    ReportingDuty(
        key="council_party_group_authority",
        text="tổng hợp kết quả lấy phiếu tín nhiệm báo cáo Ban Thường vụ Tỉnh ủy (gửi Ban Tổ chức Tỉnh ủy tổng hợp) và cấp có thẩm quyền theo quy định",
        reporter="Đảng đoàn Hội đồng nhân dân tỉnh",
        recipient="cấp có thẩm quyền",
        rows=ELECTED_BY_COUNCIL,
        citation=at("phần IV, mục 3"),
    ),
    ReportingDuty(
        key="peoples_committee_party_group",
        text="tổng hợp báo cáo Ban Thường vụ Tỉnh ủy (gửi Ban Tổ chức Tỉnh ủy tổng hợp)",
        reporter="Ban cán sự đảng UBND tỉnh",
        recipient=STANDING_COMMITTEE,
        via=ORGANISATION_COMMISSION,
        rows=("provincial_peoples_committee",),
        citation=at("phần IV, mục 4"),
    ),
    ReportingDuty(
        key="centrally_managed",
        text="tổng hợp và báo cáo kết quả lấy phiếu tín nhiệm đối với các chức danh cán bộ diện Trung ương quản lý công tác trên địa bàn (báo cáo Bộ Chính trị, Ban Bí thư)",
        reporter=ORGANISATION_COMMISSION,
        recipient="Bộ Chính trị, Ban Bí thư",
        rows=CENTRALLY_MANAGED,
        citation=at("phần IV, mục 5"),
    ),
    ReportingDuty(
        key="provincially_managed",
        text="các chức danh cán bộ diện Ban Thường vụ Tỉnh ủy quản lý (báo cáo Ban Thường vụ Tỉnh ủy)",
        reporter=ORGANISATION_COMMISSION,
        recipient=STANDING_COMMITTEE,
        rows=PROVINCIALLY_MANAGED,
        citation=at("phần IV, mục 5"),
    ),
)

TO_REPORT = "để b/c"

# The brace before "(để b/c)" stands, in the copy at hand, after the whole list; it is read as
# joining the three central bodies.
RECIPIENTS = (
    Recipient(text="Bộ Chính trị", purpose=TO_REPORT),
    Recipient(text="Ban Bí thư TW Đảng", purpose=TO_REPORT),
    Recipient(text="Ban Tổ chức Trung ương", purpose=TO_REPORT),
    Recipient(text="Thường trực Tỉnh ủy"),
    Recipient(text="Đảng đoàn HĐND tỉnh"),
    Recipient(text="Ban cán sự đảng UBND tỉnh"),
    Recipient(text="Các đ/c Ủy viên BTV Tỉnh ủy"),
    Recipient(text="Các cơ quan tham mưu, giúp việc Tỉnh ủy"),
    Recipient(text="Các đồng chí Tỉnh ủy viên"),
    Recipient(text="Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh"),
    Recipient(text="Các sở, ban, ngành tỉnh"),
    Recipient(text="Các huyện, thị, thành ủy, đảng ủy trực thuộc"),
    Recipient(text="Lưu Văn phòng Tỉnh ủy, TH₁"),
)
