"""A meeting that never was, for previews: invented people, round figures, the plan's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from tinnhiem_core.documents.counting import Counting
from tinnhiem_core.documents.results import Box
from tinnhiem_core.law.rule_sets import RuleSet, rule_set
from tinnhiem_core.model.meeting import CountingBoard, Meeting
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.titles import TitleRow, Venue
from tinnhiem_core.model.vote import BallotAccount, CandidateLine, Paper, RowCount
from tinnhiem_core.rules.result import ballot_result
from tinnhiem_core.rules.validity import count_papers
from tinnhiem_core.services.meeting.wordings import one_line

NAMES: Final = ("Nguyễn Văn Mẫu", "Trần Thị Mẫu", "Lò Văn Mẫu", "Phạm Thị Mẫu")
BOARD: Final = CountingBoard(head="Đèo Thị Mẫu", members=("Cà Văn Mẫu", "Giàng A Mẫu"))
UNKNOWN: Final = "....."
MARKS: Final = ("1121", "1211", "1123", "2111", "1113", "1211", "12-1", "1111")
"""One paper each; a row of it each."""
ACCOUNT: Final = BallotAccount(
    summoned=10, opening=9, present=8, issued=8, collected=8, deputies=10
)
DAYS_BEFORE: Final = 14
"""From the notice of a meeting to the meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """What the forms of one plan are filled with."""

    plan: Plan
    row: TitleRow | None
    venue: Venue | None
    voters: str
    polled: str
    lines: tuple[CandidateLine, ...]
    meeting: Meeting
    rules: RuleSet

    @property
    def counting(self) -> Counting:
        """Return who counted, from when to when."""
        return Counting(meeting=self.meeting, board=BOARD, begun=time(15, 10), ended=time(16, 5))

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Return the papers of the box."""
        return tuple(Paper(marks=one[: len(self.lines)]) for one in MARKS)

    @property
    def counts(self) -> tuple[RowCount, ...]:
        """Return the count of each row."""
        settings = self.plan.locality.settings
        return tuple(count_papers(self.papers, len(self.lines), settings=settings, foreign=0))

    @property
    def box(self) -> Box:
        """Return the box with its result."""
        result = ballot_result(
            self.rules,
            self.plan.locality.settings,
            ACCOUNT,
            self.lines,
            self.counts,
            on=self.meeting.day,
        )
        return Box(voters=self.voters, polled=self.polled, result=result)


def specimen_of(plan: Plan, today: date) -> Specimen:
    """Return a specimen in the words of the first row of the plan that has a venue and a panel."""
    rows = [(row, venue) for row in plan.title_table.rows for venue in row.venues]
    rows.sort(key=lambda pair: not pair[1].panel)
    row, venue = rows[0] if rows else (next(iter(plan.title_table.rows), None), None)
    panel = plan.panel(venue.panel).text if venue and venue.panel else ""
    day = today + timedelta(days=DAYS_BEFORE)
    titles = [one_line(one.text) for one in row.titles] if row else []
    return Specimen(
        plan=plan,
        row=row,
        venue=venue,
        voters=one_line(panel) or UNKNOWN,
        polled=(one_line(row.text) if row else "") or UNKNOWN,
        lines=tuple(
            CandidateLine(name=name, title=(titles or [UNKNOWN])[at % max(len(titles), 1)])
            for at, name in enumerate(NAMES)
        ),
        meeting=Meeting(
            key="xem_truoc",
            rows=(row.key,) if row else (),
            venue=venue.key if venue else "",
            unit="xem_truoc",
            day=day,
            starts=time(14, 0),
            place="Hội trường",
            name="Hội nghị lấy phiếu tín nhiệm",
        ),
        rules=rule_set(venue.rule_set if venue else "QD_96_2023"),
    )
