"""What is done once for each new version, before any worker starts."""

from __future__ import annotations

from dataclasses import replace

from flask import current_app
from sqlalchemy.engine import make_url

from tinnhiem_admin.app import build_app, make_platform
from tinnhiem_admin.migrations import upgrade as upgrade_framework
from tinnhiem_admin.settings import Settings
from tinnhiem_core.services.database.upgrade import upgrade as upgrade_core
from tinnhiem_core.store.migrations import APP_ROLE


def release(settings: Settings) -> None:
    """Bring both histories of tables up to date, then permissions and bundles of roles.

    On PostgreSQL this runs as the owner of the tables (``OWNER_DATABASE_URL``): the role of the
    workers may neither change tables nor write FAB's permissions.
    """
    owner = settings.owner_url or settings.database_url
    upgrade_core(owner, settings.database_url)
    upgrade_framework(owner, make_url(settings.database_url).username or APP_ROLE)
    platform = make_platform(replace(settings, database_url=owner))
    app = build_app(settings, platform)
    with app.app_context():
        builder = current_app.extensions["appbuilder"]
        builder.add_permissions(update_perms=True)
        builder.sm.bundle_roles()
    platform.database.close()
