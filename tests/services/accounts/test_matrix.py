"""Role x action: as decided, in words, and as the documents print it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import (
    MATRIX,
    SECOND_FACTOR,
    Action,
    action_label,
    actions,
    matrix_markdown,
    may,
    role_label,
)
from tinnhiem_core.texts import Lang

PAGE: Final = Path(__file__).parents[3] / "docs" / "roles.md"
ONLY: Final = {
    Action.MANAGE_TENANTS: {AccountRole.PLATFORM_ADMIN},
    Action.VIEW_PLUGINS: {AccountRole.PLATFORM_ADMIN},
    Action.VIEW_DRAFTS: {AccountRole.TENANT_ADMIN},
    Action.EDIT_PLAN: {AccountRole.TENANT_ADMIN},
    Action.SUBMIT_PLAN: {AccountRole.TENANT_ADMIN},
    Action.APPROVE_PLAN: {AccountRole.TENANT_ADMIN},
    Action.EDIT_PEOPLE: {AccountRole.TENANT_ADMIN, AccountRole.STAFF},
    Action.IMPORT_PEOPLE: {AccountRole.TENANT_ADMIN, AccountRole.STAFF},
    Action.MANAGE_ACCOUNTS: {AccountRole.TENANT_ADMIN, AccountRole.PLATFORM_ADMIN},
    Action.VIEW_PEOPLE: {AccountRole.TENANT_ADMIN, AccountRole.STAFF, AccountRole.AUDITOR},
    Action.VIEW_AUDIT: {
        AccountRole.TENANT_ADMIN,
        AccountRole.PLATFORM_ADMIN,
        AccountRole.AUDITOR,
    },
}


@pytest.mark.parametrize("action", ONLY)
def test_action_is_for_these_roles_alone(action: Action) -> None:
    assert {role for role in AccountRole if may(role, action)} == ONLY[action]


@pytest.mark.parametrize("role", AccountRole)
def test_everybody_has_a_home_and_an_account(role: AccountRole) -> None:
    assert may(role, Action.VIEW_HOME)
    assert may(role, Action.OWN_PROFILE)


def test_platform_sees_no_person_and_no_plan() -> None:
    seen = {Action.VIEW_PEOPLE, Action.VIEW_PLAN}
    assert not seen & MATRIX[AccountRole.PLATFORM_ADMIN]


def test_roles_add_up_and_none_allows_nothing() -> None:
    both = actions([AccountRole.CLERK, AccountRole.AUDITOR])
    assert both == MATRIX[AccountRole.CLERK] | MATRIX[AccountRole.AUDITOR]
    assert actions([]) == frozenset()


def test_second_factor_is_for_administrators_central_officers_and_heads_of_boards() -> None:
    assert {
        AccountRole.PLATFORM_ADMIN,
        AccountRole.TENANT_ADMIN,
        AccountRole.CENTRAL_OFFICER,
        AccountRole.BOARD_HEAD,
    } == SECOND_FACTOR


@pytest.mark.parametrize("lang", Lang)
def test_every_role_and_action_has_words_of_its_own(lang: Lang) -> None:
    assert len({role_label(one, lang) for one in AccountRole}) == len(AccountRole)
    assert len({action_label(one, lang) for one in Action}) == len(Action)


def test_page_of_the_documents_is_the_matrix() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert matrix_markdown(Lang.EN) in page
    assert matrix_markdown(Lang.VI) in page
