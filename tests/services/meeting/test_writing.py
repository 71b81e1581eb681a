"""The folder of papers: all of it or nothing, and never over what somebody else put there."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.meeting.writing import refuse_foreign, write_folder
from tinnhiem_core.texts import Lang

OLD = {"a.pdf": b"old", "b.pdf": b"old too", "results.json": b'{"files": ["a.pdf", "b.pdf"]}'}
NEW = {"a.pdf": b"new", "results.json": b'{"files": ["a.pdf"]}'}


def refused(work: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(RefusedError) as caught:
        work()
    (finding,) = caught.value.findings
    assert all(finding.text(lang) and finding.remedy(lang) for lang in Lang)
    return finding.code, finding.text()


def content(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_new_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b" / "c"
    write_folder(out, OLD)
    assert content(out) == OLD
    assert [one.name for one in out.parent.iterdir()] == ["c"]
    assert out.stat().st_mode & 0o777 == 0o755


def test_empty_folder_is_filled(tmp_path: Path) -> None:
    write_folder(tmp_path, NEW)
    assert content(tmp_path) == NEW


def test_earlier_result_is_replaced_whole(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_folder(out, OLD)
    write_folder(out, NEW)
    assert content(out) == NEW
    assert [one.name for one in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["ghi_chu.docx", ".git", "results.json.bak"])
def test_folder_with_other_files_is_refused(tmp_path: Path, name: str) -> None:
    write_folder(tmp_path / "out", OLD)
    (tmp_path / "out" / name).write_bytes(b"own work")
    code, text = refused(lambda: write_folder(tmp_path / "out", NEW))
    assert code == "L.802"
    assert name in text
    assert content(tmp_path / "out") == OLD | {name: b"own work"}


@pytest.mark.parametrize(
    "marker", [b"", b"[]", b"{}", b'{"files": 3}', b"\xff", b"[" * 100_000, b'{"files": [[1]]}']
)
def test_marker_that_is_none_protects_the_folder(tmp_path: Path, marker: bytes) -> None:
    (tmp_path / "results.json").write_bytes(marker)
    (tmp_path / "a.pdf").write_bytes(b"own work")
    assert refused(lambda: write_folder(tmp_path, NEW))[0] == "L.802"
    assert (tmp_path / "a.pdf").read_bytes() == b"own work"


def test_many_other_files_are_told_shortly(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number:03}.txt").touch()
    _, text = refused(lambda: refuse_foreign(tmp_path))
    assert text.endswith(": 000.txt, 001.txt, 002.txt, 003.txt, 004.txt, ….")


def test_target_is_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"own work")
    code, text = refused(lambda: write_folder(target, NEW))
    assert (code, target.read_bytes()) == ("L.801", b"own work")
    assert "không phải là thư mục" in text


def test_target_lies_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    code, text = refused(lambda: write_folder(tmp_path / "a" / "b", NEW))
    assert code == "L.803"
    assert text.endswith("đã có một tệp cùng tên.")


def test_target_has_an_impossible_name(tmp_path: Path) -> None:
    code, text = refused(lambda: refuse_foreign(tmp_path / ("x" * 5_000)))
    assert code == "L.803"
    assert "tên quá dài" in text


def test_folder_above_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkdtemp", locked)
    code, text = refused(lambda: write_folder(tmp_path / "new" / "out", NEW))
    assert code == "L.803"
    assert text.endswith("không có quyền.")
    assert list(tmp_path.iterdir()) == []


class Killed(BaseException):
    """Somebody pressed Ctrl-C, or the machine ends the program."""


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), Killed()])
@pytest.mark.parametrize("earlier", [True, False])
def test_failure_in_the_middle_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, *, earlier: bool
) -> None:
    out = tmp_path / "deep" / "out"
    if earlier:
        write_folder(out, OLD)
    written: list[int] = []

    def torn(handle: int) -> None:
        written.append(handle)
        if len(written) == len(NEW):
            raise failure

    monkeypatch.setattr(os, "fsync", torn)
    with pytest.raises((RefusedError, Killed)):
        write_folder(out, NEW)
    assert (content(out) if earlier else list(tmp_path.iterdir())) == (OLD if earlier else [])
    assert [one.name for one in out.parent.iterdir()] == ["out"] if earlier else True


@pytest.mark.parametrize("failure", [OSError(16, "Device or resource busy"), Killed()])
def test_failure_while_changing_places_brings_the_earlier_result_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    out = tmp_path / "out"
    write_folder(out, OLD)
    whole = Path.rename

    def torn(source: Path, target: Path) -> Path:
        if target == out and source.name != "earlier":
            raise failure
        return whole(source, target)

    monkeypatch.setattr(Path, "rename", torn)
    with pytest.raises((RefusedError, Killed)):
        write_folder(out, NEW)
    monkeypatch.undo()
    assert content(out) == OLD
    assert [one.name for one in tmp_path.iterdir()] == ["out"]


def test_everything_is_on_the_disk_before_it_is_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    write_folder(tmp_path / "out", OLD)
    assert len(synced) == len(OLD)


def test_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_folder(tmp_path / "link", NEW)
    assert (tmp_path / "link").is_symlink()
    assert content(tmp_path / "real") == NEW


def test_marker_names_the_files_of_a_real_result() -> None:
    assert set(json.loads(OLD["results.json"])["files"]) == set(OLD) - {"results.json"}
