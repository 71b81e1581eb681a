"""The tally service: its answer in data and in lines."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tinnhiem_core.law import Topic
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.services.tally import TallyReport, tally
from tinnhiem_core.texts import Lang

EXAMPLE: dict[str, Any] = {
    "rule_set": "QD_96_2023",
    "settings": {"base": "collected", "decimals": 2, "rounding": "half_up"},
    "summoned": 47,
    "present": 47,
    "issued": 47,
    "collected": 47,
    "foreign": 0,
    "deputies": 50,
    "rows": [{"name": "Nguyễn Văn A", "title": "Chủ tịch", "high": 19, "trust": 2, "low": 25}],
}


def report(**change: Any) -> TallyReport:
    return tally(json.dumps(EXAMPLE | change))


def data(**change: Any) -> dict[str, Any]:
    return whole(report(**change))


def whole(given_report: TallyReport) -> dict[str, Any]:
    answer: dict[str, Any] = given_report.data()
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer
    return answer


def codes(**change: Any) -> list[str]:
    return [one["code"] for one in data(**change)["findings"]]


def test_answer_has_the_shape_that_was_agreed() -> None:
    answer = data()
    row = answer["rows"][0]
    assert report().status == 0
    assert answer["rule_set"] == "QD_96_2023"
    assert answer["base"] == {"name": "collected", "value": 47}
    assert answer["quorum"]["met"] is True
    assert answer["quorum"]["because"][1] == (
        "Quy định số 96-QĐ/TW (chưa đối chiếu số điều): “chỉ được tiến hành khi có ít nhất 2/3 số"
        " người được triệu tập có mặt”"
    )
    assert (row["name"], row["title"]) == ("Nguyễn Văn A", "Chủ tịch")
    assert row["high"] == {"count": 19, "share": "40.43"}
    assert row["trust"] == {"count": 2, "share": "4.26"}
    assert row["low"] == {"count": 25, "share": "53.19"}
    assert row["void"] == {"count": 1, "share": "2.13"}
    assert row["valid"] == 46
    assert row["outcome"] == "reconsider"
    assert row["because"][0].startswith("“Tín nhiệm thấp” 25 phiếu trên 47: 2 × 25 = 50")
    assert row["because"][1].startswith("Điều 11, Quy định số 96-QĐ/TW: “Những trường hợp")
    assert answer["findings"] == []
    assert answer["settings"] == {
        "decimals": 2,
        "rounding": "half_up",
        "struck_name_voids": "row",
    }


def test_finding_has_code_severity_text_row_place_remedy_and_clause() -> None:
    row = EXAMPLE["rows"][0] | {"void": 2}
    answer = report(rows=[row])
    (found,) = whole(answer)["findings"]
    assert answer.status == 1
    assert found == {
        "code": "L.203",
        "severity": "E",
        "text": "Dòng 1: các số phiếu 19, 2, 25, 2 cộng lại là 48, khác số phiếu thu về 47.",
        "row": 0,
        "where": "rows[0]",
        "remedy": "Đối chiếu lại với biên bản kiểm phiếu; đếm lại nếu cần.",
        "quotes": [regulation(Topic.TALLY).quote],
        "because": ["Quy định số 96-QĐ/TW (chưa đối chiếu số điều)"],
    }


def test_finding_about_the_whole_has_no_row() -> None:
    answer = data(issued=46)
    assert [(one["code"], one["row"]) for one in answer["findings"]] == [("L.202", None)]


def test_papers_give_the_same_answer_as_their_totals() -> None:
    papers = ["1"] * 19 + ["2"] * 2 + ["3"] * 25 + ["0"]
    by_paper = data(papers=papers, rows=[{"name": "Nguyễn Văn A", "title": "Chủ tịch"}])
    row = by_paper["rows"][0]
    assert row.pop("void_reasons") == {"no_mark": 1}
    expected = data()["rows"][0]
    assert expected.pop("void_reasons") == {}
    assert row == expected
    assert by_paper["findings"] == []


def test_number_of_papers_and_foreign_ones_is_that_collected() -> None:
    blank = [{"name": "A"}]
    assert codes(papers=["1"] * 46, rows=blank) == ["L.205"]
    foreign: dict[str, Any] = {
        "papers": ["1"] * 46,
        "rows": blank,
        "foreign": 1,
        "issued": 46,
        "present": 46,
    }
    assert codes(**foreign) == ["C.212"]
    assert codes(**foreign, reasons={"foreign": "sai mẫu"}) == ["N.212"]


def test_struck_name_voids_a_row_or_a_paper() -> None:
    given_papers: dict[str, Any] = {"papers": ["-1", "11"], "rows": [{}, {}]}
    bare: dict[str, Any] = {"summoned": 2, "present": 2, "issued": 2, "collected": 2}
    by_row = data(**bare, **given_papers)
    assert [row["void"]["count"] for row in by_row["rows"]] == [1, 0]
    by_paper = data(**bare, **given_papers, settings={"struck_name_voids": "paper"})
    assert [row["void"]["count"] for row in by_paper["rows"]] == [1, 1]


def test_rulings_and_added_names_of_the_board() -> None:
    answer = data(
        summoned=6,
        present=6,
        issued=6,
        collected=6,
        rows=[{}],
        papers=["*", "1", "1", "3", "3", "2"],
        added_names=2,
        rulings=[
            {"paper": 0, "row": 0, "doubt": "corrected", "confidence": "low", "note": "đã sửa"}
        ],
    )
    assert answer["rows"][0]["low"]["count"] == 3
    assert [one["code"] for one in answer["findings"]] == ["N.241"]


def test_only_collected_and_rows() -> None:
    answer = tally('{"collected": 47, "rows": [{"high": 19, "trust": 2, "low": 25}]}')
    assert answer.status == 0
    assert whole(answer)["quorum"]["met"] is None
    assert [one.code for one in answer.findings] == ["N.201", "N.202", "N.203", "N.216"]


def test_nothing_collected_is_null_not_none() -> None:
    answer = report(collected=0, issued=0, rows=[{"name": "A", "high": 0, "trust": 0, "low": 0}])
    assert answer.status == 1
    row = whole(answer)["rows"][0]
    assert row["outcome"] is None
    assert row["low"] == {"count": 0, "share": None}
    assert codes(collected=0, issued=0, rows=[{}], reasons={"no_result": "hoãn"})[0] == "N.213"


def test_missing_low_has_a_null_outcome() -> None:
    answer = report(rows=[{"high": 37, "trust": 9}])
    row = whole(answer)["rows"][0]
    assert answer.status == 0
    assert (row["low"], row["outcome"]) == ({"count": None, "share": None}, None)
    assert (row["void"], row["valid"]) == ({"count": None, "share": None}, None)
    assert [one.code for one in answer.findings] == ["N.208"]


def test_deputies_as_base_under_the_regulation_is_an_error_without_shares() -> None:
    answer = report(settings={"base": "deputies"})
    found = whole(answer)
    assert answer.status == 1
    assert found["base"] == {"name": "deputies", "value": None}
    row = found["rows"][0]
    assert row["low"] == {"count": 25, "share": None}
    assert row["void"] == {"count": 1, "share": None}
    assert row["outcome"] is None
    assert [one.code for one in answer.findings] == ["L.101"]


def test_council_may_take_shares_on_its_deputies() -> None:
    answer = report(rule_set="NQ_96_2023_QH15", settings={"base": "deputies"})
    row = whole(answer)["rows"][0]
    assert answer.status == 0
    assert row["low"] == {"count": 25, "share": "50.00"}
    assert row["outcome"] == "none"
    on_ballots = data(rule_set="NQ_96_2023_QH15")["rows"][0]
    assert on_ballots["outcome"] == "reconsider"


def test_printed_percentages_are_compared_and_not_repaired() -> None:
    printed = {"high": "97,87 %", "trust": 0, "low": "2.12", "void": "0"}
    row = {"high": 46, "trust": 0, "low": 1, "printed": printed}
    answer = report(rows=[row])
    assert answer.status == 0
    assert [(one.code, one.where) for one in answer.findings] == [("C.251", "rows[0].printed.low")]
    assert whole(answer)["rows"][0]["low"]["share"] == "2.13"
    assert codes(rows=[row], settings={"rounding": "truncate"}) == []


def test_each_row_is_compared_with_its_own_print() -> None:
    rows = [
        {"high": 46, "trust": 0, "low": 1, "printed": {"high": "97.87"}},
        {"high": 33, "trust": 8, "low": 6, "printed": {"high": "70.20", "void": "1"}},
    ]
    assert [one["where"] for one in data(rows=rows)["findings"]] == [
        "rows[1].printed.high",
        "rows[1].printed.void",
    ]


def test_day_of_the_meeting_is_asked() -> None:
    low = [{"high": 2, "trust": 3, "low": 42}]
    assert codes(rows=low, date="2025-10-07") == []
    assert codes(rows=low, date="2025-10-08") == ["N.261"]
    assert codes(date="2018-12-06") == ["C.103"]


def test_unreadable_input_says_everything_in_both_languages() -> None:
    answer = report(summoned=-1, issued="4")
    assert answer.status == 2
    assert (answer.rules, answer.result) == (None, None)
    assert list(answer.lines()) == []
    assert answer.data() == {
        "errors": [
            {
                "code": "L.161",
                "severity": "E",
                "text": "summoned: số âm -1.",
                "row": None,
                "where": "summoned",
                "remedy": "",
                "quotes": [],
                "because": [],
            },
            {
                "code": "L.160",
                "severity": "E",
                "text": "issued: cần một số nguyên không âm, nhận được “4”.",
                "row": None,
                "where": "issued",
                "remedy": "Ghi số không có dấu nháy, không có phần thập phân.",
                "quotes": [],
                "because": [],
            },
        ]
    }
    errors: Any = answer.data(Lang.EN)["errors"]
    assert errors[0]["text"] == "summoned: negative, -1."


@pytest.mark.parametrize("source", ["", "{", b"\xff\xfe", "[" * 100_000, "null"])
def test_what_is_no_count_at_all_is_status_2(source: str | bytes) -> None:
    answer = tally(source)
    assert answer.status == 2
    assert len(answer.findings) == 1


def test_lines_for_people_in_vietnamese() -> None:
    rules, base, quorum, person, outcome = report().lines()
    assert rules == "Quy định số 96-QĐ/TW ngày 02/02/2023"
    assert base == "Tỷ lệ tính trên tổng số phiếu thu về: 47"
    assert quorum.startswith("Có mặt 47 trên 47 người được triệu tập")
    assert person == (
        "1. Nguyễn Văn A, Chủ tịch: cao 19 (40,43 %); tín nhiệm 2 (4,26 %); thấp 25 (53,19 %);"
        " không hợp lệ 1 (2,13 %)"
    )
    assert outcome.startswith("   “Tín nhiệm thấp” 25 phiếu trên 47")
    assert outcome.endswith("(căn cứ Điều 11, Quy định số 96-QĐ/TW)")


def test_lines_for_people_in_english_and_without_figures() -> None:
    rows = [{"title": "Chủ tịch", "high": 1200, "trust": 2}, {}]
    lines = list(report(collected=1202, settings={"base": "deputies"}, rows=rows).lines(Lang.EN))
    assert lines[1] == "Shares on all deputies: not known"
    assert lines[3] == "1. Chủ tịch: high 1,200; confidence 2; low not known; void not known"
    assert lines[5].startswith("2. not known: high not known")
    usual = list(report().lines(Lang.EN))
    assert "low 25 (53.19 %)" in usual[3]
