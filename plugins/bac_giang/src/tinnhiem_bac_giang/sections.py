"""The plan as the article tells it, part by part, in its order and its words."""

from __future__ import annotations

from tinnhiem_bac_giang.papers import reported
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Clause, Section

EXEMPTION = (
    "Không thực hiện lấy phiếu tín nhiệm đối với những đồng chí đã có thông báo nghỉ công tác chờ"
    " nghỉ hưu hoặc được bổ nhiệm, bầu cử trong năm lấy phiếu."
)


def _clause(key: str, place: str, text: str) -> Clause:
    return Clause(key=key, text=text, citation=reported(place))


_PURPOSE = Section(
    topic=Topic.PURPOSE,
    heading="yêu cầu",
    clauses=(
        _clause(
            "party_building",
            "đoạn về mục đích, câu thứ 1",
            "Việc lấy phiếu tín nhiệm nhằm thực hiện chủ trương của Đảng về xây dựng, chỉnh đốn"
            " Đảng và hệ thống chính trị; đấu tranh phòng, chống tham nhũng, tiêu cực; nâng cao"
            " hiệu quả công tác lãnh đạo, quản lý, giám sát cán bộ.",
        ),
        _clause(
            "assessment",
            "đoạn về mục đích, câu thứ 2",
            "Cùng đó, góp phần đánh giá uy tín và kết quả thực hiện chức trách, nhiệm vụ được giao"
            ' của cán bộ; giúp cán bộ "tự soi”, "tự sửa”, tiếp tục phấn đấu, rèn luyện trong công'
            " tác; là cơ sở quan trọng để thực hiện công tác cán bộ.",
        ),
    ),
)
_SCOPE = Section(
    topic=Topic.SCOPE,
    heading="về phạm vi",
    clauses=(
        _clause(
            "scope",
            "đoạn “về phạm vi”, câu thứ 1",
            "Lấy phiếu tín nhiệm đối với cán bộ thuộc diện BTV Tỉnh ủy quản lý đang công tác ở các"
            " cơ quan, đơn vị cấp tỉnh, cấp huyện.",
        ),
        _clause("exemption", "đoạn “về phạm vi”, câu thứ 2", EXEMPTION),
        _clause(
            "two_venues",
            "đoạn “về phạm vi”, câu thứ 3",
            "Đối với cán bộ giữ nhiều chức danh, chức vụ lãnh đạo thì lấy phiếu tín nhiệm tối đa ở"
            " 2 nơi (kể cả các trường hợp 1 người đồng thời giữ nhiều chức danh).",
        ),
    ),
)
_WHEN = Section(
    topic=Topic.MEETING_DATE,
    heading="Về thời điểm",
    clauses=(
        _clause(
            "cycle",
            "đoạn “Về thời điểm”, câu thứ 1",
            "Lấy phiếu tín nhiệm được tiến hành định kỳ vào năm thứ 3 (năm giữa nhiệm kỳ đại hội"
            " Đảng các cấp).",
        ),
        _clause(
            "order",
            "đoạn “Về thời điểm”, câu thứ 2",
            "Các chức danh do HĐND các cấp bầu hoặc phê chuẩn thực hiện theo quy định của Quốc hội;"
            " ủy viên BTV cấp tỉnh, cấp huyện lấy phiếu tín nhiệm sau khi HĐND cùng cấp lấy phiếu"
            " tín nhiệm đối với các chức danh do HĐND bầu; cấp trưởng, phó các sở, ban, ngành tỉnh"
            " lấy phiếu tín nhiệm xong trong tháng 9/2023.",
        ),
    ),
)
_CRITERIA = Section(
    topic=Topic.CRITERIA,
    heading="Về tiêu chí",
    clauses=(
        _clause(
            "criteria",
            "đoạn “Về tiêu chí”",
            "Thực hiện lấy phiếu tín nhiệm theo 2 tiêu chí đó là phẩm chất chính trị, đạo đức, lối"
            " sống, ý thức tổ chức kỷ luật và kết quả thực hiện chức trách, nhiệm vụ được giao"
            " (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu).",
        ),
        _clause(
            "first_criterion",
            "đoạn “Tiêu chí đầu tiên”",
            "Tiêu chí đầu tiên bao gồm: Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện"
            " chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; tinh thần trách"
            " nhiệm trong công việc, thái độ phục vụ nhân dân; ý thức tổ chức kỷ luật, việc chấp"
            " hành các nguyên tắc tổ chức và hoạt động của Đảng; sự gương mẫu của bản thân và vợ,"
            " chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên"
            " giữ mối liên hệ với cấp ủy nơi cư trú…",
        ),
        _clause(
            "second_criterion",
            "đoạn “tiêu chí thứ hai”",
            "Đối với tiêu chí thứ hai, được cụ thể qua kết quả lãnh đạo, tham mưu tổ chức thực hiện"
            " chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực,"
            " phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm,"
            " dám chịu trách nhiệm trong việc thực hiện nhiệm vụ được giao; số lượng, chất lượng"
            " sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm"
            " vụ của các tổ chức, cơ quan, đơn vị trực thuộc…",
        ),
    ),
)
_USE = Section(
    topic=Topic.USE,
    heading="sử dụng kết quả phiếu",
    clauses=(
        _clause(
            "use",
            "đoạn cuối, câu thứ 1",
            "Kết quả lấy phiếu tín nhiệm được sử dụng để đánh giá cán bộ, làm cơ sở cho công tác"
            " quy hoạch, điều động, bổ nhiệm, giới thiệu cán bộ ứng cử, miễn nhiệm và thực hiện chế"
            " độ, chính sách đối với cán bộ.",
        ),
        _clause(
            "purpose_of_use",
            "đoạn cuối, câu thứ 2",
            "Từ đó, góp phần thực hiện nghiêm và có hiệu quả chủ trương xây dựng, chỉnh đốn Đảng và"
            " hệ thống chính trị; đấu tranh phòng, chống tham nhũng, tiêu cực; xây dựng đội ngũ cán"
            " bộ lãnh đạo, quản lý các cấp có đủ phẩm chất, năng lực, uy tín, ngang tầm nhiệm vụ.",
        ),
    ),
)

SECTIONS = (
    _PURPOSE,
    _SCOPE,
    _WHEN,
    _CRITERIA,
    Section(
        topic=Topic.RESPONSIBILITIES,
        heading="trách nhiệm của tập thể, cá nhân trong lấy phiếu tín nhiệm",
    ),
    _USE,
)
