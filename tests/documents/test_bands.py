"""Bands of a result in the words of the clause."""

from __future__ import annotations

import pytest

from tinnhiem_core.documents.bands import BANDS, NO_RESULT, band
from tinnhiem_core.law import NQ_96_2023_QH15, QD_96_2023
from tinnhiem_core.rules.outcome import outcome
from tinnhiem_core.texts.catalogue import CATALOGUE


def test_every_outcome_has_its_band() -> None:
    assert {code for code in CATALOGUE if code.startswith("outcome.")} == {
        *BANDS,
        *("outcome.no_base", "outcome.no_result", "outcome.no_low"),
    }


@pytest.mark.parametrize(
    ("low", "base", "words"),
    [
        (15, 30, "không quá 50%"),
        (16, 30, "trên 50% nhưng dưới 2/3"),
        (19, 30, "trên 50% nhưng dưới 2/3"),
        (20, 30, "từ 2/3 trở lên"),
        (133, 200, "trên 50% nhưng dưới 2/3"),
        (134, 200, "từ 2/3 trở lên"),
        (0, 0, NO_RESULT),
    ],
)
def test_bands_at_their_boundaries(low: int, base: int, words: str) -> None:
    assert band(outcome(low, base, QD_96_2023)) == words


def test_band_of_a_council_is_in_the_resolutions_words() -> None:
    assert band(outcome(25, 47, NQ_96_2023_QH15)) == "quá nửa đến dưới 2/3"
