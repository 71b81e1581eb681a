"""Texts of the base and of the account of one ballot box: codes .10n, .20n, .21n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

READ_AGAIN_VI = "Đối chiếu lại với biên bản kiểm phiếu; đếm lại nếu cần."
READ_AGAIN_EN = "Compare with the count minutes; count again where needed."
_REASON_VI = "Ghi lý do để lưu cùng biên bản."
_REASON_EN = "Record the reason; it is kept with the minutes."

BOX: dict[str, Wording] = {
    "L.101": Wording(
        "{rules}: tỷ lệ chỉ tính trên tổng số phiếu thu về, không tính trên tổng số đại biểu. Chưa"
        " tính tỷ lệ và hệ quả.",
        "{rules}: shares are taken on the papers collected only, not on all deputies. No share and"
        " no outcome was computed.",
        "Trong kế hoạch, ở ô “Tỷ lệ % tính trên”, chọn “Số phiếu thu về”. Nếu đây là kỳ họp Hội đồng"
        " nhân dân thì ở nơi lấy phiếu này, ô “Bộ quy tắc”, chọn “Nghị quyết số 96/2023/QH15”.",
        "In the plan set “Base of shares” to “Papers collected”. If this is a People's Council, set"
        " “Rule set” of the venue to “Resolution 96/2023/QH15”.",
    ),
    "L.102": Wording(
        "Tỷ lệ tính trên tổng số đại biểu nhưng chưa có tổng số đại biểu.",
        "Shares are taken on all deputies, whose number is missing.",
        "Ghi tổng số đại biểu.",
        "Enter the number of deputies.",
    ),
    "C.103": Wording(
        "Họp ngày {day}, trước ngày {since} là ngày bộ quy tắc này có hiệu lực.",
        "The meeting of {day} was before {since}, when this rule set came into force.",
        "Chọn bộ quy tắc có hiệu lực vào ngày họp, hoặc ghi lý do áp dụng.",
        "Choose the rule set in force on the day, or record why this one is applied.",
    ),
    "L.201": Wording(
        "Phiếu phát ra {value}, nhiều hơn số người có mặt {most}.",
        "Papers issued {value}, more than the {most} people present.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.202": Wording(
        "Phiếu thu về {collected}, nhiều hơn phiếu phát ra {issued} cộng phiếu không do ban kiểm"
        " phiếu phát ra {foreign}.",
        "Papers collected {collected}, more than {issued} issued plus {foreign} foreign.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.205": Wording(
        "Đã nhập {papers} tờ phiếu và {foreign} phiếu không do ban kiểm phiếu phát ra, không bằng"
        " số phiếu thu về {collected}.",
        "{papers} papers were entered and {foreign} are foreign, which is not the {collected}"
        " collected.",
        "Kiểm lại xấp phiếu: tờ nhập thiếu, nhập hai lần, hoặc đếm sai số thu về.",
        "Check the pile: a paper left out, entered twice, or collected miscounted.",
    ),
    "L.206": Wording(
        "Phiếu không do ban kiểm phiếu phát ra {value}, nhiều hơn số phiếu thu về {most}.",
        "Foreign papers {value}, more than the {most} collected.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.207": Wording(
        "Lúc khai mạc có mặt {value} người, nhiều hơn số được triệu tập {most}.",
        "At the opening {value} people were present, more than the {most} summoned.",
        "Chỉ tính người được triệu tập ghi phiếu; không tính khách mời, người theo dõi.",
        "Count only those summoned to vote; leave out guests and observers.",
    ),
    "L.208": Wording(
        "Lúc phát phiếu có mặt {value} người, nhiều hơn số được triệu tập {most}.",
        "When ballots were handed out {value} people were present, more than the {most} summoned.",
        "Chỉ tính người được triệu tập ghi phiếu; không tính khách mời, người theo dõi.",
        "Count only those summoned to vote; leave out guests and observers.",
    ),
    "L.209": Wording(
        "Phiếu thu về do ban kiểm phiếu phát ra {value}, nhiều hơn tổng số đại biểu {most}.",
        "The board's own papers collected are {value}, more than the {most} deputies.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "L.214": Wording(
        "Tờ phiếu thứ {paper}, dòng {number}: họ tên bị gạch xóa thì dòng này không hợp lệ; ban"
        " kiểm phiếu không kết luận khác được.",
        "Paper {paper}, row {number}: with a struck-out name this row is void; the board can't"
        " rule otherwise.",
        "Bỏ kết luận này.",
        "Remove this ruling.",
    ),
    "C.214": Wording(
        "Tờ phiếu thứ {paper}, dòng {number}: đã nhập một dấu rõ ràng, ban kiểm phiếu vẫn kết luận"
        " khác.",
        "Paper {paper}, row {number}: one clean mark was entered, yet the board rules otherwise.",
        "Đối chiếu lại với tờ phiếu; nếu dấu không rõ thì nhập là 0 hoặc *.",
        "Look at the paper again; if the mark is doubtful, enter it as 0 or *.",
    ),
    "L.215": Wording(
        "Phiếu thu về do ban kiểm phiếu phát ra {value}, nhiều hơn số người có mặt lúc phát phiếu"
        " {most}.",
        "The board's own papers collected are {value}, more than the {most} people present when"
        " papers were handed out.",
        READ_AGAIN_VI,
        READ_AGAIN_EN,
    ),
    "N.216": Wording(
        "Không ghi số phiếu không do ban kiểm phiếu phát ra: được hiểu là không có.",
        "The number of foreign papers is not given: read as none.",
    ),
    "L.211": Wording(
        "Lúc khai mạc có mặt {value} người, nhiều hơn tổng số đại biểu {most}.",
        "At the opening {value} people were present, more than the {most} deputies.",
        "Chỉ tính đại biểu Hội đồng nhân dân.",
        "Count only deputies of the People's Council.",
    ),
    "L.212": Wording(
        "Lúc phát phiếu có mặt {value} người, nhiều hơn tổng số đại biểu {most}.",
        "When ballots were handed out {value} people were present, more than the {most} deputies.",
        "Chỉ tính đại biểu Hội đồng nhân dân.",
        "Count only deputies of the People's Council.",
    ),
    "C.211": Wording(
        "{count} phiếu phát ra không thu về.",
        "{count} issued papers did not come back.",
        _REASON_VI,
        _REASON_EN,
    ),
    "N.211": Wording(
        "{count} phiếu phát ra không thu về; lý do đã ghi: {reason}.",
        "{count} issued papers did not come back; reason recorded: {reason}.",
    ),
    "C.212": Wording(
        "{count} phiếu thu về không do ban kiểm phiếu phát ra: không hợp lệ ở mọi dòng.",
        "{count} papers collected were not issued by the board: void in every row.",
        _REASON_VI,
        _REASON_EN,
    ),
    "N.212": Wording(
        "{count} phiếu thu về không do ban kiểm phiếu phát ra: không hợp lệ ở mọi dòng; lý do đã"
        " ghi: {reason}.",
        "{count} papers collected were not issued by the board: void in every row; reason"
        " recorded: {reason}.",
    ),
    "L.213": Wording(
        "Không thu về phiếu nào: chưa có kết quả.",
        "No paper was collected: there is no result.",
        "Kiểm lại hòm phiếu; ghi lý do nếu đúng là không có phiếu.",
        "Check the box; record the reason if there were none.",
    ),
    "N.213": Wording(
        "Không thu về phiếu nào: chưa có kết quả; lý do đã ghi: {reason}.",
        "No paper was collected: there is no result; reason recorded: {reason}.",
    ),
    "N.201": Wording(
        "Thiếu số người được triệu tập: chưa kiểm tra được điều kiện 2/3.",
        "The number summoned is missing: the 2/3 condition can't be checked.",
    ),
    "N.202": Wording(
        "Thiếu số người có mặt lúc phát phiếu: chưa kiểm tra được điều kiện 2/3 và số phiếu phát"
        " ra.",
        "The number present when ballots were handed out is missing: neither the 2/3 condition"
        " nor the papers issued can be checked.",
    ),
    "N.203": Wording(
        "Thiếu số phiếu phát ra: chưa kiểm tra được số phiếu thu về.",
        "The number of papers issued is missing: the papers collected can't be checked.",
    ),
    "N.205": Wording(
        "Thiếu tổng số đại biểu: chưa kiểm tra được điều kiện 2/3.",
        "The number of deputies is missing: the 2/3 condition can't be checked.",
    ),
}
