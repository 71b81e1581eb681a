"""How a paper says what a decision says on screen: without the arithmetic, each name once.

A screen shows "3 × 26 = 78, không nhỏ hơn 2 × 28 = 56" so that anybody can check it; minutes and
reports state the counts and the rule, as officials write them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tinnhiem_core.documents.numbers import count
from tinnhiem_core.law import Decision
from tinnhiem_core.model.vote import Outcome

_PRESENT: Final = "có mặt {present}/{summoned} người được triệu tập"
_DEPUTIES: Final = "có mặt {present} trên tổng số {summoned} đại biểu"
_UNCHECKED: Final = "chưa đối chiếu văn bản gốc"
QUORUM: Final[Mapping[str, str]] = MappingProxyType(
    {
        "quorum.met": f"{_PRESENT}, bảo đảm ít nhất 2/3 theo quy định (tối thiểu {{needed}}"
        " người)",
        "quorum.not_met": f"{_PRESENT}, chưa đủ 2/3 theo quy định (tối thiểu {{needed}} người)",
        "quorum.council.met": f"{_DEPUTIES}, bảo đảm ít nhất 2/3 (tối thiểu {{needed}} đại biểu;"
        f" {_UNCHECKED})",
        "quorum.council.not_met": f"{_DEPUTIES}, chưa đủ 2/3 (tối thiểu {{needed}} đại biểu;"
        f" {_UNCHECKED})",
    }
)

_LOW: Final = "có {low}/{base} phiếu “tín nhiệm thấp”"
OUTCOMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "outcome.reconsider": f"{_LOW}, trên 50% nhưng dưới 2/3, thuộc trường hợp cấp có thẩm"
        " quyền quản lý cán bộ xem xét",
        "outcome.dismiss": f"{_LOW}, từ 2/3 trở lên, thuộc trường hợp cấp có thẩm quyền quản lý"
        " cán bộ thực hiện miễn nhiệm",
        "outcome.council.reconsider": f"{_LOW}, quá nửa nhưng dưới 2/3, có thể xin từ chức; nếu"
        " không từ chức thì trình Hội đồng nhân dân bỏ phiếu tín nhiệm",
        "outcome.council.dismiss": f"{_LOW}, từ 2/3 trở lên, thuộc trường hợp cơ quan giới thiệu"
        f" trình Hội đồng nhân dân miễn nhiệm ({_UNCHECKED})",
    }
)

PADDED_MONTH: Final = re.compile(r"\b(\d{2})/0([3-9])/(\d{4})\b")


def quorum_words(quorum: Decision[bool | None]) -> str:
    """Return whether enough were present, as minutes say it."""
    return _said(quorum, QUORUM)


def outcome_words(outcome: Decision[Outcome | None]) -> str:
    """Return what follows from the low marks, as a report says it."""
    return _said(outcome, OUTCOMES)


def named_once(text: str, name: str) -> str:
    """Return the sentence about somebody who is named before it, its days as papers write them."""
    return PADDED_MONTH.sub(r"\1/\2/\3", text.replace(f" đối với {name}", "", 1))


def capital(text: str) -> str:
    """Return ``text`` with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def _said(decision: Decision[object], sentences: Mapping[str, str]) -> str:
    sentence = sentences.get(decision.code)
    if not sentence:
        return decision.text()
    figures = {name: count(one) for name, one in decision.figures if isinstance(one, int)}
    return sentence.format_map(figures)
