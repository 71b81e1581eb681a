"""The words of the plan in the order of its text; what stands in a table has no clauses here."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Section
from tinnhiem_dien_bien.paper import clause
from tinnhiem_dien_bien.sections_aims import AIMS
from tinnhiem_dien_bien.sections_process import PROCESS
from tinnhiem_dien_bien.sections_vote import VOTE

ORGANISATION = Section(
    topic=Topic.ORGANISATION,
    number="IV-",
    heading="TỔ CHỨC THỰC HIỆN",
    clauses=(
        clause(
            "IV.1",
            "1.",
            "phần IV, mục 1",
            "Các cấp ủy, tổ chức đảng, các cơ quan, đơn vị có trách nhiệm tổ chức thực hiện quy định của Bộ Chính trị và Kế hoạch này; xây dựng kế hoạch và tổ chức thực hiện việc lấy phiếu tín nhiệm đối với các chức danh cán bộ thuộc cấp mình quản lý; lãnh đạo việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với các chức danh cán bộ do Hội đồng nhân dân cùng cấp bầu; chỉ đạo, kiểm tra, hướng dẫn cấp dưới thực hiện việc lấy phiếu tín nhiệm.",
        ),
        clause(
            "IV.2.a",
            "2.",
            "phần IV, mục 2, đoạn 1",
            "Các huyện, thị, thành ủy, đảng ủy trực thuộc; các ban, sở, ngành, Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh khi tổ chức hội nghị lấy phiếu tín nhiệm thì mời cán bộ của các ban xây dựng Đảng, Ủy ban Kiểm tra, Văn phòng Tỉnh ủy (theo Quy chế, Quy định của Tỉnh ủy) và cơ quan tổ chức, cán bộ của cơ quan Nhà nước cấp trên trực tiếp dự và giám sát hoạt động của ban kiểm phiếu tại hội nghị lấy phiếu tín nhiệm.",
        ),
        clause(
            "IV.2.b",
            "",
            "phần IV, mục 2, đoạn 2",
            "Ngay sau khi tổ chức lấy phiếu tín nhiệm, tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy kết quả đối với các chức danh cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý, đồng thời gửi báo cáo kết quả lấy phiếu tín nhiệm đối với chức danh do cấp mình quản lý để phối hợp quản lý chung (qua Ban Tổ chức Tỉnh ủy).",
        ),
        clause(
            "IV.3",
            "3.",
            "phần IV, mục 3",
            "Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo, chỉ đạo tổ chức lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân tỉnh bầu (theo quy định của Quốc hội); tổng hợp kết quả lấy phiếu tín nhiệm báo cáo Ban Thường vụ Tỉnh ủy (gửi Ban Tổ chức Tỉnh ủy tổng hợp) và cấp có thẩm quyền theo quy định.",
        ),
        clause(
            "IV.4",
            "4.",
            "phần IV, mục 4",
            "Ban cán sự đảng UBND tỉnh chỉ đạo thực hiện lấy phiếu tín nhiệm đối với các chức danh Phó Chủ tịch UBND tỉnh (không là Ủy viên Ban Thường vụ Tỉnh ủy), các thành viên của UBND tỉnh; tổng hợp báo cáo Ban Thường vụ Tỉnh ủy (gửi Ban Tổ chức Tỉnh ủy tổng hợp); chỉ đạo UBND tỉnh phối hợp chỉ đạo, đôn đốc lãnh đạo các cơ quan đơn vị thuộc UBND tỉnh triển khai Kế hoạch này đảm bảo tiến độ, chất lượng.",
        ),
        clause(
            "IV.5",
            "5.",
            "phần IV, mục 5",
            "Ban Tổ chức Tỉnh ủy tham mưu, chuẩn bị nội dung tổ chức lấy phiếu tín nhiệm đối với chức danh Bí thư, Phó Bí thư, Ủy viên Ban Thường vụ Tỉnh ủy; tổng hợp và báo cáo kết quả lấy phiếu tín nhiệm đối với các chức danh cán bộ diện Trung ương quản lý công tác trên địa bàn (báo cáo Bộ Chính trị, Ban Bí thư) và các chức danh cán bộ diện Ban Thường vụ Tỉnh ủy quản lý (báo cáo Ban Thường vụ Tỉnh ủy); chủ trì, phối hợp với Ủy ban Kiểm tra Tỉnh ủy và các cơ quan liên quan hướng dẫn, theo dõi, kiểm tra việc thực hiện Kế hoạch này, báo cáo Ban Thường vụ Tỉnh ủy.",
        ),
        clause(
            "IV.6",
            "6.",
            "phần IV, mục 6",
            "Văn phòng Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, các cơ quan liên quan chuẩn bị tài liệu và các điều kiện liên quan khác để tổ chức hội nghị lấy phiếu tín nhiệm đối với chức danh Bí thư, Phó Bí thư, Ủy viên Ban Thường vụ Tỉnh ủy.",
        ),
    ),
)

# The caption of the first table goes with the table itself.
TITLES = Section(topic=Topic.TITLES, number="PHỤ LỤC 1", heading="")
DOSSIER = Section(
    topic=Topic.DOSSIER,
    number="PHỤ LỤC 2",
    heading="DANH MỤC HỒ SƠ NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
)

SECTIONS = (*AIMS, *VOTE, *PROCESS, ORGANISATION, TITLES, DOSSIER)
