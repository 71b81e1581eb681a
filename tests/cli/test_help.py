"""Help in both languages: every command, no word of another language, examples that run."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest
from tests.cli.running import ROOT, Answer, Tinnhiem

from tinnhiem_core.cli.app import COMMANDS
from tinnhiem_core.cli.help import Speaking

CLICK: Final = re.compile(
    r"Usage|Options|Commands|Arguments|Show this|exit\b|OPTIONS|ARGS|COMMAND|TEXT|required|default"
    r"|Error|Missing|Invalid|Try |No such|Got unexpected|requires|Did you mean|Choose from"
)
"""What click says of itself."""
METAVARS: Final = {"FILE", "SLUG", "SLUGS", "DIR", "NAME", "ROW", "D", "FILE.txt"}
MARKS: Final = re.compile(
    r"[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", re.IGNORECASE
)


def example(name: str) -> str:
    command: Speaking = import_module(
        f"tinnhiem_core.cli.commands.{name.replace('-', '_')}"
    ).command
    return command.example


def section(text: str, heading: str) -> str:
    return text.partition(f"{heading}:\n")[2].partition("\n\n")[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command(tinnhiem: Tinnhiem, name: str) -> None:
    vietnamese, english = tinnhiem(name, "--help"), tinnhiem(name, "--help", "--lang", "en")
    assert (vietnamese.code, english.code) == (0, 0)
    assert vietnamese.out.startswith(f"Cách dùng: tinnhiem {name}")
    assert english.out.startswith(f"Usage: tinnhiem {name}")
    assert " ".join(section(vietnamese.out, "Ví dụ").split()) == example(name)
    assert " ".join(section(english.out, "Example").split()) == example(name)
    for told, codes in ((vietnamese, "Mã thoát: 0 xong; 1"), (english, "Exit codes: 0 done; 1")):
        assert {"--json", "--lang", "--help"} <= set(re.findall(r"--\w+", told.out))
        assert codes in told.out


@pytest.mark.parametrize("arguments", [[], ["--help"], *([one, "--help"] for one in COMMANDS)])
def test_vietnamese_help_has_no_word_of_click(tinnhiem: Tinnhiem, arguments: list[str]) -> None:
    assert CLICK.findall(tinnhiem(*arguments).out) == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_line_of_help_is_worded(tinnhiem: Tinnhiem, name: str) -> None:
    """Whatever stands in the second column is a Vietnamese sentence; in English, none is."""
    column = re.compile(r"^  (?:-\S|[A-Z\[]).*?  +(\S.*)$", re.MULTILINE)
    vietnamese = column.findall(tinnhiem(name, "--help").out)
    english = column.findall(tinnhiem(name, "--help", "--lang", "en").out)
    assert len(vietnamese) == len(english) >= 3
    assert [one for one in vietnamese if not MARKS.search(one)] == []
    assert [one for one in english if MARKS.search(one.replace("Xã Bình Mẫu", ""))] == []


def test_help_of_the_whole_lists_every_command_in_order(tinnhiem: Tinnhiem) -> None:
    told = tinnhiem("--help")
    assert tinnhiem().out == told.out
    listed = re.findall(r"^  ([a-z-]+) {2,}\S", section(told.out, "Lệnh"), re.MULTILINE)
    assert tuple(listed) == COMMANDS


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder that looks like the root of the repository, to write into."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "plugins").mkdir()
    return tmp_path


WRITTEN: Final = {
    "timeline": {"lich.ics"},
    "roster-template": {"danh_sach.xlsx"},
    "new-locality": {"plugins/xa_binh_mau"},
}


@pytest.mark.parametrize("name", [one for one in COMMANDS if one != "meeting"])
def test_example_runs_from_the_root(
    tinnhiem: Tinnhiem, monkeypatch: pytest.MonkeyPatch, root: Path, name: str
) -> None:
    """That of ``meeting`` runs in test_meeting.py."""
    monkeypatch.chdir(root)
    if name == "audit":
        assert tinnhiem("db", "upgrade", "--database", "sqlite:///tinnhiem.db").code == 0
    command, *arguments = shlex.split(example(name))
    answer = tinnhiem(*arguments)
    assert (command, answer.code, answer.err) == ("tinnhiem", 0, "")
    assert answer.out
    for path in WRITTEN.get(name, set()):
        assert (root / path).exists()


def test_version(process: Callable[..., Answer], tinnhiem: Tinnhiem) -> None:
    told = process("--version")
    assert (told.code, told.err) == (0, "")
    assert re.fullmatch(r"tinnhiem \d+\.\d+\.\d+\n", told.out)
    assert tinnhiem("--version").out == told.out
    assert tinnhiem("--lang", "en", "--version").out == told.out
