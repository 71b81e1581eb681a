"""How the suite runs: no deadlines, rare sweeps, which tests stay together on shared workers."""

from __future__ import annotations

import gc

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler.loadgroup import LoadGroupScheduling

# How long an example takes says more of who else uses the machine than of the code.
settings.register_profile("no deadline", settings.default, deadline=None)
settings.load_profile("no deadline")
# Nothing that is collected now ever goes; sweeping it again and again took half of the time.
gc.disable()


class ByFile(LoadGroupScheduling):  # type: ignore[misc]
    """Hands out whole files, so that what a module sets up is set up once.

    The mark `xdist_group` keeps tests of several files together.
    """

    def _split_scope(self, nodeid: str) -> str:
        group: str = super()._split_scope(nodeid)
        return nodeid.partition("::")[0] if group == nodeid else group


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Sweep from here on, rarely, and leave out what stands: modules and thousands of tests."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile | None:
    return ByFile(config, log) if config.getvalue("dist") == "loadgroup" else None
