"""A count in words: where and when it was held, by whom, and the account of each box as fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from tinnhiem_core.documents.gatherings import gathering
from tinnhiem_core.documents.numbers import count, day_brief, day_words
from tinnhiem_core.documents.paper_words import quorum_words
from tinnhiem_core.documents.results import BY_HAND, Box, figure
from tinnhiem_core.documents.words import words
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import BallotResult, CountingBoard, Meeting
from tinnhiem_core.model.settings import Rounding, Settings
from tinnhiem_core.model.vote import BallotAccount
from tinnhiem_core.rules.box import unreturned


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """Kiểm phiếu: at which meeting, by which board, from when to when (Vietnam time).

    ``begun`` and ``ended`` None leave room to write the hour in by hand.
    """

    meeting: Meeting
    board: CountingBoard
    begun: time | None = None
    ended: time | None = None


def counting_fields(counting: Counting, boxes: Sequence[Box]) -> dict[str, str]:
    """Return when, where and by whom as fields: {meeting}, {day}, {from_hour}, {board_head}, …."""
    from_hour, from_minute = _hour(counting.begun)
    to_hour, to_minute = _hour(counting.ended)
    return {
        "meeting": counting.meeting.name,
        "gathering": gathering(counting.meeting.name),
        "place": counting.meeting.place or BY_HAND,
        "day": day_brief(counting.meeting.day),
        "date": day_words(counting.meeting.day),
        "from_hour": from_hour,
        "from_minute": from_minute,
        "to_hour": to_hour,
        "to_minute": to_minute,
        "board_size": figure(counting.board.size),
        "board_head": counting.board.head,
        "voters": joined(box.voters for box in boxes),
        "polled": joined(box.polled for box in boxes),
    }


def box_fields(box: Box, number: int) -> dict[str, str]:
    """Return the account of one box as fields: {summoned}, {present}, {collected}, {quorum}, …."""
    result = box.result
    account = result.account
    return {
        "number": str(number),
        "voters": box.voters,
        "polled": box.polled,
        "summoned": figure(account.summoned),
        "opening": figure(account.opening),
        "present": figure(account.present),
        "absent": figure(absent(account)),
        "deputies": figure(account.deputies),
        "issued": figure(account.issued),
        "collected": figure(account.collected),
        "foreign": figure(account.foreign),
        "unreturned": figure(unreturned(account)),
        "unreturned_reason": _recorded(result, "N.211"),
        "foreign_reason": _recorded(result, "N.212"),
        "no_result_reason": _recorded(result, "N.213"),
        "added": figure(result.added_names),
        "base": figure(result.base),
        "quorum": quorum_words(result.quorum),
        "quorum_grounds": joined(result.quorum.grounds()),
        "rounding": rounding(result.settings),
    }


def absent(account: BallotAccount) -> int | None:
    """Return who came neither to the opening nor to the vote, as far as the totals tell."""
    there = [one for one in (account.opening, account.present) if one is not None]
    if account.summoned is None or not there:
        return None
    return account.summoned - max(there)


def rounding(settings: Settings) -> str:
    """Return how shares are rounded, in words."""
    digits = f"{count(settings.decimals)} chữ số thập phân"
    if settings.rounding is Rounding.TRUNCATE:
        return f"lấy {digits}, bỏ phần còn lại"
    return f"làm tròn đến {digits} (từ 5 trở lên thì làm tròn lên)"


def count_words(
    form: ReportFormat | None,
    blocks: Mapping[str, str],
    boxes: Sequence[Box],
    fields: Mapping[str, str],
    *,
    first: int = 1,
) -> tuple[dict[str, str], tuple[dict[str, str], ...]]:
    """Return the words of a form for the whole paper, and once for each box.

    In the words of a box {voters}, {polled}, {number} and the account are its own; boxes count
    from ``first``. In those of the paper ``fields`` come first.
    """
    accounts = [box_fields(box, number) for number, box in enumerate(boxes, first)]
    whole = words(form, blocks, {**accounts[0], **fields})
    return whole, tuple(words(form, blocks, {**fields, **account}) for account in accounts)


def joined(parts: Iterable[str]) -> str:
    """Return different wordings one after the other, each once."""
    return "; ".join(dict.fromkeys(parts))


def _recorded(result: BallotResult, code: str) -> str:
    """Return the recorded reason that the note ``code`` carries: " (lý do: …)", else nothing."""
    found = [dict(one.figures)["reason"] for one in result.findings if one.code == code]
    return f" (lý do: {found[0]})" if found else ""


def _hour(value: time | None) -> tuple[str, str]:
    return (f"{value.hour:02d}", f"{value.minute:02d}") if value else (BY_HAND, BY_HAND)
