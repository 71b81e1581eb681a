"""What stands around the content of each paper of a meeting: issuer, number, signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.documents.numbers import place_and_day
from tinnhiem_core.documents.sheet import Heading, Number, Secrecy, Sheet, Signature
from tinnhiem_core.model.forms import FormKind, Issuer, ReportFormat, Skin
from tinnhiem_core.services.meeting.data import content_hash
from tinnhiem_core.services.meeting.dating import issued_on
from tinnhiem_core.services.meeting.names import NAMES
from tinnhiem_core.services.meeting.run import MeetingRun

SYMBOLS: Final = {
    FormKind.SUMMONS: "GM",
    FormKind.RESULTS_REPORT: "BC",
    FormKind.UPWARD_SUMMARY: "BC",
    FormKind.PUBLIC_NOTICE: "TB",
}
"""The kind in the number; papers without one carry no number."""

SIGNED_BY_ISSUER: Final = frozenset(
    {FormKind.SUMMONS, FormKind.UPWARD_SUMMARY, FormKind.PUBLIC_NOTICE}
)
CONFIDENTIAL: Final = frozenset(
    {
        FormKind.MINUTES,
        FormKind.RESULTS_REPORT,
        FormKind.UPWARD_SUMMARY,
        FormKind.ENTRY_LOG,
    }
)
"""The papers that a secrecy level is printed on, where one was decided (decision 41)."""
HASHED: Final = CONFIDENTIAL
STAMPED: Final = frozenset({FormKind.BALLOT, FormKind.RESULTS_REPORT})
"""Papers with room for the dấu treo."""


DATED_BY_HAND: Final = frozenset({FormKind.PERSONAL_REPORT, FormKind.DOSSIER_LIST})
"""Papers that somebody else dates, weeks before the meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that the sheets of one meeting share."""

    run: MeetingRun
    issuer: Issuer
    signature: Signature
    digest: str

    def form(self, kind: FormKind) -> ReportFormat | None:
        """Return the plan's own form of this kind; None: core's."""
        formats = self.run.subject.plan.formats
        return next((one for one in formats if one.form is kind), None)

    def sheet(
        self, kind: FormKind, *, addressees: tuple[str, ...] = (), recipients: tuple[str, ...] = ()
    ) -> Sheet:
        """Return the sheet of a paper."""
        signed = (self.signature,) if kind in SIGNED_BY_ISSUER else ()
        return Sheet(
            name=f"{NAMES[kind]}, {self.run.file.name}",
            issued=self._issued(kind),
            heading=self._heading(kind),
            addressees=addressees,
            recipients=recipients,
            signatures=signed,
            secrecy=self._secrecy() if kind in CONFIDENTIAL else None,
            content_hash=self.digest if kind in HASHED else "",
            sample=self.run.file.sample,
        )

    def recipients(self, *first: str) -> tuple[str, ...]:
        """Return Nơi nhận: ``first``, then the file copy as the issuer's papers name it."""
        return (*first, "Lưu: VT" if self.issuer.skin is Skin.STATE else "Lưu Văn phòng")

    def _heading(self, kind: FormKind) -> Heading:
        return Heading(
            issuer=self.issuer.name,
            parent=self.issuer.parent,
            skin=self.issuer.skin,
            number=self._number(kind),
            place_and_day=place_and_day(
                self.issuer.place, None if kind in DATED_BY_HAND else self._issued(kind)
            ),
            hanging_stamp=kind in STAMPED,
        )

    def _issued(self, kind: FormKind) -> date:
        return issued_on(self.run.file, kind).day

    def _number(self, kind: FormKind) -> Number | None:
        if kind not in SYMBOLS:
            return None
        given = {one.form: one.number for one in self.run.file.numbers}
        return Number(value=given.get(kind), kind=SYMBOLS[kind], symbol=self.issuer.symbol)

    def _secrecy(self) -> Secrecy | None:
        decided = self.run.file.secrecy
        if decided is None:
            return None
        return Secrecy(
            level=decided.level,
            decided_by=decided.decided_by,
            decided_on=decided.decided_on,
            copies=decided.copies,
            drafter=decided.drafter,
            may_copy=decided.may_copy,
        )


def desk_of(run: MeetingRun) -> Desk:
    """Return the desk of a meeting; the issuer is the file's, else the plan's."""
    entry, place = run.file.issuer, run.subject.plan.locality
    if entry is None:
        block = place.signature
        signature = Signature(authority=block.authority, position=block.position, name=block.name)
        return Desk(run=run, issuer=place.issuer, signature=signature, digest=content_hash(run))
    issuer = Issuer(
        name=entry.name,
        parent=entry.parent,
        skin=entry.skin,
        symbol=entry.symbol,
        place=entry.place,
    )
    signature = Signature(authority=entry.authority, position=entry.position, name=entry.signer)
    return Desk(run=run, issuer=issuer, signature=signature, digest=content_hash(run))
