"""A smallest plan, and plugins made of it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from tinnhiem_core.law.citation import Citation
from tinnhiem_core.law.document import Document
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.people import Level
from tinnhiem_core.model.plan import Locality
from tinnhiem_core.model.timeline import Timeline
from tinnhiem_core.model.titles import TitleTable
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.discovery import sources
from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.testing.package import Package

PAPER = Document(key="PLAN", kind="Kế hoạch", number="01-KH/TU")
CITATION = Citation(document=PAPER, place="phần I")


def locality(slug: str, **changes: Any) -> Locality:
    given: dict[str, Any] = {
        "slug": slug,
        "name": "Nơi thử",
        "name_en": "Test place",
        "level": Level.PROVINCE,
        "issuer": Issuer(name="TỈNH ỦY", skin=Skin.PARTY),
        "paper": PAPER,
        "title": "lấy phiếu tín nhiệm",
        "legal_bases": (),
    }
    return Locality(**(given | changes))


def hook(name: str, answer: Callable[..., object]) -> object:
    answer.__name__ = name
    return hookimpl(answer)


def plugin(slug: str, **changes: Any) -> SimpleNamespace:
    """A plugin object whose hooks answer the smallest plan; ``changes`` replace attributes."""
    hooks: dict[str, Any] = {
        "tinnhiem_locality": hookimpl(lambda: locality(slug)),
        "tinnhiem_title_table": hookimpl(lambda: TitleTable()),
        "tinnhiem_voter_panels": hookimpl(lambda: ()),
        "tinnhiem_timeline": hookimpl(lambda: Timeline(deadlines=())),
        "tinnhiem_report_formats": hookimpl(lambda: ()),
    }
    return SimpleNamespace(**(hooks | changes))


@pytest.fixture
def make() -> SimpleNamespace:
    def source(slug: str, brought: object, distribution: str = "") -> Source:
        def load() -> object:
            if isinstance(brought, BaseException):
                raise brought
            return brought

        name = distribution or f"tinnhiem-{slug}"
        return Source(slug=slug, distribution=name, version="1.0", load=load)

    return SimpleNamespace(
        source=source, plugin=plugin, locality=locality, hookimpl=hookimpl, citation=CITATION
    )


@pytest.fixture(scope="session")
def package_of() -> Callable[[str], Package]:
    """The installed package of a locality, by slug."""
    found = {one.slug: one for one in sources()}
    return lambda slug: Package.of(found[slug])
