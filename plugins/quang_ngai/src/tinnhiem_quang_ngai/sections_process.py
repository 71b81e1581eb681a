"""Phần VI (its words stand in the duties), VII and VIII: three steps, who organises."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_quang_ngai.paper import section

PROCESS = (
    section(
        Topic.RESPONSIBILITIES,
        "phần VI",
        "VI.",
        "Trách nhiệm của tập thể và cá nhân trong lấy phiếu tín nhiệm",
    ),
    section(
        Topic.PROCESS,
        "phần VII",
        "VII.",
        "Quy trình lấy phiếu tín nhiệm",
        ("VII.1", "", "Gồm 03 bước, cụ thể như sau:"),
    ),
    section(
        Topic.PROCESS,
        "phần VII, mục 1",
        "1.",
        "Bước 1: Chuẩn bị lấy phiếu tín nhiệm",
        (
            "VII.1.1",
            "-",
            "Người được lấy phiếu tín nhiệm báo cáo theo nội dung về trách nhiệm của người được lấy phiếu tại Điểm 2 Mục VI nêu trên.",
        ),
        (
            "VII.1.2",
            "-",
            "Tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) theo Danh mục tại Phụ lục 2 ban hành kèm theo Quy định số 96-QĐ/TW, gửi cho người ghi phiếu trước 15 ngày; các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm thì gửi cho người được lấy phiếu tín nhiệm trước 10 ngày lấy phiếu tín nhiệm.",
        ),
        (
            "VII.1.3",
            "-",
            "Chuẩn bị phiếu ghi danh sách người được lấy phiếu tín nhiệm, các mức tín nhiệm và có đóng dấu treo của cơ quan theo quy định.",
        ),
        ("VII.1.4", "-", "Đề xuất Ban kiểm phiếu."),
    ),
    section(
        Topic.PROCESS,
        "phần VII, mục 2",
        "2.",
        "Bước 2: Tổ chức lấy phiếu tín nhiệm",
        (
            "VII.2.1",
            "-",
            "Giám đốc Sở chủ trì hội nghị quán triệt về mục đích, yêu cầu việc lấy phiếu tín nhiệm đối với cán bộ theo quy định.",
        ),
    ),
    section(
        Topic.COUNTING_BOARD,
        "phần VII, mục 2",
        "",
        "",
        (
            "VII.2.2",
            "-",
            "Bầu ban kiểm phiếu; ban kiểm phiếu tiến hành phát phiếu, hướng dẫn cách ghi phiếu.",
        ),
    ),
    section(
        Topic.PROCESS,
        "phần VII, mục 2",
        "",
        "",
        (
            "VII.2.3",
            "-",
            "Cán bộ trong thành phần ghi phiếu và bỏ phiếu vào thùng phiếu theo quy định.",
        ),
    ),
    section(
        Topic.PROCESS,
        "phần VII, mục 3",
        "3.",
        "Bước 3: Báo cáo kết quả lấy phiếu tín nhiệm",
        (
            "VII.3.1",
            "-",
            "Ban kiểm phiếu tiến hành kiểm phiếu và thông báo kết quả kiểm phiếu với hội nghị.",
        ),
    ),
    section(
        Topic.MINUTES,
        "phần VII, mục 3",
        "",
        "",
        (
            "VII.3.2",
            "-",
            "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu tại cơ quan, đơn vị) và quản lý theo chế độ mật.",
        ),
    ),
    section(
        Topic.PROCESS,
        "phần VII, mục 3",
        "",
        "",
        ("VII.3.3", "-", "Báo cáo kết quả lấy phiếu tín nhiệm cho cấp thẩm quyền theo quy định."),
    ),
    section(
        Topic.ORGANISATION,
        "phần VIII",
        "VIII.",
        "Tổ chức thực hiện",
        (
            "VIII.1",
            "1.",
            "Các đồng chí được lấy phiếu tín nhiệm (Giám đốc, các Phó Giám đốc Sở) theo chức năng, nhiệm vụ được giao báo cáo tự đánh giá kết quả thực hiện nhiệm vụ giữa nhiệm kỳ theo các tiêu chí lấy phiếu tín nhiệm, gửi báo cáo về Phòng Hành chính - Tổng hợp trước ngày 20/6/2023 để tổng hợp, phục vụ Hội nghị lấy phiếu tín nhiệm.",
        ),
        (
            "VIII.2",
            "2.",
            "Thủ trưởng đơn vị, Trưởng các phòng chuyên môn, nghiệp vụ thuộc Sở phối hợp với bí thư, chi ủy thực hiện phổ biến, quán triệt nội dung của Kế hoạch này đến toàn thể đảng viên, công chức, viên chức trong phòng, đơn vị; tham dự Hội nghị lấy phiếu tín nhiệm đảm bảo đúng thành phần khi có thông báo hoặc giấy mời triệu tập.",
        ),
        ("VIII.3", "3.", "Giao Phòng Hành chính - Tổng hợp."),
        (
            "VIII.3.1",
            "-",
            "Tham mưu, tổ chức triển khai thực hiện các nội dung lấy phiếu tín nhiệm theo quy định tại Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị, Công văn số 1546-CV/TU ngày 03/4/2023 của Ban Thường vụ Tỉnh ủy và tại Kế hoạch này.",
        ),
        (
            "VIII.3.2",
            "-",
            "Tham mưu tổ chức Hội nghị lấy phiếu tín nhiệm; tổng hợp, hoàn thiện hồ sơ báo cáo Ban Thường vụ Tỉnh ủy, UBND tỉnh, Sở Nội vụ; thời gian hoàn thành trước ngày 20/7/2023.",
        ),
    ),
)
