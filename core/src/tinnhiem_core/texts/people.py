"""Texts of eligibility, panels, counting board, disclosure, rosters; codes .3nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_EXEMPTION = {
    "exemption.retirement": Wording(
        "Không lấy phiếu tín nhiệm đối với {name}: đã có thông báo nghỉ công tác chờ nghỉ hưu ngày"
        " {notice}, không muộn hơn ngày lấy phiếu {day}.",
        "{name} is not polled: notice to await retirement dated {notice}, not later than the"
        " meeting of {day}.",
    ),
    "exemption.appointed": Wording(
        "Không lấy phiếu tín nhiệm đối với {name}: được bổ nhiệm, bầu giữ chức vụ {title} ngày"
        " {appointed}, trong năm lấy phiếu {year}.",
        "{name} is not polled: appointed or elected {title} on {appointed}, in the year of the"
        " vote, {year}.",
    ),
    "exemption.polled": Wording(
        "Lấy phiếu tín nhiệm đối với {name}: được bổ nhiệm, bầu giữ chức vụ {title} ngày"
        " {appointed}, không thuộc trường hợp được miễn.",
        "{name} is polled: appointed or elected {title} on {appointed}, no case of exemption.",
    ),
    "exemption.undated": Wording(
        "Lấy phiếu tín nhiệm đối với {name}: danh sách chưa ghi ngày bổ nhiệm, bầu giữ chức vụ"
        " {title} nên không có căn cứ để miễn.",
        "{name} is polled: the roster gives no day of appointment or election as {title}, so there"
        " is no ground for an exemption.",
    ),
    "exemption.again": Wording(
        "Cần quyết định đối với {name}: được bổ nhiệm lại, tái cử chức vụ {title} ngày {appointed},"
        " trong năm lấy phiếu {year}.",
        "{name} needs a decision: re-appointed or re-elected {title} on {appointed}, in the year of"
        " the vote, {year}.",
    ),
    "exemption.transfer": Wording(
        "Cần quyết định đối với {name}: được điều động, luân chuyển giữ chức vụ {title} ngày"
        " {appointed}, trong năm lấy phiếu {year}.",
        "{name} needs a decision: transferred to the post of {title} on {appointed}, in the year of"
        " the vote, {year}.",
    ),
    "exemption.acting": Wording(
        "Cần quyết định đối với {name}: được giao quyền, phụ trách chức vụ {title} ngày"
        " {appointed}, trong năm lấy phiếu {year}.",
        "{name} needs a decision: acting as {title} since {appointed}, in the year of the vote,"
        " {year}.",
    ),
    "exemption.seconded": Wording(
        "Cần quyết định đối với {name}: được biệt phái giữ chức vụ {title} ngày {appointed}, trong"
        " năm lấy phiếu {year}.",
        "{name} needs a decision: seconded to the post of {title} on {appointed}, in the year of"
        " the vote, {year}.",
    ),
    "exemption.unresolved": Wording(
        "Cần quyết định đối với {name}: được bổ nhiệm, bầu giữ chức vụ {title} ngày {appointed},"
        " trong năm lấy phiếu {year}, nhưng kế hoạch dẫn ngoại lệ của một văn bản chưa có:"
        " {exception}.",
        "{name} needs a decision: appointed or elected {title} on {appointed}, in the year of the"
        " vote, {year}, but the plan names an exception whose text is not available: {exception}.",
    ),
    "exemption.contradiction": Wording(
        "Cần quyết định đối với {name}: danh sách ghi giữ chức vụ {title} từ ngày {since} nhưng lại"
        " ghi bổ nhiệm, bầu lần đầu ngày {appointed}.",
        "{name} needs a decision: the roster says {title} since {since}, yet first appointed or"
        " elected on {appointed}.",
    ),
    "exemption.mixed": Wording(
        "Cần quyết định đối với {name}: chức vụ {exempt} được bổ nhiệm, bầu trong năm lấy phiếu"
        " {year}, chức vụ {polled} thì không.",
        "{name} needs a decision: {exempt} was taken up in the year of the vote, {year}, {polled}"
        " was not.",
    ),
    "exemption.long_leave": Wording(
        "Cần quyết định đối với {name} (chức vụ {title}): đang nghỉ dài hạn.",
        "{name} ({title}) needs a decision: on long leave.",
    ),
    "exemption.suspended": Wording(
        "Cần quyết định đối với {name} (chức vụ {title}): đang bị đình chỉ công tác.",
        "{name} ({title}) needs a decision: suspended.",
    ),
}

_EXCLUSION = {
    "exclusion.none": Wording(
        "{name} không thuộc trường hợp loại trừ nào của dòng {row}.",
        "No exception of row {row} concerns {name}.",
    ),
    "exclusion.named": Wording(
        "Không lấy phiếu tín nhiệm đối với {name} tại {organiser}, do kế hoạch ghi: “{words}”.",
        "{name} is not polled at {organiser}, as the plan says: “{words}”.",
    ),
    "exclusion.part_time": Wording(
        "Không lấy phiếu tín nhiệm đối với {name}: chức vụ {title} không đúng điều kiện về hoạt"
        " động chuyên trách.",
        "{name} is not polled: the post of {title} does not meet the full-time condition.",
    ),
    "exclusion.needs_decision": Wording(
        "Cần quyết định việc lấy phiếu tín nhiệm đối với {name} tại {organiser}, do kế hoạch ghi:"
        " “{words}”.",
        "Whether {name} is polled at {organiser} needs a decision, as the plan says: “{words}”.",
    ),
}

_PANELS = {
    "L.301": Wording(
        "Không chọn được ai ghi phiếu theo thành phần: {panel}.",
        "The panel selects nobody: {panel}.",
        "Bổ sung chức vụ của người ghi phiếu vào danh sách, hoặc xem lại đơn vị họp ({unit}).",
        "Add the voters' posts to the roster, or check the unit that meets ({unit}).",
    ),
    "C.302": Wording(
        "Không có ai trong danh sách thuộc nhóm ghi phiếu: {group}.",
        "Nobody in the roster belongs to the group of voters: {group}.",
        "Bổ sung chức vụ vào danh sách, hoặc ghi lý do nhóm này không có người.",
        "Add the posts to the roster, or record why the group is empty.",
    ),
    "L.310": Wording(
        "Ban kiểm phiếu có {size} người; phải có trưởng ban và ít nhất {members} thành viên.",
        "The counting board has {size} people; it needs a head and at least {members} members.",
        "Bầu đủ trưởng ban và {members} thành viên.",
        "Elect a head and {members} members.",
    ),
    "L.311": Wording(
        "{name} có tên {times} lần trong ban kiểm phiếu.",
        "{name} stands {times} times on the counting board.",
        "Ghi mỗi người một lần; nếu là hai người trùng họ tên thì ghi thêm chức vụ hoặc đơn vị.",
        "List each person once; where two people share a name, add post or unit.",
    ),
    "L.312": Wording(
        "{name} là người được lấy phiếu tại hội nghị này, không được tham gia ban kiểm phiếu.",
        "{name} is polled at this meeting and can't sit on the counting board.",
        "Bầu người khác, hoặc ghi lý do hội nghị vẫn bầu người này.",
        "Elect someone else, or record why the meeting elected this person all the same.",
    ),
    "C.313": Wording(
        "{name} là người được lấy phiếu tại hội nghị này nhưng vẫn tham gia ban kiểm phiếu; lý do:"
        " {reason}",
        "{name} is polled at this meeting and still sits on the counting board; reason: {reason}",
    ),
    "C.314": Wording(
        "Người chủ trì hội nghị ({name}) cũng là người được lấy phiếu tại hội nghị này.",
        "The chair of the meeting ({name}) is polled at this meeting.",
        "Cân nhắc cử người khác điều hành phần lấy phiếu, hoặc ghi lý do giữ nguyên.",
        "Consider another chair for the vote, or record the reason to keep this one.",
    ),
    "C.315": Wording(
        "{name} không còn hoặc chưa tồn tại vào ngày {day}. {note}",
        "{name_en} does not exist on {day}. {note_en}",
        "Kiểm tra lại ngày họp, hoặc dùng kế hoạch của cơ quan kế thừa.",
        "Check the date of the meeting, or use the plan of the successor body.",
    ),
    "C.316": Wording(
        "Từ ngày {ended} không còn đơn vị hành chính cấp huyện; danh sách ngày {day} vẫn có"
        " {count} cơ quan, đơn vị cấp huyện: {units}.",
        "From {ended} there is no district level; the roster of {day} still has {count} units of"
        " that level: {units}.",
        "Kiểm tra lại ngày họp, hoặc chuyển các đơn vị này sang cơ quan kế thừa.",
        "Check the date of the meeting, or move these units to their successors.",
    ),
}

_DISCLOSURE = {
    "disclosure.plan": Wording(
        "Công khai kết quả của dòng {row} theo kế hoạch: {words}",
        "The results of row {row} are disclosed as the plan says: {words}",
    ),
    "disclosure.regulation": Wording(
        "Kế hoạch không quy định việc công khai đối với dòng {row}: công khai tới thành phần ghi"
        " phiếu, cấp có thẩm quyền trực tiếp quản lý cán bộ, cá nhân người được lấy phiếu và công"
        " bố tại hội nghị lấy phiếu.",
        "The plan says nothing on disclosure for row {row}: to the voters, the competent managing"
        " authority, the person polled, and announced at the meeting.",
    ),
    "disclosure.council": Wording(
        "Kế hoạch không quy định việc công khai đối với dòng {row}: công khai tới thành phần ghi"
        " phiếu, cấp có thẩm quyền trực tiếp quản lý cán bộ, cá nhân người được lấy phiếu, công bố"
        " tại kỳ họp và trên các phương tiện thông tin đại chúng.",
        "The plan says nothing on disclosure for row {row}: to the voters, the competent managing"
        " authority, the person polled, announced at the session and in the mass media.",
    ),
}

_ROSTER = {
    "L.320": Wording(
        "Mã đơn vị {key} được dùng {times} lần.",
        "Unit key {key} is used {times} times.",
        "Đặt mỗi đơn vị một mã riêng.",
        "Give every unit a key of its own.",
    ),
    "L.321": Wording(
        "Mã người {key} được dùng {times} lần.",
        "Person key {key} is used {times} times.",
        "Đặt mỗi người một mã riêng.",
        "Give every person a key of their own.",
    ),
    "L.322": Wording(
        "Đơn vị {key} trực thuộc đơn vị {parent}, nhưng danh sách không có đơn vị {parent}.",
        "Unit {key} stands under unit {parent}, which the roster does not have.",
        "Bổ sung đơn vị {parent}, hoặc sửa đơn vị cấp trên của {key}.",
        "Add unit {parent}, or correct the parent of {key}.",
    ),
    "L.323": Wording(
        "Đơn vị {key} nằm trong một vòng trực thuộc khép kín.",
        "Unit {key} is caught in a circle of parents.",
        "Sửa đơn vị cấp trên để mọi đơn vị đều có gốc.",
        "Correct the parents so that every unit has a root.",
    ),
    "L.324": Wording(
        "Chức vụ {title} ghi cho người có mã {key}, nhưng danh sách không có người này.",
        "The post of {title} names person {key}, whom the roster does not have.",
        "Bổ sung người có mã {key}, hoặc sửa mã người của chức vụ.",
        "Add person {key}, or correct the person of the post.",
    ),
    "L.325": Wording(
        "Chức vụ {title} ghi tại đơn vị có mã {key}, nhưng danh sách không có đơn vị này.",
        "The post of {title} names unit {key}, which the roster does not have.",
        "Bổ sung đơn vị có mã {key}, hoặc sửa mã đơn vị của chức vụ.",
        "Add unit {key}, or correct the unit of the post.",
    ),
    "L.326": Wording(
        "Đơn vị họp có mã {key} không có trong danh sách.",
        "The unit that meets, {key}, is not in the roster.",
        "Bổ sung đơn vị này, hoặc sửa đơn vị họp.",
        "Add this unit, or correct the unit that meets.",
    ),
}

TEXTS: dict[str, Wording] = {
    **_EXEMPTION,
    **_EXCLUSION,
    **_PANELS,
    **_DISCLOSURE,
    **_ROSTER,
}
