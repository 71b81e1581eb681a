"""A count in JSON that is right but for what a test gives."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.tally import TallyInput, read_tally
from tinnhiem_core.texts import Lang

ROW: dict[str, Any] = {
    "name": "Nguyễn Văn A",
    "title": "Giám đốc",
    "high": 19,
    "trust": 2,
    "low": 25,
}


def read(**given: Any) -> TallyInput:
    return read_tally(json.dumps({"collected": 47, "rows": [ROW]} | given))


def wrong(**given: Any) -> list[tuple[str, str]]:
    with pytest.raises(IntakeError) as caught:
        read(**given)
    for one in caught.value.findings:
        assert one.text()
        assert one.text(Lang.EN)
        one.remedy()
        one.remedy(Lang.EN)
    return [(one.code, one.where) for one in caught.value.findings]


def said(**given: Any) -> str:
    with pytest.raises(IntakeError) as caught:
        read(**given)
    (finding,) = caught.value.findings
    return finding.text()
