"""Posts that custom joins in one person could lead to a third place too (decision 20)."""

from __future__ import annotations

from tests.rules.samples import cite, row, select, title, venue

from tinnhiem_core.law import Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import TitleRow, TitleTable, VenueKind
from tinnhiem_core.rules.conformance.holdings import JOINT_POSTS
from tinnhiem_core.rules.overlaps import possible_third_venue

K, R, V = UnitKind, Role, VenueKind
PROVINCE, DISTRICT = Level.PROVINCE, Level.DISTRICT
MEMBER = select(
    R.VICE_CHAIR,
    R.COMMITTEE_MEMBER,
    kinds=(K.PARTY_COMMITTEE, K.PEOPLES_COMMITTEE),
    level=PROVINCE,
)
HEAD = select(R.DEPUTY, R.HEAD, kinds=(K.COMPANY, K.DEPARTMENT), level=PROVINCE)
IF_CONCERNED = "nếu thuộc đối tượng"


def member_row(selector: Selector = MEMBER) -> TitleRow:
    return row(
        "r4",
        title("member", selector),
        number="4",
        venues=(venue("council", V.COUNCIL), venue("ubnd", V.PEOPLES_COMMITTEE)),
    )


def head_row(selector: Selector = HEAD) -> TitleRow:
    return row(
        "r7",
        title("head", selector),
        number="7",
        venues=(venue("council", V.COUNCIL, proviso=IF_CONCERNED), venue("work")),
    )


def told(*rows: TitleRow) -> list[str]:
    return [one.where for one in possible_third_venue(TitleTable(rows=rows), JOINT_POSTS)]


def test_dien_bien_rows_4_and_7_lead_a_member_who_heads_a_department_to_three_places() -> None:
    table = TitleTable(rows=(member_row(), head_row()))
    (found,) = possible_third_venue(table, JOINT_POSTS)
    assert (found.code, found.severity, found.where) == ("C.308", "W", "r4+r7")
    assert found.because == (regulation(Topic.VENUES), cite("dòng r4"), cite("dòng r7"))
    figures = dict(found.figures)
    assert figures["titles"] == "“chức danh member”, “chức danh head”"
    assert (figures["count"], figures["rows"]) == (3, ("4", "7"))
    assert possible_third_venue(table) == ()


def test_order_of_the_rows_does_not_matter() -> None:
    assert told(head_row(), member_row()) == ["r7+r4"]


def test_both_posts_in_one_row() -> None:
    both = row(
        "r",
        title("member", MEMBER),
        title("head", HEAD),
        venues=(
            venue("ubnd", V.PEOPLES_COMMITTEE, titles=("member",)),
            venue("party", V.PARTY_COMMITTEE, titles=("head",)),
            venue("work", titles=("head",)),
        ),
    )
    assert told(both) == ["r"]


def test_two_places_are_within_the_limit() -> None:
    one = row("r4", title("member", MEMBER), venues=(venue("ubnd", V.PEOPLES_COMMITTEE),))
    two = row("r7", title("head", HEAD), venues=(venue("work"),))
    assert told(one, two) == []


def test_only_the_joint_posts_of_a_row_are_tried() -> None:
    """Neither a deputy head nor a company's head is a member; a vice chair heads no department."""
    assert told(member_row(), head_row(select(R.DEPUTY, kinds=(K.DEPARTMENT,)))) == []
    assert told(member_row(), head_row(select(R.HEAD, kinds=(K.COMPANY,)))) == []
    vice_chair = select(R.VICE_CHAIR, kinds=(K.PEOPLES_COMMITTEE,))
    assert told(member_row(vice_chair), head_row()) == []
    party = select(R.COMMITTEE_MEMBER, kinds=(K.PARTY_COMMITTEE,))
    assert told(member_row(party), head_row()) == []
    council = venue("council", V.COUNCIL, whom=(select(R.VICE_CHAIR),))
    above = row("r4", title("member", MEMBER), venues=(council, *member_row().venues[1:]))
    only = row("r7", *head_row().titles, venues=head_row().venues[1:])
    assert told(above, only) == []
    deputies = venue("work", whom=(select(R.DEPUTY),))
    assert told(member_row(), row("r7", *head_row().titles, venues=(deputies,))) == []
    companies = venue("work", whom=(select(kinds=(K.COMPANY,)),))
    assert told(member_row(), row("r7", *head_row().titles, venues=(companies,))) == []


def test_posts_of_one_level_are_joined() -> None:
    district = select(R.HEAD, kinds=(K.DEPARTMENT,), level=DISTRICT)
    assert told(member_row(), head_row(district)) == []
    anywhere = select(R.HEAD, kinds=(K.DEPARTMENT,))
    assert told(member_row(), head_row(anywhere)) == ["r4+r7"]
    below = select(R.COMMITTEE_MEMBER, kinds=(K.PEOPLES_COMMITTEE,), level=DISTRICT)
    assert told(member_row(below), head_row(anywhere)) == ["r4+r7"]
    assert told(member_row(below), head_row(district)) == ["r4+r7"]


def test_level_of_one_post_is_that_of_the_other() -> None:
    """The council of one level is one place; at two levels it would be two."""
    below = select(R.COMMITTEE_MEMBER, kinds=(K.PEOPLES_COMMITTEE,), level=DISTRICT)
    one = row("r4", title("member", below), venues=(venue("a", V.COUNCIL), venue("b")))
    other = row(
        "r7",
        title("head", select(R.HEAD, kinds=(K.DEPARTMENT,))),
        venues=(venue("c", V.COUNCIL), venue("d")),
    )
    assert told(one, other) == []
    assert told(other, one) == []


def test_post_without_a_role_or_a_kind() -> None:
    assert told(member_row(), head_row(select(kinds=(K.DEPARTMENT,)))) == []
    assert told(member_row(), head_row(select(R.HEAD))) == ["r4+r7"]


def test_named_unit_and_conditions_of_the_title_are_kept() -> None:
    named = select(R.HEAD, kinds=(K.DEPARTMENT,), units=("Sở Y tế",))
    elsewhere = venue("work", whom=(select(R.HEAD, units=("Sở Tư pháp",)),))
    assert told(member_row(), row("r7", title("head", named), venues=(elsewhere,))) == []
    assert told(member_row(), head_row(named)) == ["r4+r7"]
    apart = select(R.HEAD, unless=(Holding(roles=(R.COMMITTEE_MEMBER,)),))
    assert told(member_row(), head_row(apart)) == []
