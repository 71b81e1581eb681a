"""Units, persons and posts as an administrator types them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.fields import PersonFields, PostFields, UnitFields
from tinnhiem_core.services.people.person_editing import add_person
from tinnhiem_core.services.people.unit_editing import add_unit
from tinnhiem_core.store.audit import Wanted, oldest

UNIT = UnitFields(name="Sở Nội vụ", kind="department", level="province")
PERSON = PersonFields(key="CB01", name="Nguyễn Văn An", born="30/11/1970")
POST = PostFields(unit=None, role="head", title="Giám đốc Sở Nội vụ", since="01/06/2020")


def unit(desk: Desk, name: str = "Sở Nội vụ", parent: int | None = None, **more: Any) -> int:
    return add_unit(desk, replace(UNIT, name=name, parent=parent, **more))


def person(desk: Desk, unit: int | None, key: str = "CB01", **more: Any) -> int:
    post = replace(POST, unit=unit) if unit else None
    return add_person(desk, replace(PERSON, key=key, **more), post)


def codes(error: RefusedError) -> list[str]:
    """Return the codes of a refusal; every sentence of it can be said."""
    assert all(one.text() and one.remedy() for one in error.findings)
    return [one.code for one in error.findings]


def wheres(error: RefusedError) -> list[str]:
    return [one.where for one in error.findings]


def actions(desk: Desk) -> list[str]:
    """Return what the audit log of the desk's tenant tells, the first act first."""
    with desk.reading() as session:
        return [one.action for one in oldest(session, Wanted())]
