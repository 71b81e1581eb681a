"""One's own profile: language, size of text, name and e-mail."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.accounts.loading import chains, own_rows
from tinnhiem_core.services.accounts.naming import name_findings
from tinnhiem_core.services.accounts.values import SignedIn
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store import door
from tinnhiem_core.texts import Lang

SCALES: Final = ("", "lg", "xl")
EMAIL_LIMIT: Final = 254


def set_language(platform: Platform, me: SignedIn, language: str) -> None:
    """Show every page in this language from now on."""
    _set(platform, me, "language", language, tuple(Lang))


def set_scale(platform: Platform, me: SignedIn, scale: str) -> None:
    """Show every page in this size of text from now on."""
    _set(platform, me, "scale", scale, SCALES)


def _set(platform: Platform, me: SignedIn, field: str, value: str, of: tuple[str, ...]) -> None:
    if value not in of:
        raise InvalidError(find("L.1211", where=field, value=value[:40]))
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        setattr(account, field, value)
        logs = chains(act.session, me.account, act.today)
        act.record_in(logs, "account.profile_changed", me.username, fields=[field])


def set_contact(platform: Platform, me: SignedIn, *, name: str, email: str) -> None:
    """Set the name that others see, and an e-mail address or none.

    The log tells the former name and the new one: acts of before and after stand there under both.
    """
    called, mail = " ".join(name.split()), email.strip()
    findings = [*name_findings(called)]
    if mail and (len(mail) > EMAIL_LIMIT or mail.count("@") != 1 or mail.split() != [mail]):
        findings.append(find("L.1226", where="email"))
    if findings:
        raise InvalidError(*findings)
    with work(platform, door.scope(me.account), me.name) as act:
        _, account = own_rows(act, me)
        changed = {"changed.name": [account.name, called]} if account.name != called else {}
        fields = ["email"] if account.email != mail else []
        account.name, account.email = called, mail
        if changed or fields:
            logs = chains(act.session, me.account, act.today)
            told = changed | ({"fields": fields} if fields else {})
            act.record_in(logs, "account.profile_changed", me.username, **told)
