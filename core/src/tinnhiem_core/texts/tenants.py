"""Texts of the tree of tenants: codes .100n to .101n and .106n, and the labels of kinds and standings."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1001": Wording(
        "Không có đơn vị sử dụng này trong hệ thống.",
        "There is no such tenant.",
        "Quay lại cây đơn vị và chọn đơn vị có trong đó.",
        "Go back to the tree and choose a tenant that stands there.",
    ),
    "L.1002": Wording(
        "{label}: chưa nhập.",
        "{label}: empty.",
        "Nhập nội dung cho ô này.",
        "Fill it in.",
    ),
    "L.1018": Wording(
        "{label}: chưa chọn.",
        "{label}: nothing was chosen.",
        "Chọn một mục trong danh sách.",
        "Choose one of the list.",
    ),
    "L.1003": Wording(
        "Mã đơn vị “{slug}” đã được dùng cho {name}.",
        "The code “{slug}” is that of {name}.",
        "Chọn mã khác; mã gồm chữ thường không dấu, chữ số và dấu gạch dưới.",
        "Choose another; small letters without marks, figures and underscores.",
    ),
    "L.1004": Wording(
        "Mã đơn vị “{slug}” viết chưa đúng: chỉ gồm chữ thường không dấu, chữ số, dấu gạch dưới,"
        " bắt đầu bằng chữ, dài không quá 60 ký tự.",
        "The code “{slug}” can't be used: small letters without marks, figures and underscores,"
        " a letter first, at most 60 characters.",
        "Viết lại mã theo mẫu đó, ví dụ tinh_dien_bien.",
        "Write it so, for example tinh_dien_bien.",
    ),
    "L.1005": Wording(
        "Đơn vị cấp trên đã chọn không dùng được: {why}.",
        "The parent can't be used: {why}.",
        "Chọn đơn vị cấp trên khác đang hoạt động và không nằm dưới đơn vị này.",
        "Choose another that is open and does not stand below this one.",
    ),
    "L.1006": Wording(
        "Ngày {until} trước ngày bắt đầu {since}.",
        "{until} lies before the first day, {since}.",
        "Chọn ngày kết thúc bằng hoặc sau ngày bắt đầu.",
        "Choose a last day on or after the first.",
    ),
    "L.1007": Wording(
        "{name} đã ngừng từ sau ngày {until}, không sửa được nữa.",
        "{name} was closed after {until} and can't be changed.",
        "Xem lại lịch sử của đơn vị; nếu cần, tạo đơn vị mới.",
        "Read its history; create a new tenant where one is needed.",
    ),
    "L.1008": Wording(
        "{name} còn đơn vị cấp dưới đang hoạt động: {children}.",
        "Tenants below {name} are still open: {children}.",
        "Ngừng, gộp hoặc chuyển các đơn vị đó sang cấp trên khác trước.",
        "Close, merge or move them first.",
    ),
    "L.1009": Wording(
        "{name} không còn hoạt động vào ngày {day}: chỉ xem được, không ghi được.",
        "{name} is closed on {day}: it can be read, not written.",
        "Làm ở đơn vị đang hoạt động; nếu ngừng nhầm, đề nghị quản trị hệ thống tạo đơn vị mới.",
        "Work in an open tenant; if it was closed by mistake, ask the platform administrator for a"
        " new one.",
    ),
    "L.1010": Wording(
        "Không gộp được {name} vào {into}: {why}.",
        "{name} can't be merged into {into}: {why}.",
        "Chọn đơn vị nhận khác đang hoạt động.",
        "Choose another tenant that is open.",
    ),
    "L.1011": Wording(
        "{name} vừa được {who} sửa lúc {when}; nội dung đang xem đã cũ nên chưa ghi gì.",
        "{name} was changed by {who} at {when}; what is shown is out of date, nothing was saved.",
        "Nội dung vừa nhập còn nguyên trong các ô. Xem nội dung đang lưu ghi ở từng ô rồi bấm lại nút"
        " đó để ghi; đừng tải lại trang trước khi bấm.",
        "What you typed still stands in the fields. Look at what is stored, told at each field, then"
        " press the same button again; don't load the page again before.",
    ),
    "L.1012": Wording(
        "Đơn vị vận hành hệ thống không ngừng, không gộp và không có đơn vị cấp trên.",
        "The platform itself can't be closed, merged or moved.",
        "Chọn một đơn vị sử dụng khác.",
        "Choose another tenant.",
    ),
    "L.1013": Wording(
        "Chưa cài gói địa phương “{slug}”, hoặc gói đang bị cách ly.",
        "The locality “{slug}” is not installed, or was set aside.",
        "Chọn một gói trong danh sách, hoặc để trống.",
        "Choose one of the list, or none.",
    ),
    "L.1014": Wording(
        "{label}: dài {found} ký tự, quá {most} ký tự.",
        "{label}: {found} characters, over {most}.",
        "Ghi tên trong giới hạn này.",
        "Write a name within that length.",
    ),
    "L.1015": Wording(
        "{label}: có ký tự không dùng được trong tên ({character}).",
        "{label}: a character that no name can hold ({character}).",
        "Gõ lại tên, không dán ký tự điều khiển hoặc ký tự đổi chiều chữ.",
        "Type the name again without control characters and marks of direction.",
    ),
    "L.1016": Wording(
        "Không lấy được mã đơn vị từ tên: tên không có chữ cái nào.",
        "No code can be made from the name: there is no letter in it.",
        "Gõ mã: chữ thường không dấu, chữ số, dấu gạch dưới, ví dụ tinh_dien_bien.",
        "Type one: small letters without marks, figures and underscores, such as tinh_dien_bien.",
    ),
    "L.1017": Wording(
        "Dưới cùng đơn vị cấp trên đã có {name} đang hoạt động.",
        "{name} is there already under the same tenant.",
        "Kiểm tra xem có tạo trùng không; nếu đúng là hai đơn vị, ghi tên cho phân biệt được.",
        "See whether it is the same one; if there are two, give it a name that tells them apart.",
    ),
    "L.1060": Wording(
        "{name} là đơn vị tiếp nhận của {merging}, gộp vào sau ngày {last}: ngày {since} phải đang"
        " hoạt động.",
        "{merging} goes on in {name} after {last}: it must be open on {since}.",
        "Ghi ngày mà đến hết ngày {since} {name} vẫn hoạt động. Nếu {merging} chưa qua ngày {last},"
        " có thể chọn trước cho {merging} đơn vị tiếp nhận khác hoặc ngày khác.",
        "Give a day with which {name} is open on {since}. As long as {last} is not over, {merging}"
        " can be given another receiver or another day first.",
    ),
    "L.1061": Wording(
        "{parent} ngừng từ sau ngày {until}: đơn vị cấp dưới không hoạt động lâu hơn được.",
        "{parent} is closed after {until}: what stands below it can't stay open longer.",
        "Chọn đơn vị cấp trên còn hoạt động, ví dụ đơn vị tiếp nhận {parent}.",
        "Choose a parent that stays open, for example the one in which {parent} goes on.",
    ),
    "L.1062": Wording(
        "Ngày {until} trước ngày ban hành kế hoạch ({issued}) mà {name} đã đưa vào áp dụng: ngày"
        " đó đơn vị còn hoạt động.",
        "{until} lies before {issued}, the date of the plan that {name} put in force: it was open"
        " on that day.",
        "Kiểm tra lại năm của ngày cuối cùng; ghi ngày {issued} hoặc ngày sau đó.",
        "Look at the year of the last day; give {issued} or a later day.",
    ),
    "L.1063": Wording(
        "Ngày {until} đã qua hơn một năm, mà {name} chưa ghi ngày đầu tiên và chưa có kế hoạch nào"
        " áp dụng để đối chiếu.",
        "{until} is more than a year ago, and {name} has neither a first day nor a plan that was in"
        " force to compare it with.",
        "Kiểm tra lại năm của ngày cuối cùng. Nếu đúng, sửa đơn vị, ghi ngày đầu tiên, rồi làm"
        " lại.",
        "Look at the year of the last day. If it is right, edit the tenant, give its first day and"
        " do this again.",
    ),
    "L.1064": Wording(
        "{parent} ngừng từ sau ngày {until}: {name} nằm dưới đơn vị đó, không hoạt động lâu hơn"
        " được.",
        "{parent} is closed after {until}: {name} stands below it and can't stay open longer.",
        "Ghi ngày {until} hoặc ngày trước đó. Nếu {name} còn hoạt động lâu hơn, sửa {name}, chọn"
        " đơn vị cấp trên khác rồi làm lại.",
        "Give {until} or an earlier day. If {name} does stay open longer, edit it, choose another"
        " parent and do this again.",
    ),
    "L.1065": Wording(
        "{name} còn đơn vị cấp dưới thuộc loại ở cấp cao hơn: {children}.",
        "Tenants of a higher level than this kind stand below {name}: {children}.",
        "Chọn loại khác, hoặc chuyển các đơn vị đó sang cấp trên khác trước.",
        "Choose another kind, or move them first.",
    ),
    "tenants.lower": Wording(
        "thấp hơn cấp của đơn vị này", "it is of a lower level than this tenant"
    ),
    "tenants.another": Wording("đơn vị khác", "another tenant"),
    "tenants.self": Wording("chính là đơn vị này", "it is this tenant itself"),
    "tenants.below": Wording("nằm dưới đơn vị này", "it stands below this tenant"),
    "tenants.closed": Wording("đã ngừng hoạt động", "it is closed"),
    "tenants.begins": Wording(
        "ngày sau ngày cuối cùng của đơn vị này thì chưa bắt đầu hoạt động",
        "it is not open yet on the day after this tenant's last",
    ),
    "tenants.platform": Wording("là đơn vị vận hành hệ thống", "it is the platform"),
    "tenants.central": Wording("là cơ quan trung ương", "it is a central office"),
    "tenants.unknown": Wording("không có trong hệ thống", "there is no such tenant"),
    "tenants.field.name": Wording("Tên đơn vị", "Name"),
    "tenants.field.kind": Wording("Loại đơn vị", "Kind"),
    "tenants.field.into": Wording("Đơn vị tiếp nhận", "Goes on in"),
    "tenants.operator": Wording("người vận hành hệ thống", "the operator"),
    "tenant_kind.platform": Wording("Đơn vị vận hành hệ thống", "Platform"),
    "tenant_kind.central": Wording("Cơ quan trung ương", "Central office"),
    "tenant_kind.province": Wording("Cấp tỉnh", "Province"),
    "tenant_kind.district": Wording("Cấp huyện", "District"),
    "tenant_kind.commune": Wording("Cấp xã", "Commune"),
    "tenant_kind.department": Wording("Sở, ban, ngành", "Department"),
    "tenant_kind.company": Wording("Doanh nghiệp", "Company"),
    "standing.open": Wording("Đang hoạt động", "Open"),
    "standing.not_yet": Wording("Chưa đến ngày hiệu lực", "Not yet"),
    "standing.closed": Wording("Đã ngừng", "Closed"),
}
