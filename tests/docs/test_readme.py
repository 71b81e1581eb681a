"""What the README names is there: links, commands, targets, files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from tests.docs.pages import ROOT

from tinnhiem_core.cli.app import COMMANDS

README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES: Final = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "SECURITY.md",
    *sorted(ROOT.glob("docs/**/*.md")),
    *sorted(ROOT.glob("admin/*.md")),
    *sorted(ROOT.glob("core/*.md")),
    *sorted(ROOT.glob("plugins/*.md")),
    *sorted(ROOT.glob("plugins/*/*.md")),
]
LINK: Final = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
COMMAND: Final = re.compile(r"^\| `([\w-]+)` \| `tinnhiem ([\w-]+)", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    every = LINK.findall(page.read_text(encoding="utf-8"))
    links = [one for one in every if not one.startswith("https://")]
    assert [one for one in links if not (page.parent / one).exists()] == []


def test_every_command_has_its_row_with_an_example() -> None:
    assert COMMAND.findall(README) == [(name, name) for name in COMMANDS]


def test_every_target_that_is_named_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, flags=re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)\b", README, flags=re.MULTILINE)) <= targets


def test_every_example_that_is_named_is_there() -> None:
    named = set(re.findall(r"\bexamples/[\w./]+\w", README))
    assert named
    assert [one for one in named if not (ROOT / one).exists()] == []


def test_every_layer_of_core_is_told() -> None:
    core = ROOT / "core" / "src" / "tinnhiem_core"
    layers = {path.parent.name for path in core.glob("*/__init__.py")}
    told = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| [^|`]+ \|$", README, flags=re.MULTILINE)
    assert {name for cell in told for name in re.findall(r"`(\w+)`", cell)} == layers
