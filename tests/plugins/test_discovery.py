"""Localities are found whatever other packages are installed beside them."""

from __future__ import annotations

import logging
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace

import pytest

from tinnhiem_core.plugins.discovery import entries, sources
from tinnhiem_core.plugins.loading import SHOWN, VERSION, Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.texts import Wording

FIVE = ["bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai"]


@pytest.mark.parametrize("spoiled", [b"[console_scripts]\nbroken line", b"[a]\nb = c\xff"])
def test_a_malformed_file_of_another_package_hides_nobody(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    spoiled: bytes,
) -> None:
    foreign = tmp_path / "foreign-1.0.dist-info"
    foreign.mkdir()
    (foreign / "METADATA").write_text("Metadata-Version: 2.1\nName: foreign\nVersion: 1.0\n")
    (foreign / "entry_points.txt").write_bytes(spoiled)
    monkeypatch.syspath_prepend(tmp_path)
    with caplog.at_level(logging.WARNING, logger="tinnhiem.plugins"):
        assert [one.slug for one in Localities.discover().installed] == FIVE
        assert sorted(one.name for one in entries()) == FIVE
    assert "entry_points.txt, foreign: " in caplog.text


def test_what_a_package_calls_itself_is_one_short_line() -> None:
    entry = EntryPoint(name="a\nb\x1b[2J", value="x:y" * 1000, group="z")
    found = Source.of(entry)
    assert found.slug == "a b\ufffd[2J"
    assert len(found.distribution) == SHOWN + 1
    dist = SimpleNamespace(name="d", version="1." * 50_000)
    named = SimpleNamespace(name="aa", value="x:y", load=None, dist=dist)
    assert len(Source.of(named).version) == VERSION + 1  # type: ignore[arg-type]
    assert [one.slug for one in sources()] == FIVE


def test_a_plan_beyond_the_limits_of_who_asks_is_set_aside(make: SimpleNamespace) -> None:
    long = Wording("dài" * SHOWN, "long" * SHOWN)
    here = [make.source("aa", make.plugin("aa")), make.source("bb", RuntimeError("x"))]
    first, second = Localities(here, lambda plan: (long,)).installed
    assert (first.plan, second.plan) == (None, None)
    assert [one.fault and one.fault.code for one in (first, second)] == ["L.613", "L.601"]
    assert first.fault is not None
    short = Wording(f"{long.vi[:SHOWN]}…", f"{long.en[:SHOWN]}…")
    assert dict(first.fault.figures)["problems"] == (short,)
