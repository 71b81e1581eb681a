"""The plan as values: filled in, plain text, the same after JSON, forms that core prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.plan import PlanPaper
from tinnhiem_core.documents.forms.plan import plan as print_plan
from tinnhiem_core.documents.plan_annexes import lines_on_paper, lost_rows
from tinnhiem_core.law.finding import Finding, find
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.testing.package import Package
from tinnhiem_core.testing.words import FIELD, texts

MARKUP: Final = re.compile(r"</?[A-Za-z!][^<>]*>|\{[{%#]|\*\*|__|&#?\w+;")
BLOCKS: Final = re.compile(r"\.formats\[\d+\]\.blocks\[\d+\]\.text$")
FORMS: Final = "tinnhiem_core.documents.forms"


def identity_is_filled_in(package: Package) -> Iterator[Finding]:
    """Name, issuer and title of the plan are not empty."""
    place = package.plan.locality
    filled = {
        "name": place.name,
        "name_en": place.name_en,
        "issuer.name": place.issuer.name,
        "paper.kind": place.paper.kind,
        "title": place.title,
    }
    for name, value in filled.items():
        if not value.strip():
            yield find("L.625", where=f"locality.{name}", name=f"locality.{name}")


def plain_text_alone(package: Package) -> Iterator[Finding]:
    """No markup or template language; ``{fields}`` only in the text blocks of forms."""
    for path, text in texts(package.plan):
        marks = MARKUP.findall(text)
        if not BLOCKS.search(path):
            marks += FIELD.findall(text)
        if marks:
            yield find("L.626", where=path, path=path, marks=tuple(dict.fromkeys(marks)))


def json_round_trip(package: Package) -> Iterator[Finding]:
    """The plan is the same after canonical JSON: text in NFC, no forbidden characters."""
    plan = package.plan
    try:
        again = load_plan(canonical(plan))
    except SchemaError as error:
        yield from error.findings
        return
    for (path, text), (_, stored) in zip(texts(plan), texts(again), strict=True):
        if text != stored:
            yield find("L.627", where=path, path=path, words=stored)


def blocks_of_forms_exist(package: Package) -> Iterator[Finding]:
    """Every text block has the key of a block that core's form prints, each once."""
    for form in package.plan.formats:
        known = _blocks(form.form)
        keys = [block.key for block in form.blocks]
        for key in dict.fromkeys(keys):
            if key not in known or keys.count(key) > 1:
                yield find(
                    "L.628", where=f"{form.form}.{key}", form=form.form, key=key, known=known
                )


def the_plan_prints(package: Package) -> Iterator[Finding]:
    """The plan and its appendices can be printed, and no row of the title table is lost."""
    forms = {one.form: one for one in package.plan.formats}
    try:
        print_plan(forms.get(FormKind.PLAN), PlanPaper(plan=package.plan))
    except PaperError as error:
        yield from error.findings
    for words in lost_rows(package.plan, lines_on_paper(package.plan)):
        yield find("L.646", where="title_table", words=words)


def _blocks(kind: FormKind) -> tuple[str, ...]:
    return tuple(sorted(import_module(f"{FORMS}.{kind.value}").BLOCKS))
