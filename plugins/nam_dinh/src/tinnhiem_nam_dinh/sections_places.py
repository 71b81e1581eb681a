"""Phần III, mục 2: places, voters, steps and times of each group of titles, in full."""

from __future__ import annotations

from tinnhiem_core.law import Topic
from tinnhiem_core.model.plan import Clause, Section
from tinnhiem_nam_dinh.paper import clause


def _section(number: str, heading: str, *words: tuple[str, str, str]) -> Section:
    """Return a section from its clauses: key, number as printed, words."""
    clauses = tuple(_clause(number, *one) for one in words)
    return Section(topic=Topic.PROCESS, number=f"{number}.", heading=heading, clauses=clauses)


def _clause(number: str, key: str, mark: str, words: str) -> Clause:
    place = f"phần III, mục {number}, điểm {key[0]}"
    return clause(f"III.{number}.{key}", mark, place, words)


PLACES = (
    _section(
        "2",
        "Nơi lấy phiếu, thành phần ghi phiếu, trình tự, thời gian thực hiện",
    ),
    _section(
        "2.1",
        "Đối với Phó Chủ tịch UBND tỉnh (không là Ủy viên Ban Thường vụ Tỉnh ủy):",
        ("a", "a)", "Nơi lấy phiếu: 02 nơi, tại UBND tỉnh và tại HĐND tỉnh."),
        ("b", "b)", "Nội dung lấy phiếu tín nhiệm tại HĐND tỉnh:"),
        (
            "b.text",
            "",
            "Thực hiện theo Nghị quyết số 96/2023/NQ-QH15 ngày 23/6/2023 của Quốc hội và hướng dẫn của Thường trực HĐND tỉnh.",
        ),
        ("c", "c)", "Nội dung lấy phiếu tín nhiệm tại UBND tỉnh:"),
        (
            "c.panel",
            "-",
            "Thành phần ghi phiếu tín nhiệm, gồm: Cấp trưởng các sở, ban, ngành, đơn vị sự nghiệp công lập trực thuộc UBND tỉnh.",
        ),
        ("c.steps", "-", "Trình tự, thời gian thực hiện:"),
        (
            "c.dossier",
            "+",
            "Người được lấy phiếu tín nhiệm: Viết báo cáo theo mẫu Phụ lục 3 Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và bản kê khai tài sản, thu nhập theo mẫu quy định hiện hành (có ký xác nhận của người được kê khai và người nhận bản kê khai theo quy định); gửi báo cáo và bản kê khai tài sản về UBND tỉnh (qua Sở Nội vụ); thời gian xong trước ngày 10/8/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày).",
        ),
        (
            "c.to_voters",
            "+",
            "Sở Nội vụ tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm tiến hành thẩm định theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) của người được lấy phiếu tín nhiệm, gửi cho người ghi phiếu; thời gian xong trước ngày 15/8/2023 (trước ngày lấy phiếu tín nhiệm 15 ngày).",
        ),
        (
            "c.questions",
            "+",
            "Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Sở Nội vụ) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm. Sở Nội vụ tập hợp các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm gửi cho người được lấy phiếu tín nhiệm; thời gian xong trước ngày 20/8/2023 (trước ngày lấy phiếu tín nhiệm 10 ngày).",
        ),
        (
            "c.explanation",
            "+",
            "Người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có) gửi Sở Nội vụ để tập hợp gửi báo cáo cấp có thẩm quyền xem xét trước khi gửi cho người ghi phiếu; thời gian xong trước ngày 26/8/2023 (trước ngày lấy phiếu tín nhiệm 3 ngày).",
        ),
        (
            "c.ballots",
            "+",
            "Sở Nội vụ phối hợp với Văn phòng UBND tỉnh chuẩn bị phiếu tín nhiệm, các biên bản, tài liệu theo quy định; thời gian xong trước ngày 28/8/2023.",
        ),
        (
            "c.meeting",
            "+",
            "UBND tỉnh tổ chức họp lấy phiếu tín nhiệm; thời gian họp dự kiến ngày 30/8/2023.",
        ),
        (
            "c.report",
            "+",
            "Báo cáo kết quả về Ban Thường vụ Tỉnh ủy; thời gian xong trước ngày 31/8/2023.",
        ),
        (
            "c.disclosure",
            "-",
            "Công khai, sử dụng kết quả phiếu tín nhiệm: Thực hiện theo Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy.",
        ),
    ),
    _section(
        "2.2",
        "Đối với Ủy viên UBND tỉnh là người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh:",
        ("a", "a)", "Nơi lấy phiếu: 02 nơi, tại cơ quan công tác và tại HĐND tỉnh."),
        ("b", "b)", "Nội dung lấy phiếu tín nhiệm tại HĐND tỉnh:"),
        (
            "b.text",
            "",
            "Thực hiện theo Nghị quyết số 96/2023/NQ-QH15 ngày 23/6/2023 của Quốc hội và hướng dẫn của HĐND tỉnh.",
        ),
        ("c", "c)", "Nội dung lấy phiếu tín nhiệm tại cơ quan công tác:"),
        ("c.text", "", "Thực hiện theo điểm b khoản 2.3 mục 2 phần II Kế hoạch này."),
    ),
    _section(
        "2.3",
        "Đối với cấp trưởng, cấp phó các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh (trừ Giám đốc Sở Kế hoạch và đầu tư):",
        ("a", "a)", "Nơi lấy phiếu: Tại cơ quan công tác."),
        ("b", "b)", "Nội dung lấy phiếu tín nhiệm:"),
        (
            "b.panel",
            "-",
            "Thành phần ghi phiếu tín nhiệm, gồm: Cấp trưởng, cấp phó cơ quan; ủy viên ban chấp hành đảng bộ (chi bộ) cơ quan; trưởng các phòng, ban và tương đương, đơn vị trực thuộc; trưởng các đoàn thể ở cơ quan.",
        ),
        (
            "b.own_plan",
            "-",
            "Các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh xây dựng kế hoạch và triển khai thực hiện việc lấy phiếu tín nhiệm đối với các chức danh quy định tại điểm c, điểm d khoản 1 mục II Kế hoạch này. Nội dung, quy trình, cách ghi phiếu, tổng hợp kết quả, công khai và sử dụng kết quả phiếu tín nhiệm: Thực hiện theo quy định tại Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy.",
        ),
        ("c", "c)", "Công tác báo cáo:"),
        (
            "c.standing_committee",
            "-",
            "Báo cáo Ban Tổ chức Tỉnh ủy về kết quả tín nhiệm đối với các chức danh lãnh đạo thuộc diện Ban Thường vụ Tỉnh ủy quản lý; thời gian hoàn thành trong tháng 8/2023.",
        ),
        (
            "c.party_group",
            "-",
            "Báo cáo Ban Cán sự Đảng UBND tỉnh, UBND tỉnh (qua Sở Nội vụ) về kết quả tín nhiệm đối với các chức danh lãnh đạo thuộc diện Ban Cán sự đảng UBND tỉnh, UBND tỉnh quản lý; thời gian hoàn thành trước ngày 30/8/2023.",
        ),
        (
            "c.department",
            "-",
            "Báo cáo sở, ban, ngành kết quả tín nhiệm nhiệm đối với các chức danh lãnh đạo thuộc sở, ban, ngành quản lý; thời gian hoàn thành trong tháng 8/2023.",
        ),
    ),
    _section(
        "2.4",
        "Đối với cấp trưởng, cấp phó các đơn vị thuộc sở, ban, ngành có cấp trực thuộc",
        ("a", "a)", "Nơi lấy phiếu: Tại đơn vị công tác."),
        ("b", "b)", "Nội dung lấy phiếu tín nhiệm:"),
        (
            "b.text",
            "",
            "Thực hiện theo Kế hoạch do sở, ban, ngành ban hành, yêu cầu đúng thời hạn quy định.",
        ),
    ),
    _section(
        "2.5",
        "Đối với Chủ tịch, Giám đốc, Phó giám đốc Công ty TNHH một thành viên",
        ("a", "a)", "Nơi lấy phiếu: Tại Công ty đang công tác."),
        ("b", "b)", "Nội dung lấy phiếu tín nhiệm:"),
        (
            "b.panel",
            "-",
            "Thành phần ghi phiếu tín nhiệm, gồm: Chủ tịch, giám đốc, phó giám đốc, kiểm soát viên, kế toán trưởng công ty; ủy viên ban chấp hành đảng bộ (chi bộ) công ty; trưởng các phòng, ban, đơn vị trực thuộc; trưởng các đoàn thể ở công ty.",
        ),
        ("b.steps", "-", "Trình tự, thời gian thực hiện:"),
        (
            "b.dossier",
            "+",
            "Người được lấy phiếu tín nhiệm: Viết báo cáo theo mẫu Phụ lục 3 Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và bản kê khai tài sản thu nhập theo mẫu quy định hiện hành (có ký xác nhận của người được kê khai và người nhận bản kê khai theo quy định); gửi báo cáo và bản kê khai tài sản về Phòng Tổ chức của công ty; thời gian trước ngày lấy phiếu tín nhiệm 20 ngày.",
        ),
        (
            "b.to_voters",
            "+",
            "Phòng Tổ chức của công ty tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm tiến hành thẩm định theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) của người được lấy phiếu tín nhiệm, gửi cho người ghi phiếu; thời gian trước ngày lấy phiếu tín nhiệm 15 ngày.",
        ),
        (
            "b.questions",
            "+",
            "Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Phòng Tổ chức của công ty) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm. Phòng Tổ chức của công ty tập hợp các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm gửi cho người được lấy phiếu tín nhiệm; thời gian trước ngày lấy phiếu tín nhiệm 10 ngày.",
        ),
        (
            "b.explanation",
            "+",
            "Người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có) gửi Phòng Tổ chức của công ty để tập hợp gửi báo cáo cấp có thẩm quyền xem xét trước khi gửi cho người ghi phiếu; thời gian trước ngày lấy phiếu tín nhiệm 3 ngày.",
        ),
        (
            "b.ballots",
            "+",
            "Phòng Tổ chức của công ty (hoặc cá nhân, tổ chức do Chủ tịch công ty phân công) chuẩn bị phiếu tín nhiệm, các biên bản, tài liệu theo quy định; thời gian xong trước ngày lấy phiếu tín nhiệm 1 ngày.",
        ),
        (
            "b.meeting",
            "+",
            "Công ty tổ chức họp lấy phiếu tín nhiệm; Thời gian họp trước ngày 30/8/2023,",
        ),
        (
            "b.report",
            "-",
            "Báo cáo kết quả về Ban Cán sự Đảng UBND tỉnh, UBND tỉnh (qua Sở Nội vụ); thời gian xong trước ngày 31/8/2023.",
        ),
        (
            "b.disclosure",
            "-",
            "Công khai, sử dụng kết quả phiếu tín nhiệm: thực hiện theo Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy.",
        ),
        (
            "c",
            "c)",
            "Khi tổ chức hội nghị lấy phiếu tín nhiệm, công ty phải mời đại diện cơ quan tham mưu của cấp ủy địa phương và Sở Nội vụ dự, giám sát hoạt động của ban kiểm phiếu tại Hội nghị lấy phiếu tín nhiệm.",
        ),
    ),
)
