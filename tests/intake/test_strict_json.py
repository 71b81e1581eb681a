from __future__ import annotations

import pytest

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.strict_json import MAX_BYTES, read_json
from tinnhiem_core.schemas.strict_json import Number, Object


def refused(source: str | bytes) -> tuple[str, dict[str, object]]:
    with pytest.raises(IntakeError) as caught:
        read_json(source)
    (finding,) = caught.value.findings
    return finding.code, dict(finding.figures)


@pytest.mark.parametrize(
    "source", ['{"a": [1, "x", null, true]}', '\ufeff{"a": [1, "x", null, true]}']
)
def test_reads_text_and_bytes_with_or_without_a_mark(source: str) -> None:
    assert read_json(source) == {"a": [1, "x", None, True]}
    assert read_json(source.encode()) == {"a": [1, "x", None, True]}


@pytest.mark.parametrize(
    "number",
    ["97.87", "1e3", "1.0", "-0.5", "NaN", "Infinity", "-Infinity", "9" * 19, "9" * 10_000],
)
def test_no_number_goes_through_a_float(number: str) -> None:
    assert read_json(number) == Number(number)


@pytest.mark.parametrize("number", [0, -1, 10**17, 10**18 - 1, -(10**16)])
def test_plain_whole_numbers_are_exact(number: int) -> None:
    assert read_json(str(number)) == number


def test_repeated_keys_stay_in_view() -> None:
    value = read_json('{"a": 1, "b": 2, "a": 3, "c": {"d": 1, "d": 2, "d": 3}, "b": 4}')
    assert isinstance(value, Object)
    assert value.repeated == ("a", "b")
    inner = value["c"]
    assert isinstance(inner, Object)
    assert inner.repeated == ("d",)
    assert Object([("a", 1)]).repeated == ()


def test_what_is_not_json_is_refused_with_its_place() -> None:
    assert refused('{\n  "a": }') == ("L.153", {"line": 2, "column": 8})
    assert refused("") == ("L.153", {"line": 1, "column": 1})


def test_what_is_not_utf8_is_refused_with_its_place() -> None:
    assert refused(b'{"a": "\xff"}') == ("L.151", {"position": 8})
    assert refused("{}".encode("utf-16")) == ("L.151", {"position": 1})


@pytest.mark.parametrize("bomb", ["[" * 200_000, '{"a":' * 200_000])
def test_depth_bomb_is_refused(bomb: str) -> None:
    assert refused(bomb) == ("L.154", {})


def test_more_than_the_limit_is_refused_before_it_is_read() -> None:
    assert refused(b" " * (MAX_BYTES + 1)) == (
        "L.152",
        {"size": MAX_BYTES + 1, "most": MAX_BYTES},
    )


def test_refusal_says_everything_in_vietnamese() -> None:
    with pytest.raises(IntakeError, match=r"^L\.153 Không phải JSON: sai ở dòng 1, cột 1\.$"):
        read_json("x")
