"""Which role may do what: one table for the web, the REST API and the documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.texts import Lang, Wording, say, wording


class Action(StrEnum):
    """What a page, a button or an endpoint does."""

    VIEW_HOME = "view_home"
    OWN_PROFILE = "own_profile"
    MANAGE_TENANTS = "manage_tenants"
    VIEW_PLUGINS = "view_plugins"
    VIEW_PEOPLE = "view_people"
    EDIT_PEOPLE = "edit_people"
    IMPORT_PEOPLE = "import_people"
    VIEW_PLAN = "view_plan"
    VIEW_DRAFTS = "view_drafts"
    EDIT_PLAN = "edit_plan"
    SUBMIT_PLAN = "submit_plan"
    APPROVE_PLAN = "approve_plan"
    MANAGE_ACCOUNTS = "manage_accounts"
    VIEW_AUDIT = "view_audit"
    EXPORT_AUDIT = "export_audit"
    MANAGE_API_KEYS = "manage_api_keys"
    USE_API = "use_api"


_EVERYBODY: Final = frozenset({Action.VIEW_HOME, Action.OWN_PROFILE})
_READING: Final = _EVERYBODY | {Action.VIEW_PLAN, Action.USE_API}
_PEOPLE: Final = frozenset({Action.VIEW_PEOPLE, Action.EDIT_PEOPLE, Action.IMPORT_PEOPLE})
_PLAN: Final = frozenset({Action.EDIT_PLAN, Action.SUBMIT_PLAN, Action.APPROVE_PLAN})
_DRAFTS: Final = frozenset({Action.VIEW_DRAFTS})
"""Versions that were never in force: for those who edit, submit or approve, and nobody else."""
_AUDIT: Final = frozenset({Action.VIEW_AUDIT, Action.EXPORT_AUDIT})
_KEEPING: Final = _AUDIT | {Action.MANAGE_ACCOUNTS, Action.MANAGE_API_KEYS, Action.USE_API}

MATRIX: Final[Mapping[AccountRole, frozenset[Action]]] = MappingProxyType(
    {
        # tenants, plugins, first accounts; no person and no plan of anybody
        AccountRole.PLATFORM_ADMIN: _EVERYBODY
        | _KEEPING
        | {Action.MANAGE_TENANTS, Action.VIEW_PLUGINS},
        AccountRole.CENTRAL_OFFICER: _READING,
        AccountRole.TENANT_ADMIN: _READING | _KEEPING | _PEOPLE | _PLAN | _DRAFTS,
        AccountRole.STAFF: _READING | _PEOPLE,
        AccountRole.BOARD_HEAD: _EVERYBODY | {Action.VIEW_PLAN},
        AccountRole.CLERK: _EVERYBODY,
        AccountRole.OBSERVER: _READING,
        AccountRole.AUDITOR: _READING | _AUDIT | {Action.VIEW_PEOPLE},
    }
)

WRITING: Final = _PLAN | {Action.EDIT_PEOPLE, Action.IMPORT_PEOPLE}
"""What writes the people and the plan of a tenant: a closed one has nothing of it."""

SECOND_FACTOR: Final = frozenset(
    {
        AccountRole.PLATFORM_ADMIN,
        AccountRole.TENANT_ADMIN,
        AccountRole.CENTRAL_OFFICER,
        AccountRole.BOARD_HEAD,
    }
)
"""Roles that reach nothing before their second factor is set up."""


def may(role: AccountRole, action: Action) -> bool:
    """Return whether ``role`` allows ``action``."""
    return action in MATRIX[role]


def actions(roles: Iterable[AccountRole]) -> frozenset[Action]:
    """Return what the roles allow together."""
    return frozenset[Action]().union(*(MATRIX[one] for one in roles))


def role_words(role: AccountRole) -> Wording:
    """Return the role in both languages."""
    return wording(f"account_role.{role}")


def role_label(role: AccountRole, lang: Lang = Lang.VI) -> str:
    """Return the role in words."""
    return role_words(role).sentence(lang)


def action_label(action: Action, lang: Lang = Lang.VI) -> str:
    """Return the action in words."""
    return say(f"action.{action}", lang)


def matrix_markdown(lang: Lang = Lang.VI) -> str:
    """Return the table of actions and roles for the documents; "x" where a role allows one."""
    heads = [say("action.head", lang), *(role_label(one, lang) for one in AccountRole)]
    rows = [
        [action_label(action, lang), *("x" if may(one, action) else "" for one in AccountRole)]
        for action in Action
    ]
    lines = [heads, ["---", *(":-:" for _ in AccountRole)], *rows]
    return "".join(f"| {' | '.join(one)} |\n" for one in lines)
