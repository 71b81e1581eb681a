"""Sealed or not is never left open: a passphrase counts, or the dump is refused."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest
from tests.cli.running import Answer
from tests.databases import Place
from tests.store.dumps import refused
from tests.store.worlds import settle

from tinnhiem_core.cli.app import run
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.services.database.dump import Seal, dump
from tinnhiem_core.store import Database
from tinnhiem_core.store.dump.packing import sealed_for

Tell = pytest.CaptureFixture[str]
ON_SQLITE = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
BLANK = {
    "blank line first": b"\n\nsecret\n",
    "spaces": b" \t\nsecret\n",
    "mark of the encoding alone": b"\xef\xbb\xbf\nsecret\n",
    "not UTF-8": "m\u1eadt kh\u1ea9u".encode("utf-16"),
}


@pytest.fixture(autouse=True)
def _world(place: Place, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", place.owner)
    monkeypatch.setenv("OWNER_DATABASE_URL", place.owner)
    settle(database)


def call(capfd: Tell, *arguments: str) -> Answer:
    capfd.readouterr()
    code = run(["db", *arguments])
    out, err = capfd.readouterr()
    return Answer(code=code, out=out, err=err)


@ON_SQLITE
@pytest.mark.parametrize("content", BLANK.values(), ids=BLANK)
def test_blank_passphrase_writes_nothing(capfd: Tell, tmp_path: Path, content: bytes) -> None:
    words, file = tmp_path / "words", tmp_path / "a.dump"
    words.write_bytes(content)
    told = call(capfd, "dump", str(file), "--passphrase-file", str(words), "--json")
    assert (told.code, told.codes) == (2, ["L.1335"])
    assert not file.exists()
    told = call(capfd, "restore", str(file), "--passphrase-file", str(words), "--json")
    assert told.codes == ["L.1335"]


@pytest.mark.parametrize("words", ["\u200b", "\u2060\u00ad", "\u3164 \u2800", "\ufe0f\u0301"])
def test_a_passphrase_that_nobody_sees_is_blank(words: str) -> None:
    with pytest.raises(RefusedError) as told:
        Seal(passphrase=words)
    assert told.value.findings[0].code == "L.1335"
    for seen in ("e\u0301", f"{words}\U0001f511"):
        assert Seal(passphrase=seen).passphrase == seen


@ON_SQLITE
def test_passphrase_and_key_together_are_refused(capfd: Tell, tmp_path: Path) -> None:
    key, words = pyrage.x25519.Identity.generate(), tmp_path / "words"
    words.write_text("m\u1ed9t hai ba")
    (tmp_path / "key").write_text(str(key))
    file, sealed = str(tmp_path / "a.dump"), ["--passphrase-file", str(words)]
    told = call(capfd, "dump", file, *sealed, "--recipient", str(key.to_public()), "--json")
    assert told.codes == ["L.1336"]
    assert not Path(file).exists()
    told = call(capfd, "restore", file, *sealed, "--identity", str(tmp_path / "key"), "--json")
    assert told.codes == ["L.1336"]


def test_services_refuse_a_blank_passphrase_too(place: Place, tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        Seal(passphrase=" ")
    dump(place.owner, tmp_path / "a.dump")
    assert refused(place, tmp_path / "a.dump", passphrase="") == ["L.1335"]


@ON_SQLITE
def test_the_command_says_whether_it_sealed(capfd: Tell, tmp_path: Path) -> None:
    key, words = str(pyrage.x25519.Identity.generate().to_public()), tmp_path / "words"
    words.write_text("m\u1ed9t hai ba")
    ways: tuple[tuple[list[str], str, tuple[bool, list[str]]], ...] = (
        ([], "NOT encrypted", (False, [])),
        (["--passphrase-file", str(words)], "Encrypted with the passphrase", (True, [])),
        (["--recipient", key], f"Encrypted for the keys: {key}", (True, [key])),
    )
    for number, (how, told, data) in enumerate(ways):
        name = str(tmp_path / str(number))
        assert told in call(capfd, "dump", f"{name}.en", *how, "--lang", "en").out
        said = call(capfd, "dump", f"{name}.json", *how, "--json").data
        assert (said["encrypted"], said["recipients"]) == data


def test_full_disk_is_the_disks_fault() -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(OSError, match="space"):
        sealed_for([b"x" * 200_000], (key,), full)


def test_damaged_sealed_dump_is_told_as_such(place: Place, target: Place, tmp_path: Path) -> None:
    key, path = pyrage.x25519.Identity.generate(), tmp_path / "a.dump"
    dump(place.owner, path, Seal(recipients=(str(key.to_public()),)))
    whole = path.read_bytes()
    for length in (30, 150, 300, len(whole) - 3):
        path.write_bytes(whole[:length])
        assert refused(target, path, identity=str(key)) == ["L.1323"]
    path.write_bytes(whole)
    assert refused(target, path, identity="# kh\u00f3a\n") == ["L.1321"]
