"""Every word that the application or the framework shows has its Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from gettext import GNUTranslations
from pathlib import Path
from typing import Final

import flask_appbuilder
import pytest
import wtforms
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = ROOT / "admin/src/tinnhiem_admin"
CATALOGUES: Final = PACKAGE / "translations/vi/LC_MESSAGES"
FRAMEWORK: Final = Path(flask_appbuilder.__file__).parent
FORMS: Final = Path(wtforms.__file__).parent / "locale/wtforms.pot"
KEYWORDS: Final = {**DEFAULT_KEYWORDS, "lazy_gettext": None, "_l": None}
FIGURE: Final = re.compile(r"%\(\w+\)[sd]")

Key = tuple[str | None, str | tuple[str, ...]]
"""What a source asks for: the context, and the sentence (or its singular and plural)."""


def asked(folder: Path) -> set[Key]:
    """Return what the sources of a folder ask the catalogue for."""
    with (ROOT / "admin/babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found = extract_from_dir(folder, methods, options, keywords=KEYWORDS)
    return {(context, text) for _file, _line, text, _comments, context in found}


def catalogue(domain: str) -> Catalog:
    with (CATALOGUES / f"{domain}.po").open("rb") as file:
        return read_po(file, locale="vi", domain=domain, abort_invalid=True)


def template() -> set[Key]:
    with FORMS.open("rb") as file:
        return {(one.context, sentence(one)) for one in read_po(file) if one.id}


def untranslated(wanted: set[Key], known: Catalog) -> Iterator[str]:
    for context, text in wanted:
        message = known.get(text[0] if isinstance(text, tuple) else text, context)
        if message is None or not all(strings(message)) or message.fuzzy:
            yield repr(text)


def sentence(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


@pytest.mark.parametrize("folder", [PACKAGE, FRAMEWORK], ids=["ours", "the framework's"])
def test_every_word_shown_has_its_vietnamese(folder: Path) -> None:
    wanted = asked(folder)
    assert len(wanted) > 100
    assert sorted(untranslated(wanted, catalogue("messages"))) == []


def test_every_message_of_a_form_field_has_its_vietnamese() -> None:
    assert sorted(untranslated(template(), catalogue("wtforms"))) == []


@pytest.mark.parametrize("domain", ["messages", "wtforms"])
def test_a_translation_carries_the_figures_of_its_sentence(domain: str) -> None:
    for message in catalogue(domain):
        of_sentence = set(FIGURE.findall(sentence(message)))
        for text in strings(message) if message.id else ():
            assert set(FIGURE.findall(text)) == of_sentence, message.id


@pytest.mark.parametrize("domain", ["messages", "wtforms"])
def test_no_sentence_is_translated_twice(domain: str) -> None:
    text = (CATALOGUES / f"{domain}.po").read_text(encoding="utf-8")
    entries = re.findall(r'^((?:msgctxt "[^\n]*"\n)?msgid "[^\n]*")', text, flags=re.MULTILINE)
    assert sorted(one for one in set(entries) if entries.count(one) > 1) == []


@pytest.mark.parametrize("domain", ["messages", "wtforms"])
def test_what_setup_compiled_is_what_stands_here(domain: str) -> None:
    compiled = CATALOGUES / f"{domain}.mo"
    assert compiled.exists(), "run `make setup`"
    with compiled.open("rb") as file:
        known = GNUTranslations(file)
    for one in catalogue(domain):
        if one.id:
            assert looked_up(known, one) == strings(one)[0], "run `make setup`"


def looked_up(known: GNUTranslations, message: Message) -> str:
    text = sentence(message)
    return known.pgettext(message.context, text) if message.context else known.gettext(text)
