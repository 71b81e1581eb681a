"""The acts on accounts that are killed: each is one transaction with its line in the log.

Signing in and changing a password are two by design: an attempt is written down before it is
looked at, so that one that is cut off counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

import pyotp
from tests.databases import Place
from tests.services.accounts.world import (
    CENTRE,
    HERE,
    HOST,
    NEW,
    NORTH,
    PASSWORD,
    SECRET,
    SOUTH,
    World,
    make,
)
from tests.store.crash.harness import Case, name_of, using

from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.accounts import (
    api_keys,
    changing,
    granting,
    helping,
    inviting,
    joining,
    operator,
    profile,
    second_factor,
    sessions,
    signing,
)
from tinnhiem_core.services.accounts.ceilings import Wish
from tinnhiem_core.services.accounts.operator import NewAccount
from tinnhiem_core.services.accounts.values import SignedIn
from tinnhiem_core.services.tenants import administrators
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope

SCOPE: Final = Scope(tenant=NORTH)
PLATFORM: Final = Scope(tenant=HOST, platform=True)
AUDITOR: Final = Wish(role=AccountRole.AUDITOR)
STAFF: Final = Wish(role=AccountRole.STAFF)
LAST: Final = date(2030, 12, 31)
ANH, CUC, DUNG = 1, 2, 3
"""Without a second factor, with one begun, with one set."""

MADE: Final = NewAccount(
    tenant=NORTH, username="moi", name="Mới", role=AccountRole.STAFF, password=NEW
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What only their makers were told: who is signed in, one-time secrets, the moment after."""

    now: datetime
    me: dict[str, SignedIn]
    tokens: dict[str, str]
    numbers: dict[str, int]

    def code(self, name: str) -> str:
        """Return the code that the authenticator of an account shows now."""
        return pyotp.TOTP(self.tokens[f"{name}.secret"]).at(self.now)


KEPT: Final[dict[str, Kept]] = {}
"""By engine: each has its own prepared database."""

Call = tuple[tuple[object, ...], dict[str, object]]
Given = Callable[[Kept], Call]


def _prepare(place: Place) -> None:
    with using(place) as database:
        world = make(database)
        tokens = _people(world)
        entered = {name: world.enter(name) for name in ("anh", "cuc")}
        entered["dung"] = world.enter("dung", tokens["dung.secret"])
        me = {name: world.me(token) for name, token in entered.items()}
        tokens |= entered | {"pending": world.enter("dung")}
        world.enter("anh")
        tokens["cuc.secret"] = second_factor.begin(world.platform, me["cuc"]).secret
        numbers = _slips(world, me, tokens)
        world.clock.passes(seconds=31)
        KEPT[place.engine] = Kept(now=world.clock.now, me=me, tokens=tokens, numbers=numbers)


def _people(world: World) -> dict[str, str]:
    world.person("anh", AccountRole.STAFF)
    world.person("cuc", AccountRole.STAFF)
    made = world.person("dung", AccountRole.STAFF, second_factor=True)
    world.person("quan", AccountRole.TENANT_ADMIN)
    world.person("mai", AccountRole.STAFF)
    operator.block_account(world.platform, "mai")
    host = world.person("host", AccountRole.PLATFORM_ADMIN, HOST)
    inside = Scope(tenant=CENTRE)
    slip = inviting.invite(world.platform, inside, "QT", name="Anh", wish=AUDITOR)
    joining.join(world.platform, slip.token, world.me(world.enter("anh")))
    return {"dung.secret": made.secret, "host": str(host.account)}


def _slips(world: World, me: dict[str, SignedIn], tokens: dict[str, str]) -> dict[str, int]:
    invited = inviting.invite(world.platform, SCOPE, "QT", name="Lê Bình", wish=STAFF)
    wished = inviting.invite(world.platform, SCOPE, "QT", name="Anh", wish=AUDITOR)
    tokens |= {"invitation": invited.token, "joining": wished.token}
    key = api_keys.create(world.platform, me["anh"], name="Máy", role=AccountRole.STAFF)
    tokens["key"] = key.key
    grant = granting.give(world.platform, SCOPE, "QT", account=CUC, wish=AUDITOR)
    link = helping.reset_link(world.platform, SCOPE, "QT", account=CUC)  # a new grant voids links
    tokens["reset"] = link.token
    (other, *_) = (
        one.id for one in sessions.own_sign_ins(world.platform, me["anh"]) if not one.current
    )
    first = inviting.invite_administrator(
        world.platform,
        replace(PLATFORM, account=int(tokens["host"])),
        "VH",
        tenant=SOUTH,
        name="Lê Hai",
    )
    return {
        "invitation": invited.id,
        "first": first.id,
        "key": key.id,
        "grant": grant,
        "sign_in": other,
    }


def _given(*given: object, **named: object) -> Call:
    return given, named


def _by_admin(**named: object) -> Given:
    return lambda _: _given(SCOPE, "QT", **named)


def _by(who: str, /, *given: object, **named: object) -> Given:
    return lambda kept: _given(kept.me[who], *given, **named)


def _case(service: Callable[..., Any], given: Given, *, minutes: int = 0, steps: int = 1) -> Case:
    def act(place: Place) -> None:
        kept = KEPT[place.engine]
        now = kept.now + timedelta(minutes=minutes)
        positional, named = given(kept)
        with using(place) as database:
            platform = Platform(database=database, clock=lambda: now, secret=SECRET)
            service(platform, *positional, **named)

    return Case(name=name_of(service), service=service, prepare=_prepare, act=act, steps=steps)


SIGNING: Final = (
    _case(signing.sign_in, lambda _: _given("anh", PASSWORD, HERE), steps=2),
    _case(
        signing.second_step,
        lambda kept: _given(kept.tokens["pending"], kept.code("dung"), HERE),
    ),
    _case(signing.sign_out, lambda kept: _given(kept.tokens["anh"])),
    _case(sessions.signed_in, lambda kept: _given(kept.tokens["anh"]), minutes=5),
    _case(sessions.end_one, lambda kept: _given(kept.me["anh"], kept.numbers["sign_in"])),
    _case(sessions.end_others, _by("anh")),
    _case(sessions.switch, _by("anh", CENTRE)),
)
OWN: Final = (
    _case(changing.change_password, _by("anh", PASSWORD, NEW), steps=2),
    _case(profile.set_language, _by("anh", "en")),
    _case(profile.set_scale, _by("anh", "xl")),
    _case(profile.set_contact, _by("anh", name="Anh Hai", email="anh@example.vn")),
    _case(second_factor.begin, _by("anh")),
    _case(second_factor.confirm, lambda kept: _given(kept.me["cuc"], kept.code("cuc"))),
    _case(second_factor.new_codes, lambda kept: _given(kept.me["dung"], kept.code("dung"))),
    _case(second_factor.remove, lambda kept: _given(kept.me["dung"], kept.code("dung"))),
    _case(api_keys.create, _by("anh", name="Máy hai", role=AccountRole.STAFF)),
    _case(api_keys.holder, lambda kept: _given(kept.tokens["key"])),
)
JOINING: Final = (
    _case(joining.accept, lambda kept: _given(kept.tokens["invitation"], "binh", NEW)),
    _case(joining.join, lambda kept: _given(kept.tokens["joining"], kept.me["anh"])),
    _case(joining.reset, lambda kept: _given(kept.tokens["reset"], NEW)),
)
OTHERS: Final = (
    _case(inviting.invite, _by_admin(name="Lê Tư", wish=STAFF)),
    _case(
        inviting.invite_administrator, lambda _: _given(PLATFORM, "VH", tenant=SOUTH, name="Lê Ba")
    ),
    _case(
        inviting.withdraw,
        lambda kept: _given(SCOPE, "QT", invitation=kept.numbers["invitation"]),
    ),
    _case(
        administrators.withdraw,
        lambda kept: _given(PLATFORM, "VH", tenant=SOUTH, invitation=kept.numbers["first"]),
    ),
    _case(granting.give, _by_admin(account=DUNG, wish=AUDITOR)),
    _case(granting.end, lambda kept: _given(SCOPE, "QT", grant=kept.numbers["grant"], until=LAST)),
    _case(granting.revoke, lambda kept: _given(SCOPE, "QT", grant=kept.numbers["grant"])),
    _case(helping.reset_link, _by_admin(account=CUC)),
    _case(helping.reset_second_factor, _by_admin(account=DUNG)),
    _case(helping.unlock, _by_admin(account=CUC)),
    _case(helping.end_sign_ins, _by_admin(account=CUC)),
    _case(api_keys.revoke, lambda kept: _given(SCOPE, "QT", key=kept.numbers["key"])),
    _case(operator.create_account, lambda _: _given(MADE)),
    _case(operator.reset_password, lambda _: _given("cuc")),
    _case(operator.reset_second_factor, lambda _: _given("dung")),
    _case(operator.block_account, lambda _: _given("cuc")),
    _case(operator.unblock_account, lambda _: _given("mai")),
)
ACCOUNTS: Final = (*SIGNING, *OWN, *JOINING, *OTHERS)
