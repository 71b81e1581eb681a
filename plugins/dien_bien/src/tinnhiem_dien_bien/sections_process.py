"""Part III, 3 to 6: responsibilities (a table), the steps, disclosure (a table), use of results."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Section
from tinnhiem_dien_bien.paper import clause

STEP_1 = Section(
    topic=Topic.PROCESS,
    number="Bước 1:",
    heading="Chuẩn bị lấy phiếu tín nhiệm",
    clauses=(
        clause(
            "III.4.1.1",
            "",
            "phần III, mục 4, điểm 4.1, bước 1",
            "Căn cứ kế hoạch của cấp có thẩm quyền, cơ quan tham mưu tổ chức, cán bộ chuẩn bị các nội dung sau:",
        ),
        clause(
            "III.4.1.1.a",
            "-",
            "phần III, mục 4, điểm 4.1, bước 1, gạch đầu dòng 1",
            "Yêu cầu người được lấy phiếu tín nhiệm báo cáo các nội dung theo quy định tại điểm 3.3, mục 3, phần III, Kế hoạch này.",
        ),
        clause(
            "III.4.1.1.b",
            "-",
            "phần III, mục 4, điểm 4.1, bước 1, gạch đầu dòng 2",
            "Tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có), gửi cho người ghi phiếu trước 15 ngày; các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm thì gửi cho người được lấy phiếu tín nhiệm trước 10 ngày lấy phiếu tín nhiệm.",
        ),
        clause(
            "III.4.1.1.c",
            "-",
            "phần III, mục 4, điểm 4.1, bước 1, gạch đầu dòng 3",
            "Chuẩn bị phiếu tín nhiệm ghi danh sách người được lấy phiếu tín nhiệm, các mức tín nhiệm và có đóng dấu treo của cấp ủy, tổ chức đảng, cơ quan, đơn vị có thẩm quyền theo quy định.",
        ),
        clause(
            "III.4.1.1.d",
            "-",
            "phần III, mục 4, điểm 4.1, bước 1, gạch đầu dòng 4",
            "Đề xuất ban kiểm phiếu.",
        ),
    ),
)

STEP_2 = (
    Section(
        topic=Topic.PROCESS,
        number="Bước 2:",
        heading="Tổ chức lấy phiếu tín nhiệm",
        clauses=(
            clause(
                "III.4.1.2.a",
                "-",
                "phần III, mục 4, điểm 4.1, bước 2, gạch đầu dòng 1",
                "Cấp ủy, tổ chức đảng, người đứng đầu cơ quan, đơn vị chủ trì hội nghị quán triệt về mục đích, yêu cầu việc lấy phiếu tín nhiệm đối với cán bộ theo quy định.",
            ),
        ),
    ),
    Section(
        topic=Topic.COUNTING_BOARD,
        heading="",
        clauses=(
            clause(
                "III.4.1.2.b",
                "-",
                "phần III, mục 4, điểm 4.1, bước 2, gạch đầu dòng 2",
                "Bầu ban kiểm phiếu; ban kiểm phiếu tiến hành phát phiếu, hướng dẫn cách ghi phiếu.",
            ),
            clause(
                "III.4.1.2.c",
                "-",
                "phần III, mục 4, điểm 4.1, bước 2, gạch đầu dòng 3",
                "Cán bộ trong thành phần ghi phiếu và bỏ phiếu vào thùng phiếu theo quy định.",
            ),
        ),
    ),
)

STEP_3 = (
    Section(
        topic=Topic.COUNTING_BOARD,
        number="Bước 3:",
        heading="Báo cáo kết quả lấy phiếu tín nhiệm",
        clauses=(
            clause(
                "III.4.1.3.a",
                "-",
                "phần III, mục 4, điểm 4.1, bước 3, gạch đầu dòng 1",
                "Ban kiểm phiếu tiến hành kiểm phiếu và thông báo kết quả kiểm phiếu với hội nghị.",
            ),
        ),
    ),
    Section(
        topic=Topic.MINUTES,
        heading="",
        clauses=(
            clause(
                "III.4.1.3.b",
                "-",
                "phần III, mục 4, điểm 4.1, bước 3, gạch đầu dòng 2",
                "Biên bản kiểm phiếu được lập thành 03 bản (02 bản gửi cấp trên trực tiếp; 01 bản lưu tại địa phương, cơ quan, đơn vị) và quản lý theo chế độ mật.",
            ),
            clause(
                "III.4.1.3.c",
                "-",
                "phần III, mục 4, điểm 4.1, bước 3, gạch đầu dòng 3",
                "Cấp ủy, tổ chức đảng, cơ quan, đơn vị tổ chức lấy phiếu tín nhiệm báo cáo cấp có thẩm quyền về kết quả lấy phiếu tín nhiệm theo quy định (theo mẫu tại Phụ lục 5, Kế hoạch này).",
            ),
        ),
    ),
)

USE = (
    Section(
        topic=Topic.USE,
        number="6.",
        heading="Sử dụng kết quả phiếu tín nhiệm",
        clauses=(
            clause(
                "III.6.1",
                "(1)-",
                "phần III, mục 6, điểm (1)",
                "Kết quả phiếu tín nhiệm được sử dụng để đánh giá cán bộ, làm cơ sở cho công tác quy hoạch, điều động, bổ nhiệm, giới thiệu cán bộ ứng cử, miễn nhiệm và thực hiện chế độ, chính sách đối với cán bộ.",
            ),
        ),
    ),
    Section(
        topic=Topic.RECONSIDER,
        heading="",
        clauses=(
            clause(
                "III.6.2",
                "(2)-",
                "phần III, mục 6, điểm (2)",
                "Những trường hợp có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp, thì cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.",
            ),
        ),
    ),
    Section(
        topic=Topic.DISMISS,
        heading="",
        clauses=(
            clause(
                "III.6.3",
                "(3)-",
                "phần III, mục 6, điểm (3)",
                "Những trường hợp có từ 2/3 số phiếu tín nhiệm thấp trở lên, thì cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm.",
            ),
        ),
    ),
    Section(
        topic=Topic.TWO_VENUES,
        heading="",
        clauses=(
            clause(
                "III.6.4",
                "(4)-",
                "phần III, mục 6, điểm (4)",
                "Đối với người được lấy phiếu tín nhiệm ở 02 nơi, thì việc đánh giá tín nhiệm đối với cán bộ do cấp có thẩm quyền quyết định trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm ở từng nơi.",
            ),
        ),
    ),
)

# Heads of two tables: each row stands under the head that its citation names.
RESPONSIBILITIES = (
    ("3.1.", "Trách nhiệm của các cấp ủy, tổ chức đảng, tập thể lãnh đạo cơ quan, đơn vị"),
    ("3.2.", "Trách nhiệm của cơ quan tham mưu về tổ chức, cán bộ"),
    ("3.3.", "Trách nhiệm của người được lấy phiếu"),
    ("3.4.", "Trách nhiệm của người ghi phiếu"),
)
DISCLOSURE = (
    ("5.1.", "Kết quả phiếu tín nhiệm được công khai đối với tập thể và cá nhân sau"),
    ("5.2.", "Cách thức công khai kết quả phiếu tín nhiệm"),
)

PROCESS = (
    Section(
        topic=Topic.RESPONSIBILITIES,
        number="3.",
        heading="Trách nhiệm của tập thể và cá nhân trong lấy phiếu tín nhiệm",
    ),
    *(
        Section(topic=Topic.RESPONSIBILITIES, number=number, heading=heading)
        for number, heading in RESPONSIBILITIES
    ),
    Section(topic=Topic.PROCESS, number="4.", heading="Quy trình lấy phiếu tín nhiệm"),
    Section(
        topic=Topic.PROCESS,
        number="4.1.",
        heading="Đối với các chức danh cấp ủy và chức danh, chức vụ lãnh đạo, quản lý",
    ),
    STEP_1,
    *STEP_2,
    *STEP_3,
    Section(
        topic=Topic.PROCESS,
        heading="",
        clauses=(
            clause(
                "III.4.2",
                "4.2.",
                "phần III, mục 4, điểm 4.2",
                "Đối với các chức danh cán bộ do Quốc hội, Hội đồng nhân dân các cấp bầu hoặc phê chuẩn: Thực hiện theo Nghị quyết số 96/2023/QH15, ngày 23/6/2023 của Quốc hội; Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội.",
            ),
        ),
    ),
    Section(topic=Topic.DISCLOSURE, number="5.", heading="Công khai kết quả phiếu tín nhiệm"),
    *(
        Section(topic=Topic.DISCLOSURE, number=number, heading=heading)
        for number, heading in DISCLOSURE
    ),
    *USE,
)
