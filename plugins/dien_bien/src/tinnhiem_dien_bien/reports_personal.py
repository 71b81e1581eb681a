"""Phụ lục 3: the report of the person polled, paragraph by paragraph."""

from __future__ import annotations

from tinnhiem_core.model.forms import FormKind, ReportFormat, TextBlock
from tinnhiem_dien_bien.paper import at

HEAD = (
    TextBlock(key="meeting", text="Tại kỳ họp (hội nghị) {meeting}"),
    TextBlock(key="addressee", text="Kính gửi: {voters}"),
    TextBlock(key="self", text="- Tôi là (ghi rõ họ và tên): {name}"),
    TextBlock(key="position", text="- Chức vụ: {title}"),
    TextBlock(key="unit", text="- Đơn vị công tác: {unit}"),
    TextBlock(
        key="basis",
        text="Căn cứ vào Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và Kế hoạch số 104-KH/TU, ngày 30/8/2023 của Ban Thường vụ Tỉnh ủy về việc lấy phiếu tín nhiệm đối với các chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị, tôi xin báo cáo như sau:",
    ),
)

CRITERIA = (
    TextBlock(
        key="criteria_1",
        text="1. Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật",
    ),
    TextBlock(
        key="criteria_1_a",
        text="- Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức, lối sống; tinh thần trách nhiệm trong công việc, thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
    ),
    TextBlock(
        key="criteria_1_b",
        text="- Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế của cấp ủy, tổ chức đảng, cơ quan, đơn vị nơi công tác; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy cảm.",
    ),
    TextBlock(
        key="criteria_1_c",
        text="- Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng, chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm nêu gương; sự gương mẫu của bản thân và vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên giữ mối liên hệ với cấp ủy nơi cư trú.",
    ),
    TextBlock(
        key="criteria_2",
        text="2. Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu)",
    ),
    TextBlock(
        key="criteria_2_a",
        text="- Kết quả lãnh đạo, tham mưu tổ chức thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong việc thực hiện nhiệm vụ được giao.",
    ),
    TextBlock(
        key="criteria_2_b",
        text="- Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc.",
    ),
    TextBlock(
        key="criteria_2_c",
        text="- Kết quả lãnh đạo công tác cán bộ; đấu tranh phòng, chống tham nhũng, tiêu cực; công tác kiểm tra, giám sát; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
    ),
)

TAIL = (
    TextBlock(key="limits", text="3. Hạn chế và giải pháp khắc phục"),
    TextBlock(
        key="explanations",
        text="4. Báo cáo, giải trình các nội dung mà cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm yêu cầu (nếu có)",
    ),
    TextBlock(key="signer", text="Người báo cáo"),
    TextBlock(key="signer_note", text="(Ký và ghi rõ họ, tên)"),
)

PERSONAL_REPORT = ReportFormat(
    form=FormKind.PERSONAL_REPORT,
    template="personal_report",
    title="BÁO CÁO CỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
    annex="PHỤ LỤC 3",
    blocks=(*HEAD, *CRITERIA, *TAIL),
    citation=at("Phụ lục 3"),
)
