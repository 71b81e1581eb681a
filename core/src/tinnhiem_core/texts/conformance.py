"""Texts of what a plan contradicts; codes .5nn."""

from __future__ import annotations

from tinnhiem_core.texts.conformance_nobody import NOBODY
from tinnhiem_core.texts.conformance_notes import NOTES
from tinnhiem_core.texts.wording import Wording

_REWORD_VI = "Sửa lại trong kế hoạch cho đúng Quy định, hoặc chặt hơn."
_REWORD_EN = "Change the plan to what the Regulation says, or to something stricter."

ERRORS: dict[str, Wording] = {
    "L.501": Wording(
        "Không có ngày họp nào hợp lệ: các mốc chỉ đủ nếu họp từ {earliest}, còn kế hoạch phải"
        " họp chậm nhất {latest}.",
        "No meeting day is valid: the dates suffice only from {earliest}, yet the plan wants the"
        " meeting by {latest}.",
        "Dời ngày họp, hoặc đưa các mốc lên sớm hơn.",
        "Move the meeting, or bring the deadlines forward.",
    ),
    **NOBODY,
    "L.581": Wording(
        "Kế hoạch chỉ cần {value} số người được triệu tập có mặt; Quy định đòi hỏi ít nhất 2/3.",
        "The plan asks for only {value} of those summoned; the Regulation asks for at least 2/3.",
        _REWORD_VI,
        _REWORD_EN,
    ),
    "L.582": Wording(
        "Kế hoạch cho lấy phiếu ở {value} nơi; Quy định chỉ cho tối đa 2 nơi.",
        "The plan allows {value} venues; the Regulation allows two at most.",
        _REWORD_VI,
        _REWORD_EN,
    ),
    "L.583": Wording(
        "Kế hoạch chỉ miễn nhiệm từ {value} số phiếu tín nhiệm thấp; Quy định: từ 2/3.",
        "The plan dismisses only from {value} low; the Regulation: from 2/3.",
        _REWORD_VI,
        _REWORD_EN,
    ),
    "L.584": Wording(
        "Kế hoạch chỉ xem xét khi có trên {value}% số phiếu tín nhiệm thấp; Quy định: trên 50%.",
        "The plan reconsiders only over {value} % low; the Regulation: over 50 %.",
        _REWORD_VI,
        _REWORD_EN,
    ),
    "L.585": Wording(
        "Kế hoạch tính tỉ lệ trên tổng số phiếu {value}; Quy định: trên tổng số phiếu thu về.",
        "The plan takes shares on “phiếu {value}”; the Regulation: on the papers collected.",
        _REWORD_VI,
        _REWORD_EN,
    ),
    "L.586": Wording(
        "Tỷ lệ % đang tính trên tổng số đại biểu, nhưng {rules} chỉ cho tính trên tổng số phiếu thu"
        " về; bảng chức danh có {venues} nơi lấy phiếu theo văn bản này.",
        "Shares are taken on all deputies, yet {rules} takes them on the papers collected alone;"
        " {venues} venues of the title table follow that paper.",
        "Ở mục “Tổng hợp, ngưỡng”, ô “Tỷ lệ % tính trên”, chọn “Số phiếu thu về”.",
        "Under “Counting and thresholds” set “Base of shares” to “Papers collected”.",
    ),
}

DATES: dict[str, Wording] = {
    "C.501": Wording(
        "Kế hoạch không có mốc {days} ngày: “{clause}”. Áp dụng theo Quy định.",
        "The plan lacks the step of {days} days: “{clause}”. The Regulation's applies.",
        "Bổ sung mốc này vào kế hoạch, hoặc ghi lý do.",
        "Add the step to the plan, or record a reason.",
    ),
    "C.502": Wording(
        "“{words}” có thể hiểu hai cách. {reading}",
        "“{words}” can be read in two ways. {reading}",
        "Hỏi cơ quan ban hành và ghi rõ cách hiểu.",
        "Ask the issuer and record which reading holds.",
    ),
    "C.503": Wording(
        "Kế hoạch thêm một bước so với Quy định: “{words}”.",
        "The plan inserts a step that the Regulation does not have: “{words}”.",
        "Được phép vì chặt hơn; dành đủ thời gian cho bước này trước ngày họp.",
        "Allowed, being stricter; leave enough time for it before the meeting.",
    ),
    "C.504": Wording(
        "Mốc bổ sung {stated} (“{words}”) cách ngày họp sớm nhất {meeting} chỉ {days} ngày; đủ 10"
        " ngày nếu họp từ {clear_from}.",
        "The added step, {stated} (“{words}”), is only {days} days before the earliest meeting day"
        " {meeting}; it has its 10 days from {clear_from} on.",
        "Họp từ {clear_from}, hoặc gửi yêu cầu sớm hơn.",
        "Meet on or after {clear_from}, or send the request earlier.",
    ),
    "C.505": Wording(
        "“{words}” nói {said} ngày, không khớp ô “Số ngày trước ngày lấy phiếu” dùng để tính lịch.",
        "“{words}” says {said} days; “Days before”, from which the calendar is counted, doesn't.",
        "Sửa ô đó cho khớp câu chữ, hoặc sửa câu chữ cho đúng văn bản.",
        "Change the figure to agree with the words, or the words to agree with the paper.",
    ),
    "C.506": Wording(
        "“{words}” ghi {said}, không khớp ngày nhập ở dòng này để tính lịch.",
        "“{words}” says {said}; the day entered in this row, which the calendar uses, doesn't.",
        "Sửa ngày cho khớp câu chữ, hoặc sửa câu chữ cho đúng văn bản.",
        "Change the day to agree with the words, or the words to agree with the paper.",
    ),
}

REFERENCES: dict[str, Wording] = {
    "C.511": Wording(
        "Dẫn chiếu sai: “{words}”. Đề nghị hiểu là: {proposed}.",
        "Wrong reference: “{words}”. Proposed reading: {proposed}.",
        "Người có thẩm quyền chấp nhận cách hiểu; nguyên văn được giữ.",
        "Someone with authority accepts the reading; the original words are kept.",
    ),
    "C.512": Wording(
        "“{words}” ghi sai số; văn bản được viện dẫn là {document}.",
        "“{words}” gives a wrong number; the paper meant is {document}.",
        "Nguyên văn được giữ; đính chính khi ban hành lại.",
        "The original words are kept; correct them when the plan is issued again.",
    ),
    "C.513": Wording(
        "Ghi ngày {written} cho {document}.",
        "Gives the day {written} for {document}.",
        "Đối chiếu bản gốc, đính chính ngày.",
        "Compare with the original and correct the day.",
    ),
    "C.514": Wording(
        "Căn cứ {document} được ban hành sau kế hoạch ({issued}).",
        "The plan ({issued}) rests on a paper issued after it: {document}.",
        "Đối chiếu ngày ban hành.",
        "Compare the days of issue.",
    ),
}

DOCUMENTS: dict[str, Wording] = {
    "C.521": Wording(
        "{document}: được nêu tên nhưng chưa có văn bản.",
        "{document}: named, but its text is not at hand.",
        "Xin văn bản này; chưa có thì không suy đoán nội dung.",
        "Obtain the paper; until then nothing is guessed.",
    ),
    "C.522": Wording(
        "Số của kế hoạch để trống (ký hiệu {symbol}).",
        "The number of the plan is blank (symbol {symbol}).",
        "Ghi số khi ban hành.",
        "Enter the number on issue.",
    ),
    "C.523": Wording(
        "Ngày ban hành kế hoạch để trống: “{words}”.",
        "The day of issue is blank: “{words}”.",
        "Ghi ngày khi ban hành; chưa có thì không kiểm tra được mốc đầu tiên.",
        "Enter the day on issue; until then the first deadline can't be checked.",
    ),
}

PEOPLE: dict[str, Wording] = {
    "C.531": Wording(
        "Kế hoạch không quy định trường hợp không lấy phiếu tín nhiệm. Áp dụng theo Quy định.",
        "The plan has no clause on exemption. The Regulation's applies.",
        "Bổ sung, hoặc ghi lý do.",
        "Add one, or record a reason.",
    ),
    "C.532": Wording(
        "Ngoại lệ của việc miễn lấy phiếu nằm ở {document}, chưa có văn bản: mọi trường hợp bổ"
        " nhiệm, bầu cử trong năm cần quyết định.",
        "The exception to the exemptions stands in {document}, which is not at hand: every"
        " appointment or election in the year needs a decision.",
        "Xin văn bản; trong khi chờ, quyết định từng trường hợp và ghi lý do.",
        "Obtain the paper; until then decide each case and record the reason.",
    ),
    "C.533": Wording(
        "“{words}”: không nêu lý do và không nêu nơi lấy phiếu khác. Cần quyết định.",
        "“{words}”: no reason and no other venue is given. Needs a decision.",
        "Cấp có thẩm quyền quyết định, ghi lý do.",
        "The managing authority decides and records the reason.",
    ),
}

PANELS: dict[str, Wording] = {
    "C.541": Wording(
        "Người chủ trì hội nghị cũng là người được lấy phiếu: “{words}”.",
        "Whoever chairs the meeting is polled there: “{words}”.",
        "Phân công người khác chủ trì phần lấy phiếu, hoặc ghi lý do.",
        "Let someone else chair the vote, or record a reason.",
    ),
    "C.542": Wording(
        "“{words}” được yêu cầu dự họp nhưng không có trong thành phần ghi phiếu.",
        "“{words}” are ordered to attend but are not among the voters.",
        "Xác định rõ: dự họp không ghi phiếu, hay bổ sung thành phần ghi phiếu.",
        "Settle whether they attend without a vote or belong to the panel.",
    ),
    "C.543": Wording(
        "Người ghi phiếu (“{words}”) chính là người được lấy phiếu: “{polled}”.",
        "The voters (“{words}”) are the people polled: “{polled}”.",
        "Được phép; ghi rõ trong biên bản, hoặc mở rộng thành phần ghi phiếu.",
        "Allowed; say so in the minutes, or widen the panel.",
    ),
    "C.544": Wording(
        "“{words}” chỉ ghi phiếu cho một số chức danh: hai thành phần ghi phiếu trong một hội"
        " nghị.",
        "“{words}” vote for some titles alone: two electorates at one meeting.",
        "Phát phiếu riêng, tính riêng số phiếu phát ra, thu về và tỉ lệ.",
        "Separate ballots, each with its own issued, collected and shares.",
    ),
}

VENUES: dict[str, Wording] = {
    "C.551": Wording(
        "Dòng {number} “{words}” nhưng tại {organiser} lại nêu Chủ tịch HĐND hoặc Chủ tịch UBND,"
        " thường là Bí thư hoặc Phó Bí thư: hai dòng có thể trùng một người.",
        "Row {number} says “{words}”, yet for {organiser} it names the chair of the People's"
        " Council or Committee, normally a secretary or deputy secretary: two rows may mean one"
        " person.",
        "Quyết định người đó lấy phiếu theo dòng nào, ghi lý do.",
        "Decide under which row the person is polled, and record the reason.",
    ),
    "C.552": Wording(
        "Dòng {number}: “Hội nghị {first_number}” là {first}, trong khi phải họp sau {second}.",
        "Row {number}: “meeting {first_number}” is {first}, though it has to follow {second}.",
        "Họp theo thứ tự của Quy định; số hội nghị chỉ là cách đánh số.",
        "Meet in the order of the Regulation; the number is only a label.",
    ),
    "C.553": Wording(
        "“{words}”: chỉ có một nơi lấy phiếu ({venues}), trong khi chức danh này do Hội đồng nhân"
        " dân bầu và phải lấy phiếu tại Hội đồng nhân dân.",
        "“{words}”: polled at one venue only ({venues}), though the People's Council elects this"
        " title and has to poll it.",
        "Bổ sung nơi lấy phiếu tại Hội đồng nhân dân, hoặc ghi lý do.",
        "Add the People's Council as a venue, or record a reason.",
    ),
    "C.554": Wording(
        "Dòng {number}: trường hợp trừ ra “{words}” không còn trong câu chữ của dòng, nhưng vẫn loại"
        " người khi lập danh sách.",
        "Row {number}: the exception “{words}” stands in the words of the row no more, yet it still"
        " leaves people out.",
        "Bỏ trường hợp trừ ra ở “Trường hợp trừ ra” của dòng, hoặc ghi lại câu chữ đó vào dòng.",
        "Remove it from the “Exceptions” of the row, or put its words back into the row.",
    ),
}

FORMS: dict[str, Wording] = {
    "C.561": Wording(
        "Mẫu {annex} không có cột số phiếu không hợp lệ mà phần tổng hợp kết quả yêu cầu.",
        "The form {annex} has no column for void papers, which the tally clause asks for.",
        "Thêm cột, hoặc ghi số phiếu không hợp lệ trong biên bản.",
        "Add the column, or give the void papers in the minutes.",
    ),
}

GAPS: dict[str, Wording] = {
    "C.571": Wording(
        "Kế hoạch không nêu, áp dụng quy định chung: {note}",
        "The plan does not say, the general rule applies: {note_en}",
        "Bổ sung vào kế hoạch, hoặc ghi lý do.",
        "Add it to the plan, or record a reason.",
    ),
    "C.572": Wording(
        "Còn thiếu, chưa có văn bản: {note}.",
        "Missing, text not available: {note_en}.",
        "Xin văn bản hoặc quyết định của cấp có thẩm quyền; không suy đoán.",
        "Obtain the text or a decision; nothing is guessed.",
    ),
    "C.573": Wording(
        "Kế hoạch không có quy định tương ứng với: “{clause}”. Áp dụng theo Quy định.",
        "The plan says nothing to match “{clause}”. The Regulation applies.",
        "Bổ sung vào kế hoạch, hoặc ghi lý do.",
        "Add it to the plan, or record a reason.",
    ),
    "C.581": Wording(
        "Chỉ dùng cho đến hết ngày {until}. {note}",
        "For use until {until} only. {note_en}",
        "Sau ngày này dùng kế hoạch của đơn vị kế tục.",
        "Afterwards use the plan of the body that succeeded it.",
    ),
}

TEXTS: dict[str, Wording] = {
    **ERRORS,
    **DATES,
    **REFERENCES,
    **DOCUMENTS,
    **PEOPLE,
    **PANELS,
    **VENUES,
    **FORMS,
    **GAPS,
    **NOTES,
}
