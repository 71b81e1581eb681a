"""The hooks of a locality: five that it must answer, three that it may.

Every answer is a frozen value. The first five and ``tinnhiem_exemption`` and
``tinnhiem_proviso`` are binding: an error stops that locality's step and is never replaced by a
default. ``tinnhiem_checks`` is advisory: an error is shown and skipped.
"""

from __future__ import annotations

from tinnhiem_core.law.decision import Decision
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.forms import ReportFormat
from tinnhiem_core.model.meeting import BallotResult, Meeting, OfficeHolder
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.plan import Locality
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleRow, TitleTable
from tinnhiem_core.plugins.contract import hookspec


@hookspec
def tinnhiem_locality() -> Locality:  # type: ignore[empty-body]
    """Return identity, plan paper, legal bases, duties, recipients, signature and settings."""


@hookspec
def tinnhiem_title_table() -> TitleTable:  # type: ignore[empty-body]
    """Return the table of titles with venues, in the order of the plan's appendix."""


@hookspec
def tinnhiem_voter_panels() -> tuple[VoterPanel, ...]:  # type: ignore[empty-body]
    """Return the panels that the venues of the table name."""


@hookspec
def tinnhiem_timeline() -> Timeline:  # type: ignore[empty-body]
    """Return offsets and stated dates side by side, in the order of the text."""


@hookspec
def tinnhiem_report_formats() -> tuple[ReportFormat, ...]:  # type: ignore[empty-body]
    """Return the forms of the plan's appendices; core prints its own for the others."""


@hookspec
def tinnhiem_exemption(holder: OfficeHolder, meeting: Meeting) -> Decision[bool | None] | None:
    """Return True (exempt), False (polled) or None (needs a decision) with its clause.

    Return None instead of a decision to leave the person to the Regulation. Binding.
    """


@hookspec
def tinnhiem_proviso(row: TitleRow, holder: OfficeHolder) -> Decision[bool | None] | None:
    """Return whether the row's proviso ("nếu thuộc đối tượng …") holds for this person.

    Return None instead of a decision to leave it to the Regulation. Binding.
    """


@hookspec
def tinnhiem_checks(count: BallotResult) -> tuple[Finding, ...]:  # type: ignore[empty-body]
    """Return further findings on a count, codes prefixed by the slug. Advisory."""
