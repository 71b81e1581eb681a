"""Đăng nhập: password, second factor, choice of tenant, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from flask import flash, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.addresses import own_path
from tinnhiem_admin.errors import code_of
from tinnhiem_admin.kept_forms import is_mine, opened, sealed
from tinnhiem_admin.pages import Page, open_page, submitted
from tinnhiem_admin.signed_in import (
    COOKIE,
    LOOK,
    Stage,
    current,
    forget_forms,
    keep,
    platform,
    stage,
    visitor,
)
from tinnhiem_admin.views.typed import told, typed
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts import sessions, signing
from tinnhiem_core.services.accounts.values import Opened, Step

BOTH = ("GET", "POST")


class SignIn(Page):
    """The door: what can be reached without an account, or half-way through sign-in."""

    route_base = ""
    default_view = "login"

    @open_page("/sign-in", methods=BOTH)
    def login(self) -> ResponseReturnValue:
        """Ask for user name and password."""
        if stage() is Stage.FULL:
            return redirect(_wanted() or url_for("Home.index"))

        def open_door(values: dict[str, str]) -> Opened:
            return signing.sign_in(platform(), values["username"], values["password"], visitor())

        return self._ask("login", ("username", "password"), open_door)

    @open_page("/sign-in/code", methods=BOTH)
    def second_factor(self) -> ResponseReturnValue:
        """Ask for the code of the second factor."""
        if stage() is Stage.NOBODY:
            return redirect(url_for("SignIn.login", next=_wanted() or None))
        if stage() is not Stage.PASSWORD:
            return redirect(url_for("Home.index"))

        def open_door(values: dict[str, str]) -> Opened:
            return signing.second_step(platform(), session[COOKIE], values["code"], visitor())

        return self._ask("second_factor", ("code",), open_door)

    def _ask(
        self, name: str, fields: tuple[str, ...], open_door: Callable[[dict[str, str]], Opened]
    ) -> ResponseReturnValue:
        """Show a form of the door, or go through it with a new secret in the cookie."""
        findings: tuple[Finding, ...] = ()
        values, code = typed(*fields), 200
        if submitted():
            try:
                door = open_door(values)
            except RefusedError as refused:
                findings, code = refused.findings, code_of(refused)
            else:
                keep(door.token)
                return self._on_with_the_form(door.step) or redirect(_after(door.step), 303)
        return self._show(name, findings, values), code

    def _show(self, name: str, findings: tuple[Finding, ...], values: dict[str, str]) -> str:
        return self.render(
            f"tinnhiem/sign_in/{name}.html",
            said=told(findings, {}).summary,
            ended=not submitted() and COOKIE in session,
            values=values,
            next=_wanted(),
            kept=sealed(),
        )

    def _on_with_the_form(self, step: Step) -> str:
        """Carry the form on that was sent after its sign-in had ended; "" where there is none."""
        kept = opened(sealed())
        if kept is None:
            return ""
        if step is Step.SECOND_FACTOR:
            return self._show("second_factor", (), {})
        if step is not Step.READY or not is_mine(kept):
            flash(
                _(
                    "What was typed before is not kept: it is of another account or unit, or this"
                    " account has something else to do first."
                ),
                "warning",
            )
            return ""
        return self.render("tinnhiem/sign_in/kept.html", kept=kept, look=LOOK)

    @open_page("/sign-in/tenants")
    def tenants(self) -> ResponseReturnValue:
        """Let an account of several tenants choose; say so where none is open."""
        me = current()
        if me is None or me.step is not Step.READY:
            return redirect(url_for("SignIn.login"))
        return self.render("tinnhiem/sign_in/tenants.html", choices=me.tenants)

    @open_page("/sign-in/switch", methods=("POST",))
    def switch(self) -> ResponseReturnValue:
        """Change the current tenant; it always leads to that tenant's home page."""
        me = current()
        if me is None or me.step is not Step.READY:
            return redirect(url_for("SignIn.login"), 303)
        sessions.switch(platform(), me, request.form.get("tenant", 0, type=int))
        forget_forms()
        return redirect(url_for("Home.index"), 303)

    @open_page("/sign-in/extend", methods=("POST",))
    def extend(self) -> ResponseReturnValue:
        """Keep the sign-in alive: looking it up already did."""
        return "", 204 if stage() is Stage.FULL else 401

    @open_page("/sign-out", methods=("POST",))
    def logout(self) -> ResponseReturnValue:
        """End this sign-in."""
        signing.sign_out(platform(), session.get(COOKIE, ""))
        session.clear()
        return redirect(url_for("SignIn.login"), 303)


def _after(step: Step) -> str:
    if step is Step.SECOND_FACTOR:
        return url_for("SignIn.second_factor", next=_wanted() or None)
    return (_wanted() if step is Step.READY else "") or url_for("Home.index")


def _wanted() -> str:
    """Return where the visitor was going, as far as it is a page of this host."""
    return own_path(request.values.get("next", ""))
