"""``tinnhiem roster-template``: writes once, never over a file unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tinnhiem_core.cli.app import run
from tinnhiem_core.intake.template import roster_template

Captured = pytest.CaptureFixture[str]


def test_it_writes_the_template(tmp_path: Path, capfd: Captured) -> None:
    path = tmp_path / "mau.xlsx"
    assert run(["roster-template", str(path)]) == 0
    assert path.read_bytes() == roster_template()
    assert capfd.readouterr().out == (
        f"Đã ghi mẫu danh sách cán bộ: {path}. Đọc trang “Hướng dẫn” trước khi nhập.\n"
    )


def test_it_never_writes_over_a_file(tmp_path: Path, capfd: Captured) -> None:
    path = tmp_path / "mau.xlsx"
    path.write_bytes(b"own work")
    assert run(["roster-template", str(path)]) == 2
    assert path.read_bytes() == b"own work"
    assert capfd.readouterr().err == (
        f"LỖI L.781  Tệp “{path}” đã có nên không ghi.\n"
        "    Cần làm: Chọn tên khác, hoặc thêm --force để ghi đè.\n"
    )


def test_it_writes_over_a_file_when_told_to(tmp_path: Path) -> None:
    path = tmp_path / "mau.xlsx"
    path.write_bytes(b"old")
    assert run(["roster-template", str(path), "--force"]) == 0
    assert path.read_bytes() == roster_template()
    assert [one.name for one in tmp_path.iterdir()] == ["mau.xlsx"]


def test_it_answers_in_json(tmp_path: Path, capfd: Captured) -> None:
    path = tmp_path / "mau.xlsx"
    assert run(["roster-template", str(path), "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == {"path": str(path)}


@pytest.mark.parametrize("name", ["mau.xls", "mau", "mau.csv"])
def test_a_name_that_excel_would_not_open(tmp_path: Path, name: str, capfd: Captured) -> None:
    assert run(["roster-template", str(tmp_path / name)]) == 2
    assert "mau.xlsx" in capfd.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there(tmp_path: Path, capfd: Captured) -> None:
    assert run(["roster-template", str(tmp_path / "x" / "mau.xlsx"), "--lang", "en"]) == 2
    told = capfd.readouterr().err
    assert "mau.xlsx" in told
    assert "Traceback" not in told


def test_its_help_has_an_example_in_both_languages(capfd: Captured) -> None:
    assert run(["roster-template", "--help"]) == 0
    assert "tinnhiem roster-template danh_sach.xlsx" in capfd.readouterr().out
    assert run(["roster-template", "--help", "--lang", "en"]) == 0
    assert "write over the file if it is there" in capfd.readouterr().out
