"""Decision 20 for a plan: rows that together could lead one person to a third place."""

from __future__ import annotations

from tests.rules.samples import cite, exclusion, row, select, title, venue

from tinnhiem_core.law import Finding, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import ExclusionEffect, TitleRow, TitleTable, VenueKind
from tinnhiem_core.rules.venues import possible_third_venue

K, R, V = UnitKind, Role, VenueKind
PROVINCE, DISTRICT = Level.PROVINCE, Level.DISTRICT
HEAD = select(R.HEAD)
T = title("t", HEAD)
STANDING = Holding(
    roles=(R.STANDING_COMMITTEE_MEMBER,), kinds=(K.PARTY_COMMITTEE,), level=PROVINCE
)
DISTRICT_SECRETARY = select(R.SECRETARY, kinds=(K.PARTY_COMMITTEE,), level=DISTRICT)
DISTRICT_CHAIR = select(R.CHAIR, kinds=(K.PEOPLES_COUNCIL,), level=DISTRICT)
ROW_2 = row(
    "r2",
    title(
        "standing", select(R.STANDING_COMMITTEE_MEMBER, kinds=(K.PARTY_COMMITTEE,), level=PROVINCE)
    ),
    number="2",
    venues=(
        venue("bch_tinh", V.PARTY_COMMITTEE),
        venue("bch_huyen", V.PARTY_COMMITTEE, whom=(DISTRICT_SECRETARY,)),
    ),
)
EXCEPTION = exclusion(
    "bí thư là UVBTV",
    select(R.SECRETARY, kinds=(K.PARTY_COMMITTEE,), level=DISTRICT, also=(STANDING,)),
    venues=("hdnd_huyen",),
)


def row_10(*, chair: bool = True, excepted: bool = True) -> TitleRow:
    secretary, council_chair = (
        title("secretary", DISTRICT_SECRETARY),
        title("chair", DISTRICT_CHAIR),
    )
    return row(
        "r10",
        *((secretary, council_chair) if chair else (secretary,)),
        number="10",
        venues=(
            venue("bch_huyen", V.PARTY_COMMITTEE),
            venue("hdnd_huyen", V.COUNCIL, organiser="HĐND cấp huyện"),
        ),
        exclusions=(EXCEPTION,) if excepted else (),
    )


def check(*rows: TitleRow) -> list[tuple[str, int]]:
    findings = possible_third_venue(TitleTable(rows=rows))
    assert {one.code for one in findings} <= {"C.308"}
    return [(one.where, int(str(dict(one.figures)["count"]))) for one in findings]


def only(*rows: TitleRow) -> Finding:
    (finding,) = possible_third_venue(TitleTable(rows=rows))
    return finding


def test_dien_bien_rows_2_and_10_could_lead_to_three_places() -> None:
    finding = only(ROW_2, row_10())
    assert (finding.code, finding.where) == ("C.308", "r2+r10")
    assert finding.because == (regulation(Topic.VENUES), cite("dòng r2"), cite("dòng r10"))
    assert dict(finding.figures) == {
        "titles": "“chức danh standing”, “chức danh chair”",
        "count": 3,
        "limit": 2,
        "rows": ("2", "10"),
        "places": "“nơi bch_tinh”, “nơi bch_huyen”, “HĐND cấp huyện”",
    }
    assert "(dòng 2, 10)" in finding.text()


def test_dien_bien_exception_of_row_10_is_applied_first() -> None:
    assert check(ROW_2, row_10(chair=False)) == []
    assert check(ROW_2, row_10(chair=False, excepted=False)) == [("r2+r10", 3)]


def test_open_exception_does_not_take_the_place_away() -> None:
    open_row = row(
        "r10",
        title("secretary", DISTRICT_SECRETARY),
        venues=row_10().venues,
        exclusions=(exclusion("x", *EXCEPTION.selectors, effect=ExclusionEffect.NEEDS_DECISION),),
    )
    assert check(ROW_2, open_row) == [("r2+r10", 3)]


def test_order_of_the_rows_does_not_matter() -> None:
    assert check(row_10(), ROW_2) == [("r10+r2", 3)]


def test_rows_that_nothing_in_the_plan_brings_together_are_left_alone() -> None:
    plain = row(
        "r2", title("standing", select(R.STANDING_COMMITTEE_MEMBER)), venues=ROW_2.venues[:1]
    )
    without_exception = row_10(excepted=False)
    assert check(plain, without_exception) == []


def test_exception_that_names_the_other_rows_title_brings_rows_together() -> None:
    plain = row("r2", *ROW_2.titles, venues=ROW_2.venues[:1])
    assert check(plain, row_10()) == [("r2+r10", 3)]


THREE = (venue("council", V.COUNCIL), venue("party", V.PARTY_COMMITTEE), venue("work"))


def test_one_row_with_three_places() -> None:
    finding = only(row("r", T, number="", venues=THREE))
    assert finding.where == "r"
    assert dict(finding.figures)["rows"] == ("“dòng r”",)
    assert check(row("r", T, venues=THREE[:2])) == []


def test_venues_for_different_titles_or_persons_do_not_add_up() -> None:
    split = (*THREE[:2], venue("work", titles=("u",)))
    assert check(row("r", T, title("u", select(R.CHAIR)), venues=split)) == [("r", 3)]
    apart = (venue("council", V.COUNCIL, titles=("t",)), *split[1:])
    assert check(row("r", T, title("u", select(R.CHAIR)), venues=apart)) == []
    own = (*THREE[:2], venue("work", titles=("t",)))
    assert check(row("r", T, venues=own)) == [("r", 3)]
    whom = (*THREE[:2], venue("work", whom=(select(R.CONTROLLER),)))
    assert check(row("r", T, venues=whom)) == [("r", 3)]


def test_council_condition_that_cannot_hold_takes_the_place_away() -> None:
    conditional = (venue("council", V.COUNCIL, proviso="nếu thuộc đối tượng"), *THREE[1:])
    assert check(row("r", T, venues=conditional)) == []
    member = select(R.COMMITTEE_MEMBER, kinds=(K.PEOPLES_COMMITTEE,))
    assert check(row("r", title("t", member), venues=conditional)) == [("r", 3)]
    unknown = (*THREE[:2], venue("work", proviso="nếu có"))
    assert check(row("r", T, venues=unknown)) == [("r", 3)]


def test_one_kind_of_venue_at_one_level_is_one_place_and_at_two_levels_two() -> None:
    head = select(R.HEAD, level=PROVINCE)
    same = (*THREE[1:], venue("other_work"))
    assert check(row("r", title("t", head), venues=same)) == []
    below = venue("other_work", whom=(select(R.DEPUTY, level=DISTRICT),))
    assert check(row("r", title("t", head), venues=(*THREE[1:], below))) == [("r", 3)]


def test_nam_dinh_heads_of_departments_in_two_rows_have_one_workplace() -> None:
    head = Holding(roles=(R.HEAD,), kinds=(K.DEPARTMENT,), level=PROVINCE)
    member = select(R.COMMITTEE_MEMBER, kinds=(K.PEOPLES_COMMITTEE,), level=PROVINCE, also=(head,))
    here = Scope.MEETING_UNIT
    row_b = row("b", title("member", member), venues=(THREE[0], venue("work", polled=here)))
    row_c = row(
        "c",
        title("head", select(R.HEAD, kinds=(K.DEPARTMENT,))),
        venues=(venue("w", polled=here),),
    )
    assert check(row_b, row_c) == []
    elsewhere = row("c", *row_c.titles, venues=(venue("ubnd", V.PEOPLES_COMMITTEE),))
    assert check(row_b, elsewhere) == [("b+c", 3)]


def test_also_and_its_roles_bring_rows_together() -> None:
    any_chair = Holding(roles=(R.UNION_CHAIR, R.CHAIR), units=("hdnd",))
    first = row("a", title("t", select(R.HEAD, also=(any_chair,))), venues=THREE[:1])
    chair = title("chair", select(R.CHAIR, units=("hdnd", "x")))
    assert check(first, row("b", chair, venues=THREE[1:])) == [("a+b", 3)]
    elsewhere = title("chair", select(R.CHAIR, units=("khác",)))
    assert check(first, row("b", elsewhere, venues=THREE[1:])) == []


def touches(mentioned: Selector, titled: Selector) -> bool:
    """Return whether an exception that mentions one post brings in the row of the other."""
    mention = exclusion("x", mentioned, venues=("nowhere",))
    accountant = title("t", select(R.CHIEF_ACCOUNTANT))
    first = row("a", accountant, venues=THREE[:1], exclusions=(mention,))
    return bool(check(first, row("b", title("u", titled), venues=THREE[1:])))


def test_posts_touch_where_one_post_can_be_both() -> None:
    here = select(R.HEAD, kinds=(K.DEPARTMENT,), level=PROVINCE, units=("so",))
    assert touches(HEAD, HEAD)
    assert touches(HEAD, here)
    assert touches(here, HEAD)
    assert touches(here, here)
    wide = select(
        R.DEPUTY, R.HEAD, kinds=(K.DIVISION, K.DEPARTMENT), level=PROVINCE, units=("x", "so")
    )
    assert touches(here, wide)
    assert touches(wide, here)


def test_posts_of_another_role_kind_level_or_unit_do_not_touch() -> None:
    assert not touches(HEAD, select(R.DEPUTY))
    assert not touches(select(R.HEAD, kinds=(K.DIVISION,)), select(R.HEAD, kinds=(K.COMPANY,)))
    assert not touches(select(R.HEAD, level=PROVINCE), select(R.HEAD, level=DISTRICT))
    assert not touches(select(R.HEAD, units=("a",)), select(R.HEAD, units=("b",)))


def test_exception_that_names_no_role_brings_no_rows_together() -> None:
    honorary = exclusion("danh dự", select(full_time=False))
    first = row("a", T, venues=THREE[:1], exclusions=(honorary,))
    assert check(first, row("b", title("u", select(R.DEPUTY)), venues=THREE[1:])) == []


def test_conditions_of_a_selector_are_met_by_the_person_tried() -> None:
    honorary = row("r", title("t", select(R.HEAD, full_time=False)), venues=THREE)
    assert check(honorary) == [("r", 3)]
    tall = row("r", title("t", select(R.HEAD, has_subordinates=True)), venues=THREE)
    assert check(tall) == [("r", 3)]
    flat = row("r", title("t", select(R.HEAD, has_subordinates=False)), venues=THREE)
    assert check(flat) == [("r", 3)]
    full = row(
        "r",
        T,
        venues=THREE,
        exclusions=(exclusion("danh dự", select(full_time=False)),),
    )
    assert check(full) == [("r", 3)]
    anything = row("r", title("t", select()), venues=THREE)
    assert check(anything) == [("r", 3)]


def test_post_that_an_exception_leaves_out_does_not_hide_another() -> None:
    honorary = select(R.HEAD, full_time=False)
    some = row(
        "r",
        title("t", honorary),
        title("u", select(R.DEPUTY)),
        venues=(*THREE[:2], venue("work", whom=(honorary,))),
        exclusions=(exclusion("danh dự", select(full_time=False)),),
    )
    finding = only(some)
    assert dict(finding.figures)["titles"] == "“chức danh u”"


def test_second_post_of_a_title_is_held_by_the_person_tried() -> None:
    chair = Holding(roles=(R.CHAIR,), kinds=(K.PEOPLES_COUNCIL,))
    assert check(row("r", title("t", select(R.HEAD, also=(chair,))), venues=THREE)) == [("r", 3)]
    assert check(row("r", title("t", select(R.HEAD, unless=(chair,))), venues=THREE)) == [("r", 3)]


def test_scopes_are_left_open() -> None:
    far = row(
        "r",
        title("t", select(R.HEAD, scope=Scope.SUBORDINATES)),
        venues=(
            venue("council", V.COUNCIL, polled=Scope.SUBORDINATES),
            venue("party", V.PARTY_COMMITTEE, whom=(select(R.HEAD, scope=Scope.CHILDREN),)),
            THREE[2],
        ),
    )
    assert check(far) == [("r", 3)]


def test_second_post_is_full_time_in_a_unit_without_others_under_it() -> None:
    chair = select(R.CHAIR, kinds=(K.PEOPLES_COUNCIL,))
    some = row(
        "r",
        title("t", select(R.HEAD, also=(chair.post,))),
        title("u", chair),
        venues=(
            venue("council", V.COUNCIL, titles=("t",)),
            venue("party", V.PARTY_COMMITTEE, titles=("t",)),
            venue("work", titles=("u",)),
        ),
        exclusions=(
            exclusion("danh dự", select(R.CHAIR, full_time=False)),
            exclusion("cấp trên", select(R.CHAIR, has_subordinates=True)),
        ),
    )
    assert check(some) == [("r", 3)]


def test_person_with_the_fewest_posts_is_told() -> None:
    two_posts = title("t", select(R.HEAD, also=(Holding(roles=(R.CHAIR,)),)))
    finding = only(row("r", two_posts, title("u", select(R.DEPUTY)), venues=THREE))
    assert dict(finding.figures)["titles"] == "“chức danh u”"


def test_row_that_only_joins_a_set_found_tells_nothing_new() -> None:
    mention = exclusion("x", HEAD, venues=("nowhere",))
    deputy = title("u", select(R.DEPUTY))
    other = row("b", deputy, venues=(venue("ubnd", V.PEOPLES_COMMITTEE),), exclusions=(mention,))
    assert check(other, row("a", T, venues=THREE)) == [("a", 3)]
    assert check(other, row("a", T, venues=THREE[:2])) == [("b+a", 3)]


def test_each_set_of_rows_is_told_once() -> None:
    two = row("r", T, title("u", select(R.DEPUTY)), venues=THREE)
    assert check(two) == [("r", 3)]
    assert check(two, row("s", title("v", select(R.CHAIR)), venues=THREE)) == [("r", 3), ("s", 3)]
    assert check() == []
    assert check(row("empty")) == []
