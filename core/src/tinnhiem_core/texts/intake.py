"""What a character is that no text may hold: words of the sentences on files that come in."""

from __future__ import annotations

from tinnhiem_core.texts.wording import Wording

TEXTS: dict[str, Wording] = {
    "intake.character.control": Wording("ký tự điều khiển", "CONTROL"),
    "intake.character.hidden": Wording("ký tự ẩn", "HIDDEN"),
    "intake.character.private": Wording("ký tự riêng của một phông chữ", "PRIVATE USE"),
    "intake.character.unassigned": Wording("mã không phải là ký tự", "UNASSIGNED"),
}
