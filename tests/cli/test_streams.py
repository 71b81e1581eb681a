"""Streams and signals, as a terminal and a pipe have them: each run is a process of its own."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from tests.cli.running import COMMAND, ROOT, Answer

Process = Callable[..., Answer]
TALLY: Final = ROOT / "examples" / "tally.json"
MEETING: Final = "examples/bac_giang/hoi_nghi.toml"


def test_standard_input(process: Process) -> None:
    answer = process("tally", "-", "--json", given=TALLY.read_bytes())
    assert answer.code == 0
    assert answer.data["rows"][0]["outcome"] == "reconsider"
    bom = process("tally", "-", given=b"\xef\xbb\xbf" + TALLY.read_bytes())
    assert bom.code == 0


def test_standard_input_with_nothing_in_it_or_too_much(process: Process) -> None:
    nothing = process("tally", "-", given=b"")
    assert nothing.code == 2
    assert "LỖI L.704" in nothing.err
    much = process("tally", "-", "--json", given=b" " * (16 * 2**20 + 1))
    assert much.code == 2
    assert much.codes == ["L.751"]


@pytest.mark.parametrize(
    "env",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}],
    ids=str,
)
def test_terminal_that_is_not_utf8(process: Process, env: dict[str, str]) -> None:
    shown = process("show", "dien_bien", env=env)
    assert shown.code == 0
    assert shown.out.startswith("Tỉnh Điện Biên (dien_bien)\n")
    helped = process("--help", env=env)
    assert (helped.code, helped.err) == (0, "")
    assert "Đối chiếu kế hoạch" in helped.out
    refused = process("show", "ha_noi", env=env)
    assert refused.code == 2
    assert "Không có địa phương “ha_noi”" in refused.err


def test_reader_that_leaves_early() -> None:
    """More is written than a pipe holds; nobody reads it."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        [COMMAND, "show", "dien_bien", "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as running:
        os.close(writing)
        os.read(reading, 1)
        os.close(reading)
        assert running.stderr is not None
        told = running.stderr.read()
    assert (running.returncode, told) == (0, b"")


@pytest.mark.parametrize("arguments", [["show", "dien_bien"], ["show", "ha_noi"], ["--help"]])
def test_streams_that_are_closed(arguments: list[str]) -> None:
    closing = f'exec "{COMMAND}" {" ".join(arguments)} >&- 2>&- <&-'
    done = subprocess.run(["/bin/sh", "-c", closing], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == (2 if "ha_noi" in arguments else 0)


def test_disk_that_is_full() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [COMMAND, "show", "dien_bien"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
            timeout=60,
        )
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr


INTERRUPTED: Final = """
import os, signal
from tinnhiem_core.cli import main
from tinnhiem_core.cli.commands import meeting
whole = meeting.folder
meeting.folder = lambda held, step: whole(held, lambda: os.kill(os.getpid(), signal.SIGINT))
signal.signal(signal.SIGINT, signal.default_int_handler)  # else ignored behind an "&"
main()
"""
"""The command, interrupted as by Ctrl+C when its first paper is printed."""


def test_interrupt_while_printing_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, "meeting", MEETING, "--out", str(out)],
        capture_output=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.decode().strip() == "Đã dừng theo yêu cầu. Chưa ghi gì ra."
    assert list(tmp_path.iterdir()) == []


SHORT: Final = """
import sys
from tinnhiem_core.cli import session
from tinnhiem_core.cli.commands import meeting
from tinnhiem_core.cli.session import Session
from tinnhiem_core.texts import Lang
meeting.paper_names = lambda run: ("a", "b")
meeting.folder = lambda run, step: (step(), step(), {})[2]
meeting._printed(None, Session(lang=Lang.VI, as_json=sys.argv[1] == "json"))
"""


@pytest.mark.parametrize(("form", "shown"), [("text", True), ("json", False)])
def test_progress_bar_is_for_a_terminal_alone(form: str, *, shown: bool) -> None:
    near, far = pty.openpty()
    with subprocess.Popen([sys.executable, "-c", SHORT, form], stderr=far, cwd=ROOT) as running:
        assert running.wait(60) == 0
    os.close(far)
    told = b""
    while True:
        try:
            some = os.read(near, 65_536)
        except OSError:  # the terminal is gone
            break
        if not some:
            break
        told += some
    os.close(near)
    assert ("Đang in văn bản" in told.decode()) is shown
    piped = subprocess.run(
        [sys.executable, "-c", SHORT, form], capture_output=True, cwd=ROOT, check=True, timeout=60
    )
    assert (piped.stdout, piped.stderr) == (b"", b"")
