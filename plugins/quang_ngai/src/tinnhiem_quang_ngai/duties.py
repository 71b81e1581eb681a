"""Dossier, the four responsibilities of phần VI, reporting, recipients."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.duties import (
    DossierItem,
    Recipient,
    ReportingDuty,
    Responsibility,
)
from tinnhiem_quang_ngai.paper import at

DOSSIER = (
    DossierItem(
        key="report",
        text="báo cáo, cung cấp đầy đủ thông tin trung thực, chính xác về các nội dung lấy phiếu tín nhiệm theo mẫu quy định tại Phụ lục 3 ban hành kèm theo Quy định số 96-QĐ/TW",
        citation=at("phần VI, mục 2"),
    ),
    DossierItem(
        key="explanations",
        text="báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có)",
        conditional=True,
        citation=at(
            "phần VII, mục 1",
            "theo Danh mục tại Phụ lục 2 ban hành kèm theo Quy định số 96-QĐ/TW",
        ),
    ),
)

RESPONSIBILITIES = (
    Responsibility(
        key="leadership",
        bearer="Trách nhiệm của cấp ủy, tập thể lãnh đạo cơ quan, đơn vị",
        duties=(
            "Lãnh đạo, chỉ đạo xây dựng kế hoạch và tổ chức thực hiện việc lấy phiếu tín nhiệm đối với các chức danh cán bộ theo quy định; bảo đảm khách quan, công khai, minh bạch, thực chất.",
            "Tổng hợp, báo cáo cấp có thẩm quyền về kết quả tín nhiệm đối với các chức danh cán bộ theo quy định.",
        ),
        citation=at("phần VI, mục 1"),
    ),
    Responsibility(
        key="polled",
        bearer="Trách nhiệm của người được lấy phiếu",
        duties=(
            "Người được lấy phiếu tín nhiệm phải gửi báo cáo, cung cấp đầy đủ thông tin trung thực, chính xác về các nội dung lấy phiếu tín nhiệm theo mẫu quy định tại Phụ lục 3 ban hành kèm theo Quy định số 96-QĐ/TW và gửi đến phòng tham mưu về tổ chức, cán bộ của Sở (Phòng Hành chính - Tổng hợp) trước ngày 20/6/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày).",
            "Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm, người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có).",
        ),
        citation=at("phần VI, mục 2"),
    ),
    Responsibility(
        key="voters",
        bearer="Trách nhiệm của người ghi phiếu",
        duties=(
            "Nghiên cứu kỹ lưỡng, đánh giá khách quan, thận trọng, trung thực, công tâm về người được lấy phiếu tín nhiệm và nội dung báo cáo, giải trình (nếu có) để thể hiện mức độ tín nhiệm cụ thể trong phiếu tín nhiệm.",
            "Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Phòng Hành chính - Tổng hợp) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        ),
        citation=at("phần VI, mục 3"),
    ),
    Responsibility(
        key="personnel_body",
        bearer="Trách nhiệm của phòng tham mưu về tổ chức, cán bộ",
        duties=(
            "Tham mưu xây dựng kế hoạch lấy phiếu tín nhiệm đối với các chức danh cán bộ, báo cáo cấp có thẩm quyền xem xét, quyết định; phối hợp với các cơ quan liên quan trong việc tổ chức lấy phiếu tín nhiệm.",
            "Đề nghị người được lấy phiếu tín nhiệm cung cấp thông tin, báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền hoặc của người ghi phiếu tín nhiệm trước khi tiến hành lấy phiếu tín nhiệm (nếu có).",
            "Tổng hợp, báo cáo cấp có thẩm quyền về kết quả tín nhiệm đối với các chức danh theo quy định.",
            "Theo chức trách tham mưu cấp có thẩm quyền xem xét, xử lý đối với những cán bộ có kết quả tín nhiệm thấp theo Điều 11, Quy định số 96-QĐ/TW.",
        ),
        citation=at("phần VI, mục 4"),
    ),
)

REPORTING = (
    ReportingDuty(
        key="results",
        text="Tham mưu tổ chức Hội nghị lấy phiếu tín nhiệm; tổng hợp, hoàn thiện hồ sơ báo cáo Ban Thường vụ Tỉnh ủy, UBND tỉnh, Sở Nội vụ; thời gian hoàn thành trước ngày 20/7/2023.",
        reporter="Phòng Hành chính - Tổng hợp",
        recipient="Ban Thường vụ Tỉnh ủy, UBND tỉnh, Sở Nội vụ",
        words="hoàn thành trước ngày 20/7/2023",
        stated=date(2023, 7, 20),
        citation=at("phần VIII, mục 3"),
    ),
)

RECIPIENTS = (
    Recipient(text="Ban Tổ chức Tỉnh ủy"),
    Recipient(text="UBND tỉnh"),
    Recipient(text="Sở Nội vụ"),
    Recipient(text="Đảng ủy Khối"),
    Recipient(text="Đảng ủy Sở"),
    Recipient(text="Lãnh đạo Sở"),
    Recipient(text="BCH: Công đoàn cơ sở, Chi đoàn Sở"),
    Recipient(text="Các chi bộ trực thuộc Đảng bộ"),
    Recipient(text="Các phòng, đơn vị thuộc Sở"),
    Recipient(text="Lưu: VT, HCTH"),
)
