"""How the suite runs: no deadlines, rare sweeps, which tests stay together on shared workers."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import settings
from sqlalchemy.engine import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache, immutabledict
from xdist.remote import Producer
from xdist.scheduler.loadscope import LoadScopeScheduling

from tinnhiem_core.services.accounts import hashing

# How long an example takes says more of who else uses the machine than of the code.
settings.register_profile("no deadline", settings.default, deadline=None)
settings.load_profile("no deadline")
# Nothing that is collected now ever goes; sweeping it again and again took half of the time.
gc.disable()

# Nearly every test opens a database of its own: what a statement is in SQL is worked out once for
# all of them, not once for each.
Engine._execution_options = immutabledict({"compiled_cache": LRUCache(4000)})  # noqa: SLF001
DefaultDialect.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]
DefaultDialect.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]


TOGETHER: Final = {
    "tests/e2e/": "one site and one browser",
    "tests/documents/test_whole.py": "the papers of the examples",
    "tests/services/meeting/test_wordings.py": "the papers of the examples",
}
"""Files that stand on something slow to make, by how their paths begin."""


class ByFile(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out whole files, so that what a module sets up is set up once."""

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        return next((name for start, name in TOGETHER.items() if path.startswith(start)), path)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Sweep from here on, rarely, and leave out what stands: modules and thousands of tests."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile | None:
    return ByFile(config, log) if config.getvalue("dist") == "loadscope" else None


@pytest.fixture
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hash at the lowest cost; what the real one is, the tests of passwords say."""
    monkeypatch.setattr(hashing, "MEMORY", 64)
    monkeypatch.setattr(hashing, "ROUNDS", 1)
    hashing._nobody.cache_clear()  # noqa: SLF001 - made at the other cost
    yield
    hashing._nobody.cache_clear()  # noqa: SLF001 - made at the other cost
