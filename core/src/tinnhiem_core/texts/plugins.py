"""Texts of loading, quarantine and checking of localities: codes .6nn."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

_OTHERS_VI = " Các địa phương khác vẫn hoạt động."
_OTHERS_EN = " The other localities go on working."
_REINSTALL_VI = "Cài lại hoặc gỡ gói này rồi chạy: “tinnhiem check {slug}”." + _OTHERS_VI
_REINSTALL_EN = "Reinstall or remove this package, then run: “tinnhiem check {slug}”." + _OTHERS_EN
_MEND_VI = "Báo người viết gói sửa tệp nêu trên rồi chạy: “tinnhiem check {slug}”." + _OTHERS_VI
_MEND_EN = "Ask the package's author to mend it, then run: “tinnhiem check {slug}”." + _OTHERS_EN

TEXTS: dict[str, Wording] = {
    "L.600": Wording(
        "Không có địa phương “{slug}”. Đang cài: {known}.",
        "There is no locality “{slug}”. Installed: {known}.",
        "Xem danh sách: tinnhiem localities",
        "See the list: tinnhiem localities",
    ),
    "L.601": Wording(
        "Gói “{distribution}” của địa phương “{slug}” không nạp được: {error}.",
        "Package “{distribution}” of locality “{slug}” can't be loaded: {error}.",
        _REINSTALL_VI,
        _REINSTALL_EN,
    ),
    "L.602": Wording(
        "Gói “{distribution}” của địa phương “{slug}” khai báo hàm không đúng mẫu: {error}.",
        "Package “{distribution}” of locality “{slug}” declares a hook wrongly: {error}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.603": Wording(
        "Gói “{distribution}” của địa phương “{slug}” có hàm không thuộc hợp đồng: {names}. Có thể"
        " viết sai tên; các tên đúng: {known}.",
        "Package “{distribution}” of locality “{slug}” has hooks that are not in the contract:"
        " {names}. Perhaps misspelt; the right names: {known}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.604": Wording(
        "Gói “{distribution}” dùng tên “{slug}” đã thuộc gói “{holder}”, nên bị cách ly.",
        "Package “{distribution}” claims the name “{slug}”, which belongs to package “{holder}”;"
        " it is quarantined.",
        "Gỡ một trong hai gói, hoặc đổi tên của gói đến sau." + _OTHERS_VI,
        "Remove one of the two packages, or rename the later one." + _OTHERS_EN,
    ),
    "L.605": Wording(
        "Gói “{distribution}” của địa phương “{slug}” cần phiên bản hợp đồng {wanted}; bản đang"
        " chạy là {version}.",
        "Package “{distribution}” of locality “{slug}” asks for contract version {wanted}; this"
        " is {version}.",
        "Cài bản của gói viết cho phiên bản {version}." + _OTHERS_VI,
        "Install a release of the package written for version {version}." + _OTHERS_EN,
    ),
    "L.606": Wording(
        "Gói “{distribution}” đăng ký tên “{slug}” nhưng không phải một địa phương: không có hàm"
        " nào của hợp đồng.",
        "Package “{distribution}” registers the name “{slug}” but is no locality: it has none of"
        " the contract's hooks.",
        "Gỡ gói này nếu không cần." + _OTHERS_VI,
        "Remove the package if it is not needed." + _OTHERS_EN,
    ),
    "L.607": Wording(
        "Gói “{distribution}” của địa phương “{slug}” thiếu hàm bắt buộc: {names}.",
        "Package “{distribution}” of locality “{slug}” lacks required hooks: {names}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.608": Wording(
        "Hàm {hook} của địa phương “{slug}” (gói “{distribution}”) gặp lỗi: {error}.",
        "Hook {hook} of locality “{slug}” (package “{distribution}”) failed: {error}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.609": Wording(
        "Hàm {hook} của địa phương “{slug}” (gói “{distribution}”) trả về {found}, cần {wanted}.",
        "Hook {hook} of locality “{slug}” (package “{distribution}”) answers {found}, {wanted} is"
        " needed.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.610": Wording(
        "Gói “{distribution}” đăng ký tên “{slug}” nhưng tự nhận là “{own}”.",
        "Package “{distribution}” registers the name “{slug}” but calls itself “{own}”.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.611": Wording(
        "Kế hoạch của địa phương “{slug}” (gói “{distribution}”) không nhất quán: {problems}.",
        "The plan of locality “{slug}” (package “{distribution}”) is inconsistent: {problems}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "C.612": Wording(
        "Bỏ qua phần kiểm tra riêng của địa phương “{slug}” vì hàm tinnhiem_checks gặp lỗi:"
        " {error}. Kết quả kiểm phiếu không bị ảnh hưởng.",
        "The own checks of locality “{slug}” were skipped because the hook tinnhiem_checks"
        " failed: {error}. The count is not affected.",
        "Báo người viết gói.",
        "Tell the author of the package.",
    ),
    "L.613": Wording(
        "Kế hoạch của địa phương “{slug}” (gói “{distribution}”) có giá trị không dùng được:"
        " {problems}.",
        "The plan of locality “{slug}” (package “{distribution}”) has values that can't be used:"
        " {problems}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "L.614": Wording(
        "Không kiểm tra được kế hoạch của địa phương “{slug}” (gói “{distribution}”): {error}.",
        "The plan of locality “{slug}” (package “{distribution}”) can't be checked: {error}.",
        _MEND_VI,
        _MEND_EN,
    ),
    "locality.active": Wording("đang dùng", "active"),
    "locality.quarantined": Wording("bị cách ly", "quarantined"),
}
