"""Who is polled: doubts that a person must decide, decisions nobody asked for, clauses."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from tests.services.meeting.cases import EXAMPLES, example, held, placed, said

from tinnhiem_core.intake.meeting_file import DecisionEntry, VotersEntry
from tinnhiem_core.law import Severity
from tinnhiem_core.texts import Lang

DOUBTED: Final = "CB011"
"""Elected in the year of the meeting; the plan names an exception whose text is not available."""


def decision(*, polled: bool, by: str = "Ban Thường vụ", reason: str = "Có văn bản.") -> object:
    return (DecisionEntry(person=DOUBTED, polled=polled, by=by, reason=reason),)


def test_doubt_that_nobody_decided_stops_the_meeting() -> None:
    run = held("dien_bien", attendance=None, boxes=(), decisions=())
    (found,) = (one for one in run.findings if one.severity is Severity.ERROR)
    assert said([found]) == [("L.820", DOUBTED)]
    assert run.stopped
    assert found.text().startswith("Đặng Đình Quân (Ủy viên UBND tỉnh, Giám đốc Sở Y tế) cần")
    assert "599/UBTVQH15-CTĐB" in found.text()
    assert found.quotes()[0].startswith("trừ trường hợp cụ thể nêu tại mục II, phần II")
    english = found.text(Lang.EN)
    assert "a person must decide" in english
    assert "Cần quyết định" not in english


@pytest.mark.parametrize(("by", "reason"), [("", "Có văn bản."), ("Ban Thường vụ", " ")])
def test_decision_without_its_author_or_reason_decides_nothing(by: str, reason: str) -> None:
    decisions = decision(polled=False, by=by, reason=reason)
    run = held("dien_bien", attendance=None, boxes=(), decisions=decisions)
    assert placed(run.findings, "L.820", "C.820", "C.822") == [("L.820", DOUBTED)]


def test_decision_to_poll_keeps_the_person_with_the_reason() -> None:
    run = held("dien_bien", attendance=None, boxes=(), decisions=decision(polled=True))
    assert DOUBTED in {one.person.key for one in run.people.polled}
    ((holder, why),) = run.people.explained
    assert (holder.person.key, why.code, why.value) == (DOUBTED, "meeting.decided_in", False)
    assert why.text() == "Quyết định lấy phiếu: Có văn bản (Ban Thường vụ)."
    assert placed(run.findings, "C.820") == [("C.820", DOUBTED)]


def test_decision_not_to_poll_leaves_the_person_out_with_the_clause() -> None:
    run = held("dien_bien", attendance=None, boxes=(), decisions=decision(polled=False))
    why = {one.person.key: why for one, why in run.people.left_out}[DOUBTED]
    assert (why.code, why.value) == ("meeting.decided_out", True)
    assert [one.document.number for one in why.because] == ["104-KH/TU", "599/UBTVQH15-CTĐB"]
    assert placed(run.findings, "C.822") == [("C.822", DOUBTED)]


def test_decision_that_the_rules_do_not_ask_for() -> None:
    more = (
        *example("dien_bien").decisions,
        DecisionEntry(person="CB003", polled=False, by="a", reason="b"),
    )
    run = held("dien_bien", decisions=more)
    assert placed(run.findings, "L.821") == [("L.821", "decisions[1]")]
    assert "CB003" in {one.person.key for one in run.people.polled}


def test_exemptions_carry_their_clause() -> None:
    left_out = {one.person.key: why for one, why in held("nam_dinh").people.left_out}
    new = left_out["CB005"]
    assert new.code == "exemption.appointed"
    assert new.because[0].place == "phần II, mục 2"
    retiring = {one.person.key: why for one, why in held("ninh_son").people.left_out}["CB010"]
    assert retiring.code == "exemption.retirement"
    assert retiring.because[0].document.number == "96-QĐ/TW"


def test_named_exceptions_carry_the_plan_s_clause() -> None:
    for _, why in held("dien_bien").people.left_out[:3]:
        assert why.code == "exclusion.named"
        (clause,) = why.because
        assert (clause.document.number, clause.place) == ("104-KH/TU", "Phụ lục 1, dòng 4")


def test_two_electorates_of_one_meeting() -> None:
    first, second = held("dien_bien_dang_doan").people.electorates
    assert (first.key, second.key) == ("council_committee_leader", "council_office_leader")
    assert [one.person.key for one in second.polled] == ["CB011", "CB012", "CB013"]
    more = {one.person.key for one in second.voters} - {one.person.key for one in first.voters}
    assert more == {"CB020"}
    assert len(first.voters) == 19


def test_voters_listed_by_hand_are_the_electorate_each_once() -> None:
    voters = example("bac_giang").voters
    assert voters is not None
    twice = VotersEntry(persons=(*voters.persons, "CB001"), basis="Công văn 12")
    run = held("bac_giang", voters=twice)
    assert tuple(one.person.key for one in run.people.voters) == voters.persons
    (found,) = (one for one in run.findings if one.code == "C.821")
    assert "Căn cứ được ghi: Công văn 12." in found.text()


def test_nobody_is_polled(tmp_path: Path) -> None:
    source = EXAMPLES / "bac_giang" / "danh_sach.csv"
    head, *rows = csv.reader(source.read_text(encoding="utf-8-sig").splitlines())
    role = head.index("Vai trò")
    kept = [row for row in rows if row[role] not in {"Cấp trưởng", "Cấp phó"}]
    with (tmp_path / "danh_sach.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *kept])
    codes = {row[0] for row in kept}
    voters = example("bac_giang").voters
    assert voters is not None
    run = held(
        "bac_giang",
        tmp_path,
        voters=replace(voters, persons=tuple(one for one in voters.persons if one in codes)),
        chair=None,
        board=None,
        attendance=None,
        boxes=(),
    )
    assert placed(run.findings, "L.822") == [("L.822", "rows")]
    assert run.stopped


def test_panel_selects_nobody() -> None:
    run = held("bac_giang", attendance=None, boxes=(), voters=VotersEntry(persons=(), basis="a"))
    assert placed(run.findings, "L.823") == [("L.823", "department_leader")]
