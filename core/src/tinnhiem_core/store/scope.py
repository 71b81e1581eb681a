"""Whose rows a session may see."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One tenant, and who acts in it.

    ``tenant`` is the number of the tenant; ``account`` that of the signed-in account, None for
    the operator at the command line. ``platform`` adds the tree of tenants (names, dates,
    localities), never a row of another tenant. ``door`` opens the tables of accounts and grants
    to whoever is not signed in yet: ``store.door`` alone makes such a scope.
    """

    tenant: int | None
    account: int | None = None
    platform: bool = False
    door: bool = False
