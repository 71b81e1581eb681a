"""Bad counts and bad days, tried through ``tally`` and ``timeline``."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import Answer, Tinnhiem

Tally = Callable[..., Answer]
ROW = {"name": "A", "title": "B", "high": 19, "trust": 2, "low": 25}


@pytest.fixture
def tally(tmp_path: Path, tinnhiem: Tinnhiem) -> Tally:
    """Tally a text, or one box of 47 papers with some keys replaced."""

    def call(text: str | bytes = "", /, **changed: Any) -> Answer:
        path = tmp_path / "a.json"
        given = text or json.dumps({"collected": 47, "rows": [ROW]} | changed)
        path.write_bytes(given if isinstance(given, bytes) else given.encode())
        answer = tinnhiem("tally", str(path), "--json")
        assert answer.code != 3
        told = tinnhiem("tally", str(path))
        assert told.code == answer.code
        assert len(told.out + told.err) < 1_000_000
        return answer

    return call


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"collected": "47"}, "L.160"),
        ({"collected": 47.0}, "L.160"),
        ({"collected": True}, "L.160"),
        ({"collected": None}, "L.156"),
        ({"collected": -1}, "L.161"),
        ({"collected": 10**9 + 1}, "L.162"),
        ({"collected": 10**4_000}, "L.162"),
        ({"rows": {}}, "L.169"),
        ({"rows": []}, "L.170"),
        ({"rows": [3]}, "L.155"),
        ({"rows": [ROW] * 1_001}, "L.181"),
        ({"rows": [ROW | {"name": "x" * 10_000_000}]}, "L.164"),
        ({"rows": [ROW | {"name": "a\u202eb"}]}, "L.165"),
        ({"rows": [ROW | {"name": "\ud800"}]}, "L.165"),
        ({"date": "2023-02-31"}, "L.175"),
        ({"date": "0001-01-01"}, "L.183"),
        ({"date": "23-12-13"}, "L.183"),
        ({"date": "31/12/2023"}, "L.175"),
        ({"papers": ["1"] * 46 + ["x"], "rows": [{"name": "A"}]}, "L.173"),
        ({"rule_set": "QD_262"}, "L.166"),
    ],
)
def test_wrong_value(tally: Tally, changed: dict[str, Any], code: str) -> None:
    answer = tally(**changed)
    assert (answer.code, answer.codes) == (2, [code])
    assert len(answer.err) < 2_000


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "L.750"),
        ("", "L.750"),
        ("[" * 100_000, "L.764"),
        (b"\xff", "L.763"),
        ('{"collected": NaN, "rows": [{"high": 1}]}', "L.160"),
        ('{"collected": 1, "collected": 2, "rows": [{"high": 1}]}', "L.159"),
        ("3", "L.155"),
    ],
)
def test_text_that_is_no_count(tally: Tally, text: str | bytes, code: str) -> None:
    answer = tally(text or " ")
    assert (answer.code, answer.codes) == (2, [code])


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"rows": [ROW | {"high": 29}]}, "L.204"),
        ({"issued": 46}, "L.202"),
        ({"present": 30, "summoned": 46}, "L.111"),
        ({"foreign": 48}, "L.206"),
    ],
)
def test_count_that_does_not_tie_out(tally: Tally, changed: dict[str, Any], code: str) -> None:
    answer = tally(**changed)
    assert answer.code == 1
    assert code in [one["code"] for one in answer.data["findings"] if one["severity"] == "E"]


def test_nothing_collected(tally: Tally) -> None:
    answer = tally(collected=0, rows=[{"high": 0, "trust": 0, "low": 0}])
    assert answer.code == 1
    (row,) = answer.data["rows"]
    assert (row["outcome"], row["low"]) == (None, {"count": 0, "share": None})


def test_markup_is_text(tally: Tally, tinnhiem: Tinnhiem, tmp_path: Path) -> None:
    name = "<b>{{ 7*7 }}</b> {0} %s"
    assert tally(rows=[ROW | {"name": name}]).data["rows"][0]["name"] == name
    assert name in tinnhiem("tally", str(tmp_path / "a.json")).out


def test_many_wrong_keys_are_told_shortly(tally: Tally) -> None:
    started = time.perf_counter()
    answer = tally(**{f"k{number}": 1 for number in range(100_000)})
    assert answer.code == 2
    assert len(answer.codes) == 1_001
    assert time.perf_counter() - started < 20


@pytest.mark.parametrize(
    "day", ["31/2/2023", "2023-02-30", "2023-13-1", "hôm nay", "", "1" * 10_000, "1/2/3/2023"]
)
def test_meeting_date_that_is_none(tinnhiem: Tinnhiem, day: str) -> None:
    answer = tinnhiem("timeline", "nam_dinh", "--meeting-date", day, "--json")
    assert (answer.code, answer.codes) == (2, ["L.778"])
    assert len(answer.err) < 500


@pytest.mark.parametrize("day", ["1/1/1900", "31/12/2100"])
def test_meeting_date_at_the_edge(tinnhiem: Tinnhiem, day: str) -> None:
    for slug in ("nam_dinh", "dien_bien", "ninh_son", "quang_ngai", "bac_giang"):
        assert tinnhiem("timeline", slug, "--meeting-date", day).code in {0, 1}


def test_meeting_date_before_every_deadline(tinnhiem: Tinnhiem) -> None:
    answer = tinnhiem("timeline", "ninh_son", "--meeting-date", "2023-10-01", "--json")
    assert answer.code == 1
    assert {"L.404", "L.405"} <= {one["code"] for one in answer.data["findings"]}


def test_unknown_rows(tinnhiem: Tinnhiem) -> None:
    words = ("timeline", "nam_dinh", "--meeting-date", "30/8/2023", "--row", "vice_chair")
    answer = tinnhiem(*words, "--row", "x", "--row", "y", "--json")
    assert answer.codes == ["L.779"]
    assert "không có dòng chức danh x, y. Các dòng: vice_chair" in answer.err


@pytest.mark.parametrize(
    "day", ["0001-01-01", "9999-12-31", "31/12/1899", "1/1/2101", "30/11/23", "23-11-30"]
)
def test_meeting_date_of_another_age_or_with_a_short_year(tinnhiem: Tinnhiem, day: str) -> None:
    answer = tinnhiem("timeline", "nam_dinh", "--meeting-date", day, "--json")
    assert (answer.code, answer.codes) == (2, ["L.783"])
    assert f"“{day}” có năm ngoài khoảng 1900 đến 2100" in answer.err
