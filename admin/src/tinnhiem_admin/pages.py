"""How a page is declared: its address, who may open it, and in whose scope it works.

A route without such a declaration fails the build (``init_pages`` looks at every rule of the
application), so that no page can be forgotten by the guard or by the crawl of the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from flask import Flask, abort, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_appbuilder import BaseView, expose
from flask_babel import gettext as _
from werkzeug.routing import IntegerConverter, Map

from tinnhiem_admin.signed_in import Stage, record_refusal, stage
from tinnhiem_core.services.accounts.matrix import Action

AREA = "Tinnhiem"
"""The one name under which FAB knows our permissions: a few coarse ones, not one per method."""

OPEN = "open"
"""Declared scope of a page for people who are not signed in: it reads nothing of a tenant."""

STOCK = {
    "static": OPEN,
    "appbuilder.static": OPEN,
    "UtilView.back": OPEN,
    "LocaleView.index": OPEN,
}
"""Routes of the frameworks, looked at one by one."""


class RowIntegerConverter(IntegerConverter):
    """The number of a row in an address: one that no column can hold names nothing (404)."""

    def __init__(self, map: Map) -> None:  # noqa: A002 - werkzeug's name
        super().__init__(map, max=2**63 - 1)


View = TypeVar("View", bound=Callable[..., ResponseReturnValue])


class Page(BaseView):
    """The base of our pages; the class is a job, its methods are pages."""

    class_permission_name = AREA

    def render(self, template: str, **values: object) -> str:
        """Render a template of ours."""
        builder = self.appbuilder
        return render_template(
            template, base_template=builder.base_template, appbuilder=builder, **values
        )


def page(
    url: str, action: Action, methods: tuple[str, ...] = ("GET",), at: Stage = Stage.FULL
) -> Callable[[View], View]:
    """Declare a page for accounts that may do ``action`` in their tenant.

    ``at`` is how far sign-in must have come: pages of the second factor are reached before it.
    """

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(self: Page, *args: Any, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401
            elsewhere = _not_yet(at)
            if elsewhere is not None:
                return elsewhere
            # before sign-in is complete there is no role yet: ``at`` alone lets it in
            whole = stage() is Stage.FULL
            if whole and not current_app.extensions["appbuilder"].sm.has_access(
                f"can_{action.value}", AREA
            ):
                record_refusal(action.value)
                abort(403)
            return view(self, *args, **kwargs)

        guarded._permission_name = action.value  # type: ignore[attr-defined]  # noqa: SLF001 - FAB's
        guarded.declared = action.value  # type: ignore[attr-defined]
        return cast("View", expose(url, methods)(guarded))

    return declare


def open_page(url: str, methods: tuple[str, ...] = ("GET",)) -> Callable[[View], View]:
    """Declare a page that needs no account: sign-in, an invitation."""

    def declare(view: View) -> View:
        view.declared = OPEN  # type: ignore[attr-defined]
        return cast("View", expose(url, methods)(view))

    return declare


def submitted() -> bool:
    """Return whether the request sends a form; every other verb only looks.

    Flask answers HEAD by the view of GET, and the check of the form's token lets HEAD through:
    "not GET" would be a way to write without the token.
    """
    return request.method == "POST"


def _not_yet(needed: Stage) -> ResponseReturnValue | None:
    reached = stage()
    if reached >= needed:
        return None
    if reached is Stage.NOBODY:
        if submitted():
            flash(
                _("The session had ended. Nothing was saved: sign in and enter it again."),
                "warning",
            )
        return redirect(url_for("SignIn.login", next=_looked_at()))
    targets = {
        Stage.PASSWORD: "SignIn.second_factor",
        Stage.ENROL: "Profile.second_factor",
        Stage.CHANGE: "Profile.password",
        Stage.NO_TENANT: "SignIn.tenants",
    }
    return redirect(url_for(targets[reached]))


def _looked_at() -> str | None:
    """Return the address to come back to after sign-in; one that only takes forms is none."""
    rule = request.url_rule
    if rule is None or "GET" not in (rule.methods or ()):
        return None
    return request.full_path if request.query_string else request.path


def declared(app: Flask, endpoint: str) -> str | None:
    """Return what a route declared: an action, "open", or None where it was forgotten."""
    view = app.view_functions[endpoint]
    stated = getattr(view, "declared", None) or getattr(view, "_permission_name", None)
    return stated or STOCK.get(endpoint)


def init_pages(app: Flask) -> None:
    """Refuse to start with a route that declares nothing."""
    forgotten = sorted(
        {rule.endpoint for rule in app.url_map.iter_rules() if not declared(app, rule.endpoint)}
    )
    if forgotten:
        message = f"routes without a declared scope: {', '.join(forgotten)}"
        raise RuntimeError(message)
