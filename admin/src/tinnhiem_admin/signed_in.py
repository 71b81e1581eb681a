"""Who asks: the sign-in of this request, looked up once, and the scope that follows from it."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

from flask import current_app, g, has_request_context, request, session

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts.api_keys import KeyHolder
from tinnhiem_core.services.accounts.sessions import signed_in as look_up
from tinnhiem_core.services.accounts.values import SignedIn, Step, Visitor
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.texts import Lang

COOKIE = "sign_in"
LOCALE = "locale"
"""Name of the language chosen in this browser (FAB's own name for it); sign-in forgets it."""
LANGUAGES = ("vi", "en")
LOOK = "look_again"
"""Name of the field with which a form is shown as it was sent before, and nothing is written."""


class Stage(IntEnum):
    """How far sign-in has come; a page asks for the least that it needs."""

    NOBODY = 0
    PASSWORD = 1  # the second factor is still asked for
    CHANGE = 2  # the first password must be changed
    ENROL = 3  # a second factor must be set up
    NO_TENANT = 4
    FULL = 5


STEPS = {
    Step.SECOND_FACTOR: Stage.PASSWORD,
    Step.CHANGE_PASSWORD: Stage.CHANGE,
    Step.ENROL: Stage.ENROL,
}


def platform() -> Platform:
    """Return what the services stand on in this process."""
    found: Platform = current_app.extensions["tinnhiem"]
    return replace(found, only_looking=True) if g.get("only_looking") else found


def visitor() -> Visitor:
    """Return the address and the browser of this request."""
    return Visitor(address=request.remote_addr or "", agent=request.user_agent.string[:200])


def for_programs() -> bool:
    """Return whether the request is one to the API: keys open it, cookies don't."""
    return has_request_context() and request.path.startswith("/api/")


def current() -> SignedIn | None:
    """Return the sign-in of this request's cookie, at whatever step it stands."""
    if "current" not in g:
        seen = has_request_context() and not for_programs()
        token = session.get(COOKIE, "") if seen else ""
        g.current = look_up(platform(), token) if token else None
    found: SignedIn | None = g.current
    return found


def keep(token: str) -> None:
    """Let the browser carry a new token; what was known of the old one is forgotten."""
    session.clear()
    session[COOKIE] = token
    session.permanent = False
    g.pop("current", None)
    g.pop("permissions", None)


def forget_forms() -> None:
    """Refuse every form that this browser has open: it was typed for another tenant.

    A form carries the token of the session, which is made anew.
    """
    name = current_app.config["WTF_CSRF_FIELD_NAME"]
    session.pop(name, None)
    g.pop(name, None)


def stage() -> Stage:
    """Return how far sign-in has come."""
    me = current()
    if me is None:
        return Stage.NOBODY
    if me.step is not Step.READY:
        return STEPS[me.step]
    return Stage.FULL if me.tenant is not None else Stage.NO_TENANT


def key_holder() -> KeyHolder | None:
    """Return whose API key this request of the API carries."""
    found: KeyHolder | None = g.get("key_holder")
    return found


def signed_in() -> SignedIn | KeyHolder | None:
    """Return who acts: an account that has come all the way, or the holder of an API key."""
    if key_holder() is not None:
        return key_holder()
    return current() if stage() is Stage.FULL else None


def me() -> SignedIn:
    """Return the account of a page: pages for nobody don't ask."""
    found = current()
    if found is None:
        message = "a page for accounts was reached by nobody"
        raise RuntimeError(message)
    return found


def roles() -> frozenset[AccountRole]:
    """Return the roles held in the current tenant."""
    holder = key_holder()
    if holder is not None:
        return frozenset({holder.role})
    found = current()
    return found.roles if found is not None else frozenset()


def scope() -> Scope | None:
    """Return the scope of this request; None before sign-in is complete."""
    found = signed_in()
    return None if found is None else found.scope


def own_scope() -> Scope:
    """Return the scope of a page that is never reached without one."""
    found = scope()
    if found is None:
        message = "a page of a tenant was reached without a scope"
        raise RuntimeError(message)
    return found


def actor() -> str:
    """Return the name that the audit log shows."""
    found = signed_in()
    return "" if found is None else found.name


def units() -> frozenset[int] | None:
    """Return the subtrees of units that this account works in; None for the whole tenant."""
    found = signed_in()
    return None if found is None else found.units


def seen_units() -> frozenset[int] | None:
    """Return the subtrees whose people this account looks at; None for the whole tenant."""
    found = signed_in()
    return found.seen_units if isinstance(found, SignedIn) else units()


def language() -> str:
    """Return the language of this request: what was chosen in this browser, else the account's."""
    if not has_request_context():
        return LANGUAGES[0]
    if for_programs():
        return request.accept_languages.best_match(LANGUAGES) or LANGUAGES[0]
    found = current()
    asked = session.get(LOCALE) or (found.language if found is not None else "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


def lang() -> Lang:
    """Return the language as core's texts know it."""
    return Lang(language())
