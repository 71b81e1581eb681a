"""The answers of every command: for people, and as JSON in the shape that was agreed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from tests.cli.running import ROOT, Tinnhiem

from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.schemas import canonical, digest, load_plan

SLUGS = ["bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai"]
FINDING = {"code", "severity", "text", "remedy", "where", "row", "quotes", "because"}
TALLY = str(ROOT / "examples" / "tally.json")


def test_localities(tinnhiem: Tinnhiem) -> None:
    answer = tinnhiem("localities", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert [one["slug"] for one in answer.data] == SLUGS
    first = answer.data[1]
    assert list(first)[:4] == ["slug", "name", "status", "plan"]
    assert first["name"] == "Tỉnh Điện Biên"
    assert first["status"] == "active"
    assert first["plan"] == "Kế hoạch số 104-KH/TU ngày 30/08/2023"
    assert first["error"] is None


def test_localities_for_people(tinnhiem: Tinnhiem) -> None:
    lines = tinnhiem("localities").out.splitlines()
    assert lines[2] == "dien_bien    đang dùng    Tỉnh Điện Biên"
    assert lines[3].strip() == "Kế hoạch số 104-KH/TU ngày 30/08/2023"


@pytest.mark.parametrize("slug", SLUGS)
def test_show_is_the_canonical_plan(tinnhiem: Tinnhiem, slug: str) -> None:
    plan = Localities.discover().plan(slug)
    answer = tinnhiem("show", slug, "--json")
    assert answer.out == canonical(plan)
    assert load_plan(answer.out) == plan
    assert [row["key"] for row in answer.data["title_table"]["rows"]] == [
        row.key for row in plan.title_table.rows
    ]
    assert digest(plan)


def test_show_for_people_has_the_keys_that_a_meeting_file_needs(tinnhiem: Tinnhiem) -> None:
    told = tinnhiem("show", "dien_bien").out
    for row in Localities.discover().plan("dien_bien").title_table.rows:
        assert f"[{row.key}]" in told
        assert all(f"[{venue.key}]" in told for venue in row.venues)


def test_check_of_one_and_of_all(tinnhiem: Tinnhiem) -> None:
    one = tinnhiem("check", "ninh_son", "ninh_son", "--json")
    assert one.code == 0
    (report,) = one.data
    assert report["slug"] == "ninh_son"
    assert report["passed"] is True
    assert report["warnings"] + report["notes"] == len(report["findings"])
    assert all(set(finding) == {*FINDING, "known"} for finding in report["findings"])
    every = tinnhiem("check", "--json")
    assert [report["slug"] for report in every.data] == SLUGS
    assert every.code == 0


def test_check_for_people_counts(tinnhiem: Tinnhiem) -> None:
    told = tinnhiem("check", "ninh_son").out
    assert told.startswith("== Huyện Ninh Sơn (ninh_son), Kế hoạch số 346/KH-UBND")
    assert "0 lỗi, " in told


def test_timeline(tinnhiem: Tinnhiem) -> None:
    answer = tinnhiem("timeline", "nam_dinh", "--meeting-date", "2023-08-30", "--json")
    data = answer.data
    assert answer.code == 0
    assert (data["slug"], data["meeting_date"], data["valid"]["holds"]) == (
        "nam_dinh",
        "2023-08-30",
        True,
    )
    assert {"key", "step", "stated", "by_offset", "due", "actor", "recipient"} <= set(
        data["deadlines"][0]
    )
    assert all(set(finding) == FINDING for finding in data["findings"])


def test_timeline_outside_the_window_is_told_and_before_every_deadline_is_an_error(
    tinnhiem: Tinnhiem,
) -> None:
    late = tinnhiem("timeline", "nam_dinh", "--meeting-date", "10/9/2023", "--json")
    assert (late.code, late.data["valid"]["holds"]) == (0, False)
    assert "C.404" in {one["code"] for one in late.data["findings"]}
    early = tinnhiem("timeline", "ninh_son", "--meeting-date", "1/10/2023")
    assert early.code == 1
    assert "LỖI L.404" in early.out


def test_timeline_writes_a_calendar_whole_or_not_at_all(
    tinnhiem: Tinnhiem, tmp_path: Path
) -> None:
    path = tmp_path / "lich.ics"
    call = ("timeline", "nam_dinh", "--meeting-date", "30/8/2023", "--row", "vice_chair")
    assert tinnhiem(*call, "--ics", str(path)).code == 0
    read: Any = Calendar.from_ical(path.read_bytes())
    assert len(read.walk("VEVENT")) == 8
    path.write_bytes(b"old")
    assert tinnhiem("timeline", "nam_dinh", "--meeting-date", "x", "--ics", str(path)).code == 2
    assert path.read_bytes() == b"old"
    nowhere = tinnhiem(*call, "--ics", str(tmp_path / "x" / "lich.ics"))
    assert nowhere.code == 2
    assert "LỖI L.803" in nowhere.err
    assert nowhere.out == ""


def test_tally_has_the_shape_that_was_agreed(tinnhiem: Tinnhiem) -> None:
    answer = tinnhiem("tally", TALLY, "--json")
    data = answer.data
    assert answer.code == 0
    assert set(data) >= {"rule_set", "base", "quorum", "rows", "findings"}
    assert data["base"] == {"name": "collected", "value": 47}
    assert set(data["quorum"]) == {"met", "because"}
    row = data["rows"][0]
    assert {key: row[key] for key in ("high", "trust", "low", "void", "outcome")} == {
        "high": {"count": 19, "share": "40.43"},
        "trust": {"count": 2, "share": "4.26"},
        "low": {"count": 25, "share": "53.19"},
        "void": {"count": 1, "share": "2.13"},
        "outcome": "reconsider",
    }
    assert isinstance(row["because"], list)
    assert all(set(finding) == FINDING for finding in data["findings"])


def test_tally_with_an_error_answers_whole_and_ends_with_one(
    tinnhiem: Tinnhiem, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"collected": 3, "rows": [{"high": 1, "trust": 1, "low": 2}]}')
    answer = tinnhiem("tally", str(path), "--json")
    assert answer.code == 1
    (found,) = [one for one in answer.data["findings"] if one["severity"] == "E"]
    assert (found["code"], found["row"], found["where"]) == ("L.204", 0, "rows[0]")
    told = tinnhiem("tally", str(path)).out
    assert "LỖI L.204" in told
    assert "    Tại: rows[0]\n" in told


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_language_may_stand_anywhere(tinnhiem: Tinnhiem, place: int) -> None:
    words = ["show", "dien_bien", "--json"]
    english = [*words[:place], "--lang", "en", *words[place:]]
    assert tinnhiem(*english).code == 0
    told = ["tally", TALLY]
    told[min(place, 2) : min(place, 2)] = ["--lang=en"]
    assert "high 19 (40.43 %)" in tinnhiem(*told).out


def test_json_of_a_refusal_has_every_error(tinnhiem: Tinnhiem, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"rows": [{"high": -1, "low": "x"}], "colected": 3}')
    answer = tinnhiem("tally", str(path), "--json")
    assert answer.code == 2
    assert answer.codes == ["L.157", "L.161", "L.160", "L.156"]
    assert all(set(one) == FINDING for one in answer.data["errors"])
    assert [line.split()[1] for line in answer.err.splitlines() if line.startswith("LỖI")] == (
        answer.codes
    )


def test_show_writes_utf8_json_of_one_line(tinnhiem: Tinnhiem) -> None:
    out = tinnhiem("show", "bac_giang", "--json").out
    assert out.count("\n") == 1
    assert "Bắc Giang" in out
    assert json.loads(out)["locality"]["slug"] == "bac_giang"
