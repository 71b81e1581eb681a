"""The words of the plan in the order of its text; what stands in a table has no clauses here."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Section
from tinnhiem_nam_dinh.paper import clause
from tinnhiem_nam_dinh.sections_places import PLACES

PURPOSE = Section(
    topic=Topic.PURPOSE,
    number="I.",
    heading="MỤC ĐÍCH, YÊU CẦU",
    clauses=(
        clause(
            "I.1",
            "1.",
            "phần I, mục 1",
            "Thực hiện chủ trương của Đảng về xây dựng, chỉnh đốn Đảng và hệ thống chính trị; đấu tranh phòng, chống tham nhũng, tiêu cực; xây dựng đội ngũ cán bộ lãnh đạo, quản lý các cấp có đủ phẩm chất, năng lực, uy tín, ngang tầm nhiệm vụ.",
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
            "Quá trình tổ chức lấy phiếu tín nhiệm phải thực hiện nghiêm theo Quy định số 96-QĐ/TW ngày 02/02/2023 của Ban Chấp hành Trung ương, Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và các văn bản liên quan. Việc triển khai phải đánh giá thực chất kết quả thực hiện chức trách, nhiệm vụ và phẩm chất chính trị, đạo đức lối sống của người được lấy phiếu tín nhiệm; đảm bảo dân chủ, khách quan, công tâm, công khai, minh bạch trong việc lấy phiếu tín nhiệm và sử dụng kết quả lấy phiếu tín nhiệm.",
        ),
        clause(
            "I.4",
            "4.",
            "phần I, mục 4",
            "Nghiêm cấm và xử lý nghiêm việc vận động, lôi kéo hoặc có những hành vi vi phạm, tác động làm sai lệch mức độ tín nhiệm hoặc lợi dụng lấy phiếu tín nhiệm để làm giảm uy tín của người khác, gây chia rẽ, mất đoàn kết nội bộ. Kết quả phiếu tín nhiệm phải báo cáo cấp có thẩm quyền quản lý cán bộ và được công khai theo quy định.",
        ),
    ),
)

PRINCIPLES = Section(
    topic=Topic.PRINCIPLES,
    number="II.",
    heading="NGUYÊN TẮC",
    clauses=(
        clause(
            "II.1",
            "1.",
            "phần II, mục 1",
            "Cán bộ, công chức, viên chức giữ nhiều chức danh, chức vụ lãnh đạo, quản lý thì lấy phiếu tín nhiệm tối đa ở 02 nơi cán bộ công tác và sinh hoạt.",
        ),
        clause(
            "II.2",
            "2.",
            "phần II, mục 2",
            "Cán bộ, công chức, viên chức lãnh đạo, quản lý đã có thông báo nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu thì không thực hiện lấy phiếu tín nhiệm.",
        ),
        clause(
            "II.3",
            "3.",
            "phần II, mục 3",
            "Thời điểm lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý tiến hành sau sơ kết 6 tháng đầu năm của năm thứ 3 giữa nhiệm kỳ đại hội đảng bộ các cấp.",
        ),
        clause(
            "II.4",
            "4.",
            "phần II, mục 4",
            "Hội nghị lấy phiếu tín nhiệm chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt.",
        ),
        clause(
            "II.5",
            "5.",
            "phần II, mục 5",
            "Tài liệu, thông tin, kết quả phiếu tín nhiệm thực hiện đúng chế độ mật, chế độ công khai theo quy định.",
        ),
    ),
)

CONTENTS = Section(topic=Topic.SCOPE, number="III.", heading="NỘI DUNG")
TITLES = Section(topic=Topic.TITLES, number="1.", heading="Chức danh lấy phiếu tín nhiệm")
ORGANISATION = Section(topic=Topic.RESPONSIBILITIES, number="IV.", heading="TỔ CHỨC THỰC HIỆN:")

CLOSING = Section(
    topic=Topic.CLOSING,
    heading="",
    clauses=(
        clause(
            "closing",
            "",
            "đoạn kết",
            "Trên đây là Kế hoạch triển khai thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Ban Chấp hành Trung ương và Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị. Yêu cầu các cơ quan, đơn vị thuộc UBND tỉnh triển khai thực hiện./.",
        ),
    ),
)

SECTIONS = (PURPOSE, PRINCIPLES, CONTENTS, TITLES, *PLACES, ORGANISATION, CLOSING)
