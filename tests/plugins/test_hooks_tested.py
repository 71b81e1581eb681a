"""Every hook of the contract has a test of its own, and every such test has a hook."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.plugins import hookspecs
from tinnhiem_core.plugins.assembly import REQUIRED

HOOKS: Final = sorted(name for name in vars(hookspecs) if name.startswith("tinnhiem_"))
HERE: Final = Path(__file__).parent
TESTED: Final = re.findall(
    r"^def test_hook_(\w+)\(", (HERE / "test_hooks.py").read_text(encoding="utf-8"), re.MULTILINE
)


def test_the_required_hooks_are_among_them() -> None:
    assert set(REQUIRED) < set(HOOKS)


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_is_tested(hook: str) -> None:
    assert hook in TESTED


@pytest.mark.parametrize("tested", TESTED)
def test_what_is_tested_is_a_hook(tested: str) -> None:
    assert any(tested == hook or tested.startswith(f"{hook}_") for hook in HOOKS)
