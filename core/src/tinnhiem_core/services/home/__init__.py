"""Trang chính: what there is to do in a tenant, or on the platform, when somebody signs in."""

from __future__ import annotations

from tinnhiem_core.services.home.deadlines import Milestone
from tinnhiem_core.services.home.platform import platform_home
from tinnhiem_core.services.home.tenant import tenant_home
from tinnhiem_core.services.home.values import (
    Asked,
    ChainState,
    PlanLine,
    PlatformHome,
    TenantHome,
    Todo,
    TodoKind,
)

__all__ = [
    "Asked",
    "ChainState",
    "Milestone",
    "PlanLine",
    "PlatformHome",
    "TenantHome",
    "Todo",
    "TodoKind",
    "platform_home",
    "tenant_home",
]
