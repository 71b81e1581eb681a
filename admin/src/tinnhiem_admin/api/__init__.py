"""The REST API: read with an API key what the key's role sees in its tenant."""

from __future__ import annotations

from flask_appbuilder import AppBuilder

from tinnhiem_admin.api.audit import AuditApi
from tinnhiem_admin.api.description import Description
from tinnhiem_admin.api.people import PeopleApi, PostsApi, UnitsApi
from tinnhiem_admin.api.plans import PlansApi
from tinnhiem_admin.api.tenants import TenantsApi

APIS: tuple[type, ...] = (
    TenantsApi,
    UnitsApi,
    PeopleApi,
    PostsApi,
    PlansApi,
    AuditApi,
    Description,
)


def init_api(builder: AppBuilder) -> None:
    """Register every endpoint."""
    for one in APIS:
        builder.add_api(one)
