"""What is shown of an applied import: what became of each row, and what was decided before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field
from typing import Any

from tinnhiem_core.services.people.imports.merged import Merge
from tinnhiem_core.services.people.imports.values import (
    Candidate,
    Decided,
    FieldChange,
    Status,
    UnitCandidate,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """By row of the file what became of it and what it changed; the decisions in their order."""

    rows: Mapping[int, tuple[Status, tuple[FieldChange, ...]]] = field(default_factory=dict)
    decided: tuple[Decided, ...] = ()

    def as_values(self) -> dict[str, object]:
        """Return the record as values of JSON; it holds what a page needs and no more."""
        return {
            "rows": [
                [line, status.value, [astuple(one) for one in changes]]
                for line, (status, changes) in self.rows.items()
            ],
            "decided": [astuple(one) for one in self.decided],
        }


def record_of(kept: Mapping[str, Any]) -> Record:
    """Return the record that ``as_values`` gave; an empty one of an earlier release."""
    return Record(
        rows={
            line: (Status(status), tuple(_change(*one) for one in changes))
            for line, status, changes in kept.get("rows", ())
        },
        decided=tuple(_decided(*one) for one in kept.get("decided", ())),
    )


def _change(field_: str, before: object, after: object) -> FieldChange:
    return FieldChange(field=field_, before=before, after=after)


def _decided(about: str, key: str, name: str, *rest: str | int | None) -> Decided:
    line, answer, meant = rest
    return Decided(
        about=about,
        key=key,
        name=name,
        line=line if isinstance(line, int) else None,
        answer=str(answer),
        meant=str(meant),
    )


def record_before(outcome: Merge) -> Record:
    """Return what there is to show of what is about to be written."""
    rows = ((one.line, outcome.row_status(one), outcome.row_changes(one)) for one in outcome.posts)
    return Record(
        rows={line: (status, changes) for line, status, changes in rows},
        decided=tuple(_decisions(outcome)),
    )


def _decisions(outcome: Merge) -> Iterator[Decided]:
    for unit in outcome.unit_questions:
        yield Decided(
            about="unit",
            key=unit.key,
            name=unit.name,
            line=unit.line,
            answer=unit.answer,
            meant=_meant(unit.candidates, unit.answer),
        )
    for one in outcome.questions:
        yield Decided(
            about="person",
            key=one.code,
            name=one.name,
            line=one.line,
            answer=one.answer,
            meant=_meant(one.candidates, one.answer),
        )


def _meant(candidates: tuple[Candidate, ...] | tuple[UnitCandidate, ...], answer: str) -> str:
    return next((one.name for one in candidates if one.answer == answer), "")
