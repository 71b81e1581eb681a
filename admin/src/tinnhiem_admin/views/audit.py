"""Nhật ký: what was done, by whom; taken out as a file; proved whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flask import request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from tinnhiem_admin.errors import code_of
from tinnhiem_admin.pages import Page, page, submitted
from tinnhiem_admin.signed_in import actor, lang, me, own_scope, platform
from tinnhiem_admin.views.audit_files import KINDS, download
from tinnhiem_admin.views.typed import Told, days, number, told
from tinnhiem_core.intake.names import excerpt
from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.accounts.matrix import Action
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.listing import (
    EventPage,
    Wanted,
    account_choices,
    action_choices,
    events,
)
from tinnhiem_core.services.audit.verifying import ChainReport, head, read_head, verify
from tinnhiem_core.services.people.fields import Form

FILTER = ("since", "until", "account", "action", "subject", "text")
LONGEST = 200
"""Signs of a filter that are read: databases refuse to look for whole books."""


class Audit(Page):
    """The log of the current tenant."""

    route_base = "/audit"
    default_view = "events"

    @page("/", Action.VIEW_AUDIT)
    def events(self) -> ResponseReturnValue:
        """List acts, the newest first."""
        asked, said, code = _asked(request.args), Told(), 200
        found = EventPage(lines=(), page=1, pages=1, total=0)
        try:
            found = events(
                platform(),
                own_scope(),
                _wanted(asked),
                request.args.get("page", 1, type=int),
                lang(),
            )
        except RefusedError as refused:
            said, code = told(refused.findings, _labels()), code_of(refused)
        shown = self.render(
            "tinnhiem/audit/events.html",
            found=found,
            lines=found.lines,
            asked=asked,
            given={name: value for name, value in asked.items() if value},
            actions=_with(
                action_choices(platform(), own_scope(), lang()), asked["action"], asked["action"]
            ),
            accounts=_with(
                account_choices(platform(), own_scope()),
                asked["account"],
                _("Account no. %(number)s", number=asked["account"]),
            ),
            told=said,
        )
        return shown, code

    @page("/export", Action.EXPORT_AUDIT, methods=("POST",))
    def export(self) -> ResponseReturnValue:
        """Send what the filter lets through as a file; that too is an act of the log."""
        kind = KINDS.get(request.form.get("kind", ""), KINDS["csv"])
        wanted = _wanted(_asked(request.form))
        rows = export(platform(), own_scope(), actor(), wanted, lang())
        return download(kind, rows, _file_name())

    @page("/chain", Action.VIEW_AUDIT, methods=("GET", "POST"))
    def chain(self) -> ResponseReturnValue:
        """Show the head of the log; check the whole of it when asked."""
        report, said, code = None, Told(), 200
        if submitted():
            try:
                report = _verified(request.form.get("head", ""))
            except RefusedError as refused:
                said, code = (
                    told(refused.findings, {"--head": _("Printed head")}),
                    code_of(refused),
                )
        last = report.head if report else head(platform(), own_scope())
        shown = self.render(
            "tinnhiem/audit/chain.html",
            report=report,
            head=last,
            groups=[last.digest[at : at + 8] for at in range(0, len(last.digest), 8)],
            now=platform().clock(),
            tenant=me().tenant,
            typed=request.form.get("head", ""),
            told=said,
        )
        return shown, code


def _verified(typed: str) -> ChainReport:
    together = "".join(typed.split())
    printed = read_head(together) if together else None
    return verify(platform(), own_scope(), printed)


def _asked(given: Mapping[str, str]) -> dict[str, str]:
    return {name: given.get(name, "").strip()[:LONGEST] for name in FILTER}


def _labels() -> dict[str, str]:
    return {"since": _("From day"), "until": _("To day"), "account": _("Who")}


def _wanted(asked: Mapping[str, str]) -> Wanted:
    form = Form()
    read = days(form, asked, "since", "until")
    form.order(("since", read["since"]), ("until", read["until"]))
    account = _account(form, asked["account"])
    form.check()
    return Wanted(
        since=read["since"],
        until=read["until"],
        account=account,
        action=asked["action"],
        subject=asked["subject"],
        text=asked["text"],
    )


def _account(form: Form, text: str) -> int | None:
    """Return the number of an account; what is none is noted in the form."""
    if not text:
        return None
    found = number(text)
    if not found:
        form.take(find("L.1109", where="account", field="account", value=excerpt(text)))
    return found


def _with(options: Iterable[tuple[str | int, str]], chosen: str, name: str) -> list[object]:
    """Return the choices of a filter, with the one that was made where the log doesn't hold it."""
    there = list(options)
    known = not chosen or chosen in {str(one) for one, _ in there}
    return [*there] if known else [*there, (chosen, name)]


def _file_name() -> str:
    tenant = me().tenant
    slug = "" if tenant is None else f"-{tenant.slug}"
    return f"nhat-ky{slug}-{platform().today:%Y%m%d}"
