"""Refusals stand in the log of the tenant, and can't bury everything else in it."""

from __future__ import annotations

import json

from tests.services.accounts.world import NORTH, SOUTH, World

from tinnhiem_core.services.audit.refusing import MOST, record_refusal
from tinnhiem_core.services.audit.verifying import verify
from tinnhiem_core.store import Scope

HERE = Scope(tenant=NORTH, account=7)
ASKED = ("/people/47/edit", "POST /people/47/edit: 404")


def test_a_refusal_says_who_asked_for_what(world: World) -> None:
    assert record_refusal(world.platform, HERE, "Lê An", *ASKED)
    row = world.last(NORTH)
    assert (row.account_id, row.actor, row.action) == (7, "Lê An", "access.refused")
    assert (row.subject, json.loads(row.details)) == (ASKED[0], {"wanted": ASKED[1]})
    assert world.acts(SOUTH) == []


def test_equal_refusals_within_a_minute_stand_there_once(world: World) -> None:
    for _ in range(3):
        record_refusal(world.platform, HERE, "Lê An", *ASKED)
    assert len(world.acts(NORTH)) == 1
    record_refusal(world.platform, HERE, "Lê An", ASKED[0], "GET /people/47/edit: 404")
    record_refusal(world.platform, Scope(tenant=NORTH, account=8), "Lê Ba", *ASKED)
    record_refusal(world.platform, Scope(tenant=SOUTH, account=7), "Lê An", *ASKED)
    assert (len(world.acts(NORTH)), len(world.acts(SOUTH))) == (3, 1)
    world.clock.passes(seconds=61)
    assert record_refusal(world.platform, HERE, "Lê An", *ASKED)
    assert len(world.acts(NORTH)) == 4


def test_the_log_is_not_flooded_and_says_where_it_stopped(world: World) -> None:
    for number in range(MOST + 5):
        record_refusal(world.platform, HERE, "Lê An", f"/people/{number}", "GET: 404")
    assert len(world.acts(NORTH)) == MOST
    assert world.details(NORTH) == {"reason": "more_refusals", "wanted": "GET: 404"}
    world.clock.passes(seconds=61)
    assert record_refusal(world.platform, HERE, "Lê An", "/people/1", "GET: 404")
    assert verify(world.platform, HERE).whole
