"""Published results of real votes reproduce to the printed digit; their own errors are reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from tinnhiem_core.services.tally import TallyReport, tally

DATA: Final = Path(__file__).parents[1] / "data" / "published_results_sample.json"
DATASETS: Final = {
    one["id"]: one for one in json.loads(DATA.read_text(encoding="utf-8"))["datasets"]
}
LEVELS: Final = ("high", "trust", "low")


def as_input(dataset: dict[str, Any]) -> dict[str, Any]:
    base, rounding, digits = dataset["best_check"].split("/")
    deputies = base == "total_deputies"
    figures = {
        "collected": dataset["ballots_collected"],
        "issued": dataset.get("ballots_issued"),
        "present": dataset.get("present"),
        "deputies": dataset.get("total_deputies"),
    }
    return figures | {
        "rule_set": "NQ_96_2023_QH15",
        "settings": {
            "base": "deputies" if deputies else "collected",
            "rounding": rounding,
            "decimals": int(digits.removesuffix("dp")),
        },
        "date": dataset["date"],
        "rows": [as_row(person) for person in dataset["persons"]],
    }


def as_row(person: dict[str, Any]) -> dict[str, Any]:
    counts = {level: person[level] for level in LEVELS if level in person}
    return {"title": person["title"], "printed": person.get("printed_pct")} | counts


def reported(given: dict[str, Any]) -> TallyReport:
    return tally(json.dumps(given))


@pytest.mark.parametrize("name", DATASETS)
def test_every_printed_percentage_reproduces(name: str) -> None:
    dataset = DATASETS[name]
    answer = reported(as_input(dataset))
    rows: Any = answer.data()["rows"]
    compared = 0
    for person, row in zip(dataset["persons"], rows, strict=True):
        for level, printed in person.get("printed_pct", {}).items():
            exact = row[level]["share"]
            whole, _, fraction = printed.partition(".")
            assert exact == f"{whole}.{fraction:0<2}", (person["row"], level)
            compared += 1
    assert compared == sum(len(one.get("printed_pct", {})) for one in dataset["persons"])
    assert answer.status == 0
    assert not [one for one in answer.findings if one.code in {"C.251", "N.251", "N.253"}]


def test_figures_compared_in_all() -> None:
    printed = [
        person.get("printed_pct", {}) for one in DATASETS.values() for person in one["persons"]
    ]
    assert sum(map(len, printed)) == 44


@pytest.mark.parametrize("name", DATASETS)
def test_best_check_is_what_the_data_says_and_no_other_base_fits(name: str) -> None:
    given = as_input(DATASETS[name])
    other = "truncate" if given["settings"]["rounding"] == "half_up" else "half_up"
    changed = reported(given | {"settings": given["settings"] | {"rounding": other}})
    contradictions = [one.code for one in changed.findings if one.code == "C.251"]
    rounds = any(
        f"{DATASETS[name]['best_check'].split('/')[0]}/{other}/2dp" not in checks
        for person in DATASETS[name]["persons"]
        for checks in person.get("check", {}).values()
    )
    assert bool(contradictions) is rounds


def vinh_phuc(row: int, change: dict[str, Any]) -> TallyReport:
    given = as_input(DATASETS["VinhPhuc-2023"])
    given["rows"][row] |= change
    return reported(given)


def test_vinh_phuc_chairman_of_the_committee_is_to_be_reconsidered() -> None:
    rows: Any = reported(as_input(DATASETS["VinhPhuc-2023"])).data()["rows"]
    assert [row["outcome"] for row in rows] == ["none"] * 3 + ["reconsider"] + ["none"] * 3
    assert rows[3]["void"] == {"count": 1, "share": "2.13"}
    assert [row["void"]["count"] for row in rows] == [0, 0, 0, 1, 0, 0, 0]


def test_vinh_phuc_row_1_printed_97_78_is_reported_not_repaired() -> None:
    answer = vinh_phuc(0, {"printed": {"high": "97,78%", "trust": "0", "low": "2,13%"}})
    found = [one for one in answer.findings if one.code == "C.251"]
    assert [(one.where, one.row) for one in found] == [("rows[0].printed.high", 0)]
    assert "97,78 %" in found[0].text()
    assert "97,87 %" in found[0].text()
    rows: Any = answer.data()["rows"]
    assert rows[0]["high"] == {"count": 46, "share": "97.87"}
    assert answer.status == 0


def test_vinh_phuc_row_2_with_low_1_is_reported_not_repaired() -> None:
    answer = vinh_phuc(1, {"low": 1})
    assert [(one.code, one.where) for one in answer.findings if one.row == 1] == [
        ("C.251", "rows[1].printed.low")
    ]
    rows: Any = answer.data()["rows"]
    assert rows[1]["low"] == {"count": 1, "share": "2.13"}
    assert rows[1]["void"] == {"count": 5, "share": "10.64"}
    strict = vinh_phuc(1, {"low": 1, "void": 0})
    assert strict.status == 1
    assert [one.code for one in strict.findings if one.row == 1] == ["L.203", "C.251"]


def test_dien_bien_2018_is_taken_on_its_deputies() -> None:
    answer = reported(as_input(DATASETS["DienBien-2018"]))
    found: Any = answer.data()
    assert found["base"] == {"name": "deputies", "value": 50}
    assert found["quorum"]["met"] is True
    assert found["rows"][2]["low"] == {"count": 15, "share": "30.00"}
    assert [one.code for one in answer.findings] == ["C.103", "N.203", "N.216"]


def test_ca_mau_2018_printed_2_percent_for_one_of_53_is_reported() -> None:
    given = as_input(DATASETS["CaMau-2018"])
    given["rows"][1]["printed"] = given["rows"][1]["printed"] | {"low": "2 %"}
    unknown = reported(given)
    assert [(one.code, one.where) for one in unknown.findings if one.row == 1] == [
        ("N.208", "rows[1].low"),
        ("N.253", "rows[1].printed.low"),
    ]
    given["rows"][1]["low"] = 1
    counted = reported(given)
    assert [(one.code, one.where) for one in counted.findings if one.row == 1] == [
        ("C.251", "rows[1].printed.low")
    ]
    rows: Any = counted.data()["rows"]
    assert rows[1]["low"] == {"count": 1, "share": "1.88"}


def test_ca_mau_2018_is_truncated_on_its_deputies() -> None:
    rows: Any = reported(as_input(DATASETS["CaMau-2018"])).data()["rows"]
    assert rows[0]["high"] == {"count": 38, "share": "71.69"}
    assert rows[1]["outcome"] is None
    assert rows[1]["low"] == {"count": None, "share": None}
