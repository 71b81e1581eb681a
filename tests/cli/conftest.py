"""The command, run in this process (fast) or as its own (for streams and signals)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tinnhiem_core.cli.app import run
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities

ROOT: Final = Path(__file__).parents[2]
COMMAND: Final = str(Path(sys.executable).with_name("tinnhiem"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a run ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def codes(self) -> list[str]:
        """Return the codes of the errors in the JSON answer."""
        return [one["code"] for one in self.data["errors"]]


Tinnhiem = Callable[..., Answer]


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

    def discover() -> Localities:
        localities = found()
        localities.installed += Localities([source]).installed
        return localities

    monkeypatch.setattr(Localities, "discover", discover)
    return source.slug
