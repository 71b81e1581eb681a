"""A refusal tells everything that speaks against it, a line each, with what to do."""

from __future__ import annotations

import pytest

from tinnhiem_core.law import find
from tinnhiem_core.law.refusal import RefusedError


def test_refusal_says_every_finding_and_what_to_do() -> None:
    wrong = find("L.201", value=3, most=2)
    with pytest.raises(RefusedError) as refused:
        raise RefusedError(wrong, find("N.203"))
    assert refused.value.findings == (wrong, find("N.203"))
    assert str(refused.value).splitlines() == [
        f"{wrong} {wrong.remedy()}",
        f"N.203 {find('N.203').text()}",
    ]
