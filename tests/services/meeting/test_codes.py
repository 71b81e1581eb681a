"""Every finding of the meeting services is provoked by some test, with its place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tinnhiem_core.texts import meeting, meeting_count

TESTS: Final = Path(__file__).parents[2]
CODE: Final = re.compile(r"[LCN]\.8\d\d")
HERE: Final = Path(__file__).name


def test_every_code_is_asserted_somewhere() -> None:
    codes = {one for one in meeting.TEXTS | meeting_count.TEXTS if CODE.fullmatch(one)}
    assert len(codes) >= 50
    sources = [
        path.read_text(encoding="utf-8")
        for folder in ("services", "cli")
        for path in sorted((TESTS / folder).rglob("test_*.py"))
        if path.name != HERE
    ]
    asserted = {code for source in sources for code in CODE.findall(source)}
    assert sorted(codes - asserted) == []
