"""Names of files that nobody would choose: devices, pipes, links in a circle, too long, hidden."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from tests.cli.running import ROOT, Answer, Tinnhiem

MEETING: Final = ("meeting", str(ROOT / "examples" / "bac_giang" / "hoi_nghi.toml"), "--out")
TIMELINE: Final = ("timeline", "nam_dinh", "--meeting-date", "30/08/2023", "--ics")
TEMPLATE: Final = ("roster-template", "--force")
LONG: Final = "a" * 300
Process = Callable[..., Answer]


@pytest.fixture(autouse=True)
def _no_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where papers are printed before the target is refused."""

    def never(*_: object) -> None:
        pytest.fail("papers were printed")

    monkeypatch.setattr("tinnhiem_core.cli.commands.meeting.folder", never)


@pytest.mark.parametrize("call", [TIMELINE, TEMPLATE], ids=lambda one: one[0])
def test_device_or_pipe_is_not_replaced(
    tinnhiem: Tinnhiem, tmp_path: Path, call: tuple[str, ...]
) -> None:
    pipe = tmp_path / "a.xlsx"
    os.mkfifo(pipe)
    answer = tinnhiem(*call, str(pipe))
    assert (answer.code, answer.out) == (2, "")
    assert f"LỖI L.701  “{pipe}” không phải là tệp." in answer.err
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.parametrize("name", ["", "."])
def test_calendar_into_a_folder(tinnhiem: Tinnhiem, name: str) -> None:
    answer = tinnhiem(*TIMELINE, name)
    assert answer.code == 2
    assert "LỖI L.701  “.” không phải là tệp." in answer.err


def test_calendar_over_an_earlier_one_but_no_other_file(
    tinnhiem: Tinnhiem, tmp_path: Path
) -> None:
    path = tmp_path / "lich.ics"
    path.touch()
    assert tinnhiem(*TIMELINE, str(path)).code == 0
    first = path.read_bytes()
    assert tinnhiem(*TIMELINE, str(path)).code == 0
    assert path.read_bytes() == first
    path.write_bytes(b"own work")
    answer = tinnhiem(*TIMELINE, str(path))
    assert (answer.code, answer.out) == (2, "")
    assert "LỖI L.782" in answer.err
    assert path.read_bytes() == b"own work"


@pytest.mark.parametrize(
    ("call", "code"),
    [
        ((*TEMPLATE, f"{LONG}.xlsx"), "L.803"),
        (("roster-template", f"{LONG}.xlsx"), "L.803"),
        ((*TIMELINE, LONG), "L.803"),
        ((*MEETING, LONG), "L.803"),
        (("tally", LONG), "L.702"),
        (("new-locality", "xa_moi", "--into", LONG), "L.666"),
        (("new-locality", LONG), "L.660"),
        (("new-locality", "xa_moi", "--source", LONG), "L.702"),
    ],
)
def test_name_that_is_too_long(
    tinnhiem: Tinnhiem,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: tuple[str, ...],
    code: str,
) -> None:
    (tmp_path / "plugins").mkdir()
    monkeypatch.chdir(tmp_path)
    answer = tinnhiem(*call)
    assert (answer.code, answer.out) == (2, "")
    assert f"LỖI {code}" in answer.err
    assert [one.name for one in tmp_path.rglob("*")] == ["plugins"]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (MEETING, "L.803"),
        (("new-locality", "xa_moi", "--into"), "L.663"),
        (("tally",), "L.702"),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else one,
)
def test_links_in_a_circle(
    tinnhiem: Tinnhiem, tmp_path: Path, call: tuple[str, ...], code: str
) -> None:
    loop = tmp_path / "vong"
    loop.symlink_to(loop)
    answer = tinnhiem(*call, str(loop))
    assert (answer.code, answer.out) == (2, "")
    assert f"LỖI {code}" in answer.err
    assert list(tmp_path.iterdir()) == [loop]
    assert loop.is_symlink()


def test_template_takes_no_place_of_a_link(tinnhiem: Tinnhiem, tmp_path: Path) -> None:
    link = tmp_path / "mau.xlsx"
    link.symlink_to(tmp_path / "khong_co")
    assert "LỖI L.781" in tinnhiem("roster-template", str(link)).err
    assert link.is_symlink()


@pytest.mark.parametrize("name", ["a\x1b[31mb", "a\nLỖI L.999  b", "a\u202eb", "a\x9bb", "a\rb"])
def test_name_cannot_steer_the_terminal(tinnhiem: Tinnhiem, name: str) -> None:
    told = tinnhiem("tally", name).err
    assert told.count("\n") == 2
    assert "a�" in told
    assert not set("\x1b\x9b\r\u202e").intersection(told)
    answer = tinnhiem("tally", name, "--json")
    assert name in answer.data["errors"][0]["text"]
    assert not set("\x1b\x9b\r\u202e").intersection(answer.err)


def test_bytes_that_are_no_name(process: Process) -> None:
    answer = process("tally", os.fsdecode(b"a\xff.json"))
    assert answer.code == 2
    assert "LỖI L.700  Không có tệp “a�.json”." in answer.err


def test_name_typed_where_the_locale_is_not_utf8(process: Process, tmp_path: Path) -> None:
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    call = ("new-locality", "xa_moi", "--name", "Xã Mới", "--into", str(tmp_path))
    assert process(*call, env=env).code == 0
    made = tmp_path / "xa_moi" / "src" / "tinnhiem_xa_moi" / "locality.py"
    assert 'name="Xã Mới"' in made.read_text("utf-8")
