"""What the base template shows around every page, and the filters that pages write values with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Flask, current_app, url_for
from flask_babel import gettext as _

from tinnhiem_admin.navigation import address, navigation
from tinnhiem_admin.rights import closed_after, may, may_open
from tinnhiem_admin.signed_in import Stage, current, lang, language, platform, stage
from tinnhiem_admin.tongues import tongue
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.services.accounts.matrix import role_label
from tinnhiem_core.services.accounts.values import SignedIn
from tinnhiem_core.texts.wording import number

CLOCK = ZoneInfo("Asia/Ho_Chi_Minh")


def shell() -> dict[str, object]:
    """Return what stands around a page: languages, and the account where there is one."""
    demo = current_app.extensions["tinnhiem_settings"].demo
    shown: dict[str, object] = {
        "notice": _("Sample data") if demo else "",
        "home": url_for("Home.index"),
        "language": language(),
        "languages": [
            (code, name, url_for("LocaleView.index", locale=code))
            for code, name in (("vi", "Tiếng Việt"), ("en", "English"))
        ],
    }
    me = current()
    return shown if me is None else shown | _account(me)


def _account(me: SignedIn) -> dict[str, object]:
    now = platform().clock()
    shown: dict[str, object] = {
        "scale": me.scale or "md",
        "scale_action": address("Profile.scale"),
        "user": me.name,
        "user_note": ", ".join(sorted(role_label(one, lang()) for one in me.roles)),
        "account_links": [(_("My account"), address("Profile.overview"))],
        "sign_out_action": url_for("SignIn.logout"),
        "session_seconds": max(0, int((min(me.idle_at, me.ends_at) - now).total_seconds())),
        "session_action": url_for("SignIn.extend"),
        "footer": [_("Regulation 96-QĐ/TW"), _("Vietnam time, %(now)s", now=day(now))],
    }
    if me.tenant is not None:
        shown |= {
            "closed": closed_after(),
            "last_day": me.tenant.until,
            "goes_on_in": me.tenant.into,
            "tenant": me.tenant.name,
            "tenants": [(one.id, one.name) for one in me.tenants],
            "tenant_action": url_for("SignIn.switch"),
        }
    return shown


def day(value: date | datetime | None) -> str:
    """Write a day or a moment as dd/mm/yyyy [hh:mm], Vietnamese time; missing is said."""
    if value is None:
        return str(_("None yet"))
    if isinstance(value, datetime):
        return f"{value.astimezone(CLOCK):%d/%m/%Y %H:%M}"
    return f"{value:%d/%m/%Y}"


def shown_findings(findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Return findings as the kit's list takes them."""
    tongue = lang()
    return [
        {
            "code": one.code,
            "severity": one.severity.value,
            "sentence": f"{one.text(tongue)} {one.remedy(tongue)}".strip(),
            "clause": "; ".join(str(clause) for clause in one.because),
            "where": one.where,
        }
        for one in findings
    ]


def init_shell(app: Flask) -> None:
    """Give every template, of errors too, the shell and the filters."""
    app.add_template_filter(day)
    app.add_template_filter(shown_findings)
    app.add_template_filter(tongue)
    app.add_template_filter(lambda value: number(value, lang()), "number")
    app.jinja_env.globals |= {"may": may, "may_open": may_open, "address": address}
    app.jinja_env.globals["page_tongue"] = lambda: lang().value

    @app.context_processor
    def around() -> dict[str, object]:
        # every page has them, of FAB and of errors too, whatever the address
        return {
            "shell": shell(),
            "navigation": navigation() if stage() is Stage.FULL else [],
            "lang": lang(),
        }
