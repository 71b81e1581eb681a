"""Khóa API: keys with which programs call, for the current tenant."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.signed_in import actor, lang, me, own_scope, platform
from tinnhiem_admin.views.roles import role_options
from tinnhiem_admin.views.typed import Told, days, told, typed
from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import api_keys
from tinnhiem_core.services.accounts.api_keys import LIFE, NewKey
from tinnhiem_core.services.accounts.ceilings import grantable
from tinnhiem_core.services.accounts.matrix import MATRIX, Action, actions, role_label, role_words
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import VIETNAM


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

    @page("/new", Action.MANAGE_API_KEYS, methods=("GET", "POST"))
    def new(self) -> ResponseReturnValue:
        """Make a key; the answer shows it, this once."""
        values, said, code = typed("name", "role", "until"), Told(), 200
        if submitted():
            try:
                made = _made(values)
            except InvalidError as refused:
                labels = {"name": _("What it is for"), "role": _("Role"), "until": _("Last day")}
                code, said = code_of(refused), told(refused.findings, labels)
            else:
                return self.render("tinnhiem/keys/made.html", key=made, name=values["name"])
        last = platform().today + LIFE - timedelta(days=1)
        shown = self.render(
            "tinnhiem/keys/new.html",
            roles=role_options(_roles()),
            typed=values,
            told=said,
            last=last,
        )
        return shown, code

    @page("/<int:key>/revoke", Action.MANAGE_API_KEYS, methods=("POST",))
    def revoke(self, key: int) -> ResponseReturnValue:
        """Make a key worthless at once."""
        api_keys.revoke(platform(), own_scope(), actor(), key=key)
        flash(_("The key was revoked."), "success")
        return redirect(url_for("Keys.keys"))


def _roles() -> list[AccountRole]:
    """Return the roles of this kind of tenant that may call, and allow no more than one's own."""
    own = actions(me().roles)
    return [one for one in _given_here() if Action.USE_API in MATRIX[one] and MATRIX[one] <= own]


def _given_here() -> tuple[AccountRole, ...]:
    tenant = me().tenant
    return () if tenant is None else grantable(tenant.kind)


def _made(values: dict[str, str]) -> NewKey:
    form = Form()
    if not values["name"].strip() or len(values["name"]) > api_keys.NAME_LIMIT:
        form.take(find("L.1225", where="name", most=api_keys.NAME_LIMIT))
    role = form.word("role", AccountRole, values["role"])
    chosen = values["role"] in set(AccountRole) and MATRIX[role] <= actions(me().roles)
    if chosen and role not in _given_here():  # above one's own: the service forbids it (403)
        form.take(find("L.1230", where="role", role=role_words(role)))
    until = days(form, values, "until")["until"]
    if until is not None and until < platform().today:
        form.take(find("L.1233", where="until", until=until))
    form.check()
    end = None if until is None else datetime.combine(until, time(23, 59, 59), VIETNAM)
    return api_keys.create(platform(), me(), name=values["name"], role=role, expires_at=end)
