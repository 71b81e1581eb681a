"""The plan's words over core's; fields are filled once and read as nothing else."""

from __future__ import annotations

import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.words import columns, words
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import FormKind, ReportFormat, TextBlock

DEFAULTS = {"title": "PHIẾU", "intro": "đối với {polled}", "note": "ghi chú"}
FIELDS = {"polled": "Phó Chủ tịch"}


def form(*blocks: tuple[str, str], title: str = "", heads: tuple[str, ...] = ()) -> ReportFormat:
    return ReportFormat(
        form=FormKind.BALLOT,
        template="ballot",
        title=title,
        blocks=tuple(TextBlock(key=key, text=text) for key, text in blocks),
        columns=heads,
        citation=Citation(document=QD_96),
    )


def test_without_a_form_core_has_the_words() -> None:
    assert words(None, DEFAULTS, FIELDS)["intro"] == "đối với Phó Chủ tịch"


def test_plan_overrides_block_by_block() -> None:
    found = words(form(("intro", "về {polled}"), title="PHIẾU TÍN NHIỆM"), DEFAULTS, FIELDS)
    assert found == {"title": "PHIẾU TÍN NHIỆM", "intro": "về Phó Chủ tịch", "note": "ghi chú"}


def test_unknown_fields_and_blocks_are_all_named_at_once() -> None:
    with pytest.raises(PaperError) as caught:
        words(form(("intro", "{who} {when}"), ("foot", "x")), DEFAULTS, FIELDS)
    codes = [(one.code, one.where) for one in caught.value.findings]
    assert codes == [("L.911", "foot"), ("L.905", "intro"), ("L.905", "intro")]
    assert "polled" in str(caught.value)


@pytest.mark.parametrize("value", ["{polled}", "{0.__class__}", "{{ 7*7 }}", "\\1"])
def test_braces_in_a_value_are_text(value: str) -> None:
    assert words(None, DEFAULTS, {"polled": value})["intro"] == f"đối với {value}"


def test_attribute_syntax_in_a_block_is_text() -> None:
    found = words(form(("intro", "{polled.__class__} {} {0}x")), DEFAULTS, {**FIELDS, "0": "a"})
    assert found["intro"] == "{polled.__class__} {} ax"


def test_columns_of_the_plan_must_fit_the_form() -> None:
    assert columns(form(heads=("a", "b")), ("x", "y"), "ballot") == ("a", "b")
    assert columns(form(), ("x", "y"), "ballot") == ("x", "y")
    assert columns(None, ("x", "y"), "ballot") == ("x", "y")
    with pytest.raises(PaperError, match=r"L\.907"):
        columns(form(heads=("a",)), ("x", "y"), "ballot")
