"""Vào đơn vị: what a one-time link opens, for people who may have no account yet."""

from __future__ import annotations

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, open_page, submitted
from tinnhiem_admin.signed_in import Stage, current, lang, me, platform, stage
from tinnhiem_admin.views.passwords import differs, password_labels
from tinnhiem_admin.views.typed import Told, told
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts import joining
from tinnhiem_core.services.accounts.joining import Offer
from tinnhiem_core.services.accounts.matrix import role_label
from tinnhiem_core.services.accounts.rules import LEAST, username_of
from tinnhiem_core.services.refusals import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)


class Joining(Page):
    """Invitations and links to a new password; nothing of the tenant but what is offered."""

    route_base = "/join"
    default_view = "offer"

    @open_page("/<token>", methods=("GET", "POST"))
    def offer(self, token: str) -> ResponseReturnValue:
        """Show what is offered; take user name and password."""
        try:
            offered = joining.offer(platform(), token)
            if not submitted():
                return self._show(offered, token)
            return self._take(offered, token)
        except (NotFoundError, ForbiddenError) as refused:
            return self._gone(refused)

    @open_page("/<token>/account", methods=("POST",))
    def account(self, token: str) -> ResponseReturnValue:
        """Join with the account that is signed in."""
        if stage() < Stage.ENROL:
            return redirect(url_for("SignIn.login", next=url_for("Joining.offer", token=token)))
        try:
            offered = joining.offer(platform(), token)
            joining.join(platform(), token, me())
        except (NotFoundError, ForbiddenError) as refused:
            return self._gone(refused)
        except ConflictError as refused:
            return self._show(offered, token, told(refused.findings, {})), code_of(refused)
        text = _(
            "You were added to %(tenant)s. Choose it in the list of tenants.",
            tenant=offered.tenant,
        )
        flash(text, "success")
        return redirect(url_for("Home.index"))

    def _take(self, offered: Offer, token: str) -> ResponseReturnValue:
        username, password = request.form.get("username", ""), request.form.get("password", "")
        try:
            if offered.kind == "reset":
                joining.reset(platform(), token, password, noted=differs())
            else:
                noted = differs()
                joining.accept(platform(), token, username, password, lang=lang(), noted=noted)
        except (InvalidError, ConflictError) as refused:
            labels = {"username": _("User name"), **password_labels()}
            said = told(refused.findings, labels)
            return self._show(offered, token, said), code_of(refused)
        flash(_done(offered, username), "success")
        return redirect(url_for("SignIn.login"))

    def _show(self, offered: Offer, token: str, said: Told | None = None) -> str:
        return self.render(
            f"tinnhiem/joining/{offered.kind}.html",
            offer=offered,
            role=role_label(offered.role, lang()),
            token=token,
            me=current() if stage() >= Stage.ENROL else None,
            username=request.form.get("username", ""),
            told=said or Told(),
            least=LEAST,
        )

    def _gone(self, refused: RefusedError) -> ResponseReturnValue:
        sentences = [(one.text(lang()), one.remedy(lang())) for one in refused.findings]
        return self.render("tinnhiem/joining/gone.html", sentences=sentences), code_of(refused)


def _done(offered: Offer, username: str) -> str:
    name = username_of(username)
    made: str = _("The account %(name)s is ready. Sign in with it.", name=name)
    reset: str = _("The new password is set. Sign in with it.")
    return reset if offered.kind == "reset" else made
