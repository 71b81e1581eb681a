"""docs/results-json.md has every key of results.json with its kind, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final

import pytest
from tests.docs.pages import ROOT
from tests.services.meeting.cases import NAMES, box, example, held

from tinnhiem_core.intake.meeting_file import RulingEntry
from tinnhiem_core.model.vote import Confidence, Doubt
from tinnhiem_core.services.meeting.data import results, results_text

TEXT: Final = (ROOT / "docs" / "results-json.md").read_text(encoding="utf-8")
ROW: Final = re.compile(r"^\| (`[^|]+`) \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)
KINDS: Final = {str: "text", int: "number", list: "list", dict: "object", bool: "true or false"}


def documented() -> dict[str, dict[str, set[str]]]:
    """Return section -> key -> the kinds that its value may have."""
    found = {}
    for part in re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]:
        rows = ROW.findall(part)
        found[part.splitlines()[0]] = {
            key: {kind} if kind == "true or false" else set(kind.split(" or "))
            for keys, kind in rows
            for key in re.findall(r"`(\w+)`", keys)
        }
    return found


@cache
def written() -> tuple[Any, ...]:
    """Return the results of every example, and of some that are wrong, empty or unfinished."""
    ruling = RulingEntry(
        paper=1, row=1, doubt=Doubt.CORRECTED, read_as=Confidence.HIGH, note="có ký nháy"
    )
    void = replace(ruling, row=2, read_as=None)
    ruled = held("quang_ngai", boxes=box("quang_ngai", rulings=(ruling, void)), deputies=50)
    hours = dict.fromkeys(("starts", "ends", "count_starts", "count_ends"))
    prepared = held("quang_ngai", attendance=None, boxes=(), board=None, **hours)
    wrong = held("bac_giang", boxes=box("bac_giang", collected=14))
    empty = tuple(replace(one, totals=()) for one in example("bac_giang").boxes[0].entries)
    nothing = held("bac_giang", boxes=box("bac_giang", collected=0, entries=empty))
    runs = [ruled, prepared, wrong, nothing, *(held(name) for name in NAMES)]
    return tuple(results(run) | {"content_sha256": "", "files": []} for run in runs)


def parts(whole: Any) -> Iterator[tuple[str, Any]]:
    yield "Top of the file", whole
    yield "meeting", whole["meeting"]
    if whole["attendance"]:
        yield "attendance", whole["attendance"]
    for section in ("polled", "left_out", "voters", "boxes", "reasons", "findings"):
        yield from ((section, one) for one in whole[section])
    yield from (("left_out", one) for one in whole["decided"])
    for one in whole["boxes"]:
        yield from (("boxes.rows", row) for row in one["rows"])
        yield from (("boxes.rulings", ruling) for ruling in one["rulings"])
        yield from (("findings", finding) for finding in one["findings"])


def test_every_part_has_the_keys_of_its_section_in_their_order() -> None:
    sections = documented()
    for whole in written():
        for section, part in parts(whole):
            assert set(part) == set(sections[section]), section


def test_every_value_is_of_its_kind() -> None:
    sections = documented()
    for whole in written():
        for section, part in parts(whole):
            for key, value in part.items():
                kind = "null" if value is None else KINDS[type(value)]
                assert kind in sections[section][key], (section, key, value)


def test_every_kind_that_is_told_comes_up() -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for whole in written():
        for section, part in parts(whole):
            for key, value in part.items():
                kind = "null" if value is None else KINDS[type(value)]
                seen.setdefault((section, key), set()).add(kind)
    told = {
        (section, key): kinds
        for section, keys in documented().items()
        for key, kinds in keys.items()
    }
    assert {place for place, kinds in told.items() if kinds - seen.get(place, set())} == set()


def test_top_is_in_the_order_of_the_page() -> None:
    assert list(written()[0]) == list(documented()["Top of the file"])


@pytest.mark.parametrize("word", ["none", "reconsider", "dismiss", "QD_96_2023"])
def test_values_that_are_told_come_up(word: str) -> None:
    texts = (results_text(held(name), ()) for name in NAMES)
    assert any(f'"{word}"' in text for text in texts)


def test_links_within_the_page_lead_to_its_headings() -> None:
    headings = re.findall(r"^## (.+)$", TEXT, flags=re.MULTILINE)
    known = {one.lower().replace(".", "").replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", TEXT)) <= known


def test_sample_is_that_of_the_examples() -> None:
    assert all(example(name).sample for name in NAMES)
