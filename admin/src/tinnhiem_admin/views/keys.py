"""Khóa API: keys with which programs call, for the current tenant."""

from __future__ import annotations

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.shell import day
from tinnhiem_admin.shown_once import hand_over, handed_over
from tinnhiem_admin.signed_in import actor, lang, me, own_scope, platform
from tinnhiem_admin.views.roles import role_options
from tinnhiem_admin.views.typed import Told, days, told, typed
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys
from tinnhiem_core.services.accounts.api_keys import NewKey, end_of, last_day
from tinnhiem_core.services.accounts.matrix import Action, role_label
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.refusals import InvalidError


class Keys(Page):
    """Keys are seen once, when they are made."""

    route_base = "/keys"
    default_view = "keys"

    @page("/", Action.MANAGE_API_KEYS)
    def keys(self) -> ResponseReturnValue:
        """List the keys of the tenant."""
        lines = [
            (one, role_label(one.role, lang())) for one in api_keys.keys(platform(), own_scope())
        ]
        return self.render("tinnhiem/keys/list.html", lines=lines, own=me().account)

    @page("/new", Action.MANAGE_API_KEYS, methods=("GET", "POST"), writes=True)
    def new(self) -> ResponseReturnValue:
        """Make a key; the page after it shows it this once."""
        values, said, code = typed("name", "role", "until"), Told(), 200
        if submitted():
            try:
                made = _made(values)
            except InvalidError as refused:
                labels = {"name": _("What it is for"), "role": _("Role"), "until": _("Last day")}
                code, said = code_of(refused), told(refused.findings, labels)
            else:
                return hand_over(url_for("Keys.made", key=made.id), _words(made, values["name"]))
        shown = self.render(
            "tinnhiem/keys/new.html",
            roles=role_options(api_keys.roles(me())),
            typed=values,
            told=said,
            last=last_day(platform().clock()),
        )
        return shown, code

    @page("/<int:key>", Action.MANAGE_API_KEYS)
    def made(self, key: int) -> ResponseReturnValue:
        """Show a key made just now; later, how to make another."""
        return self.render("tinnhiem/keys/made.html", key=handed_over(), number=key)

    @page("/<int:key>/revoke", Action.MANAGE_API_KEYS, methods=("POST",))
    def revoke(self, key: int) -> ResponseReturnValue:
        """Make a key worthless at once."""
        api_keys.revoke(platform(), own_scope(), actor(), key=key)
        flash(_("The key was revoked."), "success")
        return redirect(url_for("Keys.keys"))


def _made(values: dict[str, str]) -> NewKey:
    form = Form()
    role = _role(form, values["role"])
    until = days(form, values, "until")["until"]
    end = None if until is None else end_of(until)
    return api_keys.create(
        platform(), me(), name=values["name"], role=role, expires_at=end, noted=form.findings
    )


def _words(made: NewKey, name: str) -> dict[str, str]:
    """Return what the page of a new key shows."""
    short = {"shortened": "yes"} if made.shortened else {}
    until = day(made.expires_at)
    return {"key": made.key, "prefix": made.prefix, "until": until, "name": name, **short}


def _role(form: Form, value: str) -> AccountRole:
    """Return the chosen role; for one that can't be read one of which nothing more is said."""
    if value in set(AccountRole):
        return AccountRole(value)
    form.word("role", AccountRole, value)
    return api_keys.roles(me())[0]
