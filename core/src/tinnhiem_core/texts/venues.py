"""Texts of provisos and of the limit, order and results of venues; codes .303 to .309."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "proviso.none": Wording(
        "Kế hoạch không đặt điều kiện riêng để {name} được lấy phiếu tại {organiser}.",
        "The plan sets no condition for polling {name} at {organiser}.",
    ),
    "proviso.listed": Wording(
        "{name} được lấy phiếu tại {organiser}: {title} thuộc các chức vụ phải lấy phiếu tín nhiệm"
        " tại Hội đồng nhân dân.",
        "{name} is polled at {organiser}: {title} is among the posts polled at the People's"
        " Council.",
    ),
    "proviso.not_listed": Wording(
        "{name} không được lấy phiếu tại {organiser}: không giữ chức vụ nào ở cấp đó phải lấy phiếu"
        " tín nhiệm tại Hội đồng nhân dân.",
        "{name} is not polled at {organiser}: holds none of the posts of that level that are polled"
        " at the People's Council.",
    ),
    "proviso.needs_decision": Wording(
        "Cần quyết định {name} có được lấy phiếu tại {organiser} hay không: “{words}”.",
        "Whether {name} is polled at {organiser} needs a decision: “{words}”.",
    ),
    "venues.within": Wording(
        "{name} được lấy phiếu ở {count} nơi, trong giới hạn {limit} nơi: {places}. Chưa đối chiếu"
        " với địa phương, đơn vị khác.",
        "{name} is polled at {count} venues, within the limit of {limit}: {places}. Other"
        " localities were not checked.",
    ),
    "venues.over": Wording(
        "{name} bị xếp lấy phiếu ở {count} nơi, quá giới hạn {limit} nơi: {places}. Chưa đối chiếu"
        " với địa phương, đơn vị khác.",
        "{name} is down for {count} venues, over the limit of {limit}: {places}. Other localities"
        " were not checked.",
    ),
    "L.303": Wording(
        "{name} bị xếp lấy phiếu ở {count} nơi, trong khi tối đa là {limit} nơi: {places}.",
        "{name} is down for {count} venues where at most {limit} are allowed: {places}.",
        "Chọn {limit} nơi và ghi lý do; không được bỏ nơi luật bắt buộc (Hội đồng nhân dân) nếu"
        " không trích dẫn căn cứ pháp lý.",
        "Choose {limit} venues and give the reason; the venue required by law (People's Council)"
        " can't be dropped without quoting a legal basis.",
    ),
    "L.304": Wording(
        "Việc chọn nơi lấy phiếu cho {name} chưa có lý do (bỏ: {places}).",
        "The choice of venues for {name} has no reason (dropped: {places}).",
        "Ghi lý do chọn.",
        "Give the reason for the choice.",
    ),
    "L.305": Wording(
        "Không được bỏ {places} đối với {name}: đây là nơi lấy phiếu theo luật định.",
        "{places} can't be dropped for {name}: the law requires this venue.",
        "Giữ nơi này, hoặc trích dẫn nguyên văn căn cứ pháp lý cho phép bỏ.",
        "Keep this venue, or quote the legal basis that allows dropping it.",
    ),
    "C.308": Wording(
        "Bảng chức danh có thể đưa một người giữ các chức vụ {titles} đến {count} nơi lấy phiếu,"
        " trong khi tối đa là {limit} nơi (dòng {rows}): {places}.",
        "The table of titles could lead one person who holds {titles} to {count} venues where at"
        " most {limit} are allowed (rows {rows}): {places}.",
        "Quy định rõ người đó lấy phiếu ở {limit} nơi nào.",
        "State at which {limit} venues this person is polled.",
    ),
    "C.309": Wording(
        "{name} được lấy phiếu tại {party} ngày {party_day}, trước khi lấy phiếu tại {council} ngày"
        " {council_day}.",
        "{name} is polled at {party} on {party_day}, before the vote at {council} on"
        " {council_day}.",
        "Dời hội nghị của cấp ủy sau ngày {council_day}, hoặc ghi lý do giữ nguyên.",
        "Move the party committee's meeting after {council_day}, or record the reason to keep it.",
    ),
    "two_venues.pending": Wording(
        "{name} được lấy phiếu ở {count} nơi; kết quả từng nơi để cạnh nhau, không cộng, không lấy"
        " trung bình. Chưa có đánh giá tổng thể của cấp có thẩm quyền.",
        "{name} was polled at {count} venues; the results stand side by side, neither added nor"
        " averaged. The managing authority has not entered its overall assessment.",
    ),
    "two_venues.assessed": Wording(
        "{name} được lấy phiếu ở {count} nơi; kết quả từng nơi để cạnh nhau, không cộng, không lấy"
        " trung bình. Đánh giá tổng thể của cấp có thẩm quyền: {assessment}",
        "{name} was polled at {count} venues; the results stand side by side, neither added nor"
        " averaged. Overall assessment by the managing authority: {assessment}",
    ),
}
