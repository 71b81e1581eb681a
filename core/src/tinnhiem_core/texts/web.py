"""What the web application refuses before a page is reached: codes .144n."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "L.1440": Wording(
        "Quyền của trang quản trị không đúng với phiên bản này của chương trình.",
        "The permissions of the administration site aren't those of this version.",
        "Chạy tinnhiem-admin release.",
        "Run tinnhiem-admin release.",
    ),
}
