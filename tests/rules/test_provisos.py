"""Whether "nếu thuộc đối tượng theo quy định của Quốc hội" holds for a person."""

from __future__ import annotations

import pytest
from tests.rules.samples import cite, holder, indexed, post, unit, venue

from tinnhiem_core.law import Decision, Topic
from tinnhiem_core.law.regulation import resolution
from tinnhiem_core.model.people import Level, Post, Role, UnitKind
from tinnhiem_core.model.titles import Venue, VenueKind
from tinnhiem_core.rules.venues import proviso

K, R = UnitKind, Role
WORDS = "nếu thuộc đối tượng theo quy định của Quốc hội"
COUNCIL = venue("council", VenueKind.COUNCIL, proviso=WORDS)
BODIES = (K.PEOPLES_COUNCIL, K.COUNCIL_COMMITTEE, K.PEOPLES_COMMITTEE, K.DEPARTMENT)
UNITS = tuple(unit(f"{kind}_{level}", kind, level) for kind in BODIES for level in Level)
LISTED = {
    (K.PEOPLES_COUNCIL, R.CHAIR),
    (K.PEOPLES_COUNCIL, R.VICE_CHAIR),
    (K.COUNCIL_COMMITTEE, R.HEAD),
    (K.PEOPLES_COMMITTEE, R.CHAIR),
    (K.PEOPLES_COMMITTEE, R.VICE_CHAIR),
    (K.PEOPLES_COMMITTEE, R.COMMITTEE_MEMBER),
}


def at(kind: UnitKind, role: Role, level: Level = Level.PROVINCE) -> Post:
    return post("p", f"{kind}_{level}", role, title=f"{role} {kind} {level}")


def ask(*posts: Post, where: Venue = COUNCIL) -> Decision[bool | None]:
    """Return the answer for somebody polled under the first of `posts`."""
    return proviso(where, holder(posts[0]), indexed(UNITS, *posts))


@pytest.mark.parametrize("level", [Level.PROVINCE, Level.DISTRICT])
def test_the_laws_list_is_held_by_exactly_these_posts(level: Level) -> None:
    found = {(kind, role) for kind in BODIES for role in Role if ask(at(kind, role, level)).value}
    assert found == LISTED


@pytest.mark.parametrize("level", [Level.COMMUNE, Level.CENTRAL])
def test_commune_and_centre_are_not_listed(level: Level) -> None:
    for kind, role in LISTED:
        decision = ask(at(kind, role, level))
        assert (decision.value, decision.code) == (False, "proviso.not_listed")


def test_head_of_a_department_is_listed_as_a_member_of_the_peoples_committee() -> None:
    head, member = at(K.DEPARTMENT, R.HEAD), at(K.PEOPLES_COMMITTEE, R.COMMITTEE_MEMBER)
    decision = ask(head, member)
    assert (decision.value, decision.code) == (True, "proviso.listed")
    assert decision.because == (COUNCIL.citation, resolution(Topic.SCOPE))
    assert dict(decision.figures) == {
        "name": "Ông p",
        "organiser": "nơi council",
        "title": (member.title,),
    }


def test_head_of_a_department_alone_is_not_listed() -> None:
    decision = ask(at(K.DEPARTMENT, R.HEAD))
    assert (decision.value, decision.code) == (False, "proviso.not_listed")
    assert decision.because == (COUNCIL.citation, resolution(Topic.SCOPE))
    assert dict(decision.figures) == {"name": "Ông p", "organiser": "nơi council"}


def test_deputy_head_of_a_council_committee_is_not_listed() -> None:
    assert ask(at(K.COUNCIL_COMMITTEE, R.DEPUTY)).value is False


def test_posts_of_another_level_do_not_count() -> None:
    district = at(K.PEOPLES_COMMITTEE, R.CHAIR, Level.DISTRICT)
    assert ask(at(K.DEPARTMENT, R.HEAD), district).value is False
    assert ask(at(K.DEPARTMENT, R.HEAD, Level.DISTRICT), district).value is True


def test_venue_without_a_condition_takes_everybody() -> None:
    free = venue("council", VenueKind.COUNCIL)
    decision = ask(at(K.DEPARTMENT, R.STAFF), where=free)
    assert (decision.value, decision.code) == (True, "proviso.none")
    assert decision.because == (free.citation,)
    assert dict(decision.figures) == {"name": "Ông p", "organiser": "nơi council"}


def test_condition_of_another_venue_needs_a_decision() -> None:
    other = venue("party", VenueKind.PARTY_COMMITTEE, proviso="nếu có", citation=cite("2.1"))
    decision = ask(at(K.PEOPLES_COUNCIL, R.CHAIR), where=other)
    assert (decision.value, decision.code) == (None, "proviso.needs_decision")
    assert decision.because == (cite("2.1"),)
    assert dict(decision.figures) == {"name": "Ông p", "organiser": "nơi party", "words": "nếu có"}
