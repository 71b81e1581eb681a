"""Versions of a plan as the pages show them: values, never rows of the database."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.model.tenancy import PlanState
from tinnhiem_core.services.plans.findings import PlanReport, Reason
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.plans import account_names, version_numbers
from tinnhiem_core.store.tables import PlanVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is kept with a version beside its content.

    ``note`` is what the submitter wrote, ``reasons`` why warnings stay. ``approved_alone``: one
    person submitted and approved, since the tenant has no second administrator.
    """

    note: str = ""
    reasons: tuple[Reason, ...] = ()
    approved_alone: bool = False

    @classmethod
    def read(cls, text: str) -> Record:
        """Return the record that ``written`` wrote; an empty text is an empty one."""
        found: dict[str, Any] = json.loads(text) if text else {}
        reasons = tuple(Reason(**one) for one in found.pop("reasons", ()))
        return cls(reasons=reasons, **found)

    @property
    def written(self) -> str:
        """Return the record as text for the column ``note``."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def answering(self, reasons: Iterable[Reason]) -> Record:
        """Return the record with further reasons; a new one for the same thing replaces."""
        found = {(one.code, one.where): one for one in (*self.reasons, *reasons)}
        return replace(self, reasons=tuple(found.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One version without its content. ``…_by`` are names, ``submitter`` the account's number."""

    id: int
    number: int
    state: PlanState
    revision: int
    digest: str
    locality: str
    plugin_version: str
    base: int | None
    base_number: int | None
    note: str
    reasons: tuple[Reason, ...]
    returned: str
    created_by: str
    created_at: datetime
    submitted_by: str
    submitter: int | None
    submitted_at: datetime | None
    approved_by: str
    approved_at: datetime | None
    approved_alone: bool
    in_force_from: date | None
    superseded_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVersion:
    """One version with its plan and the findings on it.

    ``unchanged``: a draft with the very content of the version in force.
    ``returned_by`` names who returned the draft.
    """

    view: VersionView
    plan: Plan
    report: PlanReport
    unchanged: bool = False
    returned_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One act on a version; ``say(f"audit.{action}")`` names it.

    ``account`` is None for the operator at the command line.
    """

    at: datetime
    actor: str
    account: int | None
    action: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file to send: its name, its bytes, and the SHA-256 of the plan that it is of."""

    name: str
    data: bytes
    digest: str


def views(session: ScopedSession, rows: Iterable[PlanVersion]) -> tuple[VersionView, ...]:
    """Return rows as values, with the names of the accounts and versions that they name."""
    every = tuple(rows)
    people = account_names(
        session,
        (who for one in every for who in (one.created_by, one.submitted_by, one.approved_by)),
    )
    numbers = version_numbers(session, (one.base_id for one in every))
    return tuple(_view(one, people, numbers) for one in every)


def _view(row: PlanVersion, people: Mapping[int, str], numbers: Mapping[int, int]) -> VersionView:
    record = Record.read(row.note)
    return VersionView(
        id=row.id,
        number=row.number,
        state=row.state,
        revision=row.revision,
        digest=row.digest,
        locality=row.locality,
        plugin_version=row.plugin_version,
        base=row.base_id,
        base_number=numbers.get(row.base_id or 0),
        note=record.note,
        reasons=record.reasons,
        returned=row.returned,
        created_by=people.get(row.created_by or 0, ""),
        created_at=row.created_at,
        submitted_by=people.get(row.submitted_by or 0, ""),
        submitter=row.submitted_by,
        submitted_at=row.submitted_at,
        approved_by=people.get(row.approved_by or 0, ""),
        approved_at=row.approved_at,
        approved_alone=record.approved_alone,
        in_force_from=row.in_force_from,
        superseded_at=row.superseded_at,
    )
