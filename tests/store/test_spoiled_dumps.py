"""A dump that was cut, changed or forged is refused and leaves nothing behind."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest
from tests.databases import Place
from tests.store.dumps import refused

from tinnhiem_core.services.database.dump import dump
from tinnhiem_core.store.dump.values import line

Spoil = Callable[[list[bytes]], list[bytes]]


def rehashed(lines: list[bytes]) -> list[bytes]:
    """Set the counts and hashes right, as whoever forges a dump would."""
    result: list[bytes] = []
    rows: list[bytes] = []
    for one in lines[:-1]:
        said = json.loads(one)
        if isinstance(said, list):
            rows.append(one)
            result.append(one)
        elif "rows" in said:
            said = {"rows": len(rows), "sha256": sha256(b"".join(rows)).hexdigest()}
            result.append(line(said))
            rows = []
        else:
            result.append(one)
    last = json.loads(lines[-1])
    return [*result, line({**last, "sha256": sha256(b"".join(result)).hexdigest()})]


def _replaced(old: bytes, new: bytes) -> Spoil:
    return lambda lines: rehashed([one.replace(old, new) for one in lines])


def _without(text_within: bytes) -> Spoil:
    return lambda lines: [one for one in lines if text_within not in one]


def _first_row_less(table: str) -> Spoil:
    def spoil(lines: list[bytes]) -> list[bytes]:
        start = next(i for i, one in enumerate(lines) if f'"table":"{table}"'.encode() in one)
        return rehashed([*lines[: start + 1], *lines[start + 2 :]])

    return spoil


def _first_row(table: str, column: int, value: bytes) -> Spoil:
    """Forge one value of the first row of a table, as JSON text."""

    def spoil(lines: list[bytes]) -> list[bytes]:
        start = next(i for i, one in enumerate(lines) if f'"table":"{table}"'.encode() in one)
        values = [line(one)[:-1] for one in json.loads(lines[start + 1])]
        forged = b"[" + b",".join([*values[:column], value, *values[column + 1 :]]) + b"]\n"
        return _rehashed_blindly([*lines[: start + 1], forged, *lines[start + 2 :]])

    return spoil


def _rehashed_blindly(lines: list[bytes]) -> list[bytes]:
    """Do as ``rehashed`` where a row can't be parsed."""
    result: list[bytes] = []
    rows: list[bytes] = []
    for one in lines[:-1]:
        if one.startswith(b"["):
            rows.append(one)
        elif one.startswith(b'{"rows"'):
            digest = sha256(b"".join(rows)).hexdigest()
            one = line({"rows": len(rows), "sha256": digest})  # noqa: PLW2901 - set right
            rows = []
        result.append(one)
    last = {**json.loads(lines[-1]), "sha256": sha256(b"".join(result)).hexdigest()}
    return [*result, line(last)]


def _row_twice(lines: list[bytes]) -> list[bytes]:
    start = next(i for i, one in enumerate(lines) if b'"table":"unit"' in one)
    return rehashed([*lines[: start + 2], *lines[start + 1 :]])


def _header(**said: object) -> Spoil:
    return lambda lines: [
        json.dumps({**json.loads(lines[0]), **said}).encode() + b"\n",
        *lines[1:],
    ]


SPOILED: Final[dict[str, tuple[Spoil, *tuple[str, ...]]]] = {
    "cut": (lambda lines: lines[:-3], "L.1312"),
    "half a line": (lambda lines: [*lines[:-1], lines[-1][:-10]], "L.1312"),
    "nothing": (lambda lines: [], "L.1312"),
    "not JSON": (lambda lines: [b"x\n"], "L.1313"),
    "more after the end": (lambda lines: [*lines, b"{}\n"], "L.1313"),
    "other JSON": (lambda lines: [b"[1,2]\n"], "L.1310"),
    "other program": (_header(dump="other"), "L.1310"),
    "other format": (_header(version=2), "L.1311"),
    "other revision": (_header(revision="0000"), "L.1316"),
    "other table": (_replaced(b'"table":"unit"', b'"table":"units"'), "L.1314"),
    "other name": (lambda lines: [one.replace(b"Nh", b"nh") for one in lines], "L.1315"),
    "row less": (_without("Cấp dưới nữa".encode()), "L.1315"),
    "unknown word": (_replaced(b'"division"', b'"divisoin"'), "L.1318"),
    "no such day": (_replaced(b'"1970-02-28"', b'"1970-02-30"'), "L.1318"),
    "list as text": (_replaced(b'["u",', b'[["u"],'), "L.1318", "L.1319"),
    "account less": (_first_row_less("account"), "L.1318", "L.1333"),
    "person less": (_first_row_less("person"), "L.1333"),
    "nested without end": (_first_row("unit", 1, b"[" * 100_000), "L.1313"),
    "header nested without end": (lambda lines: [b"[" * 100_000 + b"\n", *lines[1:]], "L.1313"),
    "number beyond all": (_first_row("unit", 12, b"1" + b"0" * 30), "L.1318"),
    "number too long to read": (_first_row("unit", 12, b"9" * 5000), "L.1313"),
    "infinite": (_first_row("unit", 12, b"Infinity"), "L.1318"),
    "words for a number": (_first_row("unit", 12, b'"x"'), "L.1318"),
    "yes for a number": (_first_row("unit", 12, b"true"), "L.1318"),
    "NUL in a text": (_replaced("Cấp dưới nữa".encode(), b"C\\u0000"), "L.1318"),
    "half a character": (_replaced("Cấp dưới nữa".encode(), b"\\ud800"), "L.1318"),
    "row twice": (_row_twice, "L.1318"),
    "log rewritten, hashes too": (_replaced(b"test.more", b"test.less"), "L.1319"),
    "log row less, hashes too": (_first_row_less("audit_event"), "L.1319"),
}
"""How a dump is spoiled; those that are forged have every count and hash set right again."""


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("place", ["sqlite"], indirect=True)  # either engine writes these lines
def test_spoiled_dump_is_refused_and_leaves_nothing(
    place: Place, target: Place, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.dump", tmp_path / "bad.dump"
    dump(place.owner, good)
    lines = gzip.decompress(good.read_bytes()).splitlines(keepends=True)
    assert rehashed(lines) == lines
    found: dict[str, str] = {}
    for name, (spoil, *codes) in SPOILED.items():
        bad.write_bytes(gzip.compress(b"".join(spoil(lines)), compresslevel=1))
        (code,) = refused(target, bad)
        if code not in codes:
            found[name] = code
    assert found == {}
    assert capfd.readouterr() == ("", "")  # the driver doesn't mutter


def test_file_that_is_no_dump(target: Place, tmp_path: Path) -> None:
    bad = tmp_path / "bad.dump"
    bad.write_bytes(b"SQLite format 3\0")
    assert refused(target, bad) == ["L.1310"]
    bad.write_bytes(gzip.compress(b"x" * 100)[:-12])
    assert refused(target, bad) == ["L.1312"]
    assert refused(target, tmp_path / "none.dump") == ["L.700"]
