"""Texts of forms on accounts: what is missing, what does not agree. Codes .126n, from 1264 on."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1264": Wording(
        "{where}: không giống mật khẩu mới gõ ở trên.",
        "{where}: differs from the new password above.",
        "Gõ cùng một mật khẩu hai lần.",
        "Type the same one twice.",
    ),
    "L.1265": Wording(
        "{where}: để trống.",
        "{where}: empty.",
        "Nhập mục này.",
        "Fill it in.",
    ),
    "L.1266": Wording(
        "Mã xác thực không khớp với mã bí mật trên trang này, hoặc đã hết hạn.",
        "The code does not fit the secret of this page, or is over.",
        "Chờ mã mới trên điện thoại rồi nhập; kiểm tra giờ của điện thoại; nếu vẫn sai, quét lại hình hoặc gõ lại mã bí mật.",
        "Wait for the next code and type it; check the phone's clock; if it is still wrong, scan the picture or type the secret again.",
    ),
}
