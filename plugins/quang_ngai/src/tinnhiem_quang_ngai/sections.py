"""The words of the plan in the order of its text; what stands in a table has no clauses here."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_quang_ngai.paper import section
from tinnhiem_quang_ngai.sections_criteria import CRITERIA_AND_BALLOT
from tinnhiem_quang_ngai.sections_process import PROCESS

OPENING = (
    section(
        Topic.PRINCIPLES,
        "phần I",
        "I.",
        "Quan điểm, nguyên tắc",
        (
            "I.1",
            "1.",
            "Bảo đảm sự lãnh đạo của Đảng, thực hiện nghiêm nguyên tắc tập trung dân chủ, tự phê bình và phê bình; nêu cao trách nhiệm của cấp ủy, tổ chức đảng, cơ quan, đơn vị, người đứng đầu, nhất là người được lấy phiếu tín nhiệm, người ghi phiếu tín nhiệm.",
        ),
        (
            "I.2",
            "2.",
            "Làm tốt công tác chính trị, tư tưởng, bảo đảm dân chủ, khách quan, công tâm, công khai, minh bạch trong lấy phiếu tín nhiệm và sử dụng kết quả tín nhiệm. Nghiêm cấm và xử lý nghiêm hành vi vi phạm, làm sai lệch mức độ tín nhiệm hoặc lợi dụng lấy phiếu tín nhiệm để làm giảm uy tín của người khác, gây chia rẽ, mất đoàn kết nội bộ.",
        ),
        (
            "I.3",
            "3.",
            "Lấy phiếu tín nhiệm là nội dung quan trọng trong đánh giá cán bộ, được thực hiện định kỳ; cán bộ giữ nhiều chức danh, chức vụ lãnh đạo, quản lý thì lấy phiếu tín nhiệm tối đa ở 2 nơi cán bộ công tác và sinh hoạt.",
        ),
        (
            "I.4",
            "4.",
            "Kết quả lấy phiếu tín nhiệm phải báo cáo cấp có thẩm quyền quản lý cán bộ và được công khai theo quy định.",
        ),
    ),
    section(
        Topic.PURPOSE,
        "phần II",
        "II.",
        "Mục đích, yêu cầu",
        (
            "II.1",
            "1.",
            "Thực hiện chủ trương của Đảng về xây dựng, chỉnh đốn Đảng và hệ thống chính trị; đấu tranh phòng, chống tham nhũng, tiêu cực; xây dựng đội ngũ cán bộ lãnh đạo, quản lý các cấp có đủ phẩm chất, năng lực, uy tín, ngang tầm nhiệm vụ.",
        ),
        (
            "II.2",
            "2.",
            "Góp phần đánh giá uy tín và kết quả thực hiện chức trách, nhiệm vụ được giao của cán bộ; giúp cán bộ “tự soi”, “tự sửa”, tiếp tục phấn đấu, rèn luyện trong công tác; là cơ sở quan trọng để cấp ủy, tổ chức đảng đào tạo, bồi dưỡng, bố trí, sử dụng cán bộ; nâng cao hiệu quả công tác lãnh đạo, quản lý, giám sát cán bộ.",
        ),
        (
            "II.3",
            "3.",
            "Quá trình tổ chức lấy phiếu tín nhiệm phải thực hiện nghiêm theo Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị; bảo đảm thực chất, góp phần tăng cường niềm tin của cán bộ, đảng viên và Nhân dân đối với Đảng.",
        ),
    ),
    section(
        Topic.SCOPE,
        "phần III",
        "III.",
        "Nội dung thực hiện",
    ),
    section(
        Topic.SCOPE,
        "phần III, mục 1",
        "1.",
        "Phạm vi, đối tượng lấy phiếu tín nhiệm:",
        (
            "III.1.1",
            "",
            "Việc lấy phiếu tín nhiệm được tiến hành đối với Giám đốc, các Phó Giám đốc Sở.",
        ),
    ),
    section(
        Topic.PANELS,
        "phần III, mục 2",
        "2.",
        "Thành phần ghi phiếu tín nhiệm:",
    ),
    section(
        Topic.QUORUM,
        "phần III, mục 2",
        "",
        "",
        (
            "III.2.quorum",
            "",
            "Hội nghị lấy phiếu tín nhiệm chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt.",
        ),
    ),
    section(
        Topic.MEETING_DATE,
        "phần III, mục 3",
        "3.",
        "Thời gian thực hiện:",
        (
            "III.3.1",
            "",
            "Dự kiến trước ngày 15/7/2023, tiến hành sau sơ kết 6 tháng đầu năm 2023 (cụ thể theo thông báo hoặc giấy mời của Sở).",
        ),
    ),
)

CLOSING = section(
    Topic.CLOSING,
    "đoạn kết",
    "",
    "",
    (
        "closing",
        "",
        "Trên đây là Kế hoạch lấy phiếu tín nhiệm giữa nhiệm kỳ đối với các chức danh Giám đốc, Phó Giám đốc Sở Khoa học và Công nghệ. Giám đốc Sở yêu cầu các đồng chí lãnh đạo Sở, Thủ trưởng đơn vị, Trưởng các phòng chuyên môn, nghiệp vụ thuộc Sở nghiêm túc triển khai thực hiện./.",
    ),
)

SECTIONS = (*OPENING, *CRITERIA_AND_BALLOT, *PROCESS, CLOSING)
