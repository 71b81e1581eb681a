"""The meetings of a title row as its table lists them, in the words and order of the paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tinnhiem_admin.views.plan_words import Pieces, pieces
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue
from tinnhiem_core.services.plans import FieldDifference, part_name

LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
"""Of several panels of one meeting, as Vietnamese papers count."""
MEETING: Final = re.compile(r"Hội nghị \d+: *", re.IGNORECASE)
VOTERS: Final = re.compile(r"thành phần ghi phiếu\s*(?:là|:|gồm)", re.IGNORECASE)
"""Where a sentence goes on from whom it is about to who votes: the panel itself stands below."""

Fields = Callable[[str, str], tuple[FieldDifference, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVenue:
    """One meeting of a title row; ``change`` is the class of the line.

    ``whom`` is for whom the panel is, ``titles`` to which titles of the row it is limited,
    ``proviso`` the condition, ``exclusions`` who is left out here: all in the plan's words.
    """

    number: str
    whom: Pieces
    titles: str
    panel: Pieces
    proviso: Pieces
    exclusions: tuple[str, ...]
    organiser: Pieces
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Venues:
    """The meetings of one row; ``fields`` gives what a row of a table has otherwise."""

    plan: Plan
    row: TitleRow
    fields: Fields

    def shown(self, venue: Venue, kind: str) -> ShownVenue:
        """Return one meeting; ``kind`` is the class of its line."""
        name = part_name("title_rows", self.row.key, "venues")
        changed = {one.name: one for one in self.fields(name, venue.key)}
        own = {one.name: one for one in self.fields("panels", venue.panel)}
        panel = next((one.text for one in self.plan.panels if one.key == venue.panel), "")
        quoted = changed.get("citation.quote")
        old, new = (quoted.old, quoted.new) if quoted else ("", venue.citation.quote)
        return ShownVenue(
            number=self._number(venue),
            whom=_compared(_whom(old), _whom(new), quoted, kind) if _limited(venue) else [],
            titles=self._titles(venue),
            panel=_laid(own.get("text"), panel, kind),
            proviso=_laid(changed.get("proviso"), venue.proviso, kind),
            exclusions=tuple(one.text for one in self.row.exclusions if venue.key in one.venues),
            organiser=_laid(changed.get("organiser"), venue.organiser, kind),
            change=kind or ("chg" if own.get("text") else ""),
        )

    def _number(self, venue: Venue) -> str:
        """Return the number printed, with a letter where several panels are of one meeting."""
        if not venue.number:
            return ""
        alike = [one.key for one in self.row.venues if one.number == venue.number]
        letters = LETTERS if len(alike) > 1 else ""
        return f"{venue.number}{letters[alike.index(venue.key) :][:1]}"

    def _titles(self, venue: Venue) -> str:
        """Return the titles that the meeting is limited to, where no words say for whom it is."""
        if _limited(venue):
            return ""
        return "; ".join(one.text for one in self.row.titles if one.key in venue.titles)


def _limited(venue: Venue) -> bool:
    """Return whether the words of the plan say for whom the meeting is."""
    return bool(venue.whom and _whom(venue.citation.quote))


def _whom(quote: str) -> str:
    words = MEETING.sub("", quote)
    voters = VOTERS.search(words)
    if not voters:
        return words.strip()
    before = words[: voters.start()].rstrip()
    return (before[:-1] if before.endswith((",", ";", ":")) else before).strip()


def _laid(changed: FieldDifference | None, text: str, kind: str) -> Pieces:
    old = changed.old if changed else ""
    return _compared(old, text, changed, kind)


def _compared(old: str, new: str, changed: FieldDifference | None, kind: str) -> Pieces:
    if changed:
        return pieces(old, new)
    return [("+" if kind == "add" else "=", new)] if new else []
