"""Texts of versions of a plan and of the editor: codes .102n to .104n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1020": Wording(
        "Đơn vị này không có phiên bản kế hoạch đó.",
        "This tenant has no such version of the plan.",
        "Mở danh sách phiên bản và chọn lại.",
        "Open the list of versions and choose again.",
    ),
    "L.1021": Wording(
        "{who} đã lưu bản {number} lúc {when} (lần lưu thứ {found}); nội dung đang xem là lần lưu"
        " thứ {given}, nên chưa ghi gì.",
        "{who} saved version {number} at {when} (save {found}); what is shown is save {given}, so"
        " nothing was written.",
        "Xem chỗ đã sửa rồi bấm lại nút vừa bấm: lần này ghi được. Đừng tải lại trang trước khi bấm.",
        "Look at what was changed, then press the same button again: that saves. Don't load the"
        " page again before.",
    ),
    "L.1022": Wording(
        "Bản {number} không còn là bản nháp ({state}) nên không sửa được.",
        "Version {number} is no draft any more ({state}) and can't be changed.",
        "Lập bản nháp mới từ phiên bản này.",
        "Start a new draft from it.",
    ),
    "L.1023": Wording(
        "Đang có bản {number} chưa xong ({state}); mỗi đơn vị chỉ có một bản đang soạn.",
        "Version {number} is still open ({state}); a tenant has one open version at a time.",
        "Làm tiếp bản đó, hoặc bỏ bản đó trước khi lập bản mới.",
        "Go on with it, or discard it before another is begun.",
    ),
    "L.1024": Wording(
        "Đơn vị này không gắn với gói địa phương nào nên không có kế hoạch gốc.",
        "This tenant has no locality, so there is no plan to start from.",
        "Nhập kế hoạch từ tệp JSON, hoặc lập bản nháp từ một phiên bản đã có.",
        "Import a plan as a JSON file, or start a draft from a version that is there.",
    ),
    "L.1025": Wording(
        "Kế hoạch còn {errors} lỗi trái quy định nên không trình và không áp dụng được.",
        "The plan has {errors} errors against the Regulation: it can't be submitted or approved.",
        "Sửa từng lỗi nêu dưới đây rồi làm lại.",
        "Mend each of the errors below, then try again.",
    ),
    "L.1026": Wording(
        "Cảnh báo {warning} ({place}) chưa có lý do.",
        "No reason is given for warning {warning} ({place}).",
        "Sửa chỗ bị cảnh báo, hoặc ghi lý do giữ nguyên.",
        "Mend what it warns of, or say why it stays.",
    ),
    "L.1027": Wording(
        "Bản {number} không ở trạng thái chờ duyệt ({state}).",
        "Version {number} is not waiting for approval ({state}).",
        "Mở lại danh sách phiên bản để xem trạng thái hiện nay.",
        "Open the list of versions to see where it stands.",
    ),
    "L.1028": Wording(
        "Người trình không tự duyệt: từ {days} ngày trước khi trình đến nay, đơn vị có {number}"
        " quản trị (kể cả người đã bị thu hồi vai trò).",
        "Whoever submits does not approve: from {days} days before the submission until now the"
        " tenant had {number} administrators (those revoked since among them).",
        "Nhờ quản trị khác của đơn vị duyệt. Nếu nay chỉ còn một quản trị: trả lại, rồi trình lại"
        " khi người kia đã thôi vai trò quá {days} ngày.",
        "Ask another administrator to approve it. If only one is left: return it, and submit it"
        " again more than {days} days after the other one's role ended.",
    ),
    "L.1029": Wording(
        "Chưa ghi lý do.",
        "No reason was given.",
        "Ghi rõ lý do; lý do được lưu cùng phiên bản.",
        "Give it; it is kept with the version.",
    ),
    "L.1030": Wording(
        "{label}: chưa nhập.",
        "{label}: empty.",
        "Nhập nội dung cho ô này.",
        "Fill it in.",
    ),
    "L.1059": Wording(
        "{label}: chưa chọn.",
        "{label}: nothing was chosen.",
        "Chọn trong danh sách.",
        "Choose from the list.",
    ),
    "L.1031": Wording(
        "{label}: không có lựa chọn “{found}”.",
        "{label}: there is no choice “{found}”.",
        "Chọn một mục trong danh sách.",
        "Choose one of the list.",
    ),
    "L.1032": Wording(
        "{label}: “{found}” không phải số nguyên từ {least} đến {most}.",
        "{label}: “{found}” is no whole number from {least} to {most}.",
        "Nhập số nguyên trong khoảng đó.",
        "Enter a whole number between them.",
    ),
    "L.1033": Wording(
        "{label}: ngày “{found}” không có thật hoặc viết chưa đúng.",
        "{label}: “{found}” is not a real date.",
        "Ghi ngày dạng dd/mm/yyyy, ví dụ 30/11/2023.",
        "Write a day as dd/mm/yyyy: 30/11/2023.",
    ),
    "L.1034": Wording(
        "{label}: “{found}” không dùng được làm mã (trùng mã khác, hoặc có ký tự lạ).",
        "{label}: “{found}” can't be the key: it is taken, or has strange characters.",
        "Dùng chữ thường không dấu, chữ số, dấu chấm, gạch dưới; hoặc để trống để hệ thống đặt.",
        "Use small letters without marks, figures, dots, underscores; or leave it empty.",
    ),
    "L.1035": Wording(
        "Chưa bỏ được dòng “{name}”: còn được nhắc ở {places}.",
        "“{name}” can't be removed: it is named in {places}.",
        "Sửa các chỗ đó để không còn nhắc đến dòng này, rồi bỏ.",
        "Change those places first, then remove it.",
    ),
    "L.1036": Wording(
        "Bản kế hoạch không có bảng hoặc dòng này (có thể vừa bị bỏ).",
        "The plan has no such table or row; it may just have been removed.",
        "Quay lại bảng và chọn dòng có trong đó.",
        "Go back to the table and choose a row that is there.",
    ),
    "L.1037": Wording(
        "Bảng này không thêm, bỏ hoặc đổi thứ tự dòng được.",
        "Rows of this table can't be added, removed or moved.",
        "Chỉ sửa nội dung các dòng đang có.",
        "Change the rows that are there.",
    ),
    "L.1038": Wording(
        "Kế hoạch tự mâu thuẫn: mã trùng hoặc nhắc đến dòng không có: {problem}.",
        "The plan contradicts itself: a key used twice, or a row that is not there: {problem}.",
        "Sửa mã hoặc chỗ nhắc đến trong tệp rồi nhập lại.",
        "Correct the key or what names it, then import it again.",
    ),
    "L.1039": Wording(
        "Tệp này là kế hoạch của “{found}”, không phải của “{wanted}” (mã ghi trong tệp: “{slug}”,"
        " mã của đơn vị: “{own}”).",
        "This is the plan of “{found}”, not of “{wanted}” (code in the file: “{slug}”, code of the"
        " tenant: “{own}”).",
        "Chọn đúng tệp của đơn vị này. Nếu tên giống nhau mà mã khác: tệp lập từ gói khác, hoặc mã"
        " trong tệp (locality.slug) đã bị sửa.",
        "Choose the file of this tenant. Where the names are the same and the codes differ, the file"
        " was made from another package, or the code in it (locality.slug) was changed.",
    ),
    "L.1040": Wording(
        "{label}: ở đây không có ô này.",
        "{label}: there is no such field here.",
        "Tải lại trang rồi nhập lại.",
        "Load the page again and type it anew.",
    ),
    "L.1041": Wording(
        "{label}: có ký tự không dùng được ({characters}).",
        "{label}: the text has characters that can't be used ({characters}).",
        "Gõ lại đoạn đó, không dán ký tự điều khiển hoặc ký tự đổi chiều chữ.",
        "Type it again without control characters and marks of direction.",
    ),
    "L.1042": Wording(
        "{label}: dài {found} ký tự, quá {most} ký tự.",
        "{label}: {found} characters, over {most}.",
        "Rút ngắn nội dung, hoặc chia thành nhiều dòng của bảng.",
        "Shorten the text, or divide it into several rows of the table.",
    ),
    "L.1043": Wording(
        "Tài khoản của người trình và của người duyệt không độc lập: từ {days} ngày trước khi"
        " trình đến nay, tài khoản này do tài khoản kia (hoặc cả hai do cùng một quản trị của"
        " đơn vị) mời, giao vai trò quản trị hay đặt lại mật khẩu, xác thực hai lớp.",
        "The accounts of submitter and approver are not independent: from {days} days before the"
        " submission until now one was invited, made an administrator, or given a new password or"
        " second factor by the other (or both by the same administrator of the tenant).",
        "Nhờ quản trị khác duyệt: người do quản trị nền tảng mời thì duyệt được ngay. Nếu không"
        " có, trả lại và trình lại sau {days} ngày kể từ lần mời, giao vai trò hay đặt lại gần"
        " nhất.",
        "Ask another administrator: one whom the platform's administrator invited can approve at"
        " once. If there is none, return the version and submit it again {days} days after the"
        " last such act.",
    ),
    "L.1044": Wording(
        "Ngày áp dụng {day} trước ngày của kế hoạch ({paper}, {issued}).",
        "The day {day} lies before that of the plan itself ({paper}, {issued}).",
        "Ghi ngày từ {issued}; nếu ngày đó chưa đến, duyệt vào đúng ngày đó hoặc sau đó.",
        "Give {issued} or a later day; if it is still to come, approve on that day or after it.",
    ),
    "L.1045": Wording(
        "Ngày áp dụng {day} không sau ngày đầu áp dụng của bản {number} đang áp dụng ({since}).",
        "The day {day} isn't after the first day of version {number}, which is in force ({since}).",
        "Ghi ngày sau {since}, hoặc để trống để áp dụng từ hôm nay: thời gian đã qua của bản đó vẫn"
        " thuộc bản đó.",
        "Give a day after {since}, or leave it empty for today: the time past stays with the version"
        " that applied then.",
    ),
    "L.1046": Wording(
        "Ngày áp dụng {day} chưa đến (hôm nay là {today}); bản được duyệt thì áp dụng ngay.",
        "The day {day} is still to come (today is {today}); an approved version is in force"
        " at once.",
        "Duyệt vào ngày {day} hoặc sau đó; muốn áp dụng ngay thì để trống hoặc ghi {today}.",
        "Approve it on {day} or after; to put it in force now leave the day empty or give {today}.",
    ),
    "L.1047": Wording(
        "Chưa có tệp hay nội dung nào để nhập.",
        "There is no file and no text to import.",
        "Chọn tệp JSON của kế hoạch, hoặc dán nội dung tệp vào ô.",
        "Choose the JSON file of a plan, or paste its content.",
    ),
    "L.1048": Wording(
        "{label}: chỉ ghi trên một dòng.",
        "{label}: one line only.",
        "Bỏ chỗ xuống dòng; ghi nội dung dài vào ô khác của dòng này.",
        "Take the line breaks out; put longer text into another field.",
    ),
    "L.1049": Wording(
        "{label}: có ký tự không in được: {characters}.",
        "{label}: the text has characters that can't be printed: {characters}.",
        "Gõ lại đoạn đó: ký tự ẩn thường đi theo khi sao chép từ trang web hay tệp khác; ký tự"
        " phông chữ in không có thì thay bằng chữ hoặc dấu thông thường.",
        "Type it again: hidden characters come along with text copied from elsewhere; replace a"
        " character that the fonts lack by an ordinary letter or sign.",
    ),
    "L.1050": Wording(
        "{place}, ô “{label}”: có ký tự không in được ({characters}), nên kế hoạch không in ra"
        " giấy được.",
        "{place}, field “{label}”: characters that can't be printed ({characters}) keep the plan"
        " off paper.",
        "Mở dòng này, gõ lại nội dung ô đó rồi lưu.",
        "Open the row, type the text of that field again and save it.",
    ),
    "L.1051": Wording(
        "Bản {number} chưa từng áp dụng ({state}): chỉ người soạn, trình và duyệt kế hoạch của"
        " đơn vị xem được.",
        "Version {number} was never in force ({state}): only those who draft, submit and approve"
        " the plan of the unit see it.",
        "Xem bản đang áp dụng ở trang Kế hoạch; cần xem bản này thì hỏi quản trị địa phương.",
        "Read the version in force on the page of the plan; ask an administrator of the unit if"
        " this one is needed.",
    ),
    "L.1052": Wording(
        "Đây là tệp {kind}, không phải tệp JSON của kế hoạch.",
        "This is a file of the kind {kind}, not the JSON file of a plan.",
        "Chọn tệp .json đã tải về ở trang “Văn bản, tệp” của một bản kế hoạch.",
        "Choose the .json file that was downloaded from the page “Papers, file” of a version.",
    ),
    "L.1053": Wording(
        "Gói cấu hình của địa phương đang lỗi hoặc chưa được cài, nên chưa lập được bản nháp từ kế"
        " hoạch của gói và chưa so sánh được với gói; kế hoạch đang áp dụng vẫn có hiệu lực.",
        "The locality's package has a fault or isn't installed: no draft can start from its plan"
        " and nothing can be compared with it; the plan in force goes on.",
        "Cần sửa kế hoạch: lập bản nháp từ bản đang áp dụng, hoặc nhập tệp JSON. Báo đơn vị vận"
        " hành sửa gói.",
        "To change the plan start a draft from the version in force or import a JSON file. Ask the"
        " operator to mend the package.",
    ),
    "L.1054": Wording(
        "Bản {number} giống hệt bản đang áp dụng, nên không có gì để trình duyệt.",
        "Version {number} is the same as the one in force: there is nothing to approve.",
        "Sửa nội dung cần thay đổi rồi trình; nếu không cần sửa thì bỏ bản nháp.",
        "Change what has to change, then submit it; if nothing has to, discard the draft.",
    ),
    "L.1055": Wording(
        "Đây không phải tệp JSON của kế hoạch.",
        "This is not the JSON file of a plan.",
        "Chọn tệp .json đã tải về ở trang “Văn bản, tệp” của một bản kế hoạch.",
        "Choose the .json file that was downloaded from the page “Papers, file” of a version.",
    ),
    "L.1056": Wording(
        "Ngày áp dụng {day} trước khi {law} có hiệu lực ({since}).",
        "The day {day} lies before {law} came into force ({since}).",
        "Ghi ngày từ {since}.",
        "Give {since} or a later day.",
    ),
    "plan_versions.at_row": Wording("dòng {row}", "row {row}"),
    "plan_versions.file": Wording("Cả tệp", "The whole file"),
    "plan_versions.in_file": Wording("(Trong tệp: {path})", "(In the file: {path})"),
    "plan.path.schema": Wording("Phiên bản của khuôn tệp", "Version of the file's form"),
    "plan.path.title_table": Wording("Bảng chức danh", "Title table"),
    "plan.path.timeline": Wording("Mốc thời gian", "Timeline"),
    "plan.path.slug": Wording("Mã gói của địa phương", "Slug of the locality"),
    "plan.path.paper": Wording("Văn bản kế hoạch", "The plan's paper"),
    "plan.path.citation": Wording("Trích dẫn", "Citation"),
    "plan.path.unresolved": Wording("Chỗ chưa rõ", "What is unresolved"),
    "plan.path.post": Wording("Chức vụ được chọn", "Post selected"),
    "plan_versions.row": Wording("{table}, dòng “{row}”", "{table}, row “{row}”"),
    "plan_state.draft": Wording("Bản nháp", "Draft"),
    "plan_state.submitted": Wording("Chờ duyệt", "Waiting"),
    "plan_state.in_force": Wording("Đang áp dụng", "In force"),
    "plan_state.superseded": Wording("Đã được thay thế", "Superseded"),
    "plan_state.discarded": Wording("Đã bỏ", "Discarded"),
    "plan_versions.whole": Wording("toàn kế hoạch", "the whole plan"),
    "plan_versions.nobody": Wording("người vận hành hệ thống", "the operator"),
    "plan_change.same": Wording("Như cũ", "Same"),
    "plan_change.changed": Wording("Đã sửa", "Changed"),
    "plan_change.added": Wording("Thêm", "Added"),
    "plan_change.removed": Wording("Đã bỏ khỏi bản mới", "Removed"),
    "plan_change.moved": Wording("Đổi thứ tự", "Moved"),
}
