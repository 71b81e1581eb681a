"""Decisions 20, 24 and 52: whom a row leaves out, explained per person."""

from __future__ import annotations

import pytest
from tests.rules.samples import (
    cite,
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

from tinnhiem_core.law import Decision
from tinnhiem_core.model.people import Level, Post, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect
from tinnhiem_core.rules.eligibility import excluded
from tinnhiem_core.rules.exclusions import stands

UNITS = (
    unit("tinh_uy", UnitKind.PARTY_COMMITTEE),
    unit("huyen_uy", UnitKind.PARTY_COMMITTEE, Level.DISTRICT),
    unit("hdnd", UnitKind.PEOPLES_COUNCIL, Level.DISTRICT),
    unit("hoi_a", UnitKind.MASS_ORGANISATION),
    unit("hoi_b", UnitKind.MASS_ORGANISATION),
    unit("chi_cuc", UnitKind.SUBORDINATE_UNIT, parent="hoi_a", has_subordinates=True),
)
STANDING = post("p", "tinh_uy", Role.STANDING_COMMITTEE_MEMBER)
SECRETARY = post("p", "huyen_uy", Role.SECRETARY)
CHAIR = post("p", "hdnd", Role.CHAIR)
ANY = title("any", select())
DISTRICT_SECRETARIES = exclusion(
    "bí thư là UVBTV",
    select(
        Role.SECRETARY,
        level=Level.DISTRICT,
        also=(Holding(roles=(Role.STANDING_COMMITTEE_MEMBER,), level=Level.PROVINCE),),
    ),
    venues=("council",),
)


def ask(
    *exclusions: Exclusion,
    polled: tuple[Post, ...],
    at: str = "council",
    more: tuple[Post, ...] = (),
) -> Decision[bool | None]:
    known = indexed(UNITS, *polled, *more)
    return excluded(row("r", ANY, exclusions=exclusions), venue(at), holder(*polled), known)


def test_no_exception() -> None:
    decision = ask(polled=(CHAIR,))
    assert (decision.value, decision.code) == (False, "exclusion.none")
    assert decision.because == (cite("dòng r"),)
    assert dict(decision.figures) == {"name": "Ông p", "row": "7"}


def test_dien_bien_row_10_looks_at_all_posts_of_the_person() -> None:
    decision = ask(DISTRICT_SECRETARIES, polled=(CHAIR,), more=(SECRETARY, STANDING))
    assert (decision.value, decision.code) == (True, "exclusion.named")
    assert decision.because == DISTRICT_SECRETARIES.because
    assert dict(decision.figures) == {
        "name": "Ông p",
        "row": "7",
        "organiser": "nơi council",
        "words": "trừ bí thư là UVBTV",
    }


def test_dien_bien_row_10_keeps_a_secretary_who_is_not_in_the_standing_committee() -> None:
    assert ask(DISTRICT_SECRETARIES, polled=(SECRETARY, CHAIR)).value is False
    assert ask(DISTRICT_SECRETARIES, polled=(CHAIR,), more=(STANDING,)).value is False


def test_exception_of_one_venue_does_not_reach_another() -> None:
    polled = (SECRETARY, CHAIR, STANDING)
    assert ask(DISTRICT_SECRETARIES, polled=polled, at="party").value is False
    everywhere = exclusion("bí thư", select(Role.SECRETARY))
    assert ask(everywhere, polled=polled, at="party").value is True


def test_nam_dinh_exception_without_a_home_needs_a_decision_with_both_quotations() -> None:
    both = (cite("2.2.c", "Thực hiện theo điểm b"), cite("2.3", "trừ Giám đốc Sở KHĐT"))
    director = exclusion(
        "Giám đốc",
        select(Role.CHAIR, units=("hdnd",)),
        effect=ExclusionEffect.NEEDS_DECISION,
        because=both,
    )
    decision = ask(director, polled=(CHAIR,))
    assert (decision.value, decision.code) == (None, "exclusion.needs_decision")
    assert decision.because == both
    assert dict(decision.figures)["words"] == "trừ Giám đốc"


@pytest.mark.parametrize("certain_first", [True, False])
def test_certain_exception_weighs_more_than_an_open_one(certain_first: bool) -> None:  # noqa: FBT001
    certain = exclusion("chắc chắn", select(Role.CHAIR))
    doubtful = exclusion("hỏi lại", select(Role.CHAIR), effect=ExclusionEffect.NEEDS_DECISION)
    order = (certain, doubtful) if certain_first else (doubtful, certain)
    decision = ask(*order, polled=(CHAIR,))
    assert (decision.value, dict(decision.figures)["words"]) == (True, "trừ chắc chắn")


def test_exception_without_clauses_rests_on_the_row_and_rows_without_a_number_on_their_words() -> (
    None
):
    bare = exclusion("bare", select(Role.CHAIR), because=())
    known = indexed(UNITS, CHAIR)
    nameless = row("khóa", ANY, exclusions=(bare,), number="")
    decision = excluded(nameless, venue("v"), holder(CHAIR), known)
    assert decision.because == (cite("dòng khóa"),)
    assert dict(decision.figures)["row"] == "“dòng khóa”"


HONORARY = exclusion("kiêm nhiệm hoặc danh dự", select(Role.HEAD, full_time=False))
FULL = post("p", "hoi_a", Role.HEAD)
PART = post("p", "hoi_b", Role.HEAD, full_time=False)


def test_dien_bien_row_9_leaves_out_whoever_is_only_honorary() -> None:
    assert ask(HONORARY, polled=(PART,)).code == "exclusion.named"
    assert ask(HONORARY, polled=(FULL,)).code == "exclusion.none"


def test_condition_of_the_post_must_hold_for_every_post_polled() -> None:
    assert ask(HONORARY, polled=(PART, FULL)).value is False
    assert ask(HONORARY, polled=(FULL,), more=(PART,)).value is False
    two = exclusion(
        "hai cách", select(Role.HEAD, full_time=False), select(Role.DEPUTY, full_time=False)
    )
    deputy = post("p", "hoi_a", Role.DEPUTY, full_time=False)
    assert ask(two, polled=(PART, deputy)).value is True


def test_decision_25_no_lower_level_is_a_condition_of_the_post() -> None:
    flat = exclusion("không có cấp trực thuộc", select(Role.HEAD, has_subordinates=False))
    tall = post("p", "chi_cuc", Role.HEAD)
    assert ask(flat, polled=(FULL,)).value is True
    assert ask(flat, polled=(FULL, tall)).value is False


def test_scope_of_an_exception_is_seen_from_the_unit_of_the_post() -> None:
    here = exclusion("tại chỗ", select(Role.HEAD, scope=Scope.MEETING_UNIT, full_time=False))
    assert ask(here, polled=(PART,)).value is True
    below = exclusion("cấp dưới", select(Role.HEAD, scope=Scope.SUBORDINATES, full_time=True))
    assert ask(below, polled=(FULL,)).value is False
    person_below = exclusion("cấp dưới", select(Role.HEAD, scope=Scope.SUBORDINATES))
    chi_cuc = post("p", "chi_cuc", Role.HEAD)
    assert ask(person_below, polled=(FULL,), more=(chi_cuc,)).value is True
    assert ask(person_below, polled=(chi_cuc,), more=(FULL,)).value is False


def test_holder_without_a_list_of_posts_is_judged_by_the_post() -> None:
    known = indexed(UNITS, PART)
    alone = holder(PART, posts=())
    assert excluded(row("r", ANY, exclusions=(HONORARY,)), venue(), alone, known).value is True
    assert excluded(row("r", ANY), venue(), alone, known).value is False


def test_title_that_asks_for_full_time_explains_who_is_left_out() -> None:
    chosen = row("r", title("t", select(Role.HEAD, full_time=True), select(Role.DEPUTY)))
    known = indexed(UNITS, FULL, PART)
    decision = excluded(chosen, venue(), holder(PART), known)
    assert (decision.value, decision.code) == (True, "exclusion.part_time")
    assert decision.because == (cite("dòng r"),)
    assert dict(decision.figures) == {"name": "Ông p", "row": "7", "title": (PART.title,)}
    assert excluded(chosen, venue(), holder(PART, FULL), known).value is False
    stranger = post("p", "hoi_a", Role.STAFF)
    other = indexed(UNITS, stranger)
    assert excluded(chosen, venue(), holder(stranger), other).code == "exclusion.none"


def test_post_stands_unless_a_certain_exception_about_the_post_itself_names_it() -> None:
    known = indexed(UNITS, FULL, PART, CHAIR)
    asked = row("r", ANY, exclusions=(HONORARY,))
    assert [stands(asked, venue(), one, known) for one in (FULL, PART)] == [True, False]
    about_the_person = row("r", ANY, exclusions=(exclusion("x", select(Role.CHAIR)),))
    assert stands(about_the_person, venue(), CHAIR, known)
    open_question = exclusion("x", select(full_time=False), effect=ExclusionEffect.NEEDS_DECISION)
    assert stands(row("r", ANY, exclusions=(open_question,)), venue(), PART, known)
    elsewhere = exclusion("x", select(full_time=False), venues=("other",))
    assert stands(row("r", ANY, exclusions=(elsewhere,)), venue(), PART, known)
