"""What the clause says of a share of low marks, as advice to the managing authority (decision 47).

"trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp"; "từ 2/3 số phiếu tín nhiệm thấp trở lên" (Điều
11); at a People's Council "quá nửa đến dưới 2/3 tổng số phiếu đánh giá".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tinnhiem_core.documents.results import MISSING
from tinnhiem_core.law import Citation, Decision
from tinnhiem_core.model.vote import Outcome

NO_RESULT: Final = f"{MISSING.lower()} kết quả"
BANDS: Final = {
    "outcome.none": "không quá 50%",
    "outcome.reconsider": "trên 50% nhưng dưới 2/3",
    "outcome.dismiss": "từ 2/3 trở lên",
    "outcome.council.none": "không quá nửa",
    "outcome.council.reconsider": "quá nửa đến dưới 2/3",
    "outcome.council.dismiss": "từ 2/3 trở lên",
}
CONSEQUENCES: Final = (Outcome.RECONSIDER, Outcome.DISMISS)


def band(outcome: Decision[Outcome | None]) -> str:
    """Return the band in the words of its clause; "chưa có kết quả" where there is none."""
    return BANDS.get(outcome.code, NO_RESULT)


def clauses(outcomes: Iterable[Decision[Outcome | None]]) -> tuple[Citation, ...]:
    """Return each clause that one of the outcomes with a consequence rests on, once, in order."""
    found = (clause for one in outcomes if one.value in CONSEQUENCES for clause in one.because)
    return tuple(dict.fromkeys(found))
