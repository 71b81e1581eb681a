"""Which posts a selector picks, and what a roster must hold together."""

from __future__ import annotations

from datetime import date

import pytest
from tests.rules.samples import DAY, indexed, keys, person, post, roster, select, unit

from tinnhiem_core.law import Severity
from tinnhiem_core.model.people import Level, Post, Role, Roster, Unit, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.rules.roster import RosterIndex
from tinnhiem_core.rules.selecting import BrokenRosterError, among, index, matches, meets

# so (phong (to), tt) ; huyen beside it
TREE: tuple[Unit, ...] = (
    unit("so"),
    unit("phong", UnitKind.DIVISION, parent="so"),
    unit("tt", UnitKind.SUBORDINATE_UNIT, parent="so", has_subordinates=True),
    unit("to", UnitKind.DIVISION, parent="phong"),
    unit("huyen", UnitKind.DEPARTMENT, Level.DISTRICT),
)
HEADS = tuple(post(f"p_{one.key}", one.key, Role.HEAD) for one in reversed(TREE))


def tree(*more: Post) -> RosterIndex:
    return indexed(TREE, *HEADS, *more)


def picked(selector: Selector, where: str = "so") -> list[str]:
    return keys(matches(selector, tree(), where))


@pytest.mark.parametrize(
    ("scope", "where", "expected"),
    [
        (Scope.MEETING_UNIT, "so", ["p_so"]),
        (Scope.MEETING_UNIT, "to", ["p_to"]),
        (Scope.CHILDREN, "so", ["p_tt", "p_phong"]),
        (Scope.CHILDREN, "to", []),
        (Scope.SUBORDINATES, "so", ["p_to", "p_tt", "p_phong"]),
        (Scope.SUBORDINATES, "phong", ["p_to"]),
        (Scope.SUBORDINATES, "huyen", []),
        (Scope.WITHIN, "so", ["p_to", "p_tt", "p_phong", "p_so"]),
        (Scope.WITHIN, "phong", ["p_to", "p_phong"]),
        (Scope.TENANT, "to", ["p_huyen", "p_to", "p_tt", "p_phong", "p_so"]),
    ],
)
def test_scope_is_seen_from_the_unit_that_meets_in_roster_order(
    scope: Scope, where: str, expected: list[str]
) -> None:
    assert picked(select(Role.HEAD, scope=scope), where) == expected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        (select(Role.DEPUTY), []),
        (select(Role.DEPUTY, Role.HEAD, kinds=(UnitKind.DIVISION,)), ["p_to", "p_phong"]),
        (select(kinds=(UnitKind.SUBORDINATE_UNIT,)), ["p_tt"]),
        (select(level=Level.DISTRICT), ["p_huyen"]),
        (select(level=Level.COMMUNE), []),
        (select(units=("phong", "huyen")), ["p_huyen", "p_phong"]),
        (select(units=("Tên tt",)), ["p_tt"]),
        (select(units=("không có",)), []),
        (select(has_subordinates=True), ["p_tt"]),
        (select(has_subordinates=False), ["p_huyen", "p_to", "p_phong", "p_so"]),
    ],
)
def test_holding_and_unit_conditions(selector: Selector, expected: list[str]) -> None:
    assert picked(selector) == expected


def test_decision_24_full_time_is_a_condition_of_the_post_only_where_asked() -> None:
    known = indexed(
        TREE, post("a", "so", Role.DEPUTY), post("b", "so", Role.DEPUTY, full_time=False)
    )
    wanted = {hours: select(Role.DEPUTY, full_time=hours) for hours in (None, True, False)}
    found = {hours: keys(matches(one, known, "so")) for hours, one in wanted.items()}
    assert found == {None: ["a", "b"], True: ["a"], False: ["b"]}


def test_also_asks_for_one_of_the_holdings_anywhere_in_the_tenant() -> None:
    known = tree(
        post("p_so", "huyen", Role.COMMITTEE_MEMBER), post("p_tt", "phong", Role.UNION_CHAIR)
    )
    also = (
        Holding(roles=(Role.COMMITTEE_MEMBER,), level=Level.DISTRICT),
        Holding(roles=(Role.UNION_CHAIR,)),
    )
    both = select(Role.HEAD, also=also)
    assert keys(matches(both, known, "so")) == ["p_tt", "p_so"]
    assert keys(matches(select(Role.HEAD, also=also[:1]), known, "so")) == ["p_so"]


def test_unless_refuses_whoever_holds_any_of_the_holdings() -> None:
    known = tree(post("p_so", "huyen", Role.STANDING_COMMITTEE_MEMBER))
    unless = (Holding(roles=(Role.DEPUTY,)), Holding(roles=(Role.STANDING_COMMITTEE_MEMBER,)))
    found = keys(matches(select(Role.HEAD, unless=unless), known, "so"))
    assert found == ["p_huyen", "p_to", "p_tt", "p_phong"]


def test_a_post_is_picked_once_however_many_selectors_pick_it() -> None:
    known = tree()
    selectors = (
        select(Role.HEAD, scope=Scope.MEETING_UNIT),
        select(Role.HEAD, units=("so", "tt")),
    )
    assert keys(among(known.posts, selectors, known, "so")) == ["p_tt", "p_so"]
    assert among(known.posts, (), known, "so") == ()
    assert keys(among(HEADS[:2], (select(Role.HEAD),), known, "so")) == ["p_huyen", "p_to"]


def test_meets_does_not_ask_for_the_scope() -> None:
    known = tree()
    far = select(Role.HEAD, scope=Scope.MEETING_UNIT, level=Level.DISTRICT)
    assert [meets(one, far, known) for one in HEADS] == [True, False, False, False, False]


def test_only_posts_held_on_the_day_count_both_ends_included() -> None:
    day = date(2023, 8, 30)
    before, after = date(2023, 8, 29), date(2023, 8, 31)
    posts = (
        post("open", "so", Role.HEAD),
        post("first", "so", Role.HEAD, since=day),
        post("last", "so", Role.HEAD, until=day),
        post("early", "so", Role.HEAD, until=before),
        post("late", "so", Role.HEAD, since=after),
    )
    known = index(roster(TREE, posts), day)
    assert known.day == day
    assert keys(known.posts) == ["open", "first", "last"]
    assert keys(known.by_unit["so"]) == ["open", "first", "last"]
    assert known.by_unit["to"] == ()
    assert keys(known.by_person["last"]) == ["last"]
    assert known.by_person["early"] == ()
    assert dict(known.children) == {
        "so": ("phong", "tt"),
        "phong": ("to",),
        "tt": (),
        "to": (),
        "huyen": (),
    }


def test_below_is_everything_under_a_unit_without_the_unit() -> None:
    known = tree()
    assert known.below("so") == {"phong", "tt", "to"}
    assert known.below("to") == frozenset()


def test_unit_that_meets_must_be_in_the_roster() -> None:
    with pytest.raises(BrokenRosterError) as caught:
        matches(select(Role.HEAD), tree(), "nowhere")
    (finding,) = caught.value.findings
    assert (finding.code, finding.where, finding.figures) == (
        "L.326",
        "nowhere",
        (("key", "nowhere"),),
    )


def test_everything_broken_in_a_roster_is_listed_at_once() -> None:
    broken = Roster(
        units=(unit("a"), unit("a"), unit("b", parent="gone"), unit("c", parent="c")),
        persons=(person("x"), person("y"), person("x"), person("x")),
        posts=(post("x", "a", Role.HEAD), post("z", "gone", Role.HEAD, title="Trưởng")),
    )
    with pytest.raises(ValueError, match=r"^L\.320 ") as caught:
        index(broken, DAY)
    error = caught.value
    assert isinstance(error, BrokenRosterError)
    assert [(one.code, one.where, one.figures) for one in error.findings] == [
        ("L.320", "a", (("key", "a"), ("times", 2))),
        ("L.321", "x", (("key", "x"), ("times", 3))),
        ("L.322", "b", (("key", "b"), ("parent", "gone"))),
        ("L.323", "c", (("key", "c"),)),
        ("L.324", "posts[1]", (("title", "Trưởng"), ("key", "z"))),
        ("L.325", "posts[1]", (("title", "Trưởng"), ("key", "gone"))),
    ]
    assert {one.severity for one in error.findings} == {Severity.ERROR}
    assert str(error).splitlines() == [str(one) for one in error.findings]


def test_circle_of_parents_and_what_hangs_on_it() -> None:
    units = (
        unit("root"),
        unit("leaf", parent="root"),
        unit("hangs", parent="one"),
        unit("one", parent="two"),
        unit("two", parent="three"),
        unit("three", parent="one"),
        unit("too", parent="hangs"),
    )
    with pytest.raises(BrokenRosterError) as caught:
        index(Roster(units=units, persons=(), posts=()), DAY)
    assert [one.where for one in caught.value.findings] == ["hangs", "one", "two", "three", "too"]


def test_long_chain_of_units_is_no_circle() -> None:
    chain = tuple(unit(f"u{n}", parent=f"u{n + 1}" if n < 3000 else "") for n in range(3001))
    known = index(Roster(units=chain, persons=(), posts=()), DAY)
    assert len(known.below("u3000")) == 3000


@pytest.mark.parametrize(
    ("name", "met"),
    [
        ("Phòng văn hoá – Thông tin", True),
        ("Phòng Văn hóa - Thông tin", True),
        ("Phòng Vắn hóa - Thông tin", False),
    ],
)
def test_a_unit_is_named_however_it_is_spelt(name: str, met: bool) -> None:  # noqa: FBT001 - what is expected
    place = Unit(key="u", name=name, kind=UnitKind.DEPARTMENT, level=Level.DISTRICT)
    head = post("p", "u", Role.HEAD)
    found = indexed((place,), head)
    named = Selector(post=Holding(units=("Phòng Văn hóa - Thông tin",)))
    assert meets(head, named, found) is met
