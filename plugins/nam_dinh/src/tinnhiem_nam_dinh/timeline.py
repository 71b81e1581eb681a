"""Trình tự, thời gian thực hiện of 2.1 (offsets and dates) and 2.5 (offsets)."""

from __future__ import annotations

from datetime import date

from tinnhiem_core.model.timeline import Deadline, MeetingDate, Step, Timeline
from tinnhiem_nam_dinh.paper import at

VICE_CHAIR = ("vice_chair",)
COMPANY = ("company_leaders",)
AT_2_1 = at("phần III, mục 2.1, điểm c")
AT_2_5 = at("phần III, mục 2.5, điểm b")
GATE = "xem xét trước khi gửi cho người ghi phiếu"

AT_UBND = (
    Deadline(
        key="vice_chair.dossier",
        step=Step.DOSSIER,
        text="Người được lấy phiếu tín nhiệm: Viết báo cáo theo mẫu Phụ lục 3 Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và bản kê khai tài sản, thu nhập theo mẫu quy định hiện hành (có ký xác nhận của người được kê khai và người nhận bản kê khai theo quy định); gửi báo cáo và bản kê khai tài sản về UBND tỉnh (qua Sở Nội vụ); thời gian xong trước ngày 10/8/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày).",
        words="xong trước ngày 10/8/2023 (trước ngày lấy phiếu tín nhiệm 20 ngày)",
        actor="Người được lấy phiếu tín nhiệm",
        recipient="UBND tỉnh (qua Sở Nội vụ)",
        days_before=20,
        stated=date(2023, 8, 10),
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
    Deadline(
        key="vice_chair.to_voters",
        step=Step.TO_VOTERS,
        text="Sở Nội vụ tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm tiến hành thẩm định theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) của người được lấy phiếu tín nhiệm, gửi cho người ghi phiếu; thời gian xong trước ngày 15/8/2023 (trước ngày lấy phiếu tín nhiệm 15 ngày).",
        words="xong trước ngày 15/8/2023 (trước ngày lấy phiếu tín nhiệm 15 ngày)",
        actor="Sở Nội vụ",
        recipient="người ghi phiếu",
        days_before=15,
        stated=date(2023, 8, 15),
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
    Deadline(
        key="vice_chair.questions",
        step=Step.QUESTIONS,
        text="Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Sở Nội vụ) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        words="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
        actor="người ghi phiếu",
        recipient="người được lấy phiếu (qua Sở Nội vụ)",
        days_before=10,
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
    Deadline(
        key="vice_chair.forward",
        step=Step.FORWARD,
        text="Sở Nội vụ tập hợp các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm gửi cho người được lấy phiếu tín nhiệm; thời gian xong trước ngày 20/8/2023 (trước ngày lấy phiếu tín nhiệm 10 ngày).",
        words="xong trước ngày 20/8/2023 (trước ngày lấy phiếu tín nhiệm 10 ngày)",
        actor="Sở Nội vụ",
        recipient="người được lấy phiếu tín nhiệm",
        days_before=10,
        stated=date(2023, 8, 20),
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
    Deadline(
        key="vice_chair.explanation",
        step=Step.EXPLANATION,
        text="Người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có) gửi Sở Nội vụ để tập hợp gửi báo cáo cấp có thẩm quyền xem xét trước khi gửi cho người ghi phiếu; thời gian xong trước ngày 26/8/2023 (trước ngày lấy phiếu tín nhiệm 3 ngày).",
        words="xong trước ngày 26/8/2023 (trước ngày lấy phiếu tín nhiệm 3 ngày)",
        actor="Người được lấy phiếu tín nhiệm",
        recipient="Sở Nội vụ",
        days_before=3,
        stated=date(2023, 8, 26),
        gate=GATE,
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
    Deadline(
        key="vice_chair.ballots",
        step=Step.BALLOTS,
        text="Sở Nội vụ phối hợp với Văn phòng UBND tỉnh chuẩn bị phiếu tín nhiệm, các biên bản, tài liệu theo quy định; thời gian xong trước ngày 28/8/2023.",
        words="xong trước ngày 28/8/2023",
        actor="Sở Nội vụ",
        stated=date(2023, 8, 28),
        rows=VICE_CHAIR,
        citation=AT_2_1,
    ),
)

AT_COMPANY = (
    Deadline(
        key="company.dossier",
        step=Step.DOSSIER,
        text="Người được lấy phiếu tín nhiệm: Viết báo cáo theo mẫu Phụ lục 3 Kế hoạch số 113-KH/TU ngày 10/7/2023 của Ban Thường vụ Tỉnh ủy và bản kê khai tài sản thu nhập theo mẫu quy định hiện hành (có ký xác nhận của người được kê khai và người nhận bản kê khai theo quy định); gửi báo cáo và bản kê khai tài sản về Phòng Tổ chức của công ty; thời gian trước ngày lấy phiếu tín nhiệm 20 ngày.",
        words="trước ngày lấy phiếu tín nhiệm 20 ngày",
        actor="Người được lấy phiếu tín nhiệm",
        recipient="Phòng Tổ chức của công ty",
        days_before=20,
        rows=COMPANY,
        citation=AT_2_5,
    ),
    Deadline(
        key="company.to_voters",
        step=Step.TO_VOTERS,
        text="Phòng Tổ chức của công ty tập hợp báo cáo, hồ sơ của người được lấy phiếu tín nhiệm tiến hành thẩm định theo quy định và báo cáo giải trình, cung cấp thông tin về nội dung liên quan (nếu có) của người được lấy phiếu tín nhiệm, gửi cho người ghi phiếu; thời gian trước ngày lấy phiếu tín nhiệm 15 ngày.",
        words="trước ngày lấy phiếu tín nhiệm 15 ngày",
        actor="Phòng Tổ chức của công ty",
        recipient="người ghi phiếu",
        days_before=15,
        rows=COMPANY,
        citation=AT_2_5,
    ),
    Deadline(
        key="company.questions",
        step=Step.QUESTIONS,
        text="Khi có vấn đề cần làm rõ thì người ghi phiếu đặt yêu cầu bằng văn bản đối với người được lấy phiếu (qua Phòng Tổ chức của công ty) chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm.",
        words="chậm nhất là 10 ngày trước ngày lấy phiếu tín nhiệm",
        actor="người ghi phiếu",
        recipient="người được lấy phiếu (qua Phòng Tổ chức của công ty)",
        days_before=10,
        rows=COMPANY,
        citation=AT_2_5,
    ),
    Deadline(
        key="company.forward",
        step=Step.FORWARD,
        text="Phòng Tổ chức của công ty tập hợp các nội dung, vấn đề cần làm rõ theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm gửi cho người được lấy phiếu tín nhiệm; thời gian trước ngày lấy phiếu tín nhiệm 10 ngày.",
        words="trước ngày lấy phiếu tín nhiệm 10 ngày",
        actor="Phòng Tổ chức của công ty",
        recipient="người được lấy phiếu tín nhiệm",
        days_before=10,
        rows=COMPANY,
        citation=AT_2_5,
    ),
    Deadline(
        key="company.explanation",
        step=Step.EXPLANATION,
        text="Người được lấy phiếu tín nhiệm phải báo cáo, giải trình, cung cấp thông tin bổ sung liên quan đến lấy phiếu tín nhiệm theo yêu cầu của cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm (nếu có) gửi Phòng Tổ chức của công ty để tập hợp gửi báo cáo cấp có thẩm quyền xem xét trước khi gửi cho người ghi phiếu; thời gian trước ngày lấy phiếu tín nhiệm 3 ngày.",
        words="trước ngày lấy phiếu tín nhiệm 3 ngày",
        actor="Người được lấy phiếu tín nhiệm",
        recipient="Phòng Tổ chức của công ty",
        days_before=3,
        gate=GATE,
        rows=COMPANY,
        citation=AT_2_5,
    ),
    Deadline(
        key="company.ballots",
        step=Step.BALLOTS,
        text="Phòng Tổ chức của công ty (hoặc cá nhân, tổ chức do Chủ tịch công ty phân công) chuẩn bị phiếu tín nhiệm, các biên bản, tài liệu theo quy định; thời gian xong trước ngày lấy phiếu tín nhiệm 1 ngày.",
        words="xong trước ngày lấy phiếu tín nhiệm 1 ngày",
        actor="Phòng Tổ chức của công ty (hoặc cá nhân, tổ chức do Chủ tịch công ty phân công)",
        days_before=1,
        rows=COMPANY,
        citation=AT_2_5,
    ),
)

MEETINGS = (
    MeetingDate(
        key="vice_chair",
        words="thời gian họp dự kiến ngày 30/8/2023",
        earliest=date(2023, 8, 30),
        latest=date(2023, 8, 30),
        planned=date(2023, 8, 30),
        rows=VICE_CHAIR,
        citation=at(
            "phần III, mục 2.1, điểm c",
            "UBND tỉnh tổ chức họp lấy phiếu tín nhiệm; thời gian họp dự kiến ngày 30/8/2023.",
        ),
    ),
    MeetingDate(
        key="company",
        words="Thời gian họp trước ngày 30/8/2023",
        latest=date(2023, 8, 30),
        planned=date(2023, 8, 30),
        rows=COMPANY,
        citation=at(
            "phần III, mục 2.5, điểm b",
            "Công ty tổ chức họp lấy phiếu tín nhiệm; Thời gian họp trước ngày 30/8/2023,",
        ),
    ),
)

TIMELINE = Timeline(deadlines=(*AT_UBND, *AT_COMPANY), meetings=MEETINGS)
