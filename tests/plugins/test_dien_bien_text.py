"""Điện Biên: errors of the plan are kept, and its sections stand in the order of its text."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from itertools import pairwise

import pytest

from tinnhiem_core.law import Topic
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.words import pieces, plain


@pytest.fixture
def package(package_of: Callable[[str], Package]) -> Package:
    return package_of("dien_bien")


def test_source_is_the_plan_byte_for_byte(package: Package) -> None:
    digest = sha256((package.folder / "source.txt").read_bytes()).hexdigest()
    assert digest == "8e69474135e6d939a4db8ebbfd447288bee836effb040fed679eb09f77b94681"


def test_typing_errors_of_the_plan_stay(package: Package) -> None:
    place = package.plan.locality
    texts = [piece for _, piece in pieces(place.sections)]
    assert any("Bảo đảm bảo thực hiện" in one for one in texts)
    assert any(one.text.endswith("(Mẫu phụ lục 2).") for one in place.dossier)


def test_sections_follow_the_text(package: Package) -> None:
    sections, source = package.plan.locality.sections, package.transcript.source.text
    quotes = [
        plain(text)
        for section in sections
        for text in (
            f"{section.number} {section.heading}",
            *(f"{one.number} {one.text}" for one in section.clauses),
        )
        if text.strip() and section.topic not in {Topic.TITLES, Topic.DOSSIER}
    ]
    places = [source.index(one) for one in quotes]
    assert [(a, b) for a, b in pairwise(places) if a >= b] == []
    assert sum(len(one.clauses) for one in sections) == 45
