"""Days on the screen have two figures for day and month; quotations keep their own."""

from __future__ import annotations

import re
from typing import Final

import pytest
from tests.cli.running import ROOT, Tinnhiem

SLUGS: Final = ("bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai")
DAY: Final = re.compile(r"\d+/\d+/\d{4}")
QUOTED: Final = re.compile(r"“[^”]*”")


def days(told: str) -> set[str]:
    """Return every day that stands outside a quotation."""
    return set(DAY.findall(QUOTED.sub("", told)))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("localities",),
        ("check", *SLUGS),
        *(("timeline", slug, "--meeting-date", "3/8/2023") for slug in SLUGS),
        ("timeline", "--help"),
        ("tally", str(ROOT / "examples" / "tally.json")),
    ],
    ids=" ".join,
)
def test_days_have_leading_zeros(
    tinnhiem: Tinnhiem, arguments: tuple[str, ...], lang: str
) -> None:
    told = tinnhiem(*arguments, "--lang", lang).out
    assert {one for one in days(told) if not re.fullmatch(r"\d\d/\d\d/\d{4}", one)} == set()
    assert days(told) or arguments[0] in {"localities", "tally"}
