"""Texts of running a meeting from roster to papers: codes .8nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.801": Wording(
        "“{path}” không phải là thư mục.",
        "“{path}” is not a folder.",
        "Chọn một thư mục khác để ghi văn bản.",
        "Choose another folder for the papers.",
    ),
    "L.802": Wording(
        "Thư mục “{path}” có thứ không phải kết quả lần trước của chương trình: {others}.",
        "The folder “{path}” holds what is not an earlier result of this program: {others}.",
        "Chọn thư mục trống hoặc thư mục mới; không tệp nào bị xóa.",
        "Choose an empty or a new folder; no file was removed.",
    ),
    "L.803": Wording(
        "Không ghi được vào “{path}”: {why}.",
        "“{path}” can't be written: {why}.",
        "Kiểm tra quyền ghi và dung lượng đĩa; chưa ghi gì ra.",
        "Check the right to write and the free space; nothing was written.",
    ),
    "L.810": Wording(
        "{where}: không có “{name}” trong {of}. Gần nhất: {near}.",
        "{where}: there is no “{name}” in {of}. Nearest: {near}.",
        "Sửa lại tên cho đúng như trong kế hoạch hoặc danh sách cán bộ.",
        "Write the name as the plan or the roster does.",
    ),
    "L.811": Wording(
        "rows: chưa ghi dòng chức danh nào.",
        "rows: no title row is named.",
        "Ghi khóa của dòng; xem: tinnhiem show",
        "Name the row's key; see: tinnhiem show",
    ),
    "L.812": Wording(
        "rows: các dòng {rows} không cùng thành phần ghi phiếu, không họp chung một hội nghị được.",
        "rows: {rows} do not have the same voters; they can't share one meeting.",
        "Lập mỗi dòng một tệp hội nghị.",
        "Make one meeting file per row.",
    ),
    "L.813": Wording(
        "voters: kế hoạch đã quy định thành phần ghi phiếu, không nhận danh sách riêng.",
        "voters: the plan names the voters; a list of its own is not accepted.",
        "Bỏ mục voters.",
        "Remove voters.",
    ),
    "L.814": Wording(
        "voters: kế hoạch không nêu thành phần ghi phiếu của {rows} (chưa có văn bản).",
        "voters: the plan does not name the voters of {rows} (text not available).",
        "Ghi danh sách người ghi phiếu (voters.persons) và văn bản làm căn cứ (voters.basis).",
        "List the voters (voters.persons) and the paper it rests on (voters.basis).",
    ),
    "L.815": Wording(
        "{where}: “{person}” không được triệu tập dự hội nghị này.",
        "{where}: “{person}” is not summoned to this meeting.",
        "Kiểm tra mã cán bộ và thành phần ghi phiếu.",
        "Check the code and the panel.",
    ),
    "L.816": Wording(
        "{where}: “{person}” đã ghi ở mục khác của điểm danh.",
        "{where}: “{person}” already stands in another list of the attendance.",
        "Mỗi người chỉ ghi một lần: absent, late hoặc left.",
        "Write each person once: absent, late or left.",
    ),
    "L.817": Wording(
        "Mục attendance và boxes phải cùng có (sau hội nghị) hoặc cùng không có (khi chuẩn bị).",
        "attendance and boxes must both be there (after the meeting) or both be missing (when"
        " preparing).",
        "Bổ sung mục còn thiếu: {missing}.",
        "Add what is missing: {missing}.",
    ),
    "L.818": Wording(
        "Hội nghị đã có phiếu nhưng chưa ghi ban kiểm phiếu.",
        "The meeting has ballots but no counting board.",
        "Bổ sung mục board: trưởng ban và ít nhất hai ủy viên.",
        "Add board: a head and at least two members.",
    ),
    "L.819": Wording(
        "attendance: vừa có tệp (file) vừa có danh sách absent, late, left.",
        "attendance: both a file and the lists absent, late, left are given.",
        "Giữ lại một cách ghi.",
        "Keep one of the two.",
    ),
    "L.820": Wording(
        "{name} ({title}) cần quyết định có lấy phiếu hay không: {why}",
        "{name} ({title}): a person must decide whether to poll: {why}",
        "Bổ sung mục decisions: person, polled, by (ai quyết định), reason (lý do).",
        "Add decisions: person, polled, by (who decided), reason.",
    ),
    "C.820": Wording(
        "{name} ({title}): {why} Đã quyết định lấy phiếu; người quyết định: {by}; lý do: {reason}.",
        "{name} ({title}): {why} Decided to poll; by: {by}; reason: {reason}.",
    ),
    "C.822": Wording(
        "{name} ({title}): {why} Đã quyết định không lấy phiếu; người quyết định: {by}; lý do:"
        " {reason}.",
        "{name} ({title}): {why} Decided not to poll; by: {by}; reason: {reason}.",
    ),
    "C.821": Wording(
        "Thành phần ghi phiếu do người lập tệp liệt kê, vì kế hoạch không nêu (chưa có văn bản)."
        " Căn cứ được ghi: {basis}.",
        "The voters were listed by hand, because the plan does not name them (text not"
        " available). Basis given: {basis}.",
        "Đối chiếu danh sách với văn bản trước khi triệu tập.",
        "Compare the list with the paper before summoning.",
    ),
    "C.823": Wording(
        "Kế hoạch không nêu nơi lấy phiếu của dòng {number} (chưa có văn bản); họp tại: {unit}.",
        "The plan names no venue for row {number} (text not available); meeting at: {unit}.",
        "Đối chiếu với văn bản của cấp có thẩm quyền.",
        "Compare with the paper of the authority.",
    ),
    "L.821": Wording(
        "{where}: {name} không thuộc trường hợp cần quyết định; quy định đã rõ.",
        "{where}: {name} needs no decision; the rules are clear.",
        "Bỏ mục quyết định này.",
        "Remove this decision.",
    ),
    "L.822": Wording(
        "Không có ai được lấy phiếu tại hội nghị này.",
        "Nobody is polled at this meeting.",
        "Kiểm tra danh sách cán bộ, đơn vị họp và các dòng chức danh.",
        "Check the roster, the unit that meets and the title rows.",
    ),
    "L.823": Wording(
        "Không có ai trong thành phần ghi phiếu ({where}).",
        "Nobody is in the panel ({where}).",
        "Kiểm tra danh sách cán bộ và đơn vị họp.",
        "Check the roster and the unit that meets.",
    ),
    "L.824": Wording(
        "{where}: “{name}” đã ghi ở trên.",
        "{where}: “{name}” was given before.",
        "Giữ lại một mục.",
        "Keep one of them.",
    ),
    "C.824": Wording(
        "{where}: {name} không được lấy phiếu tại hội nghị này nên mục này không được dùng.",
        "{where}: {name} is not polled at this meeting; this part was not used.",
        "Kiểm tra mã cán bộ, hoặc bỏ mục này.",
        "Check the code, or remove this part.",
    ),
    "C.825": Wording(
        "{where}: {count} người được triệu tập không có trong danh sách điểm danh, được tính là"
        " vắng mặt: {names}.",
        "{where}: {count} people summoned are not in the attendance list and count as absent:"
        " {names}.",
        "Bổ sung những người này vào danh sách, hoặc xác nhận là vắng mặt.",
        "Add them to the list, or confirm that they were absent.",
    ),
    "C.826": Wording(
        "{where}: hội nghị này không có cảnh báo {warning} như vậy nên lý do không được dùng.",
        "{where}: this meeting has no such warning {warning}; the reason was not used.",
        "Kiểm tra mã cảnh báo và chỗ (where), hoặc bỏ mục này.",
        "Check the code and the place (where), or remove this part.",
    ),
    "L.826": Wording(
        "{later} ({then}) sớm hơn {earlier} ({first}).",
        "{later} ({then}) is earlier than {earlier} ({first}).",
        "Ghi lại giờ theo đúng thứ tự: starts, count_starts, count_ends, ends.",
        "Write the times in their order: starts, count_starts, count_ends, ends.",
    ),
    "L.827": Wording(
        "{where}: {papers} ghi ngày {day}, trước ngày họp {meeting}; văn bản về kết quả kiểm phiếu"
        " không thể có trước hội nghị.",
        "{where}: {papers} dated {day}, before the meeting of {meeting}; no paper about"
        " a count is older than its meeting.",
        "Sửa ngày ban hành; ngày riêng của từng văn bản ghi ở mục numbers.",
        "Correct the day of issue; a paper's own day stands in numbers.",
    ),
    "L.828": Wording(
        "{where}: {paper} ghi ngày {day}, sau ngày họp {meeting}.",
        "{where}: {paper} is dated {day}, after the meeting of {meeting}.",
        "Sửa ngày ban hành; ngày riêng của từng văn bản ghi ở mục numbers.",
        "Correct the day of issue; a paper's own day stands in numbers.",
    ),
    "C.827": Wording(
        "Hồ sơ của {name}: chậm {days} ngày so với mốc {due} (“{words}”).",
        "The dossier of {name} is late by {days} days against {due} (“{words}”).",
        "Ghi nhận trong hồ sơ; báo cáo hội nghị khi khai mạc.",
        "Record it in the dossier; tell the meeting at its opening.",
    ),
    "C.828": Wording(
        "Hồ sơ của {name}: chưa có, quá mốc {due} (“{words}”) {days} ngày tính đến ngày họp.",
        "The dossier of {name} is missing, {days} days past {due} (“{words}”) on the day of the"
        " meeting.",
        "Đôn đốc bổ sung; báo cáo hội nghị khi khai mạc.",
        "Ask for it; tell the meeting at its opening.",
    ),
    "C.829": Wording(
        "{name} ở trong ban kiểm phiếu nhưng được ghi là vắng mặt lúc phát phiếu.",
        "{name} is on the counting board but recorded as away when papers were handed out.",
        "Kiểm tra điểm danh và ban kiểm phiếu; người vắng mặt thì hội nghị bầu người khác.",
        "Check attendance and board; where somebody was away the meeting elects another.",
    ),
    "C.831": Wording(
        "{name} chủ trì hội nghị nhưng được ghi là vắng mặt.",
        "{name} chairs the meeting but is recorded as away.",
        "Kiểm tra điểm danh và người chủ trì.",
        "Check the attendance and who chaired.",
    ),
    "C.832": Wording(
        "Hồ sơ của {name}: gửi người ghi phiếu ngày {sent}, trước ngày nhận {received}.",
        "The dossier of {name} was sent to the voters on {sent}, before it came in on {received}.",
        "Kiểm tra hai ngày này.",
        "Check both days.",
    ),
    "C.833": Wording(
        "{where}: hồ sơ của {name} ghi ngày {day}, sau ngày lấy phiếu {meeting}.",
        "{where}: the dossier of {name} says {day}, after the vote on {meeting}.",
        "Kiểm tra ngày này; sau ngày lấy phiếu thì không còn dùng được cho việc ghi phiếu.",
        "Check the day; after the vote it is of no use to the voters.",
    ),
    "C.834": Wording(
        "deputies: hội nghị này theo {rules}, không phải kỳ họp Hội đồng nhân dân, nên tổng số đại"
        " biểu không được dùng để tính.",
        "deputies: this meeting follows {rules} and is no session of a People's Council; the"
        " number of deputies is not used for any figure.",
        "Bỏ mục này, hoặc kiểm tra dòng chức danh và nơi lấy phiếu.",
        "Remove it, or check title rows and venue.",
    ),
    "L.841": Wording(
        "{where}: mục này còn trống.",
        "{where}: this is empty.",
        "Ghi nội dung; văn bản in ra cần mục này.",
        "Fill it in; the papers need it.",
    ),
    "L.842": Wording(
        "{where}: “{path}” nằm ngoài thư mục của tệp hội nghị.",
        "{where}: “{path}” lies outside the folder of the meeting file.",
        "Chép tệp vào cùng thư mục và chỉ ghi tên tệp.",
        "Copy the file into that folder and give its name alone.",
    ),
    "L.843": Wording(
        "{where}: không thể là số âm ({value}).",
        "{where}: a count can't be negative ({value}).",
        "Đối chiếu lại với biên bản.",
        "Compare with the minutes.",
    ),
    "L.844": Wording(
        "{where}: “{name}” là tên của nhiều đơn vị: {known}.",
        "{where}: “{name}” is the name of several units: {known}.",
        "Ghi tên kèm đơn vị cấp trên, đúng như trên.",
        "Write the name with the unit above it, as shown.",
    ),
    "L.845": Wording(
        "{where}: dòng {title} không có nơi lấy phiếu “{name}”. Các nơi: {known}.",
        "{where}: row {title} has no venue “{name}”. Venues: {known}.",
        "Ghi khóa của nơi lấy phiếu; xem: tinnhiem show",
        "Name the venue's key; see: tinnhiem show",
    ),
    "L.846": Wording(
        "{where}: kế hoạch không nêu nơi lấy phiếu của dòng {title}.",
        "{where}: the plan names no venue for row {title}.",
        "Bỏ mục venue.",
        "Remove venue.",
    ),
    "meeting.decided_in": Wording(
        "Quyết định lấy phiếu: {reason} ({by}).", "Decided to poll: {reason} ({by})."
    ),
    "meeting.decided_out": Wording(
        "Quyết định không lấy phiếu: {reason} ({by}).", "Decided not to poll: {reason} ({by})."
    ),
    "meeting.of.plan": Wording("kế hoạch", "the plan"),
    "meeting.of.roster": Wording("danh sách cán bộ", "the roster"),
    "meeting.people": Wording(
        "{polled} người được lấy phiếu, {left_out} người không lấy phiếu, {voters} người ghi phiếu.",
        "{polled} people polled, {left_out} left out, {voters} voters.",
    ),
    "meeting.box": Wording("Loại phiếu “{key}”", "Ballot “{key}”"),
    "meeting.account": Wording(
        "Triệu tập {summoned}, có mặt lúc phát phiếu {present}, phát ra {issued}, thu về"
        " {collected}.",
        "Summoned {summoned}, present at issue {present}, issued {issued}, collected {collected}.",
    ),
}
