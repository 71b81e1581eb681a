"""Part III, 3: who bears which duty."""

from __future__ import annotations

from tinnhiem_core.model.duties import Responsibility
from tinnhiem_dien_bien.paper import at

RESPONSIBILITIES = (
    Responsibility(
        key="committees",
        bearer="các cấp ủy, tổ chức đảng, tập thể lãnh đạo cơ quan, đơn vị",
        duties=(
            "Lãnh đạo, chỉ đạo xây dựng kế hoạch và tổ chức thực hiện việc lấy phiếu tín nhiệm đối với các chức danh cán bộ thuộc thẩm quyền quản lý theo quy định; bảo đảm khách quan, công khai, minh bạch, thực chất.",
            "Tổng hợp, báo cáo cấp có thẩm quyền về kết quả tín nhiệm đối với các chức danh cán bộ công tác tại địa phương, cơ quan, đơn vị (gồm cả các chức danh cán bộ thuộc thẩm quyền quản lý của cấp trên trực tiếp); sơ kết, đánh giá quá trình tổ chức thực hiện lấy phiếu tín nhiệm.",
            "Hướng dẫn, kiểm tra, giám sát việc thực hiện lấy phiếu tín nhiệm của cấp dưới trực thuộc.",
            "Quyết định hoặc đề nghị cấp có thẩm quyền xem xét, quyết định đưa ra khỏi quy hoạch, cho từ chức, miễn nhiệm, bố trí công tác khác mà không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm đối với cán bộ có tín nhiệm thấp. Quan tâm đào tạo, bồi dưỡng, bố trí, sử dụng cán bộ có tín nhiệm cao.",
        ),
        citation=at("phần III, mục 3, điểm 3.1"),
    ),
    Responsibility(
        key="personnel_body",
        bearer="cơ quan tham mưu về tổ chức, cán bộ",
        duties=(
            "Tham mưu xây dựng kế hoạch lấy phiếu tín nhiệm đối với các chức danh cán bộ, báo cáo cấp có thẩm quyền xem xét, quyết định; phối hợp với các cơ quan liên quan trong việc tổ chức lấy phiếu tín nhiệm.",
            "Đề nghị người được lấy phiếu tín nhiệm cung cấp thông tin, báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền hoặc của người ghi phiếu tín nhiệm trước khi tiến hành lấy phiếu tín nhiệm.",
            "Tập hợp báo cáo giải trình, bổ sung của người được lấy phiếu tín nhiệm (nếu có), gửi báo cáo cấp có thẩm quyền hoặc người ghi phiếu.",
            "Tổng hợp, báo cáo cấp có thẩm quyền về kết quả tín nhiệm đối với các chức danh cán bộ công tác tại địa phương, cơ quan, đơn vị.",
            "Tham mưu cấp có thẩm quyền xem xét, xử lý đối với những cán bộ có kết quả tín nhiệm thấp theo mục 6, phần III, Kế hoạch này; có kế hoạch đào tạo, bồi dưỡng, bố trí, sử dụng đối với cán bộ có tín nhiệm cao.",
            "Giúp cấp có thẩm quyền hướng dẫn, kiểm tra, giám sát việc thực hiện lấy phiếu tín nhiệm của cấp dưới trực thuộc.",
        ),
        citation=at("phần III, mục 3, điểm 3.2"),
    ),
    Responsibility(
        key="person_polled",
        bearer="người được lấy phiếu",
        duties=(
            "Người được lấy phiếu tín nhiệm phải gửi hồ sơ, báo cáo, cung cấp đầy đủ thông tin trung thực, chính xác về các nội dung lấy phiếu tín nhiệm theo quy định (danh mục hồ sơ, mẫu báo cáo theo Phụ lục 2, Phụ lục 3 của Kế hoạch này) và gửi đến cơ quan tham mưu về tổ chức, cán bộ trước ngày lấy phiếu tín nhiệm 20 ngày (cán bộ thuộc diện lấy phiếu tại Ban Chấp hành Đảng bộ tỉnh, gửi hồ sơ về Ban Tổ chức Tỉnh ủy; thuộc diện lấy phiếu tại HĐND tỉnh, UBND tỉnh, gửi hồ sơ về Sở Nội vụ; thuộc diện lấy phiếu tại nội bộ cơ quan, tổ chức thì hồ sơ nộp bộ phận phụ trách tổ chức cán bộ cơ quan đó. Cán bộ diện quản lý của cấp huyện, cách thức tương tự như trên).",
            "Chậm nhất 3 ngày trước ngày lấy phiếu tín nhiệm, người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có).",
        ),
        citation=at("phần III, mục 3, điểm 3.3"),
    ),
    Responsibility(
        key="voter",
        bearer="người ghi phiếu",
        duties=(
            "Nghiên cứu kỹ lưỡng, đánh giá khách quan, thận trọng, trung thực, công tâm về người được lấy phiếu tín nhiệm và nội dung báo cáo, giải trình (nếu có) để thể hiện mức độ tín nhiệm cụ thể trong phiếu tín nhiệm.",
            "Khi có vấn đề cần làm rõ thì người ghi phiếu yêu cầu bằng văn bản đối với người được lấy phiếu (qua cơ quan tham mưu về tổ chức, cán bộ) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        ),
        citation=at("phần III, mục 3, điểm 3.4"),
    ),
)
