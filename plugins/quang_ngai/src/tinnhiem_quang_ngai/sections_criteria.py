"""Phần IV and V: what is judged, the ballot, how it is marked and tallied."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_quang_ngai.paper import section

CRITERIA_AND_BALLOT = (
    section(
        Topic.CRITERIA,
        "phần IV",
        "IV.",
        "Nội dung lấy phiếu tín nhiệm",
    ),
    section(
        Topic.CRITERIA,
        "phần IV, mục 1",
        "1.",
        "Về phẩm chất chính trị, đạo đức, lối sống, ý thức kỷ luật",
        (
            "IV.1.1",
            "-",
            "Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức lối sống; tinh thần trách nhiệm trong công việc; thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
        ),
        (
            "IV.1.2",
            "-",
            "Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế của cấp uỷ, tổ chức đảng; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy cảm.",
        ),
        (
            "IV.1.3",
            "-",
            "Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng, chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm về nêu gương; sự gương mẫu của bản thân vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên giữ mối liên hệ với cấp uỷ nơi cư trú.",
        ),
    ),
    section(
        Topic.CRITERIA,
        "phần IV, mục 2",
        "2.",
        "Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu)",
        (
            "IV.2.1",
            "-",
            "Kết quả lãnh đạo, chỉ đạo, tổ chức thực hiện đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong thực hiện nhiệm vụ được giao.",
        ),
        (
            "IV.2.2",
            "-",
            "Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các phòng, đơn vị quản lý.",
        ),
        (
            "IV.2.3",
            "-",
            "Kết quả lãnh đạo công tác tổ chức, cán bộ; đấu tranh phòng, chống tham nhũng, tiêu cực; công tác kiểm tra, giám sát; giải quyết đơn thư khiếu nại tố cáo trong lĩnh vực, phạm vi phụ trách.",
        ),
    ),
    section(
        Topic.BALLOT,
        "phần V",
        "V.",
        "Phiếu tín nhiệm, cách ghi phiếu và tổng hợp kết quả",
    ),
    section(
        Topic.LEVELS,
        "phần V, mục 1",
        "1.",
        "Phiếu tín nhiệm:",
        (
            "V.1.1",
            "",
            "Phiếu ghi rõ họ tên, chức vụ của người được lấy phiếu tín nhiệm, các mức độ tín nhiệm theo 3 mức: “tín nhiệm cao”, “tín nhiệm” và “tín nhiệm thấp”.",
        ),
    ),
    section(
        Topic.BALLOT,
        "phần V, mục 2",
        "2.",
        "Cách ghi phiếu:",
        (
            "V.2.1",
            "",
            "Căn cứ vào nội dung tiêu chí lấy phiếu tín nhiệm, người ghi phiếu tín nhiệm nghiên cứu, đánh giá khách quan về người được lấy phiếu tín nhiệm, ghi ý kiến của mình vào phiếu tín nhiệm. Người ghi phiếu tín nhiệm có thể ký tên hoặc không ký tên vào phiếu tín nhiệm.",
        ),
    ),
    section(
        Topic.TALLY,
        "phần V, mục 3",
        "3.",
        "Tổng hợp, phân tích kết quả phiếu tín nhiệm:",
        (
            "V.3.1",
            "-",
            "Kết quả phiếu tín nhiệm đối với từng người được tổng hợp như sau: Họ tên, chức vụ của người được lấy phiếu tín nhiệm; tổng số phiếu phát ra; tổng số phiếu thu về, số phiếu hợp lệ, số phiếu không hợp lệ; tổng số phiếu tín nhiệm cao và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm thấp và tỉ lệ phần trăm trên tổng số phiếu thu về.",
        ),
    ),
    section(
        Topic.VOID,
        "phần V, mục 3",
        "",
        "",
        (
            "V.3.2",
            "-",
            "Phiếu không hợp lệ: Là phiếu không do ban kiểm phiếu phát ra; phiếu gạch xoá họ tên người được in trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô.",
        ),
    ),
    section(
        Topic.ADDED_NAME,
        "phần V, mục 3",
        "",
        "",
        (
            "V.3.3",
            "-",
            "Trường hợp phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm thì phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ.",
        ),
    ),
)
