"""Đơn vị sử dụng: the tree of tenants and the installed localities, for the platform."""

from __future__ import annotations

from tinnhiem_core.services.tenants.ending import close_tenant, merge_tenant
from tinnhiem_core.services.tenants.installed import plugin_overview
from tinnhiem_core.services.tenants.reading import (
    require_open,
    tenant,
    tenant_standing,
    tenant_tree,
)
from tinnhiem_core.services.tenants.values import (
    PluginView,
    Standing,
    TenantForm,
    TenantNode,
    TenantView,
)
from tinnhiem_core.services.tenants.writing import (
    create_tenant,
    edit_tenant,
    ensure_platform,
)

__all__ = [
    "PluginView",
    "Standing",
    "TenantForm",
    "TenantNode",
    "TenantView",
    "close_tenant",
    "create_tenant",
    "edit_tenant",
    "ensure_platform",
    "merge_tenant",
    "plugin_overview",
    "require_open",
    "tenant",
    "tenant_standing",
    "tenant_tree",
]
