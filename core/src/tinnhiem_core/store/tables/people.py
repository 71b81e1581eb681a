"""Units, persons and posts of a tenant, and the files that they came in with."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.model.tenancy import ImportState
from tinnhiem_core.store.base import Key, Moment, TenantRow, inside
from tinnhiem_core.store.tables.columns import words


class RosterImport(TenantRow):
    """One roster file: kept whole from its preview on, so that what was read can be shown again.

    ``content`` is emptied once the file is discarded or undone. ``changes`` says what an applied
    import added and changed, with the former values: undoing stands on it (JSON).
    """

    __tablename__ = "roster_import"
    __table_args__ = (UniqueConstraint("tenant_id", "id"),)

    file_name: Mapped[str] = mapped_column(String(255))
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[ImportState] = mapped_column(words(ImportState))
    decisions: Mapped[str] = mapped_column(Text, default="{}")
    changes: Mapped[str] = mapped_column(Text, default="{}")
    account_id: Mapped[int | None] = mapped_column(Key)
    at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)


class Unit(TenantRow):
    """Cơ quan, đơn vị: ``model.people.Unit`` as a row; ``search`` is the folded name."""

    __tablename__ = "unit"
    __table_args__ = (
        UniqueConstraint("tenant_id", "id"),
        UniqueConstraint("tenant_id", "key"),
        Index("ix_unit_tenant_id_search", "tenant_id", "search"),
        inside("parent_id", "unit"),
        inside("import_id", "roster_import"),
    )

    key: Mapped[str] = mapped_column(String(420))
    name: Mapped[str] = mapped_column(String(300))
    search: Mapped[str] = mapped_column(String(300))
    kind: Mapped[UnitKind] = mapped_column(words(UnitKind))
    level: Mapped[Level] = mapped_column(words(Level))
    parent_id: Mapped[int | None] = mapped_column(Key, index=True)
    has_subordinates: Mapped[bool] = mapped_column(Boolean, default=False)
    since: Mapped[date | None]
    until: Mapped[date | None]
    import_id: Mapped[int | None] = mapped_column(Key, index=True)
    revision: Mapped[int] = mapped_column(default=1)


class Person(TenantRow):
    """A person: ``model.people.Person`` as a row.

    ``search`` is the folded name; ``order`` sorts by given name, family name, middle name.
    """

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("tenant_id", "id"),
        UniqueConstraint("tenant_id", "key"),
        Index("ix_person_tenant_id_search", "tenant_id", "search"),
        Index("ix_person_tenant_id_order", "tenant_id", "order"),
        inside("import_id", "roster_import"),
    )

    key: Mapped[str] = mapped_column(String(120))
    name: Mapped[str] = mapped_column(String(200))
    search: Mapped[str] = mapped_column(String(200))
    order: Mapped[str] = mapped_column(String(600))
    born: Mapped[date | None]
    retirement_notice: Mapped[date | None]
    import_id: Mapped[int | None] = mapped_column(Key, index=True)
    revision: Mapped[int] = mapped_column(default=1)


class Post(TenantRow):
    """One post of one person in one unit: ``model.people.Post`` as a row."""

    __tablename__ = "post"
    __table_args__ = (
        UniqueConstraint("tenant_id", "id"),
        inside("person_id", "person"),
        inside("unit_id", "unit"),
        inside("import_id", "roster_import"),
    )

    person_id: Mapped[int] = mapped_column(Key, index=True)
    unit_id: Mapped[int] = mapped_column(Key, index=True)
    role: Mapped[Role] = mapped_column(words(Role))
    title: Mapped[str] = mapped_column(String(300))
    since: Mapped[date | None]
    until: Mapped[date | None]
    appointed: Mapped[date | None]
    appointment: Mapped[Appointment] = mapped_column(words(Appointment))
    full_time: Mapped[bool] = mapped_column(Boolean, default=True)
    service: Mapped[Service] = mapped_column(words(Service))
    import_id: Mapped[int | None] = mapped_column(Key, index=True)
    revision: Mapped[int] = mapped_column(default=1)
