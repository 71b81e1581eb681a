"""``tinnhiem meeting`` from its file to its folder: the same bytes anywhere, or nothing at all."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from tests.cli.running import ROOT, Answer, Tinnhiem

from tinnhiem_core.cli.commands.meeting import command

NAM_DINH: Final = ROOT / "examples" / "nam_dinh" / "hoi_nghi.toml"


def content(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_same_input_gives_the_same_bytes_in_another_process_and_folder(
    tinnhiem: Tinnhiem,
    process: Callable[..., Answer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The other process runs the example of the help page, from what looks like the root."""
    root = tmp_path / "root"
    root.mkdir()
    (root / "examples").symlink_to(ROOT / "examples")
    env = {"PYTHONHASHSEED": "7", "TZ": "America/Lima", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}
    other = process(*shlex.split(command.example)[1:], cwd=root, env=env)
    assert (other.code, other.err) == (0, "")
    assert f"Đã ghi 15 tệp vào “{Path('van_ban')}”:" in other.out

    monkeypatch.chdir(tmp_path)
    answer = tinnhiem("meeting", str(NAM_DINH), "--out", "here", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.data) == {"out", "files", "findings"}
    written = content(tmp_path / "here")
    assert (answer.data["out"], answer.data["files"]) == ("here", sorted(written))
    assert written == content(root / "van_ban")
    results = json.loads(written["results.json"])
    assert results["files"] == sorted(written.keys() - {"results.json"})
    assert results["findings"] == answer.data["findings"]


@pytest.fixture
def unprinted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print nothing: what is tried here ends before the papers."""

    def never(*_: object) -> None:
        pytest.fail("papers were printed")

    monkeypatch.setattr("tinnhiem_core.cli.commands.meeting.folder", never)


@pytest.mark.usefixtures("unprinted")
def test_findings_of_severity_e_stop_it_and_nothing_is_written(
    tinnhiem: Tinnhiem, tmp_path: Path
) -> None:
    source = NAM_DINH.read_text("utf-8").replace("collected = 19", "collected = 20")
    for name in ("danh_sach.csv", "nhap_1.txt", "nhap_2.txt"):
        (tmp_path / name).write_bytes((NAM_DINH.parent / name).read_bytes())
    (tmp_path / "a.toml").write_text(source, encoding="utf-8")
    out = tmp_path / "out"
    told = tinnhiem("meeting", str(tmp_path / "a.toml"), "--out", str(out))
    assert (told.code, told.err) == (1, "")
    assert "LỖI L.202" in told.out
    assert "2 người được lấy phiếu, 2 người không lấy phiếu, 21 người ghi phiếu." in told.out
    assert told.out.endswith(
        "Còn lỗi nên chưa in văn bản nào và chưa ghi gì ra. Sửa các lỗi trên rồi chạy lại.\n"
    )
    data = tinnhiem("meeting", str(tmp_path / "a.toml"), "--out", str(out), "--json").data
    assert (data["out"], data["files"]) == (None, [])
    assert data["findings"][0]["severity"] == "E"
    assert not out.exists()


@pytest.mark.usefixtures("unprinted")
def test_target_is_looked_at_before_anything_else(tinnhiem: Tinnhiem, tmp_path: Path) -> None:
    (tmp_path / "own.docx").touch()
    refused = tinnhiem("meeting", "nowhere.toml", "--out", str(tmp_path), "--json")
    assert refused.codes == ["L.802"]
    assert [one.name for one in tmp_path.iterdir()] == ["own.docx"]


def test_wrong_paper_writes_nothing(
    tinnhiem: Tinnhiem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect in the middle of printing leaves no folder."""

    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr("tinnhiem_core.services.meeting.papers_before._ballots", broken)
    monkeypatch.setattr("tinnhiem_core.services.meeting.papers_before._reports", broken)
    out = tmp_path / "out"
    for form in ("_plan", "_summons", "_attendance", "_dossiers"):
        monkeypatch.setattr(f"tinnhiem_core.services.meeting.papers_before.{form}", lambda _: b"x")
    answer = tinnhiem("meeting", str(NAM_DINH), "--out", str(out))
    assert (answer.code, answer.out) == (3, "")
    assert not out.exists()
