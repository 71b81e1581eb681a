from __future__ import annotations

import pytest

from tinnhiem_core.schemas import SchemaError
from tinnhiem_core.schemas.strict_json import MAX_LENGTH, Number, Object, decoded, parse


def refused(source: str | bytes, most: int = MAX_LENGTH) -> tuple[str, dict[str, object]]:
    with pytest.raises(SchemaError) as caught:
        parse(source, most)
    (finding,) = caught.value.findings
    assert finding.text()
    assert finding.remedy()
    return finding.code, {key: value for key, value in finding.figures if key != "at"}


@pytest.mark.parametrize(
    "source", ['{"a": [1, "x", null, true]}', '\ufeff{"a": [1, "x", null, true]}']
)
def test_reads_text_and_bytes_with_or_without_a_mark(source: str) -> None:
    assert parse(source) == {"a": [1, "x", None, True]}
    assert parse(source.encode()) == {"a": [1, "x", None, True]}


@pytest.mark.parametrize(
    "number",
    ["97.87", "1e3", "1.0", "-0.5", "NaN", "Infinity", "-Infinity", "9" * 19, "9" * 10_000],
)
def test_no_number_goes_through_a_float(number: str) -> None:
    assert parse(number) == Number(number)


@pytest.mark.parametrize("number", [0, -1, 10**17, 10**18 - 1, -(10**16)])
def test_plain_whole_numbers_are_exact(number: int) -> None:
    assert parse(str(number)) == number


def test_repeated_keys_stay_in_view() -> None:
    value = parse('{"a": 1, "b": 2, "a": 3, "c": {"d": 1, "d": 2, "d": 3}, "b": 4}')
    assert isinstance(value, Object)
    assert value.repeated == ("a", "b")
    inner = value["c"]
    assert isinstance(inner, Object)
    assert inner.repeated == ("d",)
    assert Object([("a", 1)]).repeated == ()


def test_what_is_not_json_is_refused_with_its_place() -> None:
    assert refused('{\n  "a": }') == ("L.750", {"line": 2, "column": 8})
    assert refused("") == ("L.750", {"line": 1, "column": 1})


def test_what_is_not_utf8_is_refused_with_its_place() -> None:
    assert refused(b'{"a": "\xff"}') == ("L.763", {"position": 8})
    assert refused("{}".encode("utf-16")) == ("L.763", {"position": 1})
    assert decoded("\ufeffđ".encode()) == "đ"


@pytest.mark.parametrize("bomb", ["[" * 200_000, '{"a":' * 200_000])
def test_depth_bomb_is_refused(bomb: str) -> None:
    assert refused(bomb) == ("L.764", {})


def test_more_than_the_limit_is_refused_before_it_is_read() -> None:
    assert refused(" " * (MAX_LENGTH + 1)) == ("L.751", {"most": MAX_LENGTH})
    assert refused(b" " * 101, 100) == ("L.751", {"most": 100})
    assert parse("1".rjust(100), 100) == 1


def test_refusal_says_everything_in_vietnamese() -> None:
    with pytest.raises(SchemaError, match=r"^L\.750 Không phải JSON: sai ở dòng 1, cột 1\. Kiểm"):
        parse("x")
