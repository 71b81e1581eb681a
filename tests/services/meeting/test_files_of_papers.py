"""Files of papers beside the meeting: as an editor saves them, unreadable, missing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.meeting.cases import (
    EXAMPLES,
    NAME,
    PAPERS,
    box,
    entries,
    held,
    refused,
)

from tinnhiem_core.intake.meeting_file import BoxReasons


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / NAME
    shutil.copytree(EXAMPLES / NAME, folder)
    return folder


def test_file_of_papers_as_an_editor_saves_it(copy: Path) -> None:
    lines = "\r\n\r\n".join(f"  {one} " for one in PAPERS)
    (copy / "nhap_2.txt").write_bytes(f"\ufeff{lines}\r\n".encode())
    assert not held(NAME, copy).stopped


@pytest.mark.parametrize(
    ("content", "code", "where"),
    [
        (b"", "L.704", "nhap_2.txt"),
        ("1\xe91".encode("cp1258"), "L.847", "boxes[0].entries[1].file"),
        (b"1" * (5 * 2**20), "L.703", "nhap_2.txt"),
    ],
)
def test_file_of_papers_that_cannot_be_read(
    copy: Path, content: bytes, code: str, where: str
) -> None:
    (copy / "nhap_2.txt").write_bytes(content)
    (found,) = refused(NAME, copy)
    assert found.code == code
    assert found.where.endswith(where)


@pytest.mark.parametrize(
    ("name", "code"), [("khong_co.txt", "L.700"), ("/dev/zero", "L.842"), ("../x", "L.842")]
)
def test_file_of_papers_that_is_not_beside(name: str, code: str) -> None:
    changed = entries(NAME, {"file": name}, {"file": name})
    found = refused(NAME, boxes=box(NAME, entries=changed))
    assert [one.code for one in found] == [code, code]


@pytest.mark.parametrize("collected", [0, 2])
@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf\n"])
def test_box_without_papers_of_its_own_has_an_empty_file(
    copy: Path, collected: int, content: bytes
) -> None:
    (copy / "nhap_1.txt").write_bytes(content)
    (copy / "nhap_2.txt").write_bytes(content)
    reasons = BoxReasons(unreturned="mất điện", foreign="phiếu lạ", no_result="mất điện")
    empty = box(NAME, collected=collected, foreign=collected, reasons=reasons)
    run = held(NAME, copy, boxes=empty)
    written = entries(NAME, {"file": "", "papers": ()}, {"file": "", "papers": ()})
    (result,) = (one.result for one in run.boxes)
    assert not run.stopped
    assert [row.void for row in result.rows] == [collected] * 3
    inline = held(NAME, copy, boxes=(replace(empty[0], entries=written),))
    assert inline.boxes[0].result == result
    assert inline.findings == run.findings


def test_file_is_not_empty_where_one_own_paper_came_back(copy: Path) -> None:
    (copy / "nhap_2.txt").write_bytes(b"")
    (found,) = refused(NAME, copy, boxes=box(NAME, collected=2, foreign=1))
    assert found.code == "L.704"
