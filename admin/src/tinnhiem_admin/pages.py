"""How a page is declared: its address, who may open it, and in whose scope it works.

A route without such a declaration fails the build (``init_pages`` looks at every rule of the
application), so that no page can be forgotten by the guard or by the crawl of the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, TypeVar, cast

from flask import Flask, abort, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_appbuilder import BaseView, expose
from flask_babel import gettext as _
from werkzeug.routing import IntegerConverter, Map

from tinnhiem_admin.kept_forms import keep_form
from tinnhiem_admin.rights import AREA, closed_after, holds
from tinnhiem_admin.signed_in import LOOK, Stage, me, stage
from tinnhiem_core.services.accounts.matrix import WRITING, Action

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
    url: str,
    action: Action,
    methods: tuple[str, ...] = ("GET",),
    at: Stage = Stage.FULL,
    *,
    writes: bool | None = None,
) -> Callable[[View], View]:
    """Declare a page for accounts that may do ``action`` in their tenant.

    ``at`` is how far sign-in must have come: pages of the second factor are reached before it.
    ``writes``: a closed tenant has no more of it; said where it is otherwise than for ``action``.
    """
    shut = action in WRITING if writes is None else writes

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(self: Page, *args: Any, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401
            elsewhere = _not_yet(self, action, at)
            if elsewhere is not None:
                return elsewhere
            # before sign-in is complete there is no role yet: ``at`` alone lets it in
            whole = stage() is Stage.FULL
            if whole and not holds(action.value):
                abort(403)
            # what is sent all the same the service refuses, and the form keeps what was typed
            until = closed_after() if whole and shut and not submitted() else None
            if until is not None:
                return locked(_own_tenant(), until)
            _look_again()
            return view(self, *args, **kwargs)

        guarded._permission_name = action.value  # type: ignore[attr-defined]  # noqa: SLF001 - FAB's
        guarded.declared = action.value  # type: ignore[attr-defined]
        guarded.writes = shut  # type: ignore[attr-defined]
        return cast("View", expose(url, methods)(guarded))

    return declare


def open_page(url: str, methods: tuple[str, ...] = ("GET",)) -> Callable[[View], View]:
    """Declare a page that needs no account: sign-in, an invitation."""

    def declare(view: View) -> View:
        view.declared = OPEN  # type: ignore[attr-defined]
        return cast("View", expose(url, methods)(view))

    return declare


def locked(tenant: str, until: date) -> ResponseReturnValue:
    """Answer whoever opens a form of a closed tenant: why there is none, and what there is."""
    return render_template("tinnhiem/locked.html", tenant=tenant, until=until, code=403), 403


def _own_tenant() -> str:
    tenant = me().tenant
    return "" if tenant is None else tenant.name


def submitted() -> bool:
    """Return whether the request sends a form; every other verb only looks.

    Flask answers HEAD by the view of GET, and the check of the form's token lets HEAD through:
    "not GET" would be a way to write without the token.
    """
    return request.method == "POST"


def _look_again() -> None:
    """Show a form as it was sent before its sign-in ended; no service writes in this request."""
    if submitted() and LOOK in request.form:
        g.only_looking = True
        flash(_("Not saved yet: look at it again, then send it."), "warning")


def _not_yet(page: Page, action: Action, needed: Stage) -> ResponseReturnValue | None:
    reached = stage()
    if reached >= needed:
        return None
    if reached is Stage.NOBODY:
        if submitted():
            kept = keep_form(action)
            if kept:
                return _ask_again(page, kept), 403
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


def _ask_again(page: Page, kept: str) -> str:
    return page.render(
        "tinnhiem/sign_in/login.html", kept=kept, next=_looked_at() or "", values={"username": ""}
    )


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
