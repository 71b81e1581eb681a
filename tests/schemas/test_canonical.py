"""One text for one plan, and the same digest wherever it is computed."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from dataclasses import replace
from hashlib import sha256

import pytest

from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas import canonical, digest, load_plan


def test_a_plan_comes_back_exactly(plan: Plan) -> None:
    assert load_plan(canonical(plan)) == plan


def test_what_comes_back_is_written_the_same(plan: Plan) -> None:
    assert canonical(load_plan(canonical(plan))) == canonical(plan)


def test_one_line_sorted_without_blanks_in_nfc_ended_by_a_newline(plan: Plan) -> None:
    text = canonical(plan)
    again = json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert text == again + "\n"
    assert text.count("\n") == 1
    assert unicodedata.is_normalized("NFC", text)


def test_nothing_is_left_out_though_it_is_the_default(small: Plan) -> None:
    document = json.loads(canonical(small))
    assert document["schema"] == 1
    assert document["locality"]["settings"]["decimals"] == 2
    assert document["locality"]["chair"] is None
    assert document["panels"] == []


def test_days_enumerations_and_rows_as_one_expects_them(small: Plan) -> None:
    document = json.loads(canonical(small))
    assert document["timeline"]["meetings"][1]["latest"] == "2023-09-30"
    assert document["locality"]["issuer"]["skin"] == "party"
    rows = [row["key"] for row in document["title_table"]["rows"]]
    assert rows == ["council_titles", "standing_committee", "department_leaders"]


def test_digest_is_the_sha256_of_the_utf8_text(small: Plan) -> None:
    assert digest(small) == sha256(canonical(small).encode("utf-8")).hexdigest()


def test_digest_tells_plans_apart(small: Plan) -> None:
    other = replace(small, locality=replace(small.locality, title="khác"))
    assert digest(other) != digest(small)


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_digest_is_the_same_in_every_process(small: Plan, seed: str) -> None:
    code = (
        "import tinnhiem_bac_giang as p;"
        "from tinnhiem_core.model.plan import Plan;"
        "from tinnhiem_core.schemas import digest;"
        "print(digest(Plan(locality=p.tinnhiem_locality(), title_table=p.tinnhiem_title_table(),"
        "panels=p.tinnhiem_voter_panels(), timeline=p.tinnhiem_timeline(),"
        "formats=p.tinnhiem_report_formats())))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == digest(small)


def test_decomposed_text_is_written_and_read_composed(small: Plan) -> None:
    decomposed = unicodedata.normalize("NFD", small.locality.title)
    assert decomposed != small.locality.title
    other = replace(small, locality=replace(small.locality, title=decomposed))
    assert canonical(other) == canonical(small)
    assert load_plan(unicodedata.normalize("NFD", canonical(small))) == small


def test_a_combining_mark_after_a_line_end_does_not_join_the_escape(small: Plan) -> None:
    title = "dòng\n\u0303cuối"
    other = replace(small, locality=replace(small.locality, title=title))
    assert load_plan(canonical(other)).locality.title == title


def test_line_ends_are_line_feeds(small: Plan) -> None:
    other = replace(small, locality=replace(small.locality, title="một\r\nhai\rba"))
    assert load_plan(canonical(other)).locality.title == "một\nhai\nba"


def test_blanks_other_order_and_a_byte_order_mark_change_nothing(small: Plan) -> None:
    document = json.loads(canonical(small))
    turned = json.dumps(dict(reversed(document.items())), indent=3)
    assert load_plan("\ufeff" + turned) == small


def test_what_has_a_default_may_be_left_out(small: Plan) -> None:
    document = json.loads(canonical(small))
    del document["schema"], document["locality"]["settings"], document["locality"]["chair"]
    assert load_plan(json.dumps(document)) == small
