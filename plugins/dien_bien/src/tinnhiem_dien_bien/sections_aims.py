"""Parts I and II: purpose, scope, time, voters."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Section
from tinnhiem_dien_bien.paper import clause

PURPOSE = Section(
    topic=Topic.PURPOSE,
    number="I-",
    heading="MỤC ĐÍCH, YÊU CẦU",
    clauses=(
        clause(
            "I.1",
            "1.",
            "phần I, mục 1",
            "Thực hiện quy định của Đảng về xây dựng, chỉnh đốn Đảng và hệ thống chính trị; đấu tranh phòng, chống tham nhũng, tiêu cực; xây dựng đội ngũ cán bộ lãnh đạo, quản lý các cấp có đủ phẩm chất, năng lực, uy tín, ngang tầm nhiệm vụ.",
        ),
        clause(
            "I.2",
            "2.",
            "phần I, mục 2",
            'Góp phần đánh giá uy tín và kết quả thực hiện chức trách, nhiệm vụ được giao của cán bộ; giúp cán bộ "tự soi", "tự sửa", tiếp tục phấn đấu, rèn luyện trong công tác; là cơ sở quan trọng để cấp ủy, tổ chức đảng đào tạo, bồi dưỡng, bố trí, sử dụng cán bộ; nâng cao hiệu quả công tác lãnh đạo, quản lý, giám sát cán bộ.',
        ),
        clause(
            "I.3",
            "3.",
            "phần I, mục 3",
            "Quá trình tổ chức lấy phiếu tín nhiệm và sử dụng kết quả tín nhiệm cần làm tốt công tác chính trị, tư tưởng, bảo đảm dân chủ, khách quan, công tâm, công khai, minh bạch và thực chất, nhằm góp phần tăng cường, củng cố niềm tin của cán bộ, đảng viên và Nhân dân đối với Đảng. Bảo đảm bảo thực hiện đúng các quy định về nguyên tắc lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị theo Quy định số 96-QĐ/TW, Nghị quyết 96/2023/QH15 và các quy định liên quan khác của pháp luật. Nghiêm cấm và xử lý nghiêm hành vi vi phạm, làm sai lệch mức độ tín nhiệm hoặc lợi dụng lấy phiếu tín nhiệm để làm giảm uy tín của người khác, gây chia rẽ, mất đoàn kết nội bộ. Kết quả lấy phiếu tín nhiệm phải báo cáo cấp có thẩm quyền quản lý cán bộ và được công khai theo quy định.",
        ),
    ),
)

SCOPE = (
    Section(
        topic=Topic.SCOPE,
        number="II-",
        heading="PHẠM VI, ĐỐI TƯỢNG, THỜI GIAN, THÀNH PHẦN",
    ),
    Section(
        topic=Topic.SCOPE,
        number="1.",
        heading="Phạm vi, đối tượng",
        clauses=(
            clause(
                "II.1.1",
                "(1)-",
                "phần II, mục 1, điểm (1)",
                "Cán bộ giữ chức danh, chức vụ lãnh đạo, quản lý trong các cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh đến cấp có đơn vị trực thuộc.",
            ),
            clause(
                "II.1.2",
                "(2)-",
                "phần II, mục 1, điểm (2)",
                "Cán bộ đã có thông báo nghỉ công tác chờ nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu thì không thực hiện lấy phiếu tín nhiệm (trừ trường hợp cụ thể nêu tại mục II, phần II, Công văn số 599/UBTVQH15-CTĐB, ngày 21/8/2023 của Ủy ban Thường vụ Quốc hội).",
            ),
        ),
    ),
)

WHEN = (
    Section(
        topic=Topic.CYCLE,
        number="2.",
        heading="Thời điểm lấy phiếu tín nhiệm",
        clauses=(
            clause(
                "II.2",
                "",
                "phần II, mục 2",
                "Việc lấy phiếu tín nhiệm được tiến hành định kỳ vào năm thứ ba (năm giữa nhiệm kỳ đại hội đảng bộ các cấp), cụ thể như sau:",
            ),
        ),
    ),
    Section(
        topic=Topic.ORDER,
        heading="",
        clauses=(
            clause(
                "II.2.1",
                "(1)-",
                "phần II, mục 2, điểm (1)",
                "Lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu hoặc phê chuẩn thực hiện vào kỳ họp cuối năm thứ ba của nhiệm kỳ.",
            ),
            clause(
                "II.2.2",
                "(2)-",
                "phần II, mục 2, điểm (2)",
                "Lấy phiếu tín nhiệm đối với các chức danh lãnh đạo cấp ủy các cấp, tiến hành sau khi lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu. Việc lấy phiếu tín nhiệm hoàn thành trong năm 2023.",
            ),
            clause(
                "II.2.3",
                "(3)-",
                "phần II, mục 2, điểm (3)",
                "Lấy phiếu tín nhiệm đối với các chức danh cán bộ lãnh đạo, quản lý khác, tiến hành sau sơ kết 6 tháng đầu năm của năm thứ ba giữa nhiệm kỳ Đại hội đảng bộ các cấp. Việc lấy phiếu tín nhiệm hoàn thành trong năm 2023.",
            ),
        ),
    ),
)

VOTERS = (
    Section(
        topic=Topic.PANELS,
        number="3.",
        heading="Thành phần ghi phiếu tín nhiệm",
        clauses=(
            clause(
                "II.3.1",
                "(1)-",
                "phần II, mục 3, điểm (1)",
                "Thành phần ghi phiếu tín nhiệm được quy định cụ thể đối với từng chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị từ tỉnh đến cấp có đơn vị trực thuộc (Phụ lục 1).",
            ),
        ),
    ),
    Section(
        topic=Topic.QUORUM,
        heading="",
        clauses=(
            clause(
                "II.3.2",
                "(2)-",
                "phần II, mục 3, điểm (2)",
                "Hội nghị lấy phiếu tín nhiệm chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt.",
            ),
        ),
    ),
)

AIMS = (PURPOSE, *SCOPE, *WHEN, *VOTERS)
