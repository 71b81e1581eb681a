"""What is wrong in a file of a plan is told in the words of the pages."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.schemas import load_plan
from tinnhiem_core.services.plans import in_words
from tinnhiem_core.services.plans.path_words import path_words
from tinnhiem_core.services.plans.shapes import element, hints, inner
from tinnhiem_core.texts import Lang


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "Cả tệp"),
        ("formats", "Biểu mẫu"),
        ("locality", "Thông tin chung"),
        ("locality.paper.number", "Thông tin chung, Văn bản kế hoạch, Số, ký hiệu"),
        ("title_table", "Bảng chức danh"),
        ("title_table.rows[5].text", "Bảng chức danh, dòng 6, Nội dung (nguyên văn)"),
        (
            "title_table.rows[0].venues[1].panel",
            "Bảng chức danh, dòng 1, Nơi lấy phiếu, dòng 2, Thành phần ghi phiếu",
        ),
        ("a", "“a”"),
        ('locality["x y"][3].z', "Thông tin chung, “x y”, dòng 4, “z”"),
    ],
)
def test_a_path_is_said_in_words(path: str, words: str) -> None:
    assert path_words(path, Lang.VI) == words


@pytest.mark.parametrize("lang", Lang)
def test_every_part_of_a_plan_has_words(lang: Lang) -> None:
    waiting: list[tuple[Any, str]] = [(Plan, "")]
    seen = set()
    while waiting:
        shape, path = waiting.pop()
        for one in fields(shape):
            at = f"{path}.{one.name}".strip(".")
            assert f"“{one.name}”" not in path_words(at, lang), at
            hint = hints(shape)[one.name]
            below = element(hint) or inner(hint)[0]
            if is_dataclass(below) and below not in seen:
                seen.add(below)
                waiting.append((below, at if element(hint) is None else f"{at}[0]"))


def test_an_empty_object_lacks_parts_that_people_know() -> None:
    with pytest.raises(RefusedError) as refused:
        load_plan("{}")
    told = [in_words(one, Lang.VI) for one in refused.value.findings]
    assert "Biểu mẫu: thiếu mục này. Bổ sung mục còn thiếu. (Trong tệp: formats)" in told
    assert any(one.startswith("Thông tin chung: thiếu") for one in told)
