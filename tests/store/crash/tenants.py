"""The acts on tenants that are killed, and the one of reading a log out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from tests.databases import Place
from tests.services.tenants.conftest import LOCALITIES, NOW
from tests.store.crash.harness import Case, name_of, using

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.listing import Wanted
from tinnhiem_core.services.audit.refusing import record_refusal
from tinnhiem_core.services.audit.verifying import verify
from tinnhiem_core.services.tenants import (
    TenantForm,
    close_tenant,
    create_tenant,
    edit_tenant,
    ensure_platform,
    merge_tenant,
)
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope

SCOPE: Final = Scope(tenant=1, platform=True)
FORM: Final = TenantForm(slug="xa", name="Xã Mẫu", kind=TenantKind.COMMUNE, parent=2)
LAST: Final = date(2024, 12, 31)
ONE, OTHER = 3, 4


def _platform(database: Database) -> Platform:
    return Platform(database=database, localities=LOCALITIES, clock=lambda: NOW)


def _prepare(place: Place) -> None:
    with using(place) as database:
        platform = _platform(database)
        scope = Scope(tenant=ensure_platform(platform), platform=True)
        create_tenant(platform, scope, "", TenantForm(locality="dien_bien"))
        for slug in ("mot", "hai"):
            form = TenantForm(slug=slug, name=slug, kind=TenantKind.COMMUNE, parent=2)
            create_tenant(platform, scope, "", form)


def _case(service: Callable[..., object], *given: object) -> Case:
    def act(place: Place) -> None:
        with using(place) as database:
            service(_platform(database), SCOPE, "VH", *given)

    return Case(name=name_of(service), service=service, prepare=_prepare, act=act)


def _first_start(place: Place) -> None:
    with using(place) as database:
        ensure_platform(_platform(database))


def _is_completed(place: Place) -> None:
    """A start that was cut off between its two steps is completed by the next."""
    _first_start(place)
    with using(place) as database:
        report = verify(_platform(database), SCOPE)
    assert (report.events, report.whole) == (1, True)


TENANTS: Final = (
    Case(
        name=name_of(ensure_platform),
        service=ensure_platform,
        act=_first_start,
        invariant=_is_completed,
        steps=2,
    ),
    _case(create_tenant, FORM),
    _case(edit_tenant, ONE, 1, FORM),
    _case(close_tenant, ONE, 1, LAST),
    _case(merge_tenant, ONE, 1, OTHER, LAST),
    _case(export, Wanted()),
    _case(record_refusal, "/people/7/edit", "POST /people/7/edit: 404"),
)
