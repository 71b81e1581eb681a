"""Whether a page speaks its language: every text of it against the catalogues of both."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from babel.messages.pofile import read_po
from playwright.sync_api import Page

from tinnhiem_admin.demo import ACTOR
from tinnhiem_core.texts.catalogue import CATALOGUE

CATALOGUES: Final = (
    Path(__file__).parents[2] / "admin/src/tinnhiem_admin/translations/vi/LC_MESSAGES"
)
FIGURE: Final = re.compile(r"%\(\w+\)[sd]|\{\w*(?:![rs])?(?::[^}]*)?\}")
FRAMEWORK: Final = re.compile(
    r"\b(Search|Add Filter|Record Count|None|__None|Save|Back|Actions|Show|Edit|Delete|List|Add|"
    r"Cancel|Submit|Home|Login|Logout|Next|Previous|Loading|Error|Warning|Page)\b"
)
ENGLISH: Final = re.compile(
    r"\b(the|of|and|is|are|was|were|with|this|that|from|which|your|you|has|have|cannot|please|"
    r"not|for|been|one|its|who|what|when|where|must|should|nothing|somebody)\b",
    re.IGNORECASE,
)
PHRASE: Final = re.compile(r"[A-Za-z]{3}")
VIETNAMESE: Final = re.compile(
    r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]"
)
QUOTED: Final = re.compile(f"“[^“”]*{VIETNAMESE.pattern}[^“”]*”", re.IGNORECASE)
"""What is quoted word for word; on a page in English it says that it is Vietnamese."""
DATA: Final = frozenset({ACTOR, "Đơn vị vận hành hệ thống", "Cơ quan, đơn vị công tác"})
"""Names and words of a plan that are sentences of ours too."""
COLLECT: Final = """() => {
  const found = [];
  const keep = (node, text) => {
    const said = (text || "").replace(/\\s+/g, " ").trim();
    if (said) found.push([node.closest("[lang]").lang, said]);
  };
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (!at.closest("script, style, textarea, .tn-code")) keep(at, texts.currentNode.data);
  }
  for (const name of ["placeholder", "aria-label", "alt", "title"])
    for (const node of document.querySelectorAll(`[${name}]`)) keep(node, node.getAttribute(name));
  return found;
}"""


def said(page: Page) -> list[tuple[str, str]]:
    """Return every text of a page, attributes that are read aloud too, with its language."""
    return [(lang, text) for lang, text in page.evaluate(COLLECT)]


def foreign(texts: Iterable[tuple[str, str]], language: str) -> Iterator[str]:
    """Yield what stands in the other language, parts that say so (``lang``) aside."""
    wrong = _english if language == "vi" else _vietnamese
    for lang, text in dict.fromkeys(texts):
        if lang == language and wrong(text):
            yield text


@cache
def _english(text: str) -> bool:
    known = bool(PHRASE.search(text)) and _matches(text, _sentences("en"))
    return known or bool(FRAMEWORK.search(text) or ENGLISH.search(text))


@cache
def _vietnamese(text: str) -> bool:
    if text in DATA:
        return False
    if QUOTED.search(text):
        return True
    return bool(VIETNAMESE.search(text.lower())) and _matches(text, _sentences("vi"))


def _matches(text: str, sentences: tuple[frozenset[str], tuple[re.Pattern[str], ...]]) -> bool:
    whole, patterns = sentences
    return text in whole or any(one.fullmatch(text) for one in patterns)


@cache
def _sentences(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return what the product says in one language and not in the other."""
    pairs = set(_pairs())
    kept = {one[language == "vi"] for one in pairs} - {one[language != "vi"] for one in pairs}
    patterns = (one for one in kept if FIGURE.search(one) and len(FIGURE.sub("", one)) > 5)
    return (
        frozenset(one for one in kept if not FIGURE.search(one)),
        tuple(re.compile(".+?".join(map(re.escape, FIGURE.split(one)))) for one in patterns),
    )


def _pairs() -> Iterator[tuple[str, str]]:
    """Yield every sentence as (English, Vietnamese)."""
    with (CATALOGUES / "messages.po").open("rb") as file:
        for one in read_po(file):
            ids = (one.id,) if isinstance(one.id, str) else one.id
            strings = (one.string,) if isinstance(one.string, str) else one.string
            yield from ((i, strings[0]) for i in ids if i and strings)
    yield from ((one.en, one.vi) for one in CATALOGUE.values() if one.en)
