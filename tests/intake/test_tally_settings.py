"""Settings, texts and days of a count in JSON."""

from __future__ import annotations

import pytest
from tests.intake.tally_samples import read, said, wrong

from tinnhiem_core.intake.json_object import MAX_TEXT
from tinnhiem_core.model.settings import Base


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
