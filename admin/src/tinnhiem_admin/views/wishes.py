"""A role as typed into a form: role, unit, first and last day."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from tinnhiem_admin.views.typed import days, number
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.people.fields import Form

FIELDS = ("role", "unit", "since", "until")

ANYWHERE = AccountRole.AUDITOR
"""In the place of a role that can't be read: given everywhere, so that nothing more is said."""


def role_labels() -> dict[str, str]:
    """Return the names of the fields."""
    return {
        "name": _("Name"),
        "role": _("Role"),
        "unit": _("Agency, unit"),
        "since": _("First day"),
        "until": _("Last day"),
    }


def wish(values: Mapping[str, str]) -> tuple[Wish, tuple[Finding, ...]]:
    """Return what is wished, and what can't be read: the service refuses both together."""
    form, role, unit = Form(), ANYWHERE, None
    if values["role"] in set(AccountRole):
        role = AccountRole(values["role"])
        unit = number(values["unit"]) if values["unit"] else None
    else:
        form.word("role", AccountRole, values["role"])
    read = days(form, values, "since", "until")
    return Wish(role=role, unit=unit, **read), form.findings
