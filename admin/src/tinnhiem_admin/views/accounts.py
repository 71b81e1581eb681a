"""Tài khoản: who works in the tenant, as what; invitations; help for people who can't get in."""

from __future__ import annotations

from flask import Response, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.signed_in import actor, lang, me, own_scope, platform
from tinnhiem_admin.views.printed import hand_over_slip, handed_slip
from tinnhiem_admin.views.roles import (
    Given,
    above,
    held,
    role_options,
    unit_lines,
    unit_names,
    unit_options,
)
from tinnhiem_admin.views.typed import Told, days, told, typed
from tinnhiem_admin.views.wishes import FIELDS, role_labels, wish
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services import plans
from tinnhiem_core.services.accounts import granting, helping, inviting, listing
from tinnhiem_core.services.accounts.ceilings import Wish, grantable
from tinnhiem_core.services.accounts.listing import AccountLine
from tinnhiem_core.services.accounts.matrix import Action, role_label
from tinnhiem_core.services.accounts.refusals import unknown
from tinnhiem_core.services.people.fields import Form
from tinnhiem_core.services.people.units import names_of
from tinnhiem_core.services.refusals import ConflictError, InvalidError


class Accounts(Page):
    """The accounts of the current tenant, for its administrator."""

    route_base = "/accounts"
    default_view = "accounts"

    @page("/", Action.MANAGE_ACCOUNTS)
    def accounts(self) -> ResponseReturnValue:
        """List accounts, and invitations that wait."""
        text = request.args.get("q", "")[:100]
        found = listing.accounts(
            platform(), own_scope(), text, request.args.get("page", 1, type=int)
        )
        waiting = inviting.invitations(platform(), own_scope())
        given: list[Given] = [one for line in found.lines for one in line.grants]
        names = unit_names([*given, *waiting])
        return self.render(
            "tinnhiem/accounts/list.html",
            found=found,
            lines=[(one, held(one.grants, names)) for one in found.lines],
            waiting=list(zip(waiting, held(waiting, names), strict=True)),
            text=text,
        )

    @page("/<int:account>", Action.MANAGE_ACCOUNTS)
    def account(self, account: int) -> ResponseReturnValue:
        """Show one account."""
        return self._account(account, dict.fromkeys(FIELDS, ""))

    def _account(self, account: int, typed: dict[str, str], said: Told | None = None) -> str:
        line, lines = listing.account(platform(), own_scope(), account), unit_lines()
        return self.render(
            "tinnhiem/accounts/account.html",
            line=line,
            held=held(line.grants, {one.id: one.name for one in lines}),
            own=line.id == me().account,
            roles=role_options(_grantable()),
            units=unit_options(lines),
            typed=typed,
            told=said or Told(),
        )

    @page("/<int:account>/roles", Action.MANAGE_ACCOUNTS, methods=("POST",), writes=True)
    def give(self, account: int) -> ResponseReturnValue:
        """Give one more role."""
        values = typed(*FIELDS)
        try:
            wanted, noted = wish(values)
            granting.give(
                platform(), own_scope(), actor(), account=account, wish=wanted, noted=noted
            )
        except (InvalidError, ConflictError) as refused:
            said = told(refused.findings, role_labels())
            return self._account(account, values, said), code_of(refused)
        flash(_("The role was given."), "success")
        _tell_wider(account, wanted)
        return redirect(url_for("Accounts.account", account=account))

    @page(
        "/<int:account>/roles/<int:grant>/end",
        Action.MANAGE_ACCOUNTS,
        methods=("GET", "POST"),
        writes=True,
    )
    def end(self, account: int, grant: int) -> ResponseReturnValue:
        """Let a role end with a day."""
        line = _line(account, grant)
        values, said, code = typed("until"), Told(), 200
        if submitted():
            try:
                self._end(grant, values)
            except RefusedError as refused:
                code, said = code_of(refused), told(refused.findings, role_labels())
            else:
                flash(_("The last day of the role was set."), "success")
                return redirect(url_for("Accounts.account", account=account))
        (one,) = (one for one in held(line.grants) if one.id == grant)
        shown = self.render(
            "tinnhiem/accounts/end.html", line=line, one=one, typed=values, told=said
        )
        return shown, code

    def _end(self, grant: int, values: dict[str, str]) -> None:
        form = Form()
        until = days(form, values, "until")["until"]
        if not values["until"].strip():
            form.add("L.1102", "until")
        form.check()
        if until is not None:
            granting.end(platform(), own_scope(), actor(), grant=grant, until=until)

    @page("/<int:account>/roles/<int:grant>/revoke", Action.MANAGE_ACCOUNTS, methods=("POST",))
    def revoke(self, account: int, grant: int) -> ResponseReturnValue:
        """Take a role back at once."""
        _line(account, grant)
        granting.revoke(platform(), own_scope(), actor(), grant=grant)
        flash(_("The role was revoked."), "success")
        return redirect(url_for("Accounts.accounts"))

    @page("/<int:account>/unlock", Action.MANAGE_ACCOUNTS, methods=("POST",))
    def unlock(self, account: int) -> ResponseReturnValue:
        """Let a locked account try again."""
        helping.unlock(platform(), own_scope(), actor(), account=account)
        flash(_("The account was unlocked."), "success")
        return redirect(url_for("Accounts.account", account=account))

    @page("/<int:account>/end-sign-ins", Action.MANAGE_ACCOUNTS, methods=("POST",))
    def end_sign_ins(self, account: int) -> ResponseReturnValue:
        """End what the account has open in this tenant."""
        count = helping.end_sign_ins(
            platform(), own_scope(), actor(), account=account, but=me().sign_in
        )
        said = ngettext("%(num)d sign-in has ended.", "%(num)d sign-ins have ended.", count)
        stays = _("This browser stays signed in.") if account == me().account else ""
        flash(f"{said} {stays}".strip(), "success")
        return redirect(url_for("Accounts.account", account=account))

    @page("/<int:account>/second-factor", Action.MANAGE_ACCOUNTS, methods=("POST",), writes=True)
    def reset_second_factor(self, account: int) -> ResponseReturnValue:
        """Take a lost second factor away."""
        helping.reset_second_factor(platform(), own_scope(), actor(), account=account)
        flash(_("The second factor was reset. It is set up anew at the next sign-in."), "success")
        return redirect(url_for("Accounts.account", account=account))

    @page("/<int:account>/link", Action.MANAGE_ACCOUNTS, methods=("POST",), writes=True)
    def reset_link(self, account: int) -> ResponseReturnValue:
        """Make a one-time link to a new password; the page after it shows it this once."""
        slip = helping.reset_link(platform(), own_scope(), actor(), account=account)
        line = listing.account(platform(), own_scope(), account)
        address = url_for("Accounts.link", account=account)
        return hand_over_slip(address, slip, name=line.name, username=line.username)

    @page("/<int:account>/link", Action.MANAGE_ACCOUNTS)
    def link(self, account: int) -> ResponseReturnValue:
        """Show the link to a new password that was made just now; later, how to make another."""
        line = listing.account(platform(), own_scope(), account)
        return self._slip(line, url_for("Accounts.account", account=account))

    @page("/invite", Action.MANAGE_ACCOUNTS, methods=("GET", "POST"), writes=True)
    def invite(self) -> ResponseReturnValue:
        """Invite a person; the page after it shows the slip this once."""
        values, said, code = typed("name", *FIELDS), Told(), 200
        if submitted():
            try:
                return _invited(values)
            except RefusedError as refused:
                code, said = code_of(refused), told(refused.findings, role_labels())
        shown = self.render(
            "tinnhiem/accounts/invite.html",
            roles=role_options(_grantable()),
            units=unit_options(unit_lines()),
            typed=values,
            told=said,
            waiting=plans.waiting(platform(), own_scope()),
        )
        return shown, code

    @page("/invitations/<int:invitation>", Action.MANAGE_ACCOUNTS)
    def invited(self, invitation: int) -> ResponseReturnValue:
        """Show the slip of an invitation made just now; later, how to make another."""
        return self._slip(None, url_for("Accounts.accounts", _anchor="invitations"), invitation)

    @page("/invitations/<int:invitation>/withdraw", Action.MANAGE_ACCOUNTS, methods=("POST",))
    def withdraw(self, invitation: int) -> ResponseReturnValue:
        """Make an invitation worthless."""
        inviting.withdraw(platform(), own_scope(), actor(), invitation=invitation)
        flash(_("The invitation was withdrawn."), "success")
        return redirect(url_for("Accounts.accounts"))

    def _slip(self, line: AccountLine | None, back: str, number: int = 0) -> str:
        return self.render(
            "tinnhiem/accounts/slip.html",
            slip=handed_slip(),
            line=line,
            number=number,
            tenant="",
            trail=[(_("Accounts"), url_for("Accounts.accounts"))],
            back=back,
        )


def _tell_wider(account: int, given: Wish) -> None:
    """Say that the same role held more widely counts on: a narrower one takes nothing from it."""
    if given.unit is None:
        return
    line, lines = listing.account(platform(), own_scope(), account), unit_lines()
    wider = {None, *above(given.unit, lines)}
    same = [one for one in line.grants if one.role is given.role and one.unit in wider]
    for one in held(same, {one.id: one.name for one in lines}):
        if one.state != "over":
            words = _(
                "The role “%(role)s” for “%(unit)s” still counts beside it. Revoke that one if"
                " only the narrower one is meant.",
                role=one.label,
                unit=one.unit or _("The whole tenant"),
            )
            flash(words, "warning")


def _grantable() -> tuple[AccountRole, ...]:
    tenant = me().tenant
    return () if tenant is None else grantable(tenant.kind)


def _line(account: int, grant: int) -> AccountLine:
    """Return an account of the tenant that holds a grant."""
    line = listing.account(platform(), own_scope(), account)
    if all(one.id != grant for one in line.grants):
        raise unknown("L.1241")
    return line


def _invited(values: dict[str, str]) -> Response:
    wanted, noted = wish(values)
    name = " ".join(values["name"].split())
    slip = inviting.invite(platform(), own_scope(), actor(), name=name, wish=wanted, noted=noted)
    kept = () if wanted.unit is None else names_of(platform(), own_scope(), {wanted.unit})
    address = url_for("Accounts.invited", invitation=slip.id)
    role = role_label(wanted.role, lang())
    return hand_over_slip(address, slip, name=name, role=role, unit=", ".join(kept))
