from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.json_object import MAX_COUNT, MAX_FINDINGS, MAX_TEXT
from tinnhiem_core.intake.tally import MAX_ROWS, TallyInput, read_tally
from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023, Finding
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.settings import Base, Rounding, Settings, StruckName
from tinnhiem_core.model.vote import BallotAccount, BoardRuling, Confidence, Doubt, RowCount
from tinnhiem_core.rules.published import PrintedShare
from tinnhiem_core.texts import Lang

ROW: dict[str, Any] = {
    "name": "Nguyễn Văn A",
    "title": "Giám đốc",
    "high": 19,
    "trust": 2,
    "low": 25,
}


def read(**given: Any) -> TallyInput:
    return read_tally(json.dumps({"collected": 47, "rows": [ROW]} | given))


def wrong(**given: Any) -> list[tuple[str, str]]:
    with pytest.raises(IntakeError) as caught:
        read(**given)
    for one in caught.value.findings:
        assert one.text()
        assert one.text(Lang.EN)
        one.remedy()
        one.remedy(Lang.EN)
    return [(one.code, one.where) for one in caught.value.findings]


def said(**given: Any) -> str:
    with pytest.raises(IntakeError) as caught:
        read(**given)
    (finding,) = caught.value.findings
    return finding.text()


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


@pytest.mark.parametrize(
    ("settings", "code", "where"),
    [
        ([], "L.155", "settings"),
        ({"base": "present"}, "L.167", "settings.base"),
        ({"base": "issued"}, "L.167", "settings.base"),
        ({"base": "valid"}, "L.167", "settings.base"),
        ({"base": "Collected"}, "L.167", "settings.base"),
        ({"base": 1}, "L.166", "settings.base"),
        ({"decimals": 5}, "L.162", "settings.decimals"),
        ({"decimals": -1}, "L.161", "settings.decimals"),
        ({"decimals": "2"}, "L.160", "settings.decimals"),
        ({"decimals": True}, "L.160", "settings.decimals"),
        ({"rounding": "bankers"}, "L.166", "settings.rounding"),
        ({"rounding": 1.5}, "L.166", "settings.rounding"),
        ({"struck_name_voids": "all"}, "L.166", "settings.struck_name_voids"),
        ({"small_panel": 0}, "L.179", "settings.small_panel"),
    ],
)
def test_wrong_settings(settings: object, code: str, where: str) -> None:
    assert wrong(settings=settings) == [(code, where)]


def test_message_about_a_choice_names_the_choices() -> None:
    text = said(settings={"rounding": "bankers"})
    assert (
        text == "settings.rounding: không có giá trị “bankers”; chọn một trong: half_up, truncate."
    )
    assert "QD_96_2023, NQ_96_2023_QH15" in said(rule_set="QD_262")
    assert "chỉ tính trên phiếu thu về" in said(settings={"base": "valid"})


@pytest.mark.parametrize("rule_set", ["QD_262", "", 96, ["QD_96_2023"], {}, True])
def test_unknown_rule_set(rule_set: object) -> None:
    assert wrong(rule_set=rule_set) == [("L.166", "rule_set")]


def test_deputies_as_base_need_their_number() -> None:
    council = {"rule_set": "NQ_96_2023_QH15", "settings": {"base": "deputies"}}
    assert wrong(**council) == [("L.168", "deputies")]
    assert read(**council, deputies=50).account.deputies == 50
    assert wrong(**council, deputies=-1) == [("L.161", "deputies")]
    assert read(settings={"base": "deputies"}).settings.base is Base.DEPUTIES


@pytest.mark.parametrize("key", ["name", "title"])
@pytest.mark.parametrize(
    ("value", "code"),
    [
        (5, "L.163"),
        (1.5, "L.163"),
        (["x"], "L.163"),
        (True, "L.163"),
        ("x" * (MAX_TEXT + 1), "L.164"),
        ("x" * 10_000_000, "L.164"),
        ("a\u202eb", "L.165"),
        ("a\x00b", "L.165"),
        ("a\nb", "L.165"),
        ("a\ud800b", "L.165"),
        ("a\u200bb", "L.165"),
        ("a\ue000b", "L.165"),
        ("a\u2028b", "L.165"),
    ],
)
def test_wrong_text(key: str, value: object, code: str) -> None:
    assert wrong(rows=[{key: value}]) == [(code, f"rows[0].{key}")]


def test_message_about_hidden_characters_names_each_once() -> None:
    text = said(rows=[{"name": "a\u202eb\u202e\x07"}])
    assert text == "rows[0].name: có ký tự không in được: U+202E, U+0007."


def test_names_are_kept_in_nfc_without_blanks_around() -> None:
    tally = read(rows=[{"name": " Nguye\u0302\u0303n  Va\u0306n A\n", "title": "x" * MAX_TEXT}])
    assert tally.rows[0].line.name == "Nguyễn  Văn A"
    assert len(tally.rows[0].line.title) == MAX_TEXT


@pytest.mark.parametrize("name", ["<b>A</b>", "{{ 7*7 }}", "{% raw %}", "=1+1", "'; drop table--"])
def test_markup_in_a_name_is_text(name: str) -> None:
    assert read(rows=[{"name": name}]).rows[0].line.name == name


@pytest.mark.parametrize(
    "day", ["2023-02-30", "13/12/2023", "20231213", "2023-W50-3", "2023-12-13T00:00", "", 5, None]
)
def test_wrong_day(day: object) -> None:
    if day is None:
        assert read(date=day).on is None
    else:
        assert wrong(date=day) == [("L.175", "date")]


def test_papers_and_counts_are_not_mixed() -> None:
    assert wrong(rows=[{}, {"low": 1}], papers=["11"]) == [("L.171", "rows[1]")]
    assert wrong(rows=[{"void": 0}], papers=["1"]) == [("L.171", "rows[0]")]


@pytest.mark.parametrize(
    ("papers", "code", "where"),
    [
        ("11", "L.169", "papers"),
        ({"a": 1}, "L.169", "papers"),
        ([11], "L.163", "papers[0]"),
        (["11", None], "L.163", "papers[1]"),
        ([1.1], "L.163", "papers[0]"),
        (["1"], "L.172", "papers[0]"),
        (["11", "111"], "L.172", "papers[1]"),
        ([""], "L.172", "papers[0]"),
        (["1x"], "L.173", "papers[0]"),
        (["1１"], "L.173", "papers[0]"),
        (["1\n"], "L.173", "papers[0]"),
        (["11"] * 100_001, "L.181", "papers"),
    ],
)
def test_wrong_papers(papers: object, code: str, where: str) -> None:
    assert wrong(rows=[{}, {}], papers=papers) == [(code, where)]


def test_message_about_a_paper_names_mark_and_place() -> None:
    assert said(rows=[{}, {}], papers=["1x"]) == "papers[0]: ký tự lạ “x” ở vị trí 1."
    assert (
        said(rows=[{}, {}], papers=["1"])
        == "papers[0]: tờ phiếu có 1 ký tự, danh sách có 2 người."
    )
    assert said(rows=[{}] * 20, papers=["x" * 20]).count("“x”") == 10


def test_length_of_papers_is_not_judged_where_the_rows_are_wrong() -> None:
    assert wrong(rows=[], papers=["1"]) == [("L.170", "rows")]


@pytest.mark.parametrize(("key", "value"), [("rulings", []), ("added_names", 0), ("rulings", "x")])
def test_what_goes_with_papers_only(key: str, value: object) -> None:
    assert wrong(**{key: value}) == [("L.178", key)]


RULING = {"paper": 0, "row": 0, "doubt": "corrected", "confidence": "high", "note": "rõ"}


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        ({"paper": 2}, "L.176", "rulings[0]"),
        ({"row": 1}, "L.176", "rulings[0]"),
        ({"paper": -1}, "L.161", "rulings[0].paper"),
        ({"row": "0"}, "L.160", "rulings[0].row"),
        ({"paper": None}, "L.156", "rulings[0].paper"),
        ({"row": None}, "L.156", "rulings[0].row"),
        ({"doubt": None}, "L.156", "rulings[0].doubt"),
        ({"note": None}, "L.156", "rulings[0].note"),
        ({"note": " "}, "L.182", "rulings[0].note"),
        ({"note": 5}, "L.163", "rulings[0].note"),
        ({"doubt": "other"}, "L.166", "rulings[0].doubt"),
        ({"confidence": "void"}, "L.166", "rulings[0].confidence"),
        ({"level": "void"}, "L.158", "rulings[0].level"),
    ],
)
def test_wrong_ruling(change: dict[str, object], code: str, where: str) -> None:
    assert wrong(rows=[{}], papers=["1", "2"], rulings=[RULING | change]) == [(code, where)]


def test_rulings_are_a_list_of_objects_each_on_its_own_line() -> None:
    assert wrong(rows=[{}], papers=["1", "2"], rulings="x") == [("L.169", "rulings")]
    assert wrong(rows=[{}], papers=["1", "2"], rulings=[5]) == [("L.155", "rulings[0]")]
    twice = wrong(rows=[{}], papers=["1", "2"], rulings=[RULING, RULING])
    assert twice == [("L.177", "rulings")]
    assert wrong(rows=[{}], papers=["1"], rulings=[RULING, RULING]) == [("L.181", "rulings")]


def test_added_names_are_at_most_the_papers() -> None:
    assert wrong(rows=[{}], papers=["1"], added_names=2) == [("L.162", "added_names")]
    assert wrong(rows=[{}], papers=["1"], added_names=True) == [("L.160", "added_names")]


def test_wrong_reasons() -> None:
    assert wrong(reasons=[]) == [("L.155", "reasons")]
    assert wrong(reasons={"foreign": 5}) == [("L.163", "reasons.foreign")]


def test_all_errors_at_once_in_the_order_of_the_file() -> None:
    assert wrong(
        rule_set="x",
        settings={"base": "valid", "decimals": 9},
        summoned=-1,
        issued="4",
        rows=[{"name": 1, "low": True}, 7, {"printed": {"low": "x"}}],
        date="x",
    ) == [
        ("L.166", "rule_set"),
        ("L.162", "settings.decimals"),
        ("L.167", "settings.base"),
        ("L.163", "rows[0].name"),
        ("L.160", "rows[0].low"),
        ("L.155", "rows[1]"),
        ("L.174", "rows[2].printed.low"),
        ("L.161", "summoned"),
        ("L.160", "issued"),
        ("L.175", "date"),
    ]


def test_a_flood_of_errors_is_counted_not_listed() -> None:
    with pytest.raises(IntakeError) as caught:
        read(rows=[{}], papers=["x"] * (MAX_FINDINGS + 5))
    assert len(caught.value.findings) == MAX_FINDINGS + 1
    assert caught.value.findings[-1].text() == "Còn 5 lỗi khác."
    with pytest.raises(IntakeError) as caught:
        read(rows=[{}], papers=["x"] * MAX_FINDINGS)
    assert len(caught.value.findings) == MAX_FINDINGS


def test_thousands_of_unknown_keys_are_counted() -> None:
    with pytest.raises(IntakeError) as caught:
        read(**{f"collecte{number}": 1 for number in range(20_000)})
    assert len(caught.value.findings) == MAX_FINDINGS + 1


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["deputies", "truncate", "NQ_96_2023_QH15", "97,87 %", "2023-12-13"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "name",
                    "title",
                    "high",
                    "trust",
                    "low",
                    "void",
                    "printed",
                    "base",
                    "decimals",
                    "rounding",
                    "small_panel",
                    "paper",
                    "row",
                    "doubt",
                    "confidence",
                    "note",
                    "foreign",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "rule_set",
        "settings",
        "summoned",
        "opening",
        "present",
        "issued",
        "collected",
        "foreign",
        "deputies",
        "rows",
        "papers",
        "added_names",
        "rulings",
        "reasons",
        "date",
    ]
)


@given(st.dictionaries(KEYS, JSON | st.lists(JSON, max_size=3)))
def test_hostile_values_are_refused_cleanly_or_read(given_values: dict[str, object]) -> None:
    wrong_values: tuple[Finding, ...] = ()
    try:
        read_tally(json.dumps(given_values))
    except RefusedError as refused:
        wrong_values = refused.findings
    else:
        assert {"collected", "rows"} <= given_values.keys()
    assert all(one.text() and one.text(Lang.EN) for one in wrong_values)


@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:0123456789eE.-\\u nullNaN', max_size=60))
def test_hostile_text_is_refused_cleanly(source: bytes | str) -> None:
    with pytest.raises(RefusedError):
        read_tally(source)
