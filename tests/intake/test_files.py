"""Opening a file: whatever stands in the way is said in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.intake.rosters import only

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.files import MAX_BYTES, read_bytes
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.texts import Lang


def _refused(path: Path, limit: int = MAX_BYTES) -> Finding:
    with pytest.raises(IntakeError) as caught:
        read_bytes(path, limit)
    return only(caught.value.findings)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")
    assert read_bytes(path, 3) == b"abc"


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "thiếu.xlsx"
    finding = _refused(path)
    assert finding.code == "L.700"
    assert finding.where == str(path)
    assert finding.text() == f"Không có tệp “{path}”."
    assert finding.remedy() == "Kiểm tra lại tên tệp và thư mục."
    assert finding.text(Lang.EN) == f"There is no file “{path}”."


def test_a_file_used_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert _refused(tmp_path / "a" / "b.csv").code == "L.700"


def test_a_folder(tmp_path: Path) -> None:
    assert _refused(tmp_path).text() == f"“{tmp_path}” không phải là tệp."


def test_a_device_is_no_file() -> None:
    assert _refused(Path("/dev/zero")).code == "L.701"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"x")

    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", locked)
    finding = _refused(path)
    assert finding.text() == f"Không đọc được tệp “{path}”: không có quyền."
    assert "quyền đọc" in finding.remedy()


def test_a_name_no_system_can_have() -> None:
    assert _refused(Path("a\0b")).code == "L.700"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.touch()
    assert _refused(path).text() == f"Tệp “{path}” trống, không có nội dung."


def test_one_byte_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"1234")
    assert read_bytes(path, 4)
    assert _refused(path, 3).text() == f"Tệp “{path}” lớn hơn 3 byte."


def test_the_limit_is_told_in_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"0" * (1024 * 1024 + 1))
    assert "lớn hơn 1 MB" in _refused(path, 1024 * 1024).text()
