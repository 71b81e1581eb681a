"""A platform with a clock that the test moves, four tenants, and short ways to its people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

import pyotp
from sqlalchemy import select

from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.accounts import sessions, signing
from tinnhiem_core.services.accounts.operator import Created, NewAccount, create_account
from tinnhiem_core.services.accounts.values import SignedIn, Visitor
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Database, Scope, door
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.tables import AuditEvent, Tenant

SECRET: Final = "không ai đoán được bí mật của bộ thử này"
PASSWORD: Final = "chuồn-chuồn ớt bay qua bến 47"
NEW: Final = "giọt mưa tím trên mái tôn 83"
HOST, NORTH, SOUTH, CENTRE = 1, 2, 3, 4
HERE: Final = Visitor(address="10.0.0.7", agent="Firefox")


@dataclass(slots=True)
class Clock:
    now: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 1, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **length: float) -> None:
        self.now += timedelta(**length)


@dataclass(frozen=True, slots=True)
class World:
    platform: Platform
    clock: Clock

    def person(
        self, username: str, role: AccountRole, tenant: int = NORTH, **more: object
    ) -> Created:
        given: dict[str, object] = {"must_change": False, "second_factor": False} | more
        return create_account(
            self.platform,
            NewAccount(
                tenant=tenant,
                username=username,
                name=f"Người {username}",
                role=role,
                password=PASSWORD,
                **given,  # type: ignore[arg-type]
            ),
        )

    def enter(self, username: str, secret: str = "", visitor: Visitor = HERE) -> str:
        """Sign in, with the second factor where one is set; return the token."""
        opened = signing.sign_in(self.platform, username, PASSWORD, visitor)
        if not secret:
            return opened.token
        self.clock.passes(seconds=31)  # a code works once
        return signing.second_step(self.platform, opened.token, self.code(secret), visitor).token

    def code(self, secret: str, steps: int = 0) -> str:
        return pyotp.TOTP(secret).at(self.clock.now + timedelta(seconds=30 * steps))

    def me(self, token: str) -> SignedIn:
        found = sessions.signed_in(self.platform, token)
        assert found is not None
        return found

    def signed_in(self, username: str, role: AccountRole, tenant: int = NORTH) -> SignedIn:
        """Make an account with a second factor and sign it in."""
        made = self.person(username, role, tenant, second_factor=True)
        return self.me(self.enter(username, made.secret))

    def acts(self, tenant: int) -> list[str]:
        with self.platform.database.reading(Scope(tenant=tenant)) as session:
            return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.number)))

    def last(self, tenant: int) -> AuditEvent:
        with self.platform.database.reading(Scope(tenant=tenant)) as session:
            newest = select(AuditEvent).order_by(AuditEvent.number.desc()).limit(1)
            return session.scalars(newest).one()

    def details(self, tenant: int) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.last(tenant).details)
        return found

    @contextmanager
    def door(self) -> Iterator[ScopedSession]:
        with self.platform.database.work(door.scope()) as session:
            yield session


def make(database: Database) -> World:
    kinds = {
        HOST: ("he-thong", "Hệ thống", TenantKind.PLATFORM),
        NORTH: ("bac", "Tỉnh Bắc", TenantKind.PROVINCE),
        SOUTH: ("nam", "Tỉnh Nam", TenantKind.PROVINCE),
        CENTRE: ("trung-uong", "Trung ương", TenantKind.CENTRAL),
    }
    with database.work(Scope(tenant=HOST, platform=True)) as session:
        session.add_all(
            Tenant(id=number, slug=slug, name=name, search=slug, kind=kind)
            for number, (slug, name, kind) in kinds.items()
        )
    clock = Clock()
    return World(Platform(database=database, clock=clock, secret=SECRET), clock)
