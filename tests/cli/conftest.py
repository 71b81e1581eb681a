"""The command, run in this process (fast) or as its own (for streams and signals)."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.cli.hostile import Spoiled
from tests.cli.running import COMMAND, ROOT, Answer, Tinnhiem

from tinnhiem_core.cli.app import run
from tinnhiem_core.plugins.loading import Limits, Source, anything
from tinnhiem_core.plugins.manager import Localities


@pytest.fixture
def tinnhiem(capfd: pytest.CaptureFixture[str]) -> Tinnhiem:
    """Run one command line in this process; nothing may end in a traceback."""

    def call(*arguments: str) -> Answer:
        capfd.readouterr()
        code = run(list(arguments))
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Answer(code=code, out=out, err=err)

    return call


@pytest.fixture
def process() -> Callable[..., Answer]:
    """Run one command line as its own process, from ``cwd``, with ``env`` changed."""

    def call(
        *arguments: str,
        given: bytes | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path = ROOT,
    ) -> Answer:
        done = subprocess.run(
            [COMMAND, *arguments],
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            capture_output=True,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            check=False,
            timeout=120,
        )
        return Answer(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

    return call


@pytest.fixture
def quarantined(monkeypatch: pytest.MonkeyPatch) -> str:
    """Install one more locality, which fails when it is imported; return its slug."""

    def broken() -> object:
        raise ImportError("no module named x")

    source = Source(slug="xa_hong", distribution="tinnhiem-xa-hong", version="1", load=broken)
    found = Localities.discover

    def discover(beyond: Limits = anything) -> Localities:
        localities = found(beyond)
        localities.installed += Localities([source]).installed
        return localities

    monkeypatch.setattr(Localities, "discover", discover)
    return source.slug


@pytest.fixture
def spoiled(tmp_path: Path, tinnhiem: Tinnhiem, monkeypatch: pytest.MonkeyPatch) -> Spoiled:
    """Return an example to spoil, which must be refused before anything is printed."""

    def never(*_: object) -> None:
        pytest.fail("papers were printed")

    monkeypatch.setattr("tinnhiem_core.cli.commands.meeting.folder", never)
    return Spoiled(tmp_path, tinnhiem)
