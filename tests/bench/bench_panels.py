"""Panel resolution over 10,000 posts, the index of the roster included: under 200 ms."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from itertools import cycle
from typing import Final

from tests.bench.sides import Side
from tests.bench.table import Bench, start
from tests.rules.samples import group, panel, person, post, row, select, title, unit, venue

from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.people import Level, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope
from tinnhiem_core.model.titles import TitleRow
from tinnhiem_core.rules.panels import polled, resolve_panel
from tinnhiem_core.rules.selecting import index

DAY: Final = date(2023, 8, 30)
POSTS: Final = 10_000
PERSONS: Final = 8_000


def units() -> tuple[Unit, ...]:
    """Return 40 departments of 20 divisions each under one people's committee."""
    departments = tuple(unit(f"so_{n}", parent="ubnd", has_subordinates=True) for n in range(40))
    divisions = tuple(
        unit(f"{one.key}_{n}", UnitKind.DIVISION, parent=one.key)
        for one in departments
        for n in range(20)
    )
    return (unit("ubnd", UnitKind.PEOPLES_COMMITTEE), *departments, *divisions)


def sample() -> Roster:
    """Return 10,000 posts of 8,000 people: one person in four holds two."""
    tree = units()
    roles = cycle(Role)
    posts = tuple(
        post(f"p{n % PERSONS}", tree[n * 7 % len(tree)].key, next(roles), full_time=n % 9 != 0)
        for n in range(POSTS)
    )
    return Roster(units=tree, persons=tuple(person(f"p{n}") for n in range(PERSONS)), posts=posts)


def wide_panel() -> VoterPanel:
    """Return six groups as in the plans; each looks through the whole tenant."""
    heads = Holding(roles=(Role.HEAD,))
    return panel(
        group("leaders", select(Role.HEAD, Role.DEPUTY, level=Level.PROVINCE)),
        group("party", select(Role.PARTY_COMMITTEE_MEMBER), select(Role.SECRETARY)),
        group("divisions", select(Role.DIVISION_HEAD, scope=Scope.SUBORDINATES)),
        group("subordinates", select(Role.SUBORDINATE_HEAD, scope=Scope.WITHIN)),
        group("bodies", select(Role.UNION_CHAIR, Role.YOUTH_SECRETARY, full_time=True)),
        group("deputies", select(Role.COUNCIL_DEPUTY, also=(heads,)), select(unless=(heads,))),
    )


def wide_row() -> TitleRow:
    """Return a row of two titles over the whole tenant."""
    return row("leaders", title("head", select(Role.HEAD)), title("deputy", select(Role.DEPUTY)))


def resolving() -> Callable[[], int]:
    """Prepare one run from the roster to the voters and the people polled."""
    roster, panel_, row_, venue_ = sample(), wide_panel(), wide_row(), venue()

    def work() -> int:
        known = index(roster, DAY)
        return len(resolve_panel(panel_, known, "ubnd")) + len(polled(row_, venue_, known, "ubnd"))

    return work


BENCHES: Final = (
    Bench(
        what=f"voters and people polled from {POSTS:,} posts",
        ours=Side(key="panels", name="index included", prepare=resolving),
        turns=21,
        seconds=0.2,
    ),
)

if __name__ == "__main__":
    sys.exit(start("tests.bench.bench_panels", BENCHES))
