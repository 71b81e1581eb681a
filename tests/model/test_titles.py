"""What a sentence calls a title row."""

from __future__ import annotations

import pytest

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.titles import TitleRow

CITATION = Citation(document=Document(key="P", kind="Kế hoạch"))


@pytest.mark.parametrize(
    ("number", "label"),
    [("4", "4"), ("đ)", "đ)"), ("+", "“- Bí thư - Phó Bí thư”"), ("", "“- Bí thư - Phó Bí thư”")],
)
def test_a_row_is_called_by_its_number_else_by_its_words(number: str, label: str) -> None:
    text = "- Bí thư\n- Phó Bí thư"
    row = TitleRow(key="r", number=number, text=text, titles=(), citation=CITATION)
    assert row.label == label
