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
    "L.1441": Wording(
        "Đúng lúc đó có người khác sửa cùng chỗ: việc vừa làm bị dừng, chưa ghi gì.",
        "Somebody else changed the same thing at that moment: this was stopped, nothing was saved.",
        "Tải lại trang, xem nội dung mới rồi làm lại.",
        "Load the page again, read what is new and do it again.",
    ),
    "L.1442": Wording(
        "Hệ thống đang bận ghi việc của người khác quá lâu: việc vừa làm chưa ghi gì.",
        "The system is busy with what somebody else does for too long: nothing was saved.",
        "Chờ vài giây rồi làm lại. Nếu vẫn vậy, báo người vận hành hệ thống.",
        "Wait some seconds and do it again. If it stays so, tell the operator.",
    ),
}
