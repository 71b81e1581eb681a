"""A table of the editor as its page lists it: cells with what changed, tags, parts of rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tinnhiem_admin.signed_in import lang
from tinnhiem_admin.views.plan_page import row_address, table_address
from tinnhiem_admin.views.plan_states import Beside
from tinnhiem_admin.views.plan_venues import ShownVenue, Venues
from tinnhiem_admin.views.plan_words import Names, Pieces, pieces, spoken
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.rules.conformance.nobody import left_elsewhere
from tinnhiem_core.services.plans import (
    Change,
    FieldDifference,
    OpenVersion,
    Part,
    RowDifference,
    RowView,
    TableView,
    part_name,
)
from tinnhiem_core.texts import Wording

Tag = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPart:
    """A table of a row: what it is called, how many rows it has, where it stands."""

    label: str
    count: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One row; ``further``: changed fields without a column, ``gone``: only in the other plan.

    ``left``: its venues, if it has none, stand in another paper.
    """

    key: str
    title: str
    href: str
    cells: tuple[Pieces, ...]
    further: tuple[tuple[str, Pieces], ...]
    tags: tuple[Tag, ...]
    change: str
    parts: tuple[ShownPart, ...] = ()
    venues: tuple[ShownVenue, ...] = ()
    gone: bool = field(default=False)
    left: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class Lister:
    """Lists the rows of tables of one version beside other plans, the first of which counts."""

    found: OpenVersion
    names: Names
    beside: tuple[Beside, ...]

    def rows(self, view: TableView, *, only: bool) -> list[ShownRow]:
        """Return the rows in order, those that only the other plan has where they stood there."""
        known = {one.key: one for one in view.rows}
        shown = [
            self._gone(view, one)
            if isinstance(one, RowDifference)
            else self._row(view, known[one])
            for one in self._order(view)
        ]
        return [one for one in shown if not only or one.change]

    def _order(self, view: TableView) -> Iterator[str | RowDifference]:
        keys = [one.key for one in view.rows]
        if not self.beside:
            yield from keys
            return
        for one in self.beside[0].tables.get(view.name, ()):
            yield one if one.change is Change.REMOVED else one.key

    def _row(self, view: TableView, row: RowView) -> ShownRow:
        fields = self.fields(view.name, row.key)
        by_label = {one.label: one for one in fields}
        columns = set(view.columns)
        return ShownRow(
            key=row.key,
            title=row.title,
            href=row_address(self.found.view.id, view.name, row.key),
            cells=tuple(
                self._cell(label, text, by_label)
                for label, text in zip(view.columns, row.cells, strict=True)
            ),
            further=tuple(self.named(one) for one in fields if one.label not in columns),
            tags=tuple(one.tag(one.change(view.name, row.key)) for one in self.beside),
            change=self._class(view.name, row.key),
            parts=parts(self.found.view.id, row.parts),
            venues=self._venues(view, row.key),
            left=left_elsewhere(self.found.plan, Topic.VENUES),
        )

    def _gone(self, view: TableView, one: RowDifference) -> ShownRow:
        by_label = {field.label: field for field in one.fields}
        return ShownRow(
            key=one.key,
            title=one.title,
            href="",
            cells=tuple(self._cell(label, "", by_label) for label in view.columns),
            further=(),
            tags=(self.beside[0].tag(Change.REMOVED),),
            change="del",
            gone=True,
        )

    def fields(self, table: str, key: str) -> tuple[FieldDifference, ...]:
        """Return what a row has otherwise than the first of the other plans."""
        return self.beside[0].fields(table, key) if self.beside else ()

    def changed(self, table: str, key: str) -> list[tuple[str, Pieces]]:
        """Return every changed field of a row: its label and its text in pieces."""
        return [self.named(one) for one in self.fields(table, key)]

    def named(self, one: FieldDifference) -> tuple[str, Pieces]:
        """Return a changed field: its label and its text in pieces."""
        old, new = (self.names.say(one.label, text) for text in (one.old, one.new))
        return spoken(one.label), pieces(old, new)

    def _cell(self, label: Wording, text: str, fields: dict[Wording, FieldDifference]) -> Pieces:
        if label in fields:
            return self.named(fields[label])[1]
        return [("=", self.names.say(label, text))] if text else []

    def _class(self, table: str, key: str) -> str:
        if not self.beside:
            return ""
        change = self.beside[0].change(table, key)
        return "" if change is Change.SAME else self.beside[0].tag(change)[0]

    def _venues(self, view: TableView, key: str) -> tuple[ShownVenue, ...]:
        if view.name != "title_rows":
            return ()
        row = next(one for one in self.found.plan.title_table.rows if one.key == key)
        venues = Venues(plan=self.found.plan, row=row, fields=self.fields)
        name = part_name("title_rows", key, "venues")
        return tuple(venues.shown(one, self._class(name, one.key)) for one in row.venues)


def parts(version: int, found: Sequence[Part]) -> tuple[ShownPart, ...]:
    """Return the tables of a row as links."""
    return tuple(
        ShownPart(
            label=one.label.sentence(lang()),
            count=one.count,
            href=table_address(version, one.table),
        )
        for one in found
    )
