"""Tài khoản của tôi: name, language, size of text, password, second factor, sign-ins."""

from __future__ import annotations

from flask import flash, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext, refresh

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.language import came_from
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.signed_in import LOCALE, Stage, keep, me, platform, stage
from tinnhiem_admin.views.codes import browser
from tinnhiem_admin.views.passwords import differs, password_labels
from tinnhiem_admin.views.roles import held
from tinnhiem_admin.views.second_factor import SecondFactor
from tinnhiem_admin.views.typed import Told, told, typed
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts import changing, profile, second_factor, sessions
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.accounts.rules import LEAST


class Profile(Page):
    """One's own account; password and second factor are reached before sign-in is complete."""

    route_base = "/profile"
    default_view = "overview"

    @page("/", Action.OWN_PROFILE)
    def overview(self) -> ResponseReturnValue:
        """Show the account."""
        return self._overview(typed={"name": me().name, "email": me().email})

    @page("/contact", Action.OWN_PROFILE, methods=("POST",))
    def contact(self) -> ResponseReturnValue:
        """Set name and e-mail."""
        values = typed("name", "email")
        try:
            profile.set_contact(platform(), me(), name=values["name"], email=values["email"])
        except RefusedError as refused:
            labels = {"name": _("Name"), "email": _("E-mail")}
            return self._overview(typed=values, said=told(refused.findings, labels)), code_of(
                refused
            )
        flash(_("Saved: name and e-mail."), "success")
        return redirect(url_for("Profile.overview"))

    def _overview(self, typed: dict[str, str], said: Told | None = None) -> str:
        return self.render(
            "tinnhiem/profile/overview.html",
            me=me(),
            typed=typed,
            told=said or Told(),
            held=held(me().grants),
            codes=second_factor.codes_left(platform(), me()) if me().second_factor else 0,
        )

    @page("/language", Action.OWN_PROFILE, methods=("POST",), at=Stage.CHANGE)
    def language(self) -> ResponseReturnValue:
        """Keep a language for every sign-in to come, and show it now."""
        wanted = request.form.get("language", "")
        profile.set_language(platform(), me(), wanted)
        session[LOCALE] = wanted
        refresh()
        flash(_("Saved: language."), "success")
        return redirect(came_from() or url_for("Profile.overview"))

    @page("/scale", Action.OWN_PROFILE, methods=("POST",), at=Stage.CHANGE)
    def scale(self) -> ResponseReturnValue:
        """Keep the size of text; its buttons stand on every page."""
        wanted = request.form.get("scale", "")
        profile.set_scale(platform(), me(), "" if wanted == "md" else wanted)
        return redirect(came_from() or url_for("Profile.overview"))

    @page("/password", Action.OWN_PROFILE, methods=("GET", "POST"), at=Stage.CHANGE)
    def password(self) -> ResponseReturnValue:
        """Change the password; the first one must be changed before anything else."""
        forced, said, code = stage() is not Stage.FULL, Told(), 200
        if submitted():
            try:
                self._change()
            except RefusedError as refused:
                labels = {"current": _("Password in use"), **password_labels()}
                said, code = told(refused.findings, labels), code_of(refused)
            else:
                flash(_("The password was changed. Every other sign-in has ended."), "success")
                return redirect(url_for("Home.index" if forced else "Profile.overview"))
        shown = self.render(
            "tinnhiem/profile/password.html",
            forced=forced,
            username=me().username,
            told=said,
            least=LEAST,
        )
        return shown, code

    def _change(self) -> None:
        current, new = request.form.get("current", ""), request.form.get("password", "")
        noted = differs()
        _renew(changing.change_password(platform(), me(), current, new, noted=noted).token)

    @page("/second-factor", Action.OWN_PROFILE, methods=("GET", "POST"), at=Stage.ENROL)
    def second_factor(self) -> ResponseReturnValue:
        """Set up, renew or remove the second factor."""
        return SecondFactor(self, _renew).answer(request.form.get("act", ""))

    @page("/sessions", Action.OWN_PROFILE)
    def sessions(self) -> ResponseReturnValue:
        """List the browsers in which the account is signed in."""
        lines = [(one, *browser(one.agent)) for one in sessions.own_sign_ins(platform(), me())]
        return self.render("tinnhiem/profile/sessions.html", lines=lines)

    @page("/sessions/<int:sign_in>/end", Action.OWN_PROFILE, methods=("POST",))
    def end_session(self, sign_in: int) -> ResponseReturnValue:
        """End one of them."""
        sessions.end_one(platform(), me(), sign_in)
        flash(_("The sign-in has ended."), "success")
        return redirect(url_for("Profile.sessions"))

    @page("/sessions/end-others", Action.OWN_PROFILE, methods=("POST",))
    def end_others(self) -> ResponseReturnValue:
        """End all but this one."""
        count = sessions.end_others(platform(), me())
        text = ngettext(
            "%(num)d other sign-in has ended.", "%(num)d other sign-ins have ended.", count
        )
        flash(text, "success")
        return redirect(url_for("Profile.sessions"))


def _renew(token: str) -> None:
    """Take the new secret of the same sign-in; the language chosen in this browser stays."""
    chosen = session.get(LOCALE)
    keep(token)
    if chosen:
        session[LOCALE] = chosen
