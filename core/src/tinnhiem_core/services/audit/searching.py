"""Words looked for in the audit log: the page shows labels, the database keeps keys.

The labels are looked through here and asked for by their keys, so that a search costs one pass
of the database over the log, however many labels there are, and no event is put into words that
isn't shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from tinnhiem_core.services.audit.words import KINDS, VALUES
from tinnhiem_core.store.audit import Found, usernames
from tinnhiem_core.store.folding import plain
from tinnhiem_core.store.guard import ScopedSession
from tinnhiem_core.store.people.imports import numbers
from tinnhiem_core.texts import CATALOGUE, Lang, say

DAY: Final = re.compile(r"\b(\d{2})/(\d{2})/(\d{4})\b")
NUMBER: Final = re.compile(r"\d+")
NO_ACT: Final = frozenset({"subject", "detail", "reason", "answer", "field"})
"""What else of the catalogue begins with "audit."."""
CODED: Final = frozenset({"role", "kind", "level", "appointment", "service"})
"""Details whose values have words under the detail's own name."""


def sought(session: ScopedSession, text: str, lang: Lang) -> Found | None:
    """Return where the words may stand; None where nothing is looked for."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    if not words:
        return None
    bare = plain(words)
    found = tuple(_labelled(bare, lang))
    return Found(
        texts=tuple(dict.fromkeys((words, DAY.sub(r"\3-\2-\1", words)))),
        accounts=tuple(one for one, name in usernames(session).items() if bare in plain(name)),
        actions=tuple(_actions(found)),
        subjects=tuple(_subjects(session, bare, lang)),
        parts=tuple(dict.fromkeys(_parts(found))),
    )


def _labelled(words: str, lang: Lang) -> Iterator[str]:
    """Yield the codes of the catalogue whose sentences hold the words."""
    for code, wording in CATALOGUE.items():
        if words in plain(wording.sentence(lang)):
            yield code


def _actions(codes: tuple[str, ...]) -> Iterator[str]:
    for code in codes:
        head, _, action = code.partition(".")
        if head == "audit" and action.partition(".")[0] not in NO_ACT:
            yield action


def _subjects(session: ScopedSession, words: str, lang: Lang) -> Iterator[str]:
    """Yield beginnings of subjects: of a kind, or of the one whose number is named."""
    number = NUMBER.search(words)
    for kind in KINDS:
        code = f"audit.subject.{kind}"
        if words in plain(say(code, lang, number="")):
            yield from (f"{kind}:", f"{kind}/")
        elif number and words in plain(say(code, lang, number=number[0])):
            yield from (f"{kind}:{one}" for one in _kept(session, kind, number[0]))


def _kept(session: ScopedSession, kind: str, number: str) -> Iterator[str]:
    """Yield the number in the log: pages count the imports of the tenant anew."""
    if kind != "import":
        yield number
    else:
        yield from (str(one) for one, shown in numbers(session).items() if str(shown) == number)


def _parts(codes: tuple[str, ...]) -> Iterator[str]:
    """Yield parts of details: '"form":' for a label, '"form":"ballot"' for a value."""
    for code in codes:
        if code.startswith("audit.detail."):
            name = code.removeprefix("audit.detail.")
            yield f'"{name}":'
        head, _, value = code.rpartition(".")
        if head == "plan.table":
            yield f'"table":"{value}'
        if head == "plan.part":
            yield f'"table":"*/{value}'
        for name, values in VALUES.items():
            if head == values:
                yield f'"{name}":"{value}"'
                yield f'"{name}":[*"{value}"'
        if head in CODED:
            yield f'"{head}":"{value}"'
            yield f'"changed.{head}":[*"{value}"'
