"""Decision 19: one row per person and meeting, under the title that the plan names first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.rules.samples import (
    exclusion,
    holder,
    indexed,
    post,
    row,
    select,
    title,
    unit,
    venue,
)

from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.people import Post, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope
from tinnhiem_core.model.titles import ExclusionEffect
from tinnhiem_core.rules.panels import exceptions, one_row_each, polled

UNITS = (
    unit("ubnd", UnitKind.PEOPLES_COMMITTEE),
    unit("so_a", parent="ubnd"),
    unit("so_b", parent="ubnd"),
    unit("ban", UnitKind.PARTY_BODY),
)
POSTS = (
    post("deputy_a", "so_a", Role.DEPUTY),
    post("head_b", "so_b", Role.HEAD),
    post("head_a", "ubnd", Role.COMMITTEE_MEMBER),
    post("head_a", "so_a", Role.HEAD),
    post("head_ban", "ban", Role.HEAD),
)
LEADERS = row("leaders", title("head", select(Role.HEAD)), title("deputy", select(Role.DEPUTY)))
BOTH = row(
    "both",
    title("member", select(Role.COMMITTEE_MEMBER)),
    title("head", select(Role.HEAD, kinds=(UnitKind.DEPARTMENT,))),
)


def names(holders: tuple[OfficeHolder, ...]) -> list[tuple[str, str]]:
    return [(one.person.key, one.title) for one in holders]


def test_titles_in_order_then_roster_order() -> None:
    found = polled(LEADERS, venue(), indexed(UNITS, *POSTS), "so_a")
    assert names(found) == [
        ("head_b", "head"),
        ("head_a", "head"),
        ("head_ban", "head"),
        ("deputy_a", "deputy"),
    ]
    assert {one.row for one in found} == {"leaders"}


def test_polled_scope_limits_to_the_unit_that_meets() -> None:
    known = indexed(UNITS, *POSTS)
    here = venue(polled=Scope.MEETING_UNIT)
    assert names(polled(LEADERS, here, known, "so_a")) == [
        ("head_a", "head"),
        ("deputy_a", "deputy"),
    ]
    assert names(polled(LEADERS, venue(polled=Scope.WITHIN), known, "ubnd")) == [
        ("head_b", "head"),
        ("head_a", "head"),
        ("deputy_a", "deputy"),
    ]


def test_several_posts_of_one_person_make_one_row_with_all_posts_kept() -> None:
    found = polled(BOTH, venue(), indexed(UNITS, *POSTS), "ubnd")
    assert names(found) == [("head_a", "member"), ("head_b", "head")]
    assert found[0].post == POSTS[2]
    assert found[0].posts == (POSTS[2], POSTS[3])
    assert found[1].posts == (POSTS[1],)


def test_a_post_that_two_titles_mean_is_kept_once() -> None:
    twice = row("twice", title("one", select(Role.DEPUTY)), title("two", select(Role.DEPUTY)))
    (found,) = polled(twice, venue(), indexed(UNITS, *POSTS), "so_a")
    assert (found.title, found.posts) == ("one", (POSTS[0],))


def test_venue_for_some_titles_of_the_row() -> None:
    found = polled(BOTH, venue(titles=("head",)), indexed(UNITS, *POSTS), "ubnd")
    assert names(found) == [("head_b", "head"), ("head_a", "head")]
    assert found[1].posts == (POSTS[3],)


def test_venue_for_some_persons_looks_at_all_their_posts_from_the_unit_that_meets() -> None:
    known = indexed(UNITS, *POSTS)
    heads = venue(whom=(select(Role.HEAD, scope=Scope.MEETING_UNIT),))
    members = row("r", title("member", select(Role.COMMITTEE_MEMBER)))
    assert names(polled(members, heads, known, "so_a")) == [("head_a", "member")]
    assert polled(members, heads, known, "so_b") == ()
    either = venue(whom=(select(Role.STAFF), select(Role.COMMITTEE_MEMBER)))
    assert names(polled(LEADERS, either, known, "ubnd")) == [("head_a", "head")]


def test_whoever_is_left_out_is_not_polled_and_whoever_is_open_is() -> None:
    known = indexed(UNITS, *POSTS)
    exclusions = (
        exclusion("ban", select(Role.HEAD, units=("ban",))),
        exclusion(
            "hỏi", select(Role.HEAD, units=("so_b",)), effect=ExclusionEffect.NEEDS_DECISION
        ),
        exclusion("nơi khác", select(Role.DEPUTY), venues=("council",)),
    )
    some = row("leaders", *LEADERS.titles, exclusions=exclusions)
    assert [key for key, _ in names(polled(some, venue(), known, "ubnd"))] == [
        "head_b",
        "head_a",
        "deputy_a",
    ]
    found = exceptions(some, venue(), known, "ubnd")
    assert [(one.person.key, decision.value, decision.code) for one, decision in found] == [
        ("head_b", None, "exclusion.needs_decision"),
        ("head_ban", True, "exclusion.named"),
    ]


def test_dien_bien_row_9_polls_under_the_full_time_post_alone() -> None:
    posts = (
        post("p", "ban", Role.HEAD, full_time=False),
        post("p", "so_a", Role.DEPUTY),
        post("q", "so_b", Role.HEAD, full_time=False),
    )
    known = indexed(UNITS, *posts)
    honorary = exclusion("kiêm nhiệm", select(full_time=False))
    some = row("leaders", *LEADERS.titles, exclusions=(honorary,))
    (found,) = polled(some, venue(), known, "ubnd")
    assert (found.person.key, found.title, found.posts) == ("p", "deputy", (posts[1],))
    assert [
        (one.person.key, why.code) for one, why in exceptions(some, venue(), known, "ubnd")
    ] == [("q", "exclusion.named")]


def test_full_time_in_the_title_leaves_out_and_explains() -> None:
    posts = (post("p", "ban", Role.HEAD), post("q", "so_b", Role.HEAD, full_time=False))
    known = indexed(UNITS, *posts)
    some = row("r", title("head", select(Role.HEAD, full_time=True)))
    assert names(polled(some, venue(), known, "ubnd")) == [("p", "head")]
    ((left_out, why),) = exceptions(some, venue(), known, "ubnd")
    assert (left_out.person.key, left_out.title, left_out.posts) == ("q", "head", (posts[1],))
    assert why.code == "exclusion.part_time"


def test_decision_26_one_person_polled_or_nobody() -> None:
    known = indexed(UNITS, *POSTS)
    assert len(polled(row("r", title("t", select(Role.DEPUTY))), venue(), known, "ubnd")) == 1
    assert polled(row("r", title("t", select(Role.CONTROLLER))), venue(), known, "ubnd") == ()
    assert exceptions(LEADERS, venue(), known, "ubnd") == ()


def test_council_has_one_line_for_all_posts_of_a_person() -> None:
    first, second = POSTS[2], POSTS[3]
    as_member = holder(first, row="r4", title="member")
    as_head = holder(second, row="r7", title="head")
    other = holder(POSTS[0])
    merged = one_row_each((as_member, other, as_head, as_member))
    assert merged == (holder(first, second, row="r4", title="member"), other)


def test_unless_and_also_hold_for_who_is_polled() -> None:
    known = indexed(UNITS, *POSTS)
    member = (Holding(roles=(Role.COMMITTEE_MEMBER,)),)
    assert names(
        polled(row("r", title("t", select(Role.HEAD, also=member))), venue(), known, "ban")
    ) == [("head_a", "t")]
    others = row("r", title("t", select(Role.HEAD, unless=member)))
    assert names(polled(others, venue(), known, "ban")) == [("head_b", "t"), ("head_ban", "t")]


post_lists = st.lists(
    st.builds(
        post,
        st.sampled_from("abcde"),
        st.sampled_from([one.key for one in UNITS]),
        st.sampled_from([Role.HEAD, Role.DEPUTY, Role.COMMITTEE_MEMBER]),
        full_time=st.booleans(),
    ),
    max_size=12,
)


@given(posts=post_lists, data=st.data())
def test_each_person_has_one_row_whatever_the_order_of_the_roster(
    posts: list[Post], data: st.DataObject
) -> None:
    honorary = exclusion("danh dự", select(full_time=False))
    table = row("r", *BOTH.titles, *LEADERS.titles[1:], exclusions=(honorary,))
    shuffled = data.draw(st.permutations(posts))
    one, other = (
        polled(table, venue(), indexed(UNITS, *order), "ubnd") for order in (posts, shuffled)
    )
    keys = [each.person.key for each in one]
    assert len(set(keys)) == len(keys)
    assert {(each.person.key, each.title) for each in one} == {
        (each.person.key, each.title) for each in other
    }
    assert all(each.post == each.posts[0] and all(p.full_time for p in each.posts) for each in one)
