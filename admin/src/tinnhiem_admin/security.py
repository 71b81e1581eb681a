"""FAB's security manager over our accounts and grants.

FAB's users and roles are global, ours belong to a tenant. So FAB keeps permissions and bundles of
them (``ab_role``, named after ``AccountRole``); who may what is answered from the grants of the
account in the current tenant. Its own user, role and registration screens, its security API and
its log-in API are never registered: the last hands out a token for a password alone.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from flask import current_app, g
from flask_appbuilder.security.sqla.manager import SecurityManager
from flask_appbuilder.security.sqla.models import Permission, PermissionView, Role, ViewMenu
from flask_login import LoginManager, UserMixin
from sqlalchemy import select

from tinnhiem_admin.rights import AREA
from tinnhiem_admin.signed_in import roles, signed_in
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.matrix import Action, may

LOG = logging.getLogger("tinnhiem.admin")


class User(UserMixin):
    """What Flask-Login and FAB ask of a user, answered from the sign-in of this request."""

    is_active = True

    def __init__(self, account: int, name: str) -> None:
        self.id = account
        self.name = name

    def get_full_name(self) -> str:
        """Return the name that FAB would show."""
        return self.name


class AccountSecurity(SecurityManager):
    """Answers FAB's questions of permission from the grants of the request."""

    def create_login_manager(self, app: object) -> LoginManager:
        """Return a login manager that knows the user by our own sign-in row alone."""
        manager = LoginManager(app)
        manager.request_loader(lambda _request: self.user_of_request())
        manager.user_loader(lambda _key: None)
        return manager

    def user_of_request(self) -> User | None:
        """Return the signed-in account; None where sign-in isn't complete."""
        found = signed_in()
        return None if found is None else User(found.account, found.name)

    def register_views(self) -> None:
        """Register none of FAB's own screens; ``SignIn`` is registered with our views."""

    def has_access(self, permission_name: str, view_name: str) -> bool:
        """Return whether a role of the account in the current tenant holds the permission."""
        return signed_in() is not None and (permission_name, view_name) in self._permissions()

    def _permissions(self) -> frozenset[tuple[str, str]]:
        """Return what the account may do here: one query a request, whatever the menu holds."""
        if "permissions" not in g:
            g.permissions = self._load(one.value for one in roles())
        found: frozenset[tuple[str, str]] = g.permissions
        return found

    def _load(self, names: Iterable[str]) -> frozenset[tuple[str, str]]:
        statement = (
            select(Permission.name, ViewMenu.name)
            .select_from(PermissionView)
            .join(PermissionView.permission)
            .join(PermissionView.view_menu)
            .join(PermissionView.role)
            .where(Role.name.in_(tuple(names)))
        )
        with current_app.extensions["tinnhiem"].database.session(None) as session:
            return frozenset((action, area) for action, area in session.execute(statement))

    def add_permissions_view(self, base_permissions: Iterable[str], view_menu: str) -> None:
        """Add what is missing and drop nothing: FAB would drop the grants of other views."""
        for name in base_permissions:
            self.add_permission_view_menu(name, view_menu)

    def security_cleanup(self, baseviews: object, menus: object) -> None:
        """Drop nothing: permissions of a plugin that is switched off would go with it."""
        del baseviews, menus
        LOG.warning("security-cleanup does nothing here: a disabled plugin keeps its permissions")

    def bundle_roles(self) -> None:
        """Make each role hold what the matrix says: the release command, not the workers."""
        for role in AccountRole:
            bundle = self.add_role(role.value)
            for action in Action:
                self._set(bundle, action, held=may(role, action))

    def _set(self, bundle: Role, action: Action, *, held: bool) -> None:
        permission = self.add_permission_view_menu(f"can_{action.value}", AREA)
        if held:
            self.add_permission_role(bundle, permission)
        elif permission in bundle.permissions:
            self.del_permission_role(bundle, permission)
