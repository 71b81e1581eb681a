"""Texts of deadlines, windows, third year; codes .4nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_STRICTER_VI = (
    "Sửa mốc trong kế hoạch cho không ngắn hơn {minimum} ngày, hoặc chọn ngày họp muộn hơn."
)
_STRICTER_EN = (
    "Change the deadline so that it is not shorter than {minimum} days, or choose a later meeting"
    " day."
)

ERRORS: dict[str, Wording] = {
    "L.401": Wording(
        "Kế hoạch chỉ cho {days} ngày (“{words}”), ngắn hơn {minimum} ngày mà Quy định đòi hỏi.",
        "The plan gives only {days} days (“{words}”), fewer than the {minimum} days of the"
        " Regulation.",
        _STRICTER_VI,
        _STRICTER_EN,
    ),
    "L.402": Wording(
        "Mốc {stated} (“{words}”) chỉ cách ngày họp ({meeting}) {days} ngày; Quy định đòi hỏi ít"
        " nhất {minimum} ngày.",
        "{stated} (“{words}”) is only {days} days before the meeting on {meeting}; the Regulation"
        " asks for at least {minimum}.",
        _STRICTER_VI,
        _STRICTER_EN,
    ),
    "L.403": Wording(
        "Mốc {stated} (“{words}”) không trước ngày họp {meeting}; Quy định đòi hỏi ít nhất"
        " {minimum} ngày.",
        "{stated} (“{words}”) is not before the meeting on {meeting}; the Regulation asks for at"
        " least {minimum} days.",
        _STRICTER_VI,
        _STRICTER_EN,
    ),
    "L.404": Wording(
        "Ngày họp {meeting} sớm hơn mọi mốc chuẩn bị ghi trong kế hoạch (mốc đầu tiên: {first}).",
        "The meeting on {meeting} comes before every date of preparation in the plan (the first"
        " is {first}).",
        "Kiểm tra lại ngày họp: có thể đã gõ nhầm tháng hoặc năm.",
        "Check the meeting day: the month or the year may be mistyped.",
    ),
    "L.405": Wording(
        "Ngày họp {meeting} sớm hơn ngày ban hành kế hoạch ({issued}).",
        "The meeting on {meeting} comes before the day on which the plan was issued ({issued}).",
        "Kiểm tra lại ngày họp, hoặc dùng kế hoạch có hiệu lực vào ngày đó.",
        "Check the meeting day, or use the plan that was in force on that day.",
    ),
}

WARNINGS: dict[str, Wording] = {
    "C.401": Wording(
        "“{words}”: ngày {stated} cách ngày họp {meeting} là {days} ngày, không phải {named} ngày"
        " như kế hoạch ghi ({named} ngày trước ngày họp là {by_offset}). Áp dụng mốc sớm hơn:"
        " {due}.",
        "“{words}”: {stated} is {days} days before the meeting on {meeting}, not the {named} days"
        " that the plan names ({named} days before is {by_offset}). The earlier one binds: {due}.",
        "Thống nhất ngày và số ngày trong kế hoạch; ghi lý do nếu giữ nguyên.",
        "Make date and number of days agree in the plan; record a reason to leave them.",
    ),
    "C.402": Wording(
        "Mốc bổ sung của kế hoạch {stated} (“{words}”) cách ngày họp ({meeting}) {days} ngày; nội"
        " dung cần làm rõ phải đến người được lấy phiếu trước {minimum} ngày.",
        "The step that the plan adds, {stated} (“{words}”), is {days} days before the meeting on"
        " {meeting}; what is to be made clear has to reach the person {minimum} days before.",
        "Gửi yêu cầu sớm hơn, hoặc chọn ngày họp muộn hơn; ghi lý do nếu giữ nguyên.",
        "Send the request earlier, or choose a later meeting day; record a reason to leave it.",
    ),
    "C.403": Wording(
        "Kế hoạch ban hành ngày {issued}, sau mốc đầu tiên của chính nó: {due} (“{words}”).",
        "The plan was issued on {issued}, after its own first deadline: {due} (“{words}”).",
        "Chọn ngày họp muộn hơn, hoặc ghi lý do.",
        "Choose a later meeting day, or record a reason.",
    ),
    "C.404": Wording(
        "Ngày họp {meeting} nằm ngoài thời gian kế hoạch dự kiến (“{words}”).",
        "The meeting on {meeting} lies outside the time that the plan foresees (“{words}”).",
        "Chọn ngày trong thời gian đó, hoặc ghi lý do.",
        "Choose a day within that time, or record a reason.",
    ),
    "C.405": Wording(
        "Thời hạn báo cáo {stated} (“{words}”) sớm hơn ngày họp {meeting}.",
        "The report is due on {stated} (“{words}”), before the meeting on {meeting}.",
        "Thống nhất thời hạn báo cáo với ngày họp.",
        "Make the date of the report agree with the meeting day.",
    ),
    "C.406": Wording(
        "Chậm {days} ngày so với mốc {due} (“{words}”).",
        "Late by {days} days against {due} (“{words}”).",
        "Ghi nhận trong hồ sơ; báo cáo hội nghị khi khai mạc.",
        "Record it in the dossier; tell the meeting at its opening.",
    ),
    "C.407": Wording(
        "Chưa có, quá mốc {due} (“{words}”) {days} ngày tính đến ngày họp.",
        "Missing, {days} days past {due} (“{words}”) on the day of the meeting.",
        "Đôn đốc bổ sung; báo cáo hội nghị khi khai mạc.",
        "Ask for it; tell the meeting at its opening.",
    ),
}

NOTES: dict[str, Wording] = {
    "N.401": Wording(
        "{day} là thứ Bảy (“{words}”). Mốc không tự dời.",
        "{day} is a Saturday (“{words}”). The date is not shifted.",
    ),
    "N.402": Wording(
        "{day} là Chủ nhật (“{words}”). Mốc không tự dời.",
        "{day} is a Sunday (“{words}”). The date is not shifted.",
    ),
    "N.403": Wording(
        "{day} là ngày nghỉ lễ (“{words}”). Mốc không tự dời; ngày lễ theo âm lịch chưa được"
        " tính.",
        "{day} is a public holiday (“{words}”). The date is not shifted; holidays of the lunar"
        " calendar are not computed.",
    ),
    "N.404": Wording(
        "Người ghi phiếu gửi yêu cầu và việc chuyển cho người được lấy phiếu cùng hết hạn ngày"
        " {due}: không còn thời gian tập hợp.",
        "The voters' questions and their forwarding to the person fall due on the same day,"
        " {due}: no time is left to collect them.",
        "Nhắc người ghi phiếu gửi yêu cầu sớm hơn.",
        "Ask the voters to send their questions earlier.",
    ),
    "N.405": Wording(
        "“{words}”: hiểu chặt, ngày cuối là {strict}, không sau ngày họp {meeting}.",
        "“{words}”: read strictly, the last day is {strict}, which is not after the meeting on"
        " {meeting}.",
        "Báo cáo ngay trong ngày họp, hoặc ghi rõ “hết ngày {stated}”.",
        "Report on the day of the meeting, or write “by the end of {stated}”.",
    ),
    "N.406": Wording(
        "Ngày họp {meeting} là ngày cuối tuần hoặc ngày nghỉ lễ.",
        "The meeting day {meeting} is on a weekend or a public holiday.",
        "Kiểm tra để bảo đảm đủ số người có mặt.",
        "Make sure that enough people can be present.",
    ),
}

DECISIONS: dict[str, Wording] = {
    "cycle.held": Wording(
        "Năm {year} là năm thứ {cycle_year} của nhiệm kỳ bắt đầu năm {term}.",
        "{year} is year {cycle_year} of the term begun in {term}.",
    ),
    "cycle.other": Wording(
        "Năm {year} không phải năm thứ {cycle_year} của nhiệm kỳ bắt đầu năm {term}"
        " ({first} hoặc {last}).",
        "{year} is not year {cycle_year} of the term begun in {term} ({first} or {last}).",
    ),
    "window.between": Wording(
        "Chỉ hợp lệ nếu họp từ {earliest} đến {latest}.",
        "Valid only if the meeting is held from {earliest} to {latest}.",
    ),
    "window.on": Wording(
        "Chỉ hợp lệ nếu họp đúng ngày {earliest}.",
        "Valid only if the meeting is held on {earliest}.",
    ),
    "window.from": Wording(
        "Chỉ hợp lệ nếu họp từ {earliest} trở đi.",
        "Valid only if the meeting is held on or after {earliest}.",
    ),
    "window.until": Wording(
        "Chỉ hợp lệ nếu họp chậm nhất {latest}.",
        "Valid only if the meeting is held by {latest}.",
    ),
    "window.any": Wording(
        "Kế hoạch không ấn định ngày: ngày họp nào cũng được, các mốc tính lùi từ ngày họp.",
        "The plan fixes no day: any meeting day is possible, and deadlines count back from it.",
    ),
    "window.none": Wording(
        "Không có ngày họp nào hợp lệ: các mốc chỉ đủ nếu họp từ {earliest}, còn kế hoạch phải"
        " họp chậm nhất {latest}.",
        "No meeting day is valid: the dates suffice only from {earliest}, yet the plan wants the"
        " meeting by {latest}.",
    ),
}

STEPS: dict[str, Wording] = {
    "calendar.inherited": Wording(
        "Kế hoạch không có mốc này: áp dụng Quy định 96-QĐ/TW.",
        "The plan lacks this step: Quy định 96-QĐ/TW applies.",
    ),
    "step.dossier": Wording(
        "Gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ",
        "Dossier to the personnel body",
    ),
    "step.to_voters": Wording("Gửi hồ sơ cho người ghi phiếu", "Dossier to the voters"),
    "step.questions": Wording(
        "Người ghi phiếu gửi yêu cầu làm rõ bằng văn bản", "Written questions of the voters"
    ),
    "step.forward": Wording(
        "Chuyển nội dung cần làm rõ cho người được lấy phiếu",
        "Questions forwarded to the person polled",
    ),
    "step.explanation": Wording(
        "Người được lấy phiếu báo cáo, giải trình", "Explanation of the person polled"
    ),
    "step.authority_request": Wording(
        "Cấp có thẩm quyền yêu cầu làm rõ", "Request of the competent authority"
    ),
    "step.ballots": Wording(
        "Chuẩn bị phiếu tín nhiệm, biên bản, tài liệu", "Ballots, minutes and papers prepared"
    ),
    "step.meeting": Wording("Hội nghị lấy phiếu tín nhiệm", "Meeting to take the vote"),
    "step.report": Wording("Báo cáo kết quả", "Report of the results"),
}

TEXTS: dict[str, Wording] = {**ERRORS, **WARNINGS, **NOTES, **DECISIONS, **STEPS}
