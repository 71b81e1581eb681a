"""Plugins that fail, loaded beside a good one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tinnhiem_core.plugins.loading import Source
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.plugins.status import (
    QuarantinedError,
    State,
)
from tinnhiem_core.texts import Lang


def fail(*_: object) -> Any:
    raise RuntimeError("hỏng\nở đây")


def beside_a_good_one(make: SimpleNamespace, bad: Source) -> tuple[Localities, Any]:
    """Load ``bad`` beside a good locality; the good one must answer whatever happens."""
    found = Localities([bad, make.source("zz", make.plugin("zz"))])
    assert found.plan("zz").locality.slug == "zz"
    (entry,) = (one for one in found.installed if one.distribution == bad.distribution)
    assert entry.state is State.QUARANTINED
    assert entry.plan is None
    assert entry.fault is not None
    assert "Các địa phương khác vẫn hoạt động." in entry.fault.remedy()
    assert "The other localities go on working." in entry.fault.remedy(Lang.EN)
    assert bad.distribution in entry.fault.text()
    with pytest.raises(QuarantinedError) as refused:
        found.plan(bad.slug)
    assert refused.value.findings[0] is entry.fault
    return found, entry.fault
