"""The second factor: set up with a picture to scan, renewed, removed; the recovery codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyotp
from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page
from tinnhiem_admin.signed_in import Stage, me, platform, stage
from tinnhiem_admin.views.codes import picture
from tinnhiem_admin.views.typed import Told, told
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts import second_factor

SECRETS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """The steps of one page; ``renew`` takes the new secret of the sign-in."""

    page: Page
    renew: Callable[[str], None]

    def answer(self, step: str) -> ResponseReturnValue:
        """Do a step, or show where things stand."""
        steps = {
            "begin": self._begin,
            "confirm": self._confirm,
            "codes": self._codes,
            "remove": self._remove,
        }
        if step not in steps:
            return self._state()
        try:
            return steps[step]()
        except RefusedError as refused:
            field = {"confirm": "code", "begin": "begin-code"}.get(step, f"{step}-code")
            said = told(refused.findings, {"code": _("Code")})
            summary = tuple(
                (field if place else None, sentence) for place, sentence in said.summary
            )
            shown = Told(summary=summary, fields={field: said.fields.get("code", [])})
            secret = _secret() if step == "confirm" else ""
            page = self._enrolment(secret, shown) if secret else self._state(shown)
            return page, code_of(refused)

    def _state(self, said: Told | None = None) -> str:
        left = second_factor.codes_left(platform(), me()) if me().second_factor else 0
        return self._render("second_factor", left=left, told=said or Told())

    def _begin(self) -> ResponseReturnValue:
        begun = second_factor.begin(platform(), me(), request.form.get("code", ""))
        return self._enrolment(begun.secret, Told())

    def _enrolment(self, secret: str, said: Told) -> str:
        totp = pyotp.TOTP(secret)
        address = totp.provisioning_uri(name=me().username, issuer_name=second_factor.ISSUER)
        groups = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
        return self._render(
            "enrol", secret=secret, groups=groups, picture=picture(address), told=said
        )

    def _confirm(self) -> ResponseReturnValue:
        confirmed = second_factor.confirm(platform(), me(), request.form.get("code", ""))
        self.renew(confirmed.token)
        return self._render("codes", codes=confirmed.codes, first=True)

    def _codes(self) -> ResponseReturnValue:
        codes = second_factor.new_codes(platform(), me(), request.form.get("code", ""))
        return self._render("codes", codes=codes, first=False)

    def _remove(self) -> ResponseReturnValue:
        second_factor.remove(platform(), me(), request.form.get("code", ""))
        flash(_("The second factor was removed."), "success")
        return redirect(url_for("Profile.second_factor"))

    def _render(self, name: str, **values: object) -> str:
        return self.page.render(
            f"tinnhiem/profile/{name}.html", me=me(), forced=stage() is not Stage.FULL, **values
        )


def _secret() -> str:
    """Return the secret that the page showed, sent back so that a wrong code shows it again."""
    given = request.form.get("secret", "")
    return given if given and SECRETS.issuperset(given) and len(given) <= 64 else ""  # noqa: PLR2004
