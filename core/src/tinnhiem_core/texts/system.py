"""Why the operating system refused: ``system.<ERRNO>``, and the wording of an ``OSError``."""

from __future__ import annotations

import errno

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "system.EACCES": Wording("không có quyền", "permission denied"),
    "system.EPERM": Wording("không được phép", "not permitted"),
    "system.EROFS": Wording("ổ đĩa chỉ cho đọc", "the disk is read-only"),
    "system.ENOSPC": Wording("hết chỗ trên đĩa", "the disk is full"),
    "system.EDQUOT": Wording("hết hạn mức dung lượng", "the disk quota is used up"),
    "system.EFBIG": Wording("tệp quá lớn", "the file is too large"),
    "system.ENOENT": Wording("không có thư mục này", "there is no such folder"),
    "system.ENOTDIR": Wording("đường dẫn đi qua một tệp", "the path goes through a file"),
    "system.EEXIST": Wording("đã có một tệp cùng tên", "a file of that name is in the way"),
    "system.EISDIR": Wording("đó là một thư mục", "it is a folder"),
    "system.ENAMETOOLONG": Wording("tên quá dài", "the name is too long"),
    "system.ELOOP": Wording("liên kết vòng", "the links go in a circle"),
    "system.EBUSY": Wording("đang được dùng", "it is in use"),
    "system.EIO": Wording("lỗi thiết bị", "device error"),
}


def reason(error: OSError) -> Wording:
    """Return why a file or folder couldn't be read or written, in both languages."""
    own = error.strerror or str(error)
    return TEXTS.get(f"system.{errno.errorcode.get(error.errno or 0)}", Wording(own, own))
