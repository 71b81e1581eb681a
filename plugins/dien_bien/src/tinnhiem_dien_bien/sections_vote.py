"""Part III, 1 and 2: criteria, the ballot, how it is marked, what counts."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Section
from tinnhiem_dien_bien.paper import clause

CRITERIA = (
    Section(
        topic=Topic.CRITERIA,
        number="III-",
        heading="TIÊU CHÍ, QUY TRÌNH, TỔNG HỢP KẾT QUẢ, CÔNG KHAI VÀ SỬ DỤNG KẾT QUẢ LẤY PHIẾU TÍN NHIỆM",
    ),
    Section(topic=Topic.CRITERIA, number="1.", heading="Tiêu chí lấy phiếu tín nhiệm"),
    Section(
        topic=Topic.CRITERIA,
        number="1.1.",
        heading="Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật",
        clauses=(
            clause(
                "III.1.1.a",
                "-",
                "phần III, mục 1, điểm 1.1, gạch đầu dòng 1",
                "Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường lối, chính sách của Đảng, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức, lối sống; tinh thần trách nhiệm trong công việc, thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
            ),
            clause(
                "III.1.1.b",
                "-",
                "phần III, mục 1, điểm 1.1, gạch đầu dòng 2",
                "Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế của cấp ủy, tổ chức đảng, cơ quan, đơn vị nơi công tác; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy cảm.",
            ),
            clause(
                "III.1.1.c",
                "-",
                "phần III, mục 1, điểm 1.1, gạch đầu dòng 3",
                "Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng, chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm nêu gương; sự gương mẫu của bản thân và vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên giữ mối liên hệ với cấp ủy nơi cư trú.",
            ),
        ),
    ),
    Section(
        topic=Topic.CRITERIA,
        number="1.2.",
        heading="Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu)",
        clauses=(
            clause(
                "III.1.2.a",
                "-",
                "phần III, mục 1, điểm 1.2, gạch đầu dòng 1",
                "Kết quả lãnh đạo, tham mưu, tổ chức thực hiện chủ trương, đường lối, chính sách của Đảng, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong thực hiện nhiệm vụ được giao.",
            ),
            clause(
                "III.1.2.b",
                "-",
                "phần III, mục 1, điểm 1.2, gạch đầu dòng 2",
                "Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc.",
            ),
            clause(
                "III.1.2.c",
                "-",
                "phần III, mục 1, điểm 1.2, gạch đầu dòng 3",
                "Kết quả lãnh đạo công tác tổ chức, cán bộ; đấu tranh phòng, chống tham nhũng, tiêu cực; công tác kiểm tra, giám sát; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
            ),
        ),
    ),
)

BALLOT = (
    Section(
        topic=Topic.BALLOT,
        number="2.",
        heading="Phiếu tín nhiệm, cách ghi phiếu và tổng hợp kết quả",
    ),
    Section(
        topic=Topic.LEVELS,
        number="2.1.",
        heading="Phiếu tín nhiệm và cách ghi phiếu",
        clauses=(
            clause(
                "III.2.1.a",
                "-",
                "phần III, mục 2, điểm 2.1, gạch đầu dòng 1",
                'Phiếu ghi rõ họ tên, chức vụ của người được lấy phiếu tín nhiệm, các mức độ tín nhiệm theo 3 mức: "tín nhiệm cao", "tín nhiệm" và "tín nhiệm thấp". Phiếu tín nhiệm theo mẫu ban hành gửi kèm theo Kế hoạch này (Phụ lục 4 - Mẫu phiếu tín nhiệm).',
            ),
        ),
    ),
    Section(
        topic=Topic.BALLOT,
        heading="",
        clauses=(
            clause(
                "III.2.1.b",
                "-",
                "phần III, mục 2, điểm 2.1, gạch đầu dòng 2",
                "Căn cứ vào nội dung tiêu chí lấy phiếu tín nhiệm, người ghi phiếu tín nhiệm nghiên cứu, đánh giá khách quan về người được lấy phiếu tín nhiệm, ghi ý kiến của mình vào phiếu tín nhiệm. Người ghi phiếu tín nhiệm có thể ký tên hoặc không ký tên vào phiếu tín nhiệm.",
            ),
        ),
    ),
)

COUNT = (
    Section(
        topic=Topic.TALLY,
        number="2.2.",
        heading="Tổng hợp, phân tích kết quả phiếu tín nhiệm",
        clauses=(
            clause(
                "III.2.2.a",
                "-",
                "phần III, mục 2, điểm 2.2, gạch đầu dòng 1",
                "Kết quả phiếu tín nhiệm đối với từng người được tổng hợp như sau: Họ tên, chức vụ của người được lấy phiếu tín nhiệm; tổng số phiếu phát ra; tổng số phiếu thu về, số phiếu hợp lệ, số phiếu không hợp lệ; tổng số phiếu tín nhiệm cao và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm và tỉ lệ phần trăm trên tổng số phiếu thu về; tổng số phiếu tín nhiệm thấp và tỉ lệ phần trăm trên tổng số phiếu thu về.",
            ),
        ),
    ),
    Section(
        topic=Topic.VOID,
        heading="",
        clauses=(
            clause(
                "III.2.2.b",
                "-",
                "phần III, mục 2, điểm 2.2, gạch đầu dòng 2",
                "Phiếu không hợp lệ: Là phiếu không do ban kiểm phiếu phát ra; phiếu gạch xoá họ tên người được in trên phiếu; phiếu ghi tên một người mà người ghi phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô.",
            ),
        ),
    ),
    Section(
        topic=Topic.ADDED_NAME,
        heading="",
        clauses=(
            clause(
                "III.2.2.c",
                "-",
                "phần III, mục 2, điểm 2.2, gạch đầu dòng 3",
                "Trường hợp phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm thì phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ.",
            ),
        ),
    ),
)

VOTE = (*CRITERIA, *BALLOT, *COUNT)
