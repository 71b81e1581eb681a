"""Exemption, dossier, observers, disclosure: who owes or is owed what besides the meeting."""

from __future__ import annotations

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.model.duties import (
    Audience,
    Disclosure,
    DossierItem,
    ExemptionClause,
    Observer,
)
from tinnhiem_dien_bien.paper import CV_599, at

EXEMPTION = ExemptionClause(
    text="Cán bộ đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu thì không thực hiện lấy phiếu tín nhiệm (trừ trường hợp cụ thể nêu tại mục II, phần II, Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội).",
    citation=at("phần II, mục 1, điểm (2)"),
    unresolved=Citation(
        document=CV_599,
        place="phần II, mục II",
        quote="trừ trường hợp cụ thể nêu tại mục II, phần II, Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội",
    ),
)

DOSSIER = (
    DossierItem(
        key="personal_report",
        number="1.",
        text="Báo cáo của người được lấy phiếu tín nhiệm (Mẫu phụ lục 2).",
        citation=at("Phụ lục 2, mục 1"),
    ),
    DossierItem(
        key="asset_declaration",
        number="2.",
        text="Bản kê khai tài sản, thu nhập (Mẫu phục vụ công tác cán bộ) theo mẫu ban hành kèm theo quy định hiện hành (có ký xác nhận của người kê khai và người nhận bản kê khai nơi cán bộ công tác).",
        citation=at("Phụ lục 2, mục 2"),
    ),
    DossierItem(
        key="explanation",
        number="3.",
        text="Báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền hoặc của người ghi phiếu tín nhiệm (nếu có).",
        conditional=True,
        citation=at("Phụ lục 2, mục 3"),
    ),
)

# "Các huyện, thị, thành ủy …; các ban, sở, ngành, Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức
# chính trị - xã hội tỉnh khi tổ chức hội nghị": their meetings, not those of the province's
# Council, People's Committee or Party committee.
OWN_MEETINGS = (
    "party_body_workplace",
    "inspection_workplace",
    "department_workplace",
    "front_standing_board",
    "front_workplace",
    "organisation_executive_committee",
    "organisation_workplace",
    "district_party_committee",
)
OWN_ROWS = (
    "provincial_standing_committee",
    "party_bodies",
    "inspection_deputies",
    "departments",
    "fatherland_front",
    "socio_political_organisations",
    "district_leaders",
)
OBSERVING = at(
    "phần IV, mục 2, đoạn 1",
    "dự và giám sát hoạt động của ban kiểm phiếu tại hội nghị lấy phiếu tín nhiệm",
)
OBSERVERS = (
    Observer(
        key="party_bodies",
        text="cán bộ của các ban xây dựng Đảng, Ủy ban Kiểm tra, Văn phòng Tỉnh ủy (theo Quy chế, Quy định của Tỉnh ủy)",
        rows=OWN_ROWS,
        venues=OWN_MEETINGS,
        citation=OBSERVING,
    ),
    Observer(
        key="state_personnel_body",
        text="cơ quan tổ chức, cán bộ của cơ quan Nhà nước cấp trên trực tiếp",
        rows=OWN_ROWS,
        venues=OWN_MEETINGS,
        citation=OBSERVING,
    ),
)

AT_5_1 = "phần III, mục 5, điểm 5.1"
AT_5_2 = "phần III, mục 5, điểm 5.2"
DISCLOSURE = (
    Disclosure(
        key="told",
        text="Kết quả phiếu tín nhiệm được công khai đối với tập thể và cá nhân sau - Thành phần tham gia ghi phiếu tín nhiệm. - Cấp có thẩm quyền trực tiếp quản lý cán bộ. - Cá nhân người được lấy phiếu tín nhiệm.",
        audiences=(Audience.VOTERS, Audience.AUTHORITY, Audience.PERSON),
        citation=at(AT_5_1),
    ),
    Disclosure(
        key="announced",
        text="Công bố tại các hội nghị lấy phiếu tín nhiệm.",
        audiences=(Audience.MEETING,),
        citation=at(f"{AT_5_2}, gạch đầu dòng 1"),
    ),
    Disclosure(
        key="standing_committee",
        text="Đối với Ủy viên Ban Thường vụ Tỉnh ủy thì công khai trong Ban Chấp hành Đảng bộ tỉnh.",
        audiences=(Audience.EXECUTIVE_COMMITTEE,),
        rows=("provincial_secretaries", "provincial_standing_committee"),
        citation=at(f"{AT_5_2}, gạch đầu dòng 2"),
    ),
    Disclosure(
        key="elected_by_council",
        text="Đối với các chức danh do Hội đồng nhân dân các cấp bầu, phê chuẩn thì công khai trên các phương tiện thông tin đại chúng để cử tri và Nhân dân được biết.",
        audiences=(Audience.MASS_MEDIA,),
        rows=(
            "provincial_standing_committee",
            "council_bodies",
            "provincial_peoples_committee",
            "party_bodies",
            "departments",
            "district_leaders",
            "district_council_and_committee",
        ),
        venues=("provincial_council", "district_council"),
        citation=at(f"{AT_5_2}, gạch đầu dòng 3"),
    ),
    Disclosure(
        key="others",
        text="Đối với các chức danh, chức vụ còn lại trong hệ thống chính trị thì công khai tại hội nghị lấy phiếu tín nhiệm.",
        audiences=(Audience.MEETING,),
        rows=(
            "council_bodies",
            "party_bodies",
            "inspection_deputies",
            "departments",
            "fatherland_front",
            "socio_political_organisations",
            "district_leaders",
        ),
        citation=at(f"{AT_5_2}, gạch đầu dòng 4"),
    ),
)
