"""Tenants: the key's own; the whole tree for a key of the platform."""

from __future__ import annotations

from tinnhiem_admin.fab.interface import TenantInterface
from tinnhiem_admin.fab.rest import TenantRestApi
from tinnhiem_core.store.tables import Tenant


class TenantsApi(TenantRestApi):
    """Read tenants."""

    resource_name = "tenants"
    datamodel = TenantInterface(Tenant)
    columns = (
        "id",
        "slug",
        "name",
        "kind",
        "parent_id",
        "locality",
        "since",
        "until",
        "merged_into_id",
        "revision",
    )
