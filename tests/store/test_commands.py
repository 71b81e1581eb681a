"""``tinnhiem db``: every command on both engines, its words, its JSON, how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pyrage
import pytest
from tests.cli.running import Answer
from tests.databases import Place, bare, upgraded
from tests.store.worlds import settle

from tinnhiem_core.cli.app import run
from tinnhiem_core.store import Database

Tell = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def named(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", place.url)
    monkeypatch.setenv("OWNER_DATABASE_URL", place.owner)


def call(capfd: Tell, *arguments: str) -> Answer:
    capfd.readouterr()
    code = run(["db", *arguments])
    out, err = capfd.readouterr()
    assert "Traceback" not in err
    return Answer(code=code, out=out, err=err)


def test_commands_one_after_the_other(
    place: Place, database: Database, capfd: Tell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(database)
    file = str(tmp_path / "a.dump")
    dumped = call(capfd, "dump", file, "--json").data
    assert dumped["rows"]["unit"] == 2
    assert dumped["findings"] == []
    for target in bare(place.engine, tmp_path):
        monkeypatch.setenv("DATABASE_URL", target.url)
        monkeypatch.setenv("OWNER_DATABASE_URL", target.owner)
        assert call(capfd, "upgrade").out == "Đã tạo các bảng (phiên bản 0004).\n"
        assert call(capfd, "upgrade", "--json").data == {"before": "0004", "after": "0004"}
        assert call(capfd, "check").out == "Cơ sở dữ liệu đúng như chương trình cần.\n"
        told = call(capfd, "restore", file)
        assert told.code == 0
        assert dumped["fingerprint"] in told.out
        assert "Nhật ký: 2 đơn vị, 2 dòng." in told.out
        assert call(capfd, "restore", file, "--json").codes == ["L.1317"]


def test_check_says_what_is_wrong(capfd: Tell, tmp_path: Path) -> None:
    for target in bare("sqlite", tmp_path):
        Path(target.url.removeprefix("sqlite:///")).touch()
        told = call(capfd, "check", "--database", target.url, "--json")
        assert (told.code, told.data["ready"]) == (1, False)
        assert [one["code"] for one in told.data["findings"]] == ["L.1305"]
        told = call(capfd, "check", "--database", target.url, "--lang", "en")
        assert (told.code, told.out) == (1, "")
        assert "has no tables of the program yet" in told.err


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)  # sealing knows no engine
def test_sealed_dumps(capfd: Tell, tmp_path: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(f"# khóa\n{key}\n")
    (tmp_path / "words").write_text("một hai ba\n")
    words = str(tmp_path / "words")
    ways = (
        (["--recipient", str(key.to_public())], ["--identity", str(tmp_path / "key")]),
        (["--passphrase-file", words], ["--passphrase-file", words]),
    )
    for number, (sealing, opening) in enumerate(ways):
        file = str(tmp_path / f"{number}.dump")
        assert call(capfd, "dump", file, *sealing).code == 0
        for target in upgraded("sqlite", tmp_path):
            assert call(capfd, "restore", file, "--database", target.url).code == 2
            assert call(capfd, "restore", file, "--database", target.url, *opening).code == 0


def test_a_dump_replaces_no_file(capfd: Tell, database: Database, tmp_path: Path) -> None:
    settle(database)
    (tmp_path / "a.dump").write_text("bản sao lưu hôm qua")
    (tmp_path / "b.dump").symlink_to(tmp_path / "khong-co")
    for name in ("a.dump", "b.dump"):
        told = call(capfd, "dump", str(tmp_path / name))
        assert (told.code, "L.1334" in told.err) == (2, True)
    assert (tmp_path / "a.dump").read_text() == "bản sao lưu hôm qua"
    assert not (tmp_path / "khong-co").exists()


def test_no_database_named(capfd: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL")
    monkeypatch.delenv("OWNER_DATABASE_URL")
    for arguments in (["upgrade"], ["check"], ["dump", "x"], ["restore", "x"]):
        assert call(capfd, *arguments, "--json").codes == ["L.1329"]


@pytest.mark.parametrize("name", ["upgrade", "check", "dump", "restore"])
def test_help_of_each_command(capfd: Tell, name: str) -> None:
    vietnamese, english = call(capfd, name, "--help"), call(capfd, name, "--help", "--lang", "en")
    assert vietnamese.out.startswith(f"Cách dùng: tinnhiem db {name}")
    assert english.out.startswith(f"Usage: tinnhiem db {name}")
    assert f"tinnhiem db {name}" in vietnamese.out.partition("Ví dụ")[2]
    assert "{" not in vietnamese.out + english.out


def test_unwritable_file(capfd: Tell) -> None:
    told = call(capfd, "dump", "/khong/co/a.dump", "--json")
    assert (told.code, told.codes) == (2, ["L.803"])
    assert json.loads(told.out)["errors"][0]["remedy"]
