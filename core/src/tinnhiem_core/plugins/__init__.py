"""The contract with a locality: hooks, versions, and the façade that asks one plugin at a time."""

from __future__ import annotations

from tinnhiem_core.plugins.contract import API_VERSION, hookimpl, hookspec

__all__ = ["API_VERSION", "hookimpl", "hookspec"]
