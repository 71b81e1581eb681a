"""A tenant that is closed or merged is only read: every service that writes knows it.

The cases are those of the crash tests, where a service without one fails the build: each is
refused in a closed tenant, or stands here with the reason why it must go on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest
from sqlalchemy import select
from tests.databases import ENGINES, Place
from tests.store.crash.cases import CASES
from tests.store.crash.harness import Case, contents, prepared, using

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services import plans, tenants
from tinnhiem_core.services.accounts import (
    api_keys,
    changing,
    granting,
    helping,
    inviting,
    joining,
    operator,
    profile,
    second_factor,
    sessions,
    signing,
)
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.refusing import record_refusal
from tinnhiem_core.services.database.restore import restore
from tinnhiem_core.services.database.upgrade import upgrade
from tinnhiem_core.services.people.imports import files
from tinnhiem_core.services.refusals import ForbiddenError
from tinnhiem_core.services.tenants import administrators
from tinnhiem_core.store import Scope
from tinnhiem_core.store.tables import Tenant

pytestmark = pytest.mark.usefixtures("quick_passwords")

Service = Callable[..., Any]

READ: Final = "whoever reads a closed tenant signs in and looks after the own account"
TAKEN: Final = "it takes a way in away"
HELPED: Final = "it only ends a lock, or is the operator's help to an account of several tenants"
GOES_ON: Final[dict[Service, str]] = {
    signing.sign_in: READ,
    signing.second_step: READ,
    signing.sign_out: READ,
    sessions.signed_in: READ,
    sessions.switch: READ,
    sessions.end_one: TAKEN,
    sessions.end_others: TAKEN,
    changing.change_password: READ,
    profile.set_language: READ,
    profile.set_scale: READ,
    profile.set_contact: READ,
    second_factor.begin: READ,
    second_factor.confirm: READ,
    second_factor.new_codes: READ,
    second_factor.remove: READ,
    joining.reset: READ,
    api_keys.holder: "programs read too; what they would write is refused by its service",
    inviting.withdraw: TAKEN,
    administrators.withdraw: TAKEN,
    granting.revoke: TAKEN,
    api_keys.revoke: TAKEN,
    helping.end_sign_ins: TAKEN,
    helping.unlock: HELPED,
    operator.reset_password: HELPED,
    operator.reset_second_factor: HELPED,
    operator.block_account: TAKEN,
    operator.unblock_account: HELPED,
    record_refusal: "the log tells what was tried in a closed tenant, too",
    export: "the log is read as long as it is kept",
    plans.export_json: "plans are read",
    plans.preview: "plans are read",
    files.discard_import: "a list that was never taken in: the people in it need not be kept",
}

OF_THE_PLATFORM: Final[dict[Service, str]] = {
    tenants.ensure_platform: "the platform's own tenant is never closed",
    tenants.create_tenant: "written in the platform's own tenant",
    tenants.edit_tenant: "its own rule: L.1007",
    tenants.close_tenant: "its own rule: L.1007",
    tenants.merge_tenant: "its own rule: L.1007",
    restore: "a whole database, as it was",
    upgrade: "a whole database, of whatever state",
}

WRITING: Final = [
    one for one in CASES if one.service is not None and one.service not in OF_THE_PLATFORM
]


def _close(place: Place) -> None:
    """Close every tenant but the platform's own, before whatever day the clock of a case shows."""
    with using(place) as database, database.work(Scope(tenant=None, platform=True)) as session:
        for one in session.scalars(select(Tenant).where(Tenant.kind != TenantKind.PLATFORM)):
            one.since, one.until = None, date(2020, 12, 31)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", WRITING, ids=lambda case: case.name)
def test_closed_tenant_is_only_read(case: Case, engine: str) -> None:
    with prepared(case, engine) as place:
        _close(place)
        before = contents(place)
        if case.service in GOES_ON:
            case.act(place)
            assert contents(place) != before
        else:
            with pytest.raises(ForbiddenError) as raised:
                case.act(place)
            assert [one.code for one in raised.value.findings] == ["L.1009"]
            assert contents(place) == before


@pytest.mark.parametrize("reasons", [GOES_ON, OF_THE_PLATFORM], ids=["goes on", "platform"])
def test_no_exception_outlives_its_service(reasons: dict[Service, str]) -> None:
    assert set(reasons) <= {one.service for one in CASES}
