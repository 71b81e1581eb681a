"""A count in JSON: what is read, counts, rows and keys."""

from __future__ import annotations

from datetime import date

import pytest
from tests.intake.tally_samples import ROW, read, said, wrong

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.json_object import MAX_COUNT
from tinnhiem_core.intake.tally import MAX_ROWS, read_tally
from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023
from tinnhiem_core.model.settings import Base, Rounding, Settings, StruckName
from tinnhiem_core.model.vote import BallotAccount, BoardRuling, Confidence, Doubt, RowCount
from tinnhiem_core.rules.published import PrintedShare


def test_only_collected_and_rows_are_required() -> None:
    tally = read_tally('{"collected": 47, "rows": [{}]}')
    assert tally.rules is QD_96_2023
    assert tally.settings == Settings()
    assert tally.account == BallotAccount(collected=47)
    (row,) = tally.rows
    assert row.count == RowCount(high=None, trust=None, low=None)
    assert (row.line.name, row.line.title, row.printed) == ("", "", {})
    assert (tally.pile, tally.reasons, tally.on) == (None, {}, None)


def test_everything_is_read() -> None:
    tally = read(
        rule_set="NQ_96_2023_QH15",
        settings={
            "base": "deputies",
            "decimals": 3,
            "rounding": "truncate",
            "struck_name_voids": "paper",
            "small_panel": 7,
        },
        summoned=52,
        opening=51,
        present=50,
        issued=49,
        foreign=1,
        deputies=53,
        rows=[ROW | {"void": 1}],
        reasons={"unreturned": "hai phiếu", "foreign": "sai mẫu", "no_result": ""},
        date="2023-12-13",
    )
    assert tally.rules is NQ_96_2023_QH15
    assert tally.settings == Settings(
        base=Base.DEPUTIES,
        decimals=3,
        rounding=Rounding.TRUNCATE,
        struck_name_voids=StruckName.PAPER,
        small_panel=7,
    )
    assert tally.account == BallotAccount(
        collected=47, foreign=1, issued=49, present=50, opening=51, summoned=52, deputies=53
    )
    assert tally.rows[0].count == RowCount(high=19, trust=2, low=25, void=1)
    assert (tally.rows[0].line.name, tally.rows[0].line.title) == ("Nguyễn Văn A", "Giám đốc")
    assert tally.reasons == {"unreturned": "hai phiếu", "foreign": "sai mẫu", "no_result": ""}
    assert tally.on == date(2023, 12, 13)


def test_zero_decimals_are_not_the_default() -> None:
    assert read(settings={"decimals": 0}).settings.decimals == 0


def test_null_is_not_given() -> None:
    nothing = dict.fromkeys(
        ("settings", "summoned", "present", "issued", "foreign", "deputies", "papers", "reasons")
    )
    row = dict.fromkeys(("name", "title", "high", "trust", "low", "void", "printed"))
    tally = read(rule_set=None, date=None, rulings=None, rows=[row], **nothing)
    assert tally.account == BallotAccount(collected=47)
    assert tally.rows[0].count == RowCount(high=None, trust=None, low=None)
    empty = dict.fromkeys(("base", "decimals", "rounding", "struck_name_voids", "small_panel"))
    assert read(settings=empty).settings == Settings()


def test_papers_stand_in_place_of_the_counts() -> None:
    ruling = {"paper": 1, "row": 0, "doubt": "outside_box", "confidence": "low", "note": "sát ô"}
    void = {"paper": 0, "row": 0, "doubt": "corrected", "note": "tẩy xóa"}
    tally = read(rows=[{}], papers=["1", "*"], added_names=1, rulings=[ruling, void])
    assert tally.pile is not None
    assert [paper.marks for paper in tally.pile.papers] == ["1", "*"]
    assert tally.pile.added_names == 1
    assert tally.pile.rulings == (
        BoardRuling(
            paper=1, row=0, doubt=Doubt.OUTSIDE_BOX, confidence=Confidence.LOW, note="sát ô"
        ),
        BoardRuling(paper=0, row=0, doubt=Doubt.CORRECTED, confidence=None, note="tẩy xóa"),
    )
    assert read(rows=[{}], papers=[]).pile is not None


@pytest.mark.parametrize(
    ("text", "kept", "units", "digits"),
    [
        ('"97,87 %"', "97,87", 9787, 2),
        ('" 97.87%"', "97.87", 9787, 2),
        ('"97,87\u00a0%"', "97,87", 9787, 2),
        ("97.87", "97.87", 9787, 2),
        ("97.5", "97.5", 975, 1),
        ("0", "0", 0, 0),
        ("100", "100", 100, 0),
        ('"2"', "2", 2, 0),
        ('"0,125"', "0,125", 125, 3),
        ("53.190000", "53.190000", 53190000, 6),
    ],
)
def test_printed_percentages_are_read_digit_by_digit(
    text: str, kept: str, units: int, digits: int
) -> None:
    tally = read_tally(f'{{"collected": 47, "rows": [{{"printed": {{"low": {text}}}}}]}}')
    assert tally.rows[0].printed == {"low": PrintedShare(text=kept, units=units, digits=digits)}


@pytest.mark.parametrize(
    "text",
    [
        '"abc"',
        '""',
        '"%"',
        "-1",
        "1e2",
        "NaN",
        "true",
        "[]",
        "{}",
        '"1000"',
        "12345",
        '"１２"',
        '"1,2,3"',
        '"1."',
        '"0.1234567"',
    ],
)
def test_percentage_that_cannot_be_read(text: str) -> None:
    with pytest.raises(IntakeError) as caught:
        read_tally(f'{{"collected": 47, "rows": [{{"printed": {{"void": {text}}}}}]}}')
    assert [(one.code, one.where) for one in caught.value.findings] == [
        ("L.174", "rows[0].printed.void")
    ]


@pytest.mark.parametrize(
    "key", ["summoned", "opening", "present", "issued", "collected", "foreign", "deputies"]
)
@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("47", "L.160"),
        (True, "L.160"),
        (47.0, "L.160"),
        (1e300, "L.160"),
        (float("nan"), "L.160"),
        ([], "L.160"),
        ({}, "L.160"),
        (-1, "L.161"),
        (-(10**40), "L.161"),
        (MAX_COUNT + 1, "L.162"),
        (10**40, "L.162"),
        (10**4000, "L.162"),
    ],
)
def test_wrong_count(key: str, value: object, code: str) -> None:
    assert wrong(**{key: value}) == [(code, key)]


def test_largest_count_is_read() -> None:
    assert read(collected=MAX_COUNT).account.collected == MAX_COUNT


def test_message_shows_what_was_given_and_no_more_than_fits() -> None:
    assert said(summoned="47") == "summoned: cần một số nguyên không âm, nhận được “47”."
    assert said(summoned=True) == "summoned: cần một số nguyên không âm, nhận được true."
    assert said(summoned=False) == "summoned: cần một số nguyên không âm, nhận được false."
    assert said(summoned=47.5) == "summoned: cần một số nguyên không âm, nhận được 47.5."
    assert said(summoned=[1]) == "summoned: cần một số nguyên không âm, nhận được […]."
    assert said(summoned={"a": 1}) == "summoned: cần một số nguyên không âm, nhận được {…}."
    assert said(summoned=-3) == "summoned: số âm -3."
    assert said(summoned=10**100) == (
        f"summoned: số 1{'0' * 59}… quá lớn; nhiều nhất là 1.000.000.000."
    )
    assert said(summoned="x" * 61).endswith(f"“{'x' * 60}…”.")
    assert said(summoned="x" * 60).endswith(f"“{'x' * 60}”.")
    assert (
        said(summoned="a\u202eb\x00") == "summoned: cần một số nguyên không âm, nhận được “a�b�”."
    )
    assert said(summoned="{0} {x}") == "summoned: cần một số nguyên không âm, nhận được “{0} {x}”."


@pytest.mark.parametrize("key", ["high", "trust", "low", "void"])
@pytest.mark.parametrize(("value", "code"), [("1", "L.160"), (True, "L.160"), (-1, "L.161")])
def test_wrong_count_of_a_row(key: str, value: object, code: str) -> None:
    assert wrong(rows=[{}, {key: value}]) == [(code, f"rows[1].{key}")]


@pytest.mark.parametrize("top", ["[]", "null", "5", '"x"', "1.5", "true"])
def test_top_that_is_no_object(top: str) -> None:
    with pytest.raises(IntakeError) as caught:
        read_tally(top)
    assert [(one.code, one.where) for one in caught.value.findings] == [("L.155", "")]


def test_missing_keys() -> None:
    with pytest.raises(IntakeError) as caught:
        read_tally("{}")
    assert [(one.code, one.where) for one in caught.value.findings] == [
        ("L.156", "rows"),
        ("L.156", "collected"),
    ]
    assert wrong(collected=None, rows=None) == [("L.156", "rows"), ("L.156", "collected")]


@pytest.mark.parametrize(
    ("rows", "code", "where"),
    [
        ([], "L.170", "rows"),
        ({}, "L.169", "rows"),
        ("x", "L.169", "rows"),
        ([[]], "L.155", "rows[0]"),
        ([ROW, 5], "L.155", "rows[1]"),
        ([{}] * (MAX_ROWS + 1), "L.181", "rows"),
    ],
)
def test_wrong_rows(rows: object, code: str, where: str) -> None:
    assert wrong(rows=rows) == [(code, where)]


def test_unknown_key_suggests_the_nearest() -> None:
    assert wrong(colected=1) == [("L.157", "colected")]
    assert said(colected=1) == "colected: không có mục này; có phải “collected” không?"
    assert said(zzz=1).startswith("zzz: không có mục này. Các mục dùng được: rule_set, settings,")
    assert wrong(settings={"rouding": "half_up"}) == [("L.157", "settings.rouding")]
    assert wrong(rows=[{"hihg": 1}]) == [("L.157", "rows[0].hihg")]
    assert wrong(rows=[{"printed": {"hgh": 1}}]) == [("L.157", "rows[0].printed.hgh")]
    assert wrong(reasons={"unreturn": "x"}) == [("L.157", "reasons.unreturn")]
    assert wrong(**{"q\u202e" + "w" * 100: 1}) == [("L.158", "q�" + "w" * 58 + "…")]


def test_repeated_key_is_refused_wherever_it_is() -> None:
    source = (
        '{"collected": 1, "collected": 2, "rows": [{"low": 1, "low": 1,'
        ' "printed": {"low": 1, "low": 1}}], "settings": {"decimals": 1, "decimals": 1}}'
    )
    with pytest.raises(IntakeError) as caught:
        read_tally(source)
    assert [(one.code, one.where) for one in caught.value.findings] == [
        ("L.159", "collected"),
        ("L.159", "settings.decimals"),
        ("L.159", "rows[0].low"),
        ("L.159", "rows[0].printed.low"),
    ]
