"""Tests that share something slow are shared out together: a path that is gone would end that."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import TOGETHER, ByFile

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("start", TOGETHER)
def test_what_is_kept_together_is_there(start: str) -> None:
    assert (ROOT / start).exists()


def test_every_test_of_the_browser_is_in_one_part() -> None:
    shared = ByFile.__new__(ByFile)
    files = sorted((ROOT / "tests/e2e").glob("test_*.py"))
    parts = {shared._split_scope(f"tests/e2e/{one.name}::test_a[x]") for one in files}  # noqa: SLF001
    assert len(files) > 1
    assert len(parts) == 1
    other = shared._split_scope("tests/docs/test_guide.py::test_a")  # noqa: SLF001
    assert other == "tests/docs/test_guide.py"
