"""Texts of reconciliation, quorum, validity, shares and outcomes: codes .1nn, .2nn."""

from __future__ import annotations

from tinnhiem_core.texts.box import BOX, READ_AGAIN_EN, READ_AGAIN_VI
from tinnhiem_core.texts.tally import TALLY
from tinnhiem_core.texts.wording import Wording

_QUORUM: dict[str, Wording] = {
    "quorum.met": Wording(
        "Có mặt {present} trên {summoned} người được triệu tập: 3 × {present} = {tripled}, không"
        " nhỏ hơn 2 × {summoned} = {doubled}; đủ ít nhất 2/3 (cần {needed} người)",
        "Present {present} of {summoned} summoned: 3 × {present} = {tripled}, not below"
        " 2 × {summoned} = {doubled}; at least 2/3 ({needed} needed)",
    ),
    "quorum.not_met": Wording(
        "Có mặt {present} trên {summoned} người được triệu tập: 3 × {present} = {tripled}, nhỏ hơn"
        " 2 × {summoned} = {doubled}; chưa đủ 2/3 (cần {needed} người)",
        "Present {present} of {summoned} summoned: 3 × {present} = {tripled}, below"
        " 2 × {summoned} = {doubled}; less than 2/3 ({needed} needed)",
    ),
    "quorum.unknown": Wording(
        "Chưa kiểm tra được điều kiện 2/3: thiếu số người được triệu tập hoặc số người có mặt",
        "The 2/3 condition can't be checked: the number summoned or present is missing",
    ),
    "quorum.council.met": Wording(
        "Có mặt {present} trên tổng số {summoned} đại biểu: 3 × {present} = {tripled}, không nhỏ"
        " hơn 2 × {summoned} = {doubled}; đủ ít nhất 2/3 (cần {needed} đại biểu; chưa đối chiếu"
        " văn bản gốc)",
        "Present {present} of {summoned} deputies: 3 × {present} = {tripled}, not below"
        " 2 × {summoned} = {doubled}; at least 2/3 ({needed} needed; not compared with the"
        " original text)",
    ),
    "quorum.council.not_met": Wording(
        "Có mặt {present} trên tổng số {summoned} đại biểu: 3 × {present} = {tripled}, nhỏ hơn"
        " 2 × {summoned} = {doubled}; chưa đủ 2/3 (cần {needed} đại biểu; chưa đối chiếu văn bản"
        " gốc)",
        "Present {present} of {summoned} deputies: 3 × {present} = {tripled}, below"
        " 2 × {summoned} = {doubled}; less than 2/3 ({needed} needed; not compared with the"
        " original text)",
    ),
    "quorum.council.unknown": Wording(
        "Chưa kiểm tra được điều kiện 2/3: thiếu tổng số đại biểu hoặc số đại biểu có mặt (chưa"
        " đối chiếu văn bản gốc)",
        "The 2/3 condition can't be checked: the number of deputies or of those present is"
        " missing (not compared with the original text)",
    ),
    "L.111": Wording(
        "Lúc phát phiếu có mặt {present} trên {summoned} người được triệu tập, chưa đủ 2/3 (cần ít"
        " nhất {needed} người).",
        "When ballots were handed out {present} of {summoned} summoned were present: less than"
        " 2/3 (at least {needed} needed).",
        "Không phát phiếu; hoãn hội nghị và triệu tập lại.",
        "Hand out no ballots; postpone the meeting and summon again.",
    ),
    "C.111": Wording(
        "Lúc khai mạc có mặt {present} trên {summoned} người được triệu tập, chưa đủ 2/3 (cần ít"
        " nhất {needed} người).",
        "At the opening {present} of {summoned} summoned were present: less than 2/3 (at least"
        " {needed} needed).",
        "Điểm danh lại trước khi phát phiếu; chưa đủ 2/3 thì hoãn hội nghị.",
        "Call the roll again before handing out ballots; postpone below 2/3.",
    ),
    "C.112": Wording(
        "Lúc phát phiếu có mặt {present} trên tổng số {summoned} đại biểu, chưa đủ 2/3 (cần ít"
        " nhất {needed}); điều kiện này chưa đối chiếu văn bản gốc.",
        "When ballots were handed out {present} of {summoned} deputies were present: less than"
        " 2/3 (at least {needed} needed); this condition was not compared with the original text.",
        "Đối chiếu Nghị quyết số 96/2023/QH15 và quy chế của Hội đồng nhân dân; ghi lý do nếu tiến"
        " hành.",
        "Consult Nghị quyết số 96/2023/QH15 and the Council's rules; record why if you go on.",
    ),
    "C.113": Wording(
        "Lúc khai mạc có mặt {present} trên tổng số {summoned} đại biểu, chưa đủ 2/3 (cần ít nhất"
        " {needed}); điều kiện này chưa đối chiếu văn bản gốc.",
        "At the opening {present} of {summoned} deputies were present: less than 2/3 (at least"
        " {needed} needed); this condition was not compared with the original text.",
        "Điểm danh lại trước khi phát phiếu.",
        "Call the roll again before handing out ballots.",
    ),
}

_OUTCOMES: dict[str, Wording] = {
    "outcome.none": Wording(
        "“Tín nhiệm thấp” {low} phiếu trên {base}: 2 × {low} = {low2}, không lớn hơn {base}; không"
        " quá 50%, không thuộc trường hợp phải xem xét",
        "“Low confidence” {low} of {base}: 2 × {low} = {low2}, not more than {base}; not over 50%,"
        " no consequence",
    ),
    "outcome.reconsider": Wording(
        "“Tín nhiệm thấp” {low} phiếu trên {base}: 2 × {low} = {low2} lớn hơn {base}, và 3 × {low}"
        " = {low3} nhỏ hơn 2 × {base} = {base2}; trên 50% nhưng dưới 2/3, thuộc trường hợp cấp có"
        " thẩm quyền quản lý cán bộ xem xét",
        "“Low confidence” {low} of {base}: 2 × {low} = {low2}, more than {base}, and 3 × {low} ="
        " {low3}, below 2 × {base} = {base2}; over 50% but under 2/3, to be considered by the"
        " managing authority",
    ),
    "outcome.dismiss": Wording(
        "“Tín nhiệm thấp” {low} phiếu trên {base}: 3 × {low} = {low3}, không nhỏ hơn 2 × {base} ="
        " {base2}; từ 2/3 trở lên, thuộc trường hợp miễn nhiệm do cấp có thẩm quyền quản lý cán bộ"
        " thực hiện",
        "“Low confidence” {low} of {base}: 3 × {low} = {low3}, not below 2 × {base} = {base2}; 2/3"
        " or more, a case of dismissal by the managing authority",
    ),
    "outcome.council.none": Wording(
        "“Tín nhiệm thấp” {low} trên {base}: 2 × {low} = {low2}, không lớn hơn {base}; không quá"
        " nửa, không thuộc trường hợp phải xem xét",
        "“Low confidence” {low} of {base}: 2 × {low} = {low2}, not more than {base}; not more than"
        " half, no consequence",
    ),
    "outcome.council.reconsider": Wording(
        "“Tín nhiệm thấp” {low} trên {base}: 2 × {low} = {low2} lớn hơn {base}, và 3 × {low} ="
        " {low3} nhỏ hơn 2 × {base} = {base2}; quá nửa nhưng dưới 2/3, có thể xin từ chức, nếu"
        " không thì trình Hội đồng nhân dân bỏ phiếu tín nhiệm",
        "“Low confidence” {low} of {base}: 2 × {low} = {low2}, more than {base}, and 3 × {low} ="
        " {low3}, below 2 × {base} = {base2}; more than half but under 2/3: may resign, else the"
        " Council holds a confidence vote (bỏ phiếu tín nhiệm)",
    ),
    "outcome.council.dismiss": Wording(
        "“Tín nhiệm thấp” {low} trên {base}: 3 × {low} = {low3}, không nhỏ hơn 2 × {base} ="
        " {base2}; từ 2/3 trở lên, thuộc trường hợp cơ quan giới thiệu trình Hội đồng nhân dân"
        " miễn nhiệm (chưa đối chiếu văn bản gốc)",
        "“Low confidence” {low} of {base}: 3 × {low} = {low3}, not below 2 × {base} = {base2}; 2/3"
        " or more, a case in which the nominating body proposes dismissal (not compared with the"
        " original text)",
    ),
    "outcome.no_result": Wording(
        "Chưa có kết quả: không thu về phiếu nào, hoặc tổng số để tính tỷ lệ bằng 0",
        "No result: nothing was collected, or the base of the shares is 0",
    ),
    "outcome.no_low": Wording(
        "Chưa xác định được: thiếu số phiếu “tín nhiệm thấp”",
        "Not known: the number of “low confidence” papers is missing",
    ),
    "outcome.no_base": Wording(
        "Chưa xác định được: không có tổng số hợp lệ để tính tỷ lệ",
        "Not known: there is no lawful base for the shares",
    ),
    "N.261": Wording(
        "Họp ngày {day}, kết quả từ 2/3 “tín nhiệm thấp” trở lên: không thực hiện việc cho thôi"
        " giữ chức vụ, cho từ chức.",
        "Meeting of {day}, 2/3 or more of low confidence: no release from the post, no"
        " resignation.",
    ),
}

_ROWS: dict[str, Wording] = {
    "L.203": Wording(
        "Dòng {number}: các số phiếu {addends} cộng lại là {total}, khác số phiếu thu về"
        " {collected}.",
        "Row {number}: the counts {addends} add up to {total}, not to the {collected} collected.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.204": Wording(
        "Dòng {number}: các số phiếu {addends} cộng lại là {total}, nhiều hơn số phiếu thu về"
        " {collected}.",
        "Row {number}: the counts {addends} add up to {total}, more than the {collected}"
        " collected.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.210": Wording(
        "Dòng {number}: nhiều nhất {void} phiếu không hợp lệ, ít hơn {foreign} phiếu không do ban"
        " kiểm phiếu phát ra, vốn không hợp lệ ở mọi dòng.",
        "Row {number}: at most {void} void papers, fewer than the {foreign} foreign papers, which"
        " are void in every row.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "C.210": Wording(
        "Dòng {number}: nhiều nhất {void} phiếu không hợp lệ, ít hơn {foreign} phiếu không do ban"
        " kiểm phiếu phát ra; quy tắc này chưa đối chiếu văn bản gốc.",
        "Row {number}: at most {void} void papers, fewer than the {foreign} foreign papers; this"
        " rule was not compared with the original text.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "N.206": Wording(
        "Dòng {number}: thiếu số phiếu “tín nhiệm cao”; chưa kiểm tra được tổng của dòng.",
        "Row {number}: the number of “high confidence” is missing; the sum can't be checked.",
    ),
    "N.207": Wording(
        "Dòng {number}: thiếu số phiếu “tín nhiệm”; chưa kiểm tra được tổng của dòng.",
        "Row {number}: the number of “confidence” is missing; the sum can't be checked.",
    ),
    "N.208": Wording(
        "Dòng {number}: thiếu số phiếu “tín nhiệm thấp”; chưa kiểm tra được tổng của dòng và chưa"
        " xác định được hệ quả.",
        "Row {number}: the number of “low confidence” is missing; neither the sum can be checked"
        " nor the outcome be known.",
    ),
    "C.221": Wording(
        "Dòng {number}: nhiều phiếu không hợp lệ; “tín nhiệm thấp” {low} quá nửa {valid} phiếu hợp"
        " lệ nhưng không quá nửa {collected} phiếu thu về, nên không thuộc trường hợp phải xem"
        " xét.",
        "Row {number}: many void papers; “low confidence” {low} is over half of {valid} valid"
        " papers but not of {collected} collected, so nothing follows.",
        "Kiểm lại các phiếu không hợp lệ của dòng này; ghi lý do.",
        "Look at the void papers of this row again; record the reason.",
    ),
    "L.221": Wording(
        "Hai lượt nhập khác nhau tại tờ phiếu thứ {paper}, dòng {number}. Không hiện giá trị của"
        " lượt nào.",
        "The two entries differ at paper {paper}, row {number}. Neither value is shown.",
        "Xóa ô này ở cả hai lượt và đọc lại từ tờ phiếu.",
        "Clear the cell in both entries and read it again from the paper.",
    ),
    "L.222": Wording(
        "Hai lượt nhập khác nhau tại {cell}. Không hiện giá trị của lượt nào.",
        "The two entries differ at {cell}. Neither value is shown.",
        "Xóa ô này ở cả hai lượt và đọc lại từ tờ phiếu.",
        "Clear the cell in both entries and read it again from the paper.",
    ),
    "C.231": Wording(
        "Dòng {number}: cả {voters} phiếu cùng một mức; ít người ghi phiếu nên kết quả làm lộ lá"
        " phiếu của từng người.",
        "Row {number}: all {voters} papers carry the same level; with so few voters the result"
        " reveals every vote.",
        "Hạn chế phạm vi công bố trong mức quy định cho phép; ghi lý do.",
        "Announce no more widely than the rules demand; record the reason.",
    ),
    "N.231": Wording(
        "Phiếu không hợp lệ được xác định như Quy định số 96-QĐ/TW; Nghị quyết số 96/2023/QH15"
        " chưa đối chiếu văn bản gốc.",
        "Void papers were decided as in Quy định số 96-QĐ/TW; Nghị quyết số 96/2023/QH15 was not"
        " compared with the original text.",
    ),
    "N.241": Wording(
        "{count} tờ phiếu có ghi thêm tên: phần ghi thêm không hợp lệ, các dòng khác vẫn tính.",
        "{count} papers carry added names: the addition is void, the other rows stand.",
    ),
    "N.251": Wording(
        "Dòng {number}: bản gốc in {printed} %, tính được {computed_vi} %; chỉ khác số chữ số thập"
        " phân.",
        "Row {number}: the source prints {printed} %, computed {computed} %; only the number of"
        " digits differs.",
    ),
    "C.251": Wording(
        "Dòng {number}: bản gốc in {printed} %, trái với số phiếu (tính được {computed_vi} %).",
        "Row {number}: the source prints {printed} %, which contradicts the count (computed"
        " {computed} %).",
        "Kiểm tra số phiếu, tổng số để tính tỷ lệ và cách làm tròn của bản gốc; không tự sửa.",
        "Check the count, the base and the rounding of the source; nothing is repaired.",
    ),
    "N.253": Wording(
        "Dòng {number}: bản gốc in {printed} % nhưng không có số phiếu hoặc tổng số để đối chiếu.",
        "Row {number}: the source prints {printed} %, but there is no count or base to compare.",
    ),
}

TEXTS: dict[str, Wording] = {**_QUORUM, **_OUTCOMES, **_ROWS, **BOX, **TALLY}
