"""Labels of what the edge of the application writes into the audit log."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "audit.access.refused": Wording("Từ chối truy cập", "Access refused"),
    "audit.detail.wanted": Wording("Việc bị từ chối", "What was refused"),
}
