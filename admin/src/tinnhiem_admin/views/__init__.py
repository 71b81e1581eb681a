"""The pages, one file per job; registered here and nowhere else."""

from __future__ import annotations

from flask_appbuilder import AppBuilder

from tinnhiem_admin.views.accounts import Accounts
from tinnhiem_admin.views.audit import Audit
from tinnhiem_admin.views.imports import Imports
from tinnhiem_admin.views.joining import Joining
from tinnhiem_admin.views.keys import Keys
from tinnhiem_admin.views.people import People
from tinnhiem_admin.views.plan import Plan
from tinnhiem_admin.views.plugins import Plugins
from tinnhiem_admin.views.profile import Profile
from tinnhiem_admin.views.sign_in import SignIn
from tinnhiem_admin.views.tenants import Tenants
from tinnhiem_admin.views.units import Units

VIEWS = (
    SignIn,
    Plan,
    Tenants,
    Plugins,
    Accounts,
    Audit,
    Joining,
    Keys,
    Profile,
    People,
    Units,
    Imports,
)
"""Beside ``Home``, which FAB registers as its index."""


def init_views(builder: AppBuilder) -> None:
    """Register every page; FAB sends whoever is not signed in to ``SignIn.login``."""
    for view in VIEWS:
        registered = builder.add_view_no_menu(view)
        if view is SignIn:
            builder.sm.auth_view = registered
