"""The acts on plan versions that are killed: four tenants, each at another stage of its plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from tests.databases import Place
from tests.services.plans.conftest import LOCALITIES, NOW, reasons
from tests.store.crash.harness import Case, name_of, using

from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.schemas import canonical
from tinnhiem_core.services import plans
from tinnhiem_core.services.plans import Reason, VersionView
from tinnhiem_core.services.tenants import TenantForm, create_tenant, ensure_platform
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope

PLAN: Final = LOCALITIES.plans["ninh_son"]
REASONS: Final = reasons(PLAN)
EMPTY, DRAFTED, SUBMITTED, GIVEN_UP = (Scope(tenant=number) for number in range(2, 6))
DRAFT, WAITING, OLD = 1, 3, 4
"""Numbers of the versions, in the order in which they are made."""

ROW, LAST_ROW = PLAN.timeline.deadlines[0].key, PLAN.timeline.deadlines[-1].key
SENT: Final = {"step": "ballots", "text": "Chuẩn bị phiếu", "words": "trước một ngày"}
REASON: Final = Reason(code="C.501", text="Kế hoạch đã ban hành, giữ nguyên văn")
WRITER: Final = "Lò Văn Một"


def _platform(database: Database) -> Platform:
    return Platform(database=database, localities=LOCALITIES, clock=lambda: NOW)


def _prepare(place: Place) -> None:
    with using(place) as database:
        platform = _platform(database)
        operator = Scope(tenant=ensure_platform(platform), platform=True)
        for number in range(2, 6):
            form = TenantForm(slug=f"t{number}", name=f"Huyện {number}", locality="ninh_son")
            create_tenant(platform, operator, "", form)
        plans.start_from_plugin(platform, DRAFTED, WRITER)
        _approved_and_waiting(platform)
        old = plans.start_from_plugin(platform, GIVEN_UP, WRITER)
        plans.discard(platform, GIVEN_UP, WRITER, old.id, 1)


def _approved_and_waiting(platform: Platform) -> None:
    first = _submitted(platform, plans.start_from_plugin(platform, SUBMITTED, WRITER))
    plans.approve(platform, SUBMITTED, WRITER, first.id, first.revision)
    second = plans.start_from_version(platform, SUBMITTED, WRITER, first.id)
    new = {"title": "tên mới"}
    saved = plans.save_row(platform, SUBMITTED, WRITER, second.id, 1, "general", "", new)
    _submitted(platform, saved.version)


def _submitted(platform: Platform, draft: VersionView) -> VersionView:
    return plans.submit(platform, SUBMITTED, WRITER, draft.id, draft.revision, REASONS)


def _case(service: Callable[..., Any], scope: Scope, *given: object) -> Case:
    def act(place: Place) -> None:
        with using(place) as database:
            service(_platform(database), scope, WRITER, *given)

    return Case(name=name_of(service), service=service, prepare=_prepare, act=act)


PLANS: Final = (
    _case(plans.start_from_plugin, EMPTY),
    _case(plans.start_from_version, GIVEN_UP, OLD),
    _case(plans.import_json, GIVEN_UP, canonical(PLAN)),
    _case(plans.save_row, DRAFTED, DRAFT, 1, "deadlines", ROW, {"actor": "Văn phòng"}),
    _case(plans.add_row, DRAFTED, DRAFT, 1, "deadlines", SENT),
    _case(plans.remove_row, DRAFTED, DRAFT, 1, "deadlines", LAST_ROW),
    _case(plans.move_row, DRAFTED, DRAFT, 1, "deadlines", LAST_ROW, -1),
    _case(plans.give_reasons, DRAFTED, DRAFT, 1, (REASON,)),
    _case(plans.submit, DRAFTED, DRAFT, 1, REASONS),
    _case(plans.discard, DRAFTED, DRAFT, 1),
    _case(plans.export_json, DRAFTED, DRAFT),
    _case(plans.preview, DRAFTED, DRAFT, FormKind.SUMMONS),
    _case(plans.give_back, SUBMITTED, WAITING, 3, "Còn thiếu căn cứ"),
    _case(plans.approve, SUBMITTED, WAITING, 3),
)
