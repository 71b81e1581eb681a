"""The audit log, as the chain has it: whoever reads it all can check every digest."""

from __future__ import annotations

from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.rest import TenantRestApi
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.store.tables import AuditEvent


class AuditApi(TenantRestApi):
    """Read events; ``details`` is the JSON text that was sealed."""

    resource_name = "audit"
    action = Action.VIEW_AUDIT
    datamodel = TenantInterface(AuditEvent)
    base_order = ("number", "asc")
    columns = (
        "id",
        "number",
        "at",
        "account_id",
        "actor",
        "action",
        "subject",
        "details",
        "previous",
        "digest",
    )
