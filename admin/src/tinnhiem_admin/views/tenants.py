"""Đơn vị sử dụng: the tree of tenants, for the administrator of the platform."""

from __future__ import annotations

from collections.abc import Callable

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, locked, page, submitted
from tinnhiem_admin.signed_in import actor, lang, own_scope, platform
from tinnhiem_admin.views import tenant_forms as forms
from tinnhiem_admin.views.printed import hand_over_slip, handed_slip
from tinnhiem_admin.views.typed import Told, number, typed
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services import tenants
from tinnhiem_core.services.accounts import inviting
from tinnhiem_core.services.accounts.matrix import Action, role_label
from tinnhiem_core.services.refusals import ConflictError
from tinnhiem_core.services.tenants import Standing, TenantView
from tinnhiem_core.services.tenants.administrators import administration, withdraw
from tinnhiem_core.services.tenants.leftovers import leftovers

BOTH = ("GET", "POST")
NOTHING = Told()
ENDS = frozenset({"close", "merge"})
"""Forms that end a tenant: they say first what it has not finished."""


class Tenants(Page):
    """The tree, one tenant, and what is done to it."""

    route_base = "/tenants"
    default_view = "tree"

    @page("/", Action.MANAGE_TENANTS)
    def tree(self) -> ResponseReturnValue:
        """Show the tree, searched without diacritics."""
        query, closed = request.args.get("q", "")[:100], request.args.get("closed") == "1"
        found = tenants.tenant_tree(platform(), own_scope(), query=query, closed=closed)
        return self.render(
            "tinnhiem/tenants/tree.html",
            nodes=forms.nodes(found, searched=bool(query)),
            count=forms.matching(found, searched=bool(query)),
            operator=forms.shows_operator(found, searched=bool(query)),
            query=query,
            closed=closed,
        )

    @page("/new", Action.MANAGE_TENANTS, methods=BOTH)
    def new(self) -> ResponseReturnValue:
        """Create a tenant, from an installed locality or without one."""
        values = typed(*forms.NEW)
        if not submitted():
            return self._new(values | {"parent": request.args.get("parent", "")}, NOTHING)
        try:
            form, noted = forms.read(values)
            made = tenants.create_tenant(platform(), own_scope(), actor(), form, noted=noted)
        except RefusedError as refused:
            return self._new(values, forms.told_of(refused)), code_of(refused)
        done = _("%(name)s was created. Invite its first administrator.", name=made.name)
        flash(done, "success")
        return redirect(url_for("Tenants.tenant", tenant=made.id), 303)

    def _new(self, values: dict[str, str], told: Told) -> str:
        return self.render(
            "tinnhiem/tenants/new.html",
            values=values,
            told=told,
            localities=forms.localities(platform(), own_scope()),
            kinds=forms.kinds(lang()),
            parents=forms.parents(platform(), own_scope()),
        )

    @page("/<int:tenant>", Action.MANAGE_TENANTS)
    def tenant(self, tenant: int) -> ResponseReturnValue:
        """Show one tenant, who administers it, and whom the platform has invited to."""
        one = tenants.tenant(platform(), own_scope(), tenant)
        return self.render(
            "tinnhiem/tenants/show.html",
            one=one,
            kind=forms.kind(one, lang()),
            people=administration(platform(), own_scope(), tenant),
            set_aside=forms.set_aside(platform(), one),
        )

    @page(
        "/<int:tenant>/invitations/<int:invitation>/withdraw",
        Action.MANAGE_TENANTS,
        methods=("POST",),
    )
    def withdraw(self, tenant: int, invitation: int) -> ResponseReturnValue:
        """Make an invitation of the platform worthless: a slip may be lost."""
        withdraw(platform(), own_scope(), actor(), tenant=tenant, invitation=invitation)
        flash(_("The invitation was withdrawn."), "success")
        return redirect(url_for("Tenants.tenant", tenant=tenant), 303)

    @page("/<int:tenant>/edit", Action.MANAGE_TENANTS, methods=BOTH)
    def edit(self, tenant: int) -> ResponseReturnValue:
        """Change name, kind, parent and first day."""

        def change(one: TenantView, values: dict[str, str]) -> TenantView:
            form, noted = forms.read(values)
            seen, scope = forms.revision(values), own_scope()
            return tenants.edit_tenant(platform(), scope, actor(), one.id, seen, form, noted=noted)

        def done(_one: TenantView) -> str:
            return _("The tenant was saved.")

        return self._act(tenant, "edit", forms.EDIT, forms.written, change, done)

    @page("/<int:tenant>/close", Action.MANAGE_TENANTS, methods=BOTH)
    def close(self, tenant: int) -> ResponseReturnValue:
        """End a tenant; its history stays."""

        def change(one: TenantView, values: dict[str, str]) -> TenantView:
            (until, noted), seen = forms.last_day(values), forms.revision(values)
            return tenants.close_tenant(
                platform(), own_scope(), actor(), one.id, seen, until, noted=noted
            )

        return self._act(tenant, "close", forms.CLOSE, forms.started, change, forms.closed)

    @page("/<int:tenant>/merge", Action.MANAGE_TENANTS, methods=BOTH)
    def merge(self, tenant: int) -> ResponseReturnValue:
        """End a tenant whose work goes on in another."""

        def change(one: TenantView, values: dict[str, str]) -> TenantView:
            (until, noted), into = forms.last_day(values), number(values["into"])
            scope, seen = own_scope(), forms.revision(values)
            return tenants.merge_tenant(
                platform(), scope, actor(), one.id, seen, into, until, noted=noted
            )

        return self._act(tenant, "merge", forms.MERGE, forms.started, change, forms.merged)

    @page("/<int:tenant>/invite", Action.MANAGE_TENANTS, methods=BOTH)
    def invite(self, tenant: int) -> ResponseReturnValue:
        """Invite an administrator; the page after it shows the slip this once."""
        one, values = tenants.tenant(platform(), own_scope(), tenant), typed("name")
        if not submitted():
            return self._opened("invite", one, values)
        try:
            slip = inviting.invite_administrator(
                platform(), own_scope(), actor(), tenant=tenant, name=values["name"]
            )
        except RefusedError as refused:
            said = forms.told_of(refused, forms.INVITED)
            return self._form("invite", one, values, said), code_of(refused)
        address = url_for("Tenants.invited", tenant=tenant, invitation=slip.id)
        role = role_label(AccountRole.TENANT_ADMIN, lang())
        return hand_over_slip(address, slip, name=" ".join(values["name"].split()), role=role)

    @page("/<int:tenant>/invitations/<int:invitation>", Action.MANAGE_TENANTS)
    def invited(self, tenant: int, invitation: int) -> ResponseReturnValue:
        """Show the slip of an invitation made just now; later, how to make another."""
        one = tenants.tenant(platform(), own_scope(), tenant)
        back = url_for("Tenants.tenant", tenant=tenant)
        return self.render(
            "tinnhiem/accounts/slip.html",
            slip=handed_slip(),
            line=None,
            number=invitation,
            tenant=one.name,
            trail=[(_("Tenants"), url_for("Tenants.tree")), (one.name, back)],
            back=back,
        )

    def _act(
        self,
        tenant: int,
        name: str,
        fields: tuple[str, ...],
        start: Callable[[TenantView], dict[str, str]],
        change: Callable[[TenantView, dict[str, str]], TenantView],
        done: Callable[[TenantView], str],
    ) -> ResponseReturnValue:
        """Show a form on one tenant; do what it asks for, or say why not with what was typed."""
        one = tenants.tenant(platform(), own_scope(), tenant)
        if not submitted():
            return self._opened(name, one, start(one))
        values = typed(*fields)
        try:
            changed = change(one, values)
        except ConflictError as refused:
            now = tenants.tenant(platform(), own_scope(), tenant)
            again, said = forms.crossed(refused, values, now, start(now))
            return self._form(name, now, again, said), code_of(refused)
        except RefusedError as refused:
            return self._form(name, one, values, forms.told_of(refused)), code_of(refused)
        flash(done(changed), "success")
        return redirect(url_for("Tenants.tenant", tenant=tenant), 303)

    def _opened(self, name: str, one: TenantView, values: dict[str, str]) -> ResponseReturnValue:
        """Show a form on a tenant; one that is closed has none any more."""
        if one.until is not None and one.standing is Standing.CLOSED:
            return locked(one.name, one.until)
        return self._form(name, one, values, NOTHING)

    def _form(self, name: str, one: TenantView, values: dict[str, str], told: Told) -> str:
        return self.render(
            f"tinnhiem/tenants/{name}.html",
            one=one,
            values=values,
            told=told,
            kinds=forms.kinds(lang()),
            parents=forms.parents(platform(), own_scope(), but=one.id) if name == "edit" else [],
            receivers=forms.receivers(platform(), own_scope(), one) if name == "merge" else [],
            left=leftovers(platform(), own_scope(), one.id) if name in ENDS else None,
        )
