"""Điện Biên: nothing invented, nothing left out without a reason, errors of the plan kept."""

from __future__ import annotations

import dataclasses
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from importlib import resources
from itertools import pairwise
from typing import Final

import tinnhiem_dien_bien
from tinnhiem_core.law import Topic
from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.assembly import REQUIRED, assemble

PLAN: Final[Plan] = assemble({name: getattr(tinnhiem_dien_bien, name)() for name in REQUIRED})


def read(name: str) -> str:
    return (resources.files(tinnhiem_dien_bien) / name).read_text(encoding="utf-8")


UNUSED: Final[list[dict[str, str]]] = tomllib.loads(read("unused.toml"))["unused"]


def plain(text: str) -> str:
    """NFC, without Markdown and HTML marks, one kind of quote and dash, single spaces."""
    text = re.sub(r"<[^>]*>|[*#]", " ", unicodedata.normalize("NFC", text))
    text = text.translate(str.maketrans("“”„‘’–—‑", '"""\'\'---'))
    text = re.sub(r"\(\s+", "(", " ".join(text.split()))
    return re.sub(r"\s+([),.;:])", r"\1", text)


SOURCE: Final = plain(read("source.txt"))


def copied(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and piece of everything that is copied from the plan; national documents are core's."""
    if type(value) is str:
        pieces = (plain(piece) for piece in re.split(r"\{\w+\}", value))
        yield from ((path, piece) for piece in pieces if re.search(r"\w", piece))
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from copied(one, f"{path}[{place}]")
    elif dataclasses.is_dataclass(value) and value not in NATIONAL:
        for field in dataclasses.fields(value):
            if "own" not in field.metadata:
                yield from copied(getattr(value, field.name), f"{path}.{field.name}")


def left_over(pieces: set[str]) -> list[str]:
    """The stretches of the source that no piece covers and that hold a word."""
    covered = bytearray(len(SOURCE))
    for piece in pieces:
        if len(re.findall(r"\w", piece)) > 1:
            for found in re.finditer(re.escape(piece), SOURCE):
                covered[found.start() : found.end()] = b"\1" * len(piece)
    bare = "".join("\n" if hit else letter for letter, hit in zip(SOURCE, covered, strict=True))
    stretches = (one.strip(" .,;:-+()}/%") for one in bare.split("\n"))
    return [one for one in stretches if re.search(r"[^\W\d]{2}", one)]


def test_source_is_the_plan_byte_for_byte() -> None:
    bytes_ = (resources.files(tinnhiem_dien_bien) / "source.txt").read_bytes()
    assert sha256(bytes_).hexdigest() == (
        "8e69474135e6d939a4db8ebbfd447288bee836effb040fed679eb09f77b94681"
    )


def test_every_copied_string_stands_in_the_source() -> None:
    assert [one for one in copied(PLAN) if one[1] not in SOURCE] == []


def test_the_walk_sees_a_word_that_is_not_in_the_source() -> None:
    row = dataclasses.replace(PLAN.title_table.rows[0], text="Trưởng thôn")
    table = dataclasses.replace(PLAN.title_table, rows=(row,))
    changed = dataclasses.replace(PLAN, title_table=table)
    assert [path for path, piece in copied(changed) if piece not in SOURCE] == [
        ".title_table.rows[0].text"
    ]


def test_every_sentence_is_used_or_has_a_reason() -> None:
    left = left_over({piece for _, piece in copied(PLAN)})
    listed = [plain(one["text"]) for one in UNUSED]
    assert [text for text in listed if text not in SOURCE] == []
    assert [one for one in left if not any(one in text for text in listed)] == []
    assert [text for text in listed if not any(one in text for one in left)] == []
    assert all(one["reason"] and one["reason_en"] for one in UNUSED)


def test_a_sentence_left_out_is_seen() -> None:
    quorum = "Hội nghị lấy phiếu tín nhiệm chỉ được tiến hành khi có ít nhất 2/3"
    used = {piece for _, piece in copied(PLAN) if not piece.startswith(quorum)}
    assert any(quorum in one for one in left_over(used))


def test_typing_errors_of_the_plan_stay() -> None:
    texts = [piece for _, piece in copied(PLAN.locality.sections)]
    assert any("Bảo đảm bảo thực hiện" in one for one in texts)
    assert any(one.text.endswith("(Mẫu phụ lục 2).") for one in PLAN.locality.dossier)


def test_sections_follow_the_text() -> None:
    quotes = [
        plain(text)
        for section in PLAN.locality.sections
        for text in (
            f"{section.number} {section.heading}",
            *(f"{one.number} {one.text}" for one in section.clauses),
        )
        if text.strip() and section.topic not in {Topic.TITLES, Topic.DOSSIER}
    ]
    places = [SOURCE.index(one) for one in quotes]
    assert [(a, b) for a, b in pairwise(places) if a >= b] == []
    assert sum(len(one.clauses) for one in PLAN.locality.sections) == 45
