"""Vietnamese on a page in English says what it is, so that it is read aloud as Vietnamese.

Quotations of a plan, clauses and names stay in their own language whatever the page speaks; the
macros write them through the filter ``tongue``, which marks the Vietnamese stretches of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from flask_babel import get_locale
from markupsafe import Markup, escape

LETTERS: Final = (
    "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    "ĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
)
VIETNAMESE: Final = re.compile(f"[{LETTERS}]")
WORD: Final = rf"[^\s“”]*[{LETTERS}][^\s“”]*"
BETWEEN: Final = r"(?!(?:and|or|of|the|to|in|is|are|by|for|with|at|from|on|as|has|was)\s)[^\s“”]+"
STRETCH: Final = re.compile(
    rf"“[^“”]*”|(?<![^\s“”])(?:[A-Z][a-z]*\s+){{0,3}}{WORD}(?:\s+(?:{BETWEEN}\s+){{0,2}}{WORD})*"
)
"""A quotation, or words with Vietnamese letters and the few plain ones before and between them."""


def tongue(text: object) -> object:
    """Return a text with its Vietnamese stretches marked; tags and other languages stay.

    A translated sentence comes as escaped markup; one without a tag is a text like any other.
    """
    if not isinstance(text, str) or not _is_foreign() or not VIETNAMESE.search(text):
        return text
    safe = escape(text)
    return text if "<" in str(safe) else Markup("").join(_pieces(str(safe)))


def _is_foreign() -> bool:
    page = get_locale()
    return page is not None and page.language != "vi"


def _pieces(text: str) -> Iterator[Markup]:
    """Yield the parts of an escaped text, Vietnamese ones in an element of their own."""
    end = 0
    for found in STRETCH.finditer(text):
        if VIETNAMESE.search(found[0]):
            yield Markup(text[end : found.start()])  # noqa: S704 - escaped before
            yield Markup(f'<span lang="vi">{found[0]}</span>')  # noqa: S704
            end = found.end()
    yield Markup(text[end:])  # noqa: S704
