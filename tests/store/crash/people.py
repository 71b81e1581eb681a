"""The acts on units, people and lists of them that are killed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from tests.databases import Place
from tests.intake.rosters import csv_bytes, row
from tests.services.people.conftest import NOW
from tests.services.people.files import deputy
from tests.services.people.samples import PERSON, POST, UNIT, person, unit
from tests.store.crash.harness import Case, name_of, using

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.people import person_editing, posts, unit_editing
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import PersonFields
from tinnhiem_core.services.people.imports import applying, files, undoing
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope
from tinnhiem_core.store.tables import Tenant

SCOPE: Final = Scope(tenant=1)
DEPARTMENT, LEFT, EMPTY, NEXT = 1, 2, 3, 4
DIRECTOR, NOBODY = 1, 2
HELD, PLANNED = 1, 2
ASKED, READY, APPLIED = 1, 2, 3
LATER: Final = replace(POST, unit=DEPARTMENT, title="Ủy viên", since="01/06/2024")
NEW: Final = PersonFields(key="CB77", name="Giàng A Súa", born="02/03/1980")
LIST: Final = csv_bytes(row(Mã_cán_bộ="CB90", Họ_và_tên="Vừ Thị Dợ", Ngày_sinh="03/04/1981"))

Given = Callable[[Desk], tuple[object, ...]]


def _desk(database: Database) -> Desk:
    platform = Platform(database=database, clock=lambda: NOW)
    return Desk(platform=platform, scope=SCOPE, actor="Lường Thị H")


def _prepare(place: Place) -> None:
    with using(place) as database:
        with database.work(Scope(tenant=1, platform=True)) as session:
            kind = TenantKind.PROVINCE
            session.add(Tenant(id=1, slug="t", name="T", search="t", kind=kind))
        desk = _desk(database)
        for name in ("Sở Nội vụ", "Phòng Một", "Phòng Hai", "Sở Y tế"):
            unit(desk, name, DEPARTMENT if name.startswith("Phòng") else None)
        person(desk, DEPARTMENT)
        person(desk, None, "CB66", name="Lò Văn Không", born="01/01/1990")
        posts.add_post(desk, DIRECTOR, LATER)
        asking = csv_bytes(row(Họ_và_tên="Trần Văn Bê"))
        files.preview(desk, "hoi.csv", asking)
        files.preview(desk, "san_sang.csv", csv_bytes(deputy()))
        taken = files.preview(desk, "da_nhap.csv", csv_bytes(deputy("CB03", "Mùa A Tủa")))
        applying.apply_import(desk, taken.line.id, taken.seal)


def _case(service: Callable[..., Any], given: Given) -> Case:
    def act(place: Place) -> None:
        with using(place) as database:
            desk = _desk(database)
            service(desk, *given(desk))

    return Case(name=name_of(service), service=service, prepare=_prepare, act=act)


def _sealed(desk: Desk) -> tuple[object, ...]:
    return READY, files.show_import(desk, READY).seal


PEOPLE: Final = (
    _case(unit_editing.add_unit, lambda _: (replace(UNIT, name="Sở Tư pháp"),)),
    _case(unit_editing.edit_unit, lambda _: (LEFT, 1, replace(UNIT, name="Phòng Ba"))),
    _case(unit_editing.close_unit, lambda _: (LEFT, 1, "01/06/2023")),
    _case(unit_editing.move_unit, lambda _: (LEFT, 1, NEXT)),
    _case(unit_editing.delete_unit, lambda _: (EMPTY, 1)),
    _case(person_editing.add_person, lambda _: (NEW, replace(POST, unit=NEXT))),
    _case(person_editing.edit_person, lambda _: (DIRECTOR, 1, replace(PERSON, name="An Nguyễn"))),
    _case(person_editing.note_retirement, lambda _: (DIRECTOR, 1, "01/09/2023")),
    _case(person_editing.delete_person, lambda _: (NOBODY, 1)),
    _case(posts.add_post, lambda _: (NOBODY, replace(POST, unit=NEXT, title="Trưởng ban"))),
    _case(posts.end_post, lambda _: (HELD, 1, "01/09/2023")),
    _case(posts.correct_post, lambda _: (PLANNED, 1, replace(LATER, title="Ủy viên Ban"))),
    _case(posts.remove_post, lambda _: (PLANNED, 1)),
    _case(files.preview, lambda _: ("moi.csv", LIST)),
    _case(files.decide, lambda _: (ASKED, {"CB01": f"same:{DIRECTOR}"})),
    _case(files.discard_import, lambda _: (ASKED,)),
    _case(applying.apply_import, _sealed),
    _case(undoing.undo_import, lambda _: (APPLIED,)),
)
