"""Decisions 43 and 44: who is told, by title row of the plan, else by the Regulation."""

from __future__ import annotations

from tests.rules.samples import cite, row, venue

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.model.duties import Audience, Disclosure
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.rules.disclosure import disclosed_to

A = Audience


def entry(
    key: str, *audiences: Audience, rows: tuple[str, ...] = (), **more: object
) -> Disclosure:
    return Disclosure(
        key=key,
        text=f"công khai {key}",
        audiences=audiences,
        rows=rows,
        citation=cite(key),
        **more,  # type: ignore[arg-type]
    )


GENERAL = entry("5.1", A.VOTERS, A.AUTHORITY, A.PERSON)
STANDING = entry("5.2b", A.EXECUTIVE_COMMITTEE, A.PERSON, rows=("r2", "r3"))
COUNCIL = entry("5.2c", A.MASS_MEDIA, rows=("r2",), venues=("council",))
PLAN = (GENERAL, STANDING, COUNCIL)


def test_dien_bien_entries_of_the_row_add_to_the_general_ones() -> None:
    decision = disclosed_to(row("r3", number="3"), PLAN, QD_96_2023)
    assert decision.value == (A.VOTERS, A.AUTHORITY, A.PERSON, A.EXECUTIVE_COMMITTEE)
    assert decision.code == "disclosure.plan"
    assert decision.because == (cite("5.1"), cite("5.2b"))
    assert dict(decision.figures) == {"row": "3", "words": ("công khai 5.1", "công khai 5.2b")}


def test_other_rows_have_the_general_entries_alone() -> None:
    decision = disclosed_to(row("r7", number=""), PLAN, NQ_96_2023_QH15)
    assert decision.value == (A.VOTERS, A.AUTHORITY, A.PERSON)
    assert dict(decision.figures) == {"row": "“dòng r7”", "words": ("công khai 5.1",)}


def test_one_person_two_venues_one_result_is_made_public() -> None:
    council, party = venue("council", VenueKind.COUNCIL), venue("party")
    two = row("r2")
    public = disclosed_to(two, PLAN, NQ_96_2023_QH15, council).value
    inside = disclosed_to(two, PLAN, QD_96_2023, party).value
    assert public == (A.VOTERS, A.AUTHORITY, A.PERSON, A.EXECUTIVE_COMMITTEE, A.MASS_MEDIA)
    assert inside == (A.VOTERS, A.AUTHORITY, A.PERSON, A.EXECUTIVE_COMMITTEE)
    assert disclosed_to(two, PLAN, QD_96_2023).value == public


def test_silent_plan_is_answered_by_the_regulation() -> None:
    for silent in ((), (STANDING, COUNCIL)):
        decision = disclosed_to(row("r9"), silent, QD_96_2023)
        assert decision.value == (A.VOTERS, A.AUTHORITY, A.PERSON, A.MEETING)
        assert decision.code == "disclosure.regulation"
        assert decision.because == (regulation(Topic.DISCLOSURE),)
        assert decision.figures == (("row", "7"),)


def test_silent_plan_at_the_peoples_council_is_public() -> None:
    decision = disclosed_to(row("r9"), (), NQ_96_2023_QH15)
    assert decision.value == (A.VOTERS, A.AUTHORITY, A.PERSON, A.MEETING, A.MASS_MEDIA)
    assert decision.code == "disclosure.council"
    assert decision.because == (
        regulation(Topic.DISCLOSURE),
        NQ_96_2023_QH15.cite(Topic.DISCLOSURE),
    )
    assert decision.figures == (("row", "7"),)
