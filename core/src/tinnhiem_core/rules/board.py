"""Who may count, and who may chair?

"Bầu ban kiểm phiếu; ban kiểm phiếu tiến hành phát phiếu": proposed before, elected at the meeting,
at least a head and two members (decisions 18 and 29).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from unicodedata import normalize

from tinnhiem_core.law import Citation, Finding, Topic, cites, find
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.meeting import MIN_BOARD, CountingBoard, OfficeHolder


@cites(regulation(Topic.COUNTING_BOARD))
def board_findings(
    board: CountingBoard, polled: Iterable[OfficeHolder], reason: str = ""
) -> tuple[Finding, ...]:
    """Return what is wrong with a counting board at a meeting where ``polled`` are polled.

    Names are compared, since the minutes hold names: letter case, spaces and the way accents are
    stored aside. A member who is polled is an error, with a recorded ``reason`` a warning.
    """
    law = regulation(Topic.COUNTING_BOARD)
    names = [name for name in (board.head, *board.members) if name.strip()]
    findings = []
    if not board.head.strip() or len(names) < MIN_BOARD:
        size, members = len(names), MIN_BOARD - 1
        findings.append(find("L.310", law, where="board", size=size, members=members))
    written = {_plain(name): name for name in reversed(names)}
    findings += (
        find("L.311", law, where="board", name=written[plain], times=times)
        for plain, times in Counter(map(_plain, names)).items()
        if times > 1
    )
    both = _names(polled)
    findings += (
        _polled_member(written[plain], reason.strip(), law)
        for plain in dict.fromkeys(map(_plain, names))
        if plain in both
    )
    return tuple(findings)


@cites(regulation(Topic.PROCESS))
def chair_findings(
    chair: str, polled: Iterable[OfficeHolder], clause: Citation | None = None
) -> tuple[Finding, ...]:
    """Return a warning where the person named ``chair`` is polled at the meeting.

    ``clause`` is the plan's clause on who chairs, if it has one.
    """
    if _plain(chair) not in _names(polled):
        return ()
    law = clause or regulation(Topic.PROCESS)
    return (find("C.314", law, where="chair", name=chair.strip()),)


def _polled_member(name: str, reason: str, law: Citation) -> Finding:
    if reason:
        return find("C.313", law, where="board", name=name, reason=reason)
    return find("L.312", law, where="board", name=name)


def _names(polled: Iterable[OfficeHolder]) -> frozenset[tuple[str, ...]]:
    return frozenset(_plain(holder.person.name) for holder in polled)


def _plain(name: str) -> tuple[str, ...]:
    return tuple(normalize("NFC", name).casefold().split())
