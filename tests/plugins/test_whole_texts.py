"""Two plans whose whole text is at hand: nothing invented, nothing left out without a reason."""

from __future__ import annotations

import dataclasses
import importlib
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from typing import Final

import pytest

from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.assembly import REQUIRED, assemble, fits, inconsistencies

WHOLE: Final = ("nam_dinh", "quang_ngai")
FIELD: Final = re.compile(r"\{\w+\}")


@pytest.fixture(params=WHOLE)
def slug(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def plan(slug: str) -> Plan:
    return assemble(answers(slug))


def answers(slug: str) -> dict[str, object]:
    package = importlib.import_module(f"tinnhiem_{slug}")
    return {name: getattr(package, name)() for name in REQUIRED}


def read(slug: str, name: str) -> str:
    return (resources.files(f"tinnhiem_{slug}") / name).read_text(encoding="utf-8")


def plain(text: str) -> str:
    """NFC, without Markdown marks, one kind of quote and dash, single spaces."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[*#]", "", text)
    text = re.sub(r"[“”„]", '"', text)
    text = re.sub(r"[‘’]", "'", text)
    text = re.sub(r"[–—‑]", "-", text)
    return " ".join(text.split())


def words(value: object, path: str = "plan") -> Iterator[tuple[str, str]]:
    """Yield path and text of everything that a plan quotes; national documents are core's."""
    if isinstance(value, str):
        if not hasattr(value, "value"):
            yield path, value
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from words(one, f"{path}[{place}]")
    elif dataclasses.is_dataclass(value) and value not in NATIONAL:
        for field in dataclasses.fields(value):
            if "own" not in field.metadata:
                yield from words(getattr(value, field.name), f"{path}.{field.name}")


def pieces(plan: Plan) -> Iterator[tuple[str, str]]:
    for path, text in words(plan):
        for piece in FIELD.split(text):
            if piece.strip():
                yield path, plain(piece)


def left_over(source: str, used: set[str]) -> list[str]:
    """Return the stretches of ``source`` that no piece covers and that hold a word."""
    covered = bytearray(len(source))
    for piece in used:
        if len(re.findall(r"\w", piece)) < 2:
            continue
        for found in re.finditer(re.escape(piece), source):
            covered[found.start() : found.end()] = b"\1" * len(piece)
    bare = "".join("\n" if hit else letter for letter, hit in zip(source, covered, strict=True))
    stretches = (one.strip(" .,;:-+()") for one in bare.split("\n"))
    return [one for one in stretches if re.search(r"[^\W\d]{2}", one)]


def test_every_word_of_the_tables_stands_in_the_source(slug: str, plan: Plan) -> None:
    source = plain(read(slug, "source.txt"))
    assert [(path, piece) for path, piece in pieces(plan) if piece not in source] == []


def test_the_walk_sees_a_word_that_is_not_in_the_source(slug: str, plan: Plan) -> None:
    source = plain(read(slug, "source.txt"))
    row = dataclasses.replace(plan.title_table.rows[0], text="Trưởng thôn")
    changed = dataclasses.replace(
        plan, title_table=dataclasses.replace(plan.title_table, rows=(row,))
    )
    assert [path for path, piece in pieces(changed) if piece not in source] == [
        "plan.title_table.rows[0].text"
    ]


def test_every_sentence_is_used_or_has_a_reason(slug: str, plan: Plan) -> None:
    source = plain(read(slug, "source.txt"))
    left = left_over(source, {piece for _, piece in pieces(plan)})
    listed = tomllib.loads(read(slug, "unused.toml"))["unused"]
    texts = [plain(one["text"]) for one in listed]
    assert [text for text in texts if text not in source] == []
    assert [one for one in left if not any(one in text for text in texts)] == []
    assert [text for text in texts if not any(one in text for one in left)] == []
    assert all(one["reason"] and one["reason_en"] for one in listed)


def test_a_sentence_left_out_is_seen(slug: str, plan: Plan) -> None:
    closing = plan.locality.sections[-1].clauses[0].text
    used = {piece for _, piece in pieces(plan) if piece != plain(closing)}
    assert any(len(one) > 50 for one in left_over(plain(read(slug, "source.txt")), used))


def test_the_answers_have_the_types_of_the_hooks(slug: str) -> None:
    assert [name for name, answer in answers(slug).items() if not fits(name, answer)] == []


def test_keys_are_unique_and_references_resolve(plan: Plan) -> None:
    assert inconsistencies(plan) == ()


def test_every_citation_of_the_plan_names_a_place(plan: Plan) -> None:
    cited = Counter(
        citation.place == "" for citation in citations(plan) if citation.document not in NATIONAL
    )
    assert cited[True] == 0
    assert cited[False] > 50


def citations(value: object) -> Iterator[Citation]:
    if isinstance(value, tuple):
        for one in value:
            yield from citations(one)
    elif isinstance(value, Citation):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from citations(getattr(value, field.name))
