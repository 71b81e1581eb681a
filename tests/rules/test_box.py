from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Finding, RuleSet, Severity, Topic
from tinnhiem_core.law.regulation import regulation, resolution
from tinnhiem_core.model.vote import BallotAccount
from tinnhiem_core.rules.box import box_findings, own_papers, unreturned
from tinnhiem_core.texts import Lang

WHOLE = BallotAccount(collected=47, issued=47, present=47, opening=47, summoned=47, deputies=50)


def found_in(
    account: BallotAccount, rules: RuleSet = QD_96_2023, papers: int | None = None, **reasons: str
) -> list[Finding]:
    return list(box_findings(rules, account, papers, reasons))


def one_in(
    account: BallotAccount, rules: RuleSet = QD_96_2023, papers: int | None = None, **reasons: str
) -> Finding:
    (found,) = found_in(account, rules, papers, **reasons)
    return found


@pytest.mark.parametrize("rules", [QD_96_2023, NQ_96_2023_QH15])
def test_box_that_ties_out_has_no_finding(rules: RuleSet) -> None:
    assert found_in(WHOLE, rules) == []
    assert found_in(WHOLE, rules, papers=47) == []


def test_own_papers_and_unreturned() -> None:
    account = replace(WHOLE, collected=45, foreign=2)
    assert own_papers(account) == 43
    assert unreturned(account) == 4
    assert unreturned(replace(account, issued=None)) is None


@pytest.mark.parametrize(
    ("account", "code", "where", "value", "most"),
    [
        (replace(WHOLE, opening=48), "L.207", "opening", 48, 47),
        (replace(WHOLE, present=48), "L.208", "present", 48, 47),
        (replace(WHOLE, present=46), "L.201", "issued", 47, 46),
    ],
)
def test_no_figure_exceeds_the_one_it_comes_from(
    account: BallotAccount, code: str, where: str, value: int, most: int
) -> None:
    found = one_in(account)
    assert (found.code, found.where, found.row) == (code, where, None)
    assert found.severity is Severity.ERROR
    assert found.because == (regulation(Topic.TALLY),)
    assert dict(found.figures) == {"value": value, "most": most}
    assert str(value) in found.text()
    assert str(most) in found.text(Lang.EN)


def test_guests_are_not_counted_among_deputies() -> None:
    account = replace(WHOLE, opening=51, present=52, summoned=60)
    assert found_in(account, QD_96_2023) == []
    found = found_in(account, NQ_96_2023_QH15)
    assert [(one.code, one.where) for one in found] == [("L.211", "opening"), ("L.212", "present")]
    assert dict(found[1].figures) == {"value": 52, "most": 50}
    assert found[0].because == (resolution(Topic.TALLY),)


def test_no_more_papers_than_deputies_at_a_council() -> None:
    account = BallotAccount(
        collected=52, foreign=1, issued=51, present=51, summoned=51, deputies=50
    )
    found = found_in(account, NQ_96_2023_QH15, foreign="tờ in khác mẫu")
    assert [one.code for one in found] == ["L.212", "L.209", "N.212"]
    assert found[1].where == "collected"
    assert dict(found[1].figures) == {"value": 51, "most": 50}
    assert found[1].because == (resolution(Topic.TALLY),)


def test_findings_of_a_council_quote_its_own_clause_about_totals() -> None:
    quoting = replace(NQ_96_2023_QH15, citation=regulation)
    account = BallotAccount(collected=52, issued=52, present=50, summoned=50, deputies=50)
    found = {one.code: one.because for one in found_in(account, quoting)}
    assert found == {
        "L.201": (regulation(Topic.TALLY),),
        "L.209": (regulation(Topic.TALLY),),
    }


def test_as_many_papers_as_deputies_is_right() -> None:
    account = BallotAccount(collected=50, issued=50, present=50, summoned=50, deputies=50)
    assert found_in(account, NQ_96_2023_QH15) == []


def test_more_collected_than_issued_and_foreign() -> None:
    found = one_in(replace(WHOLE, collected=48))
    assert (found.code, found.where) == ("L.202", "collected")
    assert found.because == (regulation(Topic.TALLY),)
    assert dict(found.figures) == {"collected": 48, "issued": 47, "foreign": 0}
    assert "Phiếu thu về 48, nhiều hơn phiếu phát ra 47" in found.text()


def test_more_collected_than_issued_is_right_where_the_rest_is_foreign() -> None:
    found = one_in(replace(WHOLE, collected=48, foreign=1))
    assert (found.code, found.where, found.severity) == ("C.212", "foreign", Severity.WARNING)
    assert found.because == (regulation(Topic.VOID),)
    assert dict(found.figures) == {"count": 1, "reason": ""}


def test_reason_turns_foreign_papers_into_a_note() -> None:
    found = one_in(replace(WHOLE, collected=48, foreign=1), foreign=" tờ không có dấu treo ")
    assert (found.code, found.severity) == ("N.212", Severity.NOTE)
    assert dict(found.figures) == {"count": 1, "reason": "tờ không có dấu treo"}
    assert found.text().endswith("lý do đã ghi: tờ không có dấu treo.")


def test_unreturned_papers_want_a_reason() -> None:
    found = one_in(replace(WHOLE, collected=45))
    assert (found.code, found.where, found.severity) == ("C.211", "issued", Severity.WARNING)
    assert found.because == (regulation(Topic.TALLY),)
    assert dict(found.figures) == {"count": 2, "reason": ""}
    assert found.remedy() == "Ghi lý do để lưu cùng biên bản."


def test_reason_turns_unreturned_papers_into_a_note() -> None:
    found = one_in(replace(WHOLE, collected=46), unreturned="một người giữ lại phiếu")
    assert (found.code, found.where) == ("N.211", "issued")
    assert dict(found.figures) == {"count": 1, "reason": "một người giữ lại phiếu"}


@pytest.mark.parametrize("reason", ["", " ", "\t"])
def test_blank_reason_is_none(reason: str) -> None:
    assert one_in(replace(WHOLE, collected=46), unreturned=reason).code == "C.211"


def test_unreturned_counts_the_boards_own_papers() -> None:
    found = found_in(replace(WHOLE, collected=47, foreign=1))
    assert [one.code for one in found] == ["C.211", "C.212"]
    assert dict(found[0].figures)["count"] == 1


def test_more_foreign_papers_than_collected() -> None:
    account = replace(WHOLE, collected=1, foreign=2)
    found = found_in(account, foreign="có")
    assert [(one.code, one.where) for one in found] == [("L.206", "foreign"), ("N.212", "foreign")]
    assert dict(found[0].figures) == {"value": 2, "most": 1}


def test_all_collected_papers_may_be_foreign() -> None:
    account = replace(WHOLE, collected=47, foreign=47)
    found = found_in(account, foreign="có", unreturned="có")
    assert [one.code for one in found] == ["N.211", "N.212"]


@pytest.mark.parametrize("papers", [45, 47])
def test_papers_and_foreign_ones_are_those_collected(papers: int) -> None:
    account = replace(WHOLE, collected=47, foreign=1, issued=46)
    found = found_in(account, QD_96_2023, papers, foreign="có")
    assert [one.code for one in found] == ["L.205", "N.212"]
    assert (found[0].where, found[0].because) == ("papers", (regulation(Topic.TALLY),))
    assert dict(found[0].figures) == {"papers": papers, "foreign": 1, "collected": 47}


def test_papers_with_foreign_ones_tie_out() -> None:
    account = replace(WHOLE, collected=47, foreign=1, issued=46)
    assert one_in(account, QD_96_2023, 46, foreign="có").code == "N.212"


def test_nothing_collected_wants_a_reason() -> None:
    account = replace(WHOLE, collected=0, issued=0)
    found = one_in(account)
    assert (found.code, found.where, found.severity) == ("L.213", "collected", Severity.ERROR)
    assert found.because == (regulation(Topic.TALLY),)
    assert one_in(account, no_result="  ").code == "L.213"
    noted = one_in(account, no_result=" hội nghị dừng trước khi bỏ phiếu ")
    assert (noted.code, noted.severity) == ("N.213", Severity.NOTE)
    assert dict(noted.figures) == {"reason": "hội nghị dừng trước khi bỏ phiếu"}


def test_one_paper_is_a_result() -> None:
    assert found_in(replace(WHOLE, collected=1, issued=1)) == []


@pytest.mark.parametrize(
    ("name", "code"), [("summoned", "N.201"), ("present", "N.202"), ("issued", "N.203")]
)
def test_missing_figure_is_reported_as_not_checkable(name: str, code: str) -> None:
    missing: dict[str, Any] = {name: None}
    found = one_in(replace(WHOLE, opening=None, **missing))
    assert (found.code, found.where, found.severity) == (code, name, Severity.NOTE)
    assert found.because == (regulation(Topic.TALLY),)
    assert found.text().startswith("Thiếu số")


def test_missing_deputies_matter_at_a_council_only() -> None:
    account = replace(WHOLE, deputies=None)
    assert found_in(account) == []
    found = one_in(account, NQ_96_2023_QH15)
    assert (found.code, found.where) == ("N.205", "deputies")
    assert found.because == (resolution(Topic.TALLY),)
    assert found_in(replace(WHOLE, summoned=None), NQ_96_2023_QH15) == []


def test_only_the_papers_collected_are_known() -> None:
    bare = BallotAccount(collected=47)
    assert [one.code for one in found_in(bare)] == ["N.201", "N.202", "N.203"]
    council = [one.code for one in found_in(bare, NQ_96_2023_QH15)]
    assert council == ["N.205", "N.202", "N.203"]


def test_everything_wrong_is_reported_at_once() -> None:
    account = BallotAccount(
        collected=60, foreign=61, issued=50, present=49, opening=48, summoned=47
    )
    found = [one.code for one in found_in(account, QD_96_2023, 3)]
    assert found == ["L.207", "L.208", "L.201", "L.206", "L.205", "C.212"]


def test_without_issued_own_papers_are_held_against_the_people_present() -> None:
    account = BallotAccount(collected=48, present=47, summoned=47)
    (found,) = (one for one in box_findings(QD_96_2023, account, None, {}) if one.code == "L.215")
    assert (found.where, found.figures) == ("collected", (("value", 48), ("most", 47)))
    assert found.because == (regulation(Topic.TALLY),)


@pytest.mark.parametrize(
    "account",
    [
        BallotAccount(collected=47, present=47),
        BallotAccount(collected=48, foreign=1, present=47),
        BallotAccount(collected=48),
        BallotAccount(collected=48, present=47, issued=47),
    ],
)
def test_no_such_error_where_it_fits_or_can_be_told_otherwise(account: BallotAccount) -> None:
    assert "L.215" not in {one.code for one in box_findings(QD_96_2023, account, None, {})}
