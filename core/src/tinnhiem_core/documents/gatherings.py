"""What a plan's form leaves open about the meeting, decided: its kind, how its name goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tinnhiem_core.model.forms import ReportFormat

GATHERINGS: Final = ("hội nghị", "kỳ họp")
OPEN: Final = ("hội nghị (kỳ họp)", "kỳ họp (hội nghị)")
"""How a form names both kinds, for one of them to be chosen."""


def settled(form: ReportFormat | None, name: str) -> ReportFormat | None:
    """Return the form with "hội nghị (kỳ họp)" decided by the meeting of this name."""
    if form is None:
        return None
    word = GATHERINGS[name.casefold().startswith(GATHERINGS[1])]
    return replace(
        form, blocks=tuple(replace(one, text=_chosen(one.text, word)) for one in form.blocks)
    )


def _chosen(text: str, word: str) -> str:
    for both in OPEN:
        text = text.replace(both, word)
    return text


def going_on(form: ReportFormat | None, name: str) -> str:
    """Return the meeting as the block "meeting" goes on.

    "Tại hội nghị {meeting}" has its first word already; core's "Tại {meeting}" has not.
    """
    own = [block.text for block in form.blocks if block.key == "meeting"] if form else []
    before = "".join(own).partition("{meeting}")[0].casefold()
    for word in GATHERINGS:
        if word in before and name.casefold().startswith(word):
            return name[len(word) :].strip()
    return name
