"""Labels of what the edge of the application writes into the audit log."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.access.refused": Wording("Từ chối truy cập", "Access refused"),
    "audit.reason.more_refusals": Wording(
        "Từ chối quá nhiều trong một phút: các lần tiếp theo không ghi từng lần",
        "Too many refusals within a minute: the next ones are not written one by one",
    ),
    "audit.detail.wanted": Wording("Việc bị từ chối", "What was refused"),
}
