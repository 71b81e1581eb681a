"""Texts of what is worth knowing about a plan; codes N.5nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

NOTES: dict[str, Wording] = {
    "N.501": Wording(
        "Các mốc ngày ghi sẵn thu hẹp thời gian họp. {window}",
        "The stated dates narrow the time for the meeting. {window}",
        "Chọn ngày họp trong khoảng đó.",
        "Choose a meeting day within it.",
    ),
    "N.502": Wording(
        "Chỉ ghi ngày cố định, không ghi số ngày trước ngày họp: “{words}”.",
        "Names fixed dates only, not the days before the meeting: “{words}”.",
        "Dời ngày họp thì phải tính lại các mốc này theo số ngày của Quy định.",
        "If the meeting moves, count these again by the days of the Regulation.",
    ),
    "N.503": Wording(
        "Cùng một kết quả, hai thời hạn báo cáo: {stated} (“{words}”) và {other_stated}"
        " (“{other_words}”).",
        "Two dates for reporting the same results: {stated} (“{words}”) and {other_stated}"
        " (“{other_words}”).",
        "Báo cáo theo thời hạn sớm hơn.",
        "Report by the earlier one.",
    ),
    "N.504": Wording(
        "Người ghi phiếu gửi yêu cầu và việc chuyển cho người được lấy phiếu cùng hết hạn {days}"
        " ngày trước ngày họp: không còn thời gian tập hợp.",
        "The voters' questions and their forwarding to the person both fall due {days} days before"
        " the meeting: no time is left to collect them.",
        "Nhắc người ghi phiếu gửi yêu cầu sớm hơn.",
        "Ask the voters to send their questions earlier.",
    ),
    "N.511": Wording(
        "Số {number} là số của chính {paper}; không nhầm với {others}.",
        "{number} is the number of {paper} itself; not to be taken for {others}.",
        "Luôn ghi đủ loại, số và ký hiệu văn bản.",
        "Always write kind, number and symbol.",
    ),
    "N.512": Wording(
        "Căn cứ của kế hoạch không nêu {document}.",
        "The legal bases of the plan do not name {document}.",
        "Bổ sung căn cứ khi ban hành lại.",
        "Add it when the plan is issued again.",
    ),
    "N.513": Wording(
        "Có thể lặp từ: “{words}”.",
        "Possibly a word set twice: “{words}”.",
        "Nguyên văn được giữ; đính chính khi ban hành lại.",
        "The original words are kept; correct them when the plan is issued again.",
    ),
    "N.541": Wording(
        "Lấy phiếu tại {organiser} nhưng thành phần ghi phiếu không có Chủ tịch, Phó Chủ tịch, ủy"
        " viên của chính nơi đó: “{words}”",
        "Polled at {organiser}, yet its own chair, vice-chairs and members are not among the"
        " voters: “{words}”",
        "Xác định rõ khi lập danh sách triệu tập.",
        "Settle it when the summons list is drawn up.",
    ),
    "N.551": Wording(
        "“{words}”: người đứng đầu sở, phòng thường là Ủy viên Ủy ban nhân dân; khi đó còn lấy"
        " phiếu tại Hội đồng nhân dân.",
        "“{words}”: the head of a department is normally a member of the People's Committee, and"
        " then polled in the People's Council too.",
        "Kiểm tra từng người khi lập danh sách.",
        "Check each person when the list is drawn up.",
    ),
    "N.552": Wording(
        "Hai dòng cùng nêu một chức vụ: “{first}” và “{second}”.",
        "Two rows name the same post: “{first}” and “{second}”.",
        "Mỗi người chỉ ghi một dòng trên một phiếu; xác định dòng áp dụng.",
        "One line a person on a ballot: settle which row applies.",
    ),
    "N.561": Wording(
        "Kế hoạch có biểu mẫu riêng nhưng không có mẫu biên bản kiểm phiếu.",
        "The plan has forms of its own but none for the minutes of the count.",
        "Dùng mẫu biên bản của hệ thống.",
        "The system's own form for the minutes is used.",
    ),
}
