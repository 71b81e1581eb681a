"""How the name of a meeting goes on after a plan's words."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.model.forms import ReportFormat

GATHERINGS: Final = ("hội nghị", "kỳ họp")


def going_on(form: ReportFormat | None, name: str) -> str:
    """Return the meeting as the block "meeting" goes on.

    "Tại hội nghị (kỳ họp) {meeting}" has its first word already; core's "Tại {meeting}" has not.
    """
    own = [block.text for block in form.blocks if block.key == "meeting"] if form else []
    before = "".join(own).partition("{meeting}")[0].casefold()
    for word in GATHERINGS:
        if word in before and name.casefold().startswith(word):
            return name[len(word) :].strip()
    return name
