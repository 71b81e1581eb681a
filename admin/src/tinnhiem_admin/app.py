"""The application factory: one line per part."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from flask import Flask
from flask_appbuilder import AppBuilder
from flask_wtf import CSRFProtect
from sqlalchemy.orm import scoped_session
from werkzeug.middleware.proxy_fix import ProxyFix

from tinnhiem_admin import api, views
from tinnhiem_admin.api.authentication import init_authentication
from tinnhiem_admin.errors import init_errors
from tinnhiem_admin.headers import init_headers
from tinnhiem_admin.language import choose_language
from tinnhiem_admin.pages import RowIntegerConverter, init_pages
from tinnhiem_admin.refusals import init_refusals
from tinnhiem_admin.revision import require_current
from tinnhiem_admin.security import AccountSecurity
from tinnhiem_admin.settings import Settings
from tinnhiem_admin.shell import init_shell
from tinnhiem_admin.signed_in import LANGUAGES, language, platform, scope
from tinnhiem_admin.static_files import init_static
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.check import require_ready
from tinnhiem_core.services.packages import installed
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.database import Database
from tinnhiem_core.store.guard import ScopedSession

MAX_BODY = 20 * 1024 * 1024


def create_app(settings: Settings, platform: Platform | None = None) -> Flask:
    """Return the application, or refuse a database that isn't of this version.

    ``platform`` is given by tests, else made from the settings.
    """
    platform = platform or make_platform(settings)
    try:
        require_ready(platform.database)
        require_current(platform.database)
    except RefusedError:
        platform.database.close()
        raise
    return build_app(settings, platform)


def build_app(settings: Settings, platform: Platform) -> Flask:
    """Put the application together, whatever the database holds: for the release command."""
    app = Flask(__name__)
    app.url_map.converters["int"] = RowIntegerConverter
    app.config |= configuration(settings)
    app.extensions["tinnhiem"] = platform
    app.extensions["tinnhiem_settings"] = settings
    if settings.proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )
    with app.app_context():
        init_headers(app, tls=settings.tls)
        init_static(app)
        init_authentication(app)
        init_refusals(app)
        init_framework(app)
        init_errors(app)
        init_shell(app)
        views.init_views(app.extensions["appbuilder"])
        api.init_api(app.extensions["appbuilder"])
        init_pages(app)
    return app


def make_platform(settings: Settings) -> Platform:
    """Return what the services stand on: the database and the installed localities."""
    return Platform(
        database=Database(settings.database_url),
        localities=installed(),
        secret=settings.secret_key,
    )


def configuration(settings: Settings) -> dict[str, object]:
    """Return the configuration of Flask and of FAB."""
    return {
        "SECRET_KEY": settings.secret_key,
        "MAX_CONTENT_LENGTH": MAX_BODY,
        "TRUSTED_HOSTS": list(settings.hosts),  # others are refused with 400
        "SESSION_COOKIE_NAME": "__Host-tinnhiem" if settings.tls else "tinnhiem",
        "SESSION_COOKIE_SECURE": settings.tls,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "PERMANENT_SESSION_LIFETIME": timedelta(hours=12),
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the sign-in: a form may lie open for an hour
        "BABEL_DEFAULT_LOCALE": "vi",
        "LANGUAGES": {code: {"flag": "", "name": code} for code in LANGUAGES},
        "APP_NAME": "Tín nhiệm",
        "FAB_BASE_TEMPLATE": "tinnhiem/base.html",
        "FAB_INDEX_VIEW": "tinnhiem_admin.views.home.Home",
        "FAB_UPDATE_PERMS": False,  # the release command makes them, not every worker at once
        "FAB_CREATE_DB": False,
        "FAB_ADD_SECURITY_VIEWS": False,
        "FAB_ADD_SECURITY_API": False,
        "FAB_ADD_MENU_API": False,
        "FAB_ADD_OPENAPI_VIEWS": False,  # ours describes what is here, and only that
        "FAB_API_MAX_PAGE_SIZE": 100,
        "FAB_SAFE_REDIRECT_HOSTS": [settings.host] if settings.host else [],
        "FAB_API_KEY_ENABLED": False,  # our keys are of one tenant and one role
        "AUTH_RATE_LIMITED": False,  # our own limits stand in the database, for all workers
        "RATELIMIT_ENABLED": False,
    }


def init_framework(app: Flask) -> None:
    """Set FAB up over a session of the request's scope."""
    session: Any = scoped_session(cast("Any", _open_session))
    CSRFProtect(app)
    builder = AppBuilder(security_manager_class=AccountSecurity)
    builder.init_app(app, session)
    app.extensions["babel"].locale_selector = language
    app.view_functions["LocaleView.index"] = choose_language
    app.teardown_appcontext(lambda _error: session.remove())


def _open_session() -> ScopedSession:
    return platform().database.session(scope())
