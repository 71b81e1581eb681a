"""What an import wrote: the rows that it added, and the former values of those it changed.

Kept with the import as JSON: ``{"unit": {"added": [1], "changed": {"2": [3, {"kind": "…"}]},
"left": {"2": "…"}}}``; the first figure of a changed row is the revision that the import left, and
``left`` a digest of each row as it left it. Beside the tables,
``"rows"`` and ``"decided"`` hold what is shown of it (``record``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from hashlib import sha256

from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.services.people.imports.record import Record, record_of
from tinnhiem_core.services.people.imports.values import Counts
from tinnhiem_core.services.people.subjects import change, plain
from tinnhiem_core.store.tables import Person, Post, Unit

KINDS: tuple[type[Unit | Person | Post], ...] = (Unit, Person, Post)
_DAYS = frozenset({"born", "retirement_notice", "since", "until", "appointed"})
_WORDS = {
    "kind": UnitKind,
    "level": Level,
    "role": Role,
    "appointment": Appointment,
    "service": Service,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A changed row: the revision that the import left, and the values before it."""

    revision: int
    values: dict[str, object]


@dataclass(slots=True)
class Changes:
    """By table: numbers of added rows, and changed rows by number; and what is shown of them.

    ``left``: ``state_of`` each of them; an earlier release did not keep it.
    """

    record: Record = field(default_factory=Record)
    added: dict[str, list[int]] = field(default_factory=dict)
    changed: dict[str, dict[int, Former]] = field(default_factory=dict)
    left: dict[str, dict[int, str]] = field(default_factory=dict)
    done: list[tuple[Unit | Person | Post, dict[str, list[object]]]] = field(default_factory=list)
    """While it is written: each record, with before and after; nothing of one that is new."""

    def add(self, row: Unit | Person | Post) -> None:
        """Keep that a row was added; it has its number by now."""
        self.added.setdefault(row.__tablename__, []).append(row.id)
        self.done.append((row, {}))

    def change(self, row: Unit | Person | Post, values: Mapping[str, object]) -> None:
        """Change a row and keep its former values, the oldest where it is changed twice."""
        pairs = change(row, dict(values))
        before = {name: pair[0] for name, pair in pairs.items()}
        if before:
            self.done.append((row, pairs))
            rows = self.changed.setdefault(row.__tablename__, {})
            older = rows[row.id].values if row.id in rows else {}
            rows[row.id] = Former(revision=row.revision, values={**before, **older})

    def counts(self) -> Counts:
        """Return how many rows were added and changed."""
        new = {table: len(numbers) for table, numbers in self.added.items()}
        changed = {table: len(rows) for table, rows in self.changed.items()}
        return Counts(
            units_new=new.get("unit", 0),
            units_changed=changed.get("unit", 0),
            persons_new=new.get("person", 0),
            persons_changed=changed.get("person", 0),
            posts_new=new.get("post", 0),
            posts_changed=changed.get("post", 0),
        )

    def as_json(self) -> str:
        """Return the changes as text, with the rows as they are now."""
        for row, _ in self.done:
            self.left.setdefault(row.__tablename__, {})[row.id] = state_of(row)
        kept = {
            kind.__tablename__: {
                "added": self.added.get(kind.__tablename__, []),
                "changed": {
                    str(number): [one.revision, one.values]
                    for number, one in self.changed.get(kind.__tablename__, {}).items()
                },
                "left": {str(n): one for n, one in self.left.get(kind.__tablename__, {}).items()},
            }
            for kind in KINDS
        }
        whole = kept | self.record.as_values()
        return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Changes:
    """Return the changes that ``as_json`` kept, their values as the rows hold them."""
    whole = json.loads(text)
    found = Changes(record=record_of(whole))
    for table in (kind.__tablename__ for kind in KINDS):
        kept = whole.get(table, {"added": [], "changed": {}})
        found.added[table] = list(kept["added"])
        found.left[table] = {int(number): one for number, one in kept.get("left", {}).items()}
        found.changed[table] = {
            int(number): Former(
                revision=revision,
                values={name: _value(name, value) for name, value in values.items()},
            )
            for number, (revision, values) in kept["changed"].items()
        }
    return found


@cache
def _fields(kind: type[Unit | Person | Post]) -> tuple[str, ...]:
    names = (one.key for one in kind.__mapper__.column_attrs)
    return tuple(sorted(name for name in names if name != "revision"))


def state_of(row: Unit | Person | Post) -> str:
    """Return a digest of all that a row holds, how often it was saved aside."""
    told = json.dumps([plain(getattr(row, name)) for name in _fields(type(row))])
    return sha256(told.encode()).hexdigest()[:16]


def _value(name: str, value: object) -> object:
    if isinstance(value, str) and name in _DAYS:
        return date.fromisoformat(value)
    return _WORDS[name](str(value)) if name in _WORDS else value
