"""Decisions 12, 16 and 17: who votes, once, with every role; which ballots there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.rules.samples import (
    cite,
    group,
    holder,
    indexed,
    panel,
    post,
    select,
    unit,
)

from tinnhiem_core.model.meeting import Electorate
from tinnhiem_core.model.panels import Voter
from tinnhiem_core.model.people import Post, Role, UnitKind
from tinnhiem_core.model.selecting import Scope
from tinnhiem_core.rules.electorates import electorates
from tinnhiem_core.rules.panels import empty_groups, groups_for, resolve_panel

UNITS = (
    unit("so"),
    unit("phong", UnitKind.DIVISION, parent="so"),
    unit("doan", UnitKind.ASSEMBLY_DELEGATION),
)
POSTS = (
    post("an", "phong", Role.HEAD, title="Trưởng phòng"),
    post("binh", "so", Role.DEPUTY, title="Phó Giám đốc"),
    post("chi", "so", Role.HEAD, title="Giám đốc"),
    post("an", "so", Role.PARTY_COMMITTEE_MEMBER, title="Ủy viên BCH"),
    post("binh", "so", Role.PARTY_COMMITTEE_MEMBER, title="Ủy viên BCH"),
    post("dung", "doan", Role.DEPUTY, title="Phó Trưởng Đoàn"),
)
LEADERS = group("leaders", select(Role.HEAD, Role.DEPUTY, scope=Scope.MEETING_UNIT))
PARTY = group("party", select(Role.PARTY_COMMITTEE_MEMBER, scope=Scope.MEETING_UNIT))
HEADS = group("heads", select(Role.HEAD, scope=Scope.SUBORDINATES))
GUEST = group("guest", select(units=("doan",)), only_for=("office_head", "office_deputy"))
UNION = group("union", select(Role.UNION_CHAIR))
PANEL = panel(LEADERS, PARTY, HEADS)


def roles(voters: tuple[Voter, ...]) -> dict[str, tuple[str, ...]]:
    return {one.person.key: one.groups for one in voters}


def test_decision_16_each_person_once_with_every_group_and_title() -> None:
    voters = resolve_panel(PANEL, indexed(UNITS, *POSTS), "so")
    assert [(one.person.key, one.groups, one.titles) for one in voters] == [
        ("binh", ("leaders", "party"), ("Phó Giám đốc", "Ủy viên BCH")),
        ("chi", ("leaders",), ("Giám đốc",)),
        ("an", ("party", "heads"), ("Ủy viên BCH", "Trưởng phòng")),
    ]
    assert voters[0].person.name == "Ông binh"


def test_two_posts_of_one_title_in_one_group_are_told_once() -> None:
    twice = group("twice", select(Role.DEPUTY), select(Role.PARTY_COMMITTEE_MEMBER))
    posts = (POSTS[1], post("binh", "doan", Role.DEPUTY, title="Phó Giám đốc"))
    (voter,) = resolve_panel(panel(twice), indexed(UNITS, *posts), "so")
    assert (voter.groups, voter.titles) == (("twice",), ("Phó Giám đốc",))


def test_group_for_some_titles_votes_only_for_them() -> None:
    known, some = indexed(UNITS, *POSTS), panel(LEADERS, GUEST)
    assert roles(resolve_panel(some, known, "so", ("committee_head",))) == {
        "binh": ("leaders",),
        "chi": ("leaders",),
    }
    with_guest = {"binh": ("leaders",), "chi": ("leaders",), "dung": ("guest",)}
    assert roles(resolve_panel(some, known, "so", ("office_deputy",))) == with_guest
    assert roles(resolve_panel(some, known, "so", ("committee_head", "office_head"))) == with_guest
    assert roles(resolve_panel(some, known, "so")) == with_guest
    assert groups_for(some, ("committee_head",)) == (LEADERS,)
    assert groups_for(some) == (LEADERS, GUEST)


def test_group_that_selects_nobody_is_a_warning_in_the_plans_words() -> None:
    known = indexed(UNITS, *POSTS)
    assert empty_groups(PANEL, known, "so") == ()
    (finding,) = empty_groups(panel(LEADERS, UNION), known, "so")
    assert (finding.code, finding.where, finding.because) == (
        "C.302",
        "panel.union",
        (cite("nhóm union"),),
    )
    assert finding.figures == (("group", "nhóm union"),)


def test_empty_group_that_does_not_vote_for_the_titles_is_not_told() -> None:
    known = indexed(UNITS, *POSTS[:-1])
    some = panel(LEADERS, GUEST)
    assert empty_groups(some, known, "so", ("committee_head",)) == ()
    assert [one.where for one in empty_groups(some, known, "so", ("office_head",))] == [
        "panel.guest"
    ]


def test_panel_that_selects_nobody_is_one_error() -> None:
    (finding,) = empty_groups(panel(UNION, PARTY), indexed(UNITS, *POSTS), "phong")
    assert (finding.code, finding.where, finding.because) == ("L.301", "panel", (cite("panel"),))
    assert finding.figures == (("panel", "Thành phần ghi phiếu"), ("unit", "Tên phong"))


def test_panel_that_selects_nobody_for_these_titles_is_an_error() -> None:
    others = group("others", select(Role.HEAD), only_for=("committee_head",))
    some = panel(others, GUEST)
    known = indexed(UNITS, *POSTS[:-1])
    assert [one.code for one in empty_groups(some, known, "so", ("office_head",))] == ["L.301"]
    assert [one.code for one in empty_groups(some, known, "so")] == ["C.302"]


OFFICE = holder(POSTS[1], title="office_head")
COMMITTEE = holder(POSTS[2], title="committee_head")
DEPUTY = holder(POSTS[0], title="office_deputy")


def shape(some: tuple[Electorate, ...]) -> list[tuple[str, tuple[str, ...], list[str], list[str]]]:
    return [
        (
            one.key,
            one.titles,
            [each.person.key for each in one.polled],
            [each.person.key for each in one.voters],
        )
        for one in some
    ]


def test_decision_12_dien_bien_row_3_has_two_ballots() -> None:
    known, some = indexed(UNITS, *POSTS), panel(LEADERS, GUEST)
    ballots = electorates(some, (OFFICE, COMMITTEE, DEPUTY), known, "so")
    assert shape(ballots) == [
        ("office_head", ("office_head", "office_deputy"), ["binh", "an"], ["binh", "chi", "dung"]),
        ("committee_head", ("committee_head",), ["chi"], ["binh", "chi"]),
    ]


def test_titles_with_the_same_groups_share_one_ballot() -> None:
    known = indexed(UNITS, *POSTS)
    again = holder(POSTS[2], title="office_head")
    (ballot,) = electorates(PANEL, iter((COMMITTEE, OFFICE, again)), known, "so")
    assert ballot.key == "committee_head"
    assert ballot.titles == ("committee_head", "office_head")
    assert ballot.polled == (COMMITTEE, OFFICE, again)
    assert ballot.voters == resolve_panel(PANEL, known, "so")


def test_decision_17_polled_people_vote_unless_the_setting_says_no() -> None:
    known, some = indexed(UNITS, *POSTS), panel(LEADERS, GUEST)
    polled = (OFFICE, COMMITTEE)
    kept = electorates(some, polled, known, "so", polled_may_vote=True)
    assert kept == electorates(some, polled, known, "so")
    assert [voters for *_, voters in shape(kept)] == [["binh", "chi", "dung"], ["binh", "chi"]]
    barred = electorates(some, polled, known, "so", polled_may_vote=False)
    assert [voters for *_, voters in shape(barred)] == [["dung"], []]


def test_decision_26_one_person_polled_makes_one_ballot_and_nobody_none() -> None:
    known = indexed(UNITS, *POSTS)
    assert len(electorates(PANEL, (OFFICE,), known, "so")) == 1
    assert electorates(PANEL, (), known, "so") == ()


post_lists = st.lists(
    st.builds(
        post,
        st.sampled_from("abcdef"),
        st.sampled_from([one.key for one in UNITS]),
        st.sampled_from([Role.HEAD, Role.DEPUTY, Role.PARTY_COMMITTEE_MEMBER, Role.STAFF]),
        title=st.sampled_from(["Giám đốc", "Ủy viên"]),
    ),
    max_size=15,
)


@given(posts=post_lists, data=st.data())
def test_each_person_at_most_once_and_roster_order_does_not_change_the_set(
    posts: list[Post], data: st.DataObject
) -> None:
    some = panel(LEADERS, PARTY, HEADS, GUEST)
    shuffled = data.draw(st.permutations(posts))
    one, other = (resolve_panel(some, indexed(UNITS, *order), "so") for order in (posts, shuffled))
    people = [voter.person.key for voter in one]
    assert len(people) == len(set(people))
    assert {(v.person.key, v.groups, frozenset(v.titles)) for v in one} == {
        (v.person.key, v.groups, frozenset(v.titles)) for v in other
    }
    assert all(v.groups and v.titles for v in one)


@given(posts=post_lists)
def test_every_voter_holds_a_post_that_a_group_picks_and_nobody_else_votes(
    posts: list[Post],
) -> None:
    expected = {one.person for one in posts if one.unit == "so" and one.role is not Role.STAFF} | {
        one.person for one in posts if one.unit == "phong" and one.role is Role.HEAD
    }
    voters = resolve_panel(PANEL, indexed(UNITS, *posts), "so")
    assert {voter.person.key for voter in voters} == expected
