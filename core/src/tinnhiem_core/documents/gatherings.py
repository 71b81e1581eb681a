"""What a plan's form leaves open about the meeting, decided: its kind, how its name goes on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from tinnhiem_core.model.forms import ReportFormat

GATHERINGS: Final = ("hội nghị", "kỳ họp")
OPEN: Final = ("hội nghị (kỳ họp)", "kỳ họp (hội nghị)")
"""How a form names both kinds, for one of them to be chosen."""
KINDS: Final = ("ủy viên ban chấp hành", "đại biểu")
MEMBERS: Final = f"{KINDS[0]} ({KINDS[1]})"


def settled(
    form: ReportFormat | None, name: str, voters: Iterable[str] = ()
) -> ReportFormat | None:
    """Return the form with what it leaves open decided by the meeting's name and its panels.

    "hội nghị (kỳ họp)" becomes what the meeting is, "ủy viên ban chấp hành (đại biểu)" who was
    summoned. A meeting of another name leaves the first open.
    """
    if form is None:
        return None
    kinds = [kind for kind in GATHERINGS if name.casefold().startswith(kind)]
    chosen = {both: kind for both in OPEN for kind in kinds} | {MEMBERS: _summoned(voters)}
    return replace(
        form, blocks=tuple(replace(one, text=_chosen(one.text, chosen)) for one in form.blocks)
    )


def _summoned(voters: Iterable[str]) -> str:
    panels = [one.casefold() for one in voters]
    return next(
        (kind for kind in KINDS if panels and all(one.startswith(kind) for one in panels)),
        "người được triệu tập",
    )


def _chosen(text: str, chosen: Mapping[str, str]) -> str:
    for both, one in chosen.items():
        text = text.replace(both, one)
    return text


def gathering(name: str) -> str:
    """Return what a meeting of this name is: "hội nghị" where the name does not say."""
    kinds = (kind for kind in GATHERINGS if name.casefold().startswith(kind))
    return next(kinds, GATHERINGS[0])


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
