"""Where in the file of a plan something is wrong, in the words of the editor's pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from typing import Any, Final

from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.services.plans.shapes import element, hints, inner
from tinnhiem_core.services.plans.tables import ROOTS
from tinnhiem_core.texts import CATALOGUE, Lang, say

STEP: Final = re.compile(r'\[(?P<row>\d+)\]|\["(?P<quoted>(?:[^"\\]|\\.)*)"\]|(?P<name>[^.\[\]]+)')
TABLES: Final = {steps: name for name, steps in ROOTS.items() if steps}
"""The way through the plan to each table."""
OWN_NAME: Final = frozenset({("title_table",)})
"""Ways that are called otherwise than the table at their end, since more lies below them."""


def path_words(path: str, lang: Lang) -> str:
    """Return "title_table.rows[1].text" as "Bảng chức danh, dòng 2, Nội dung"."""
    return ", ".join(_words(path, lang)) or say("plan_versions.file", lang)


def _words(path: str, lang: Lang) -> Iterator[str]:
    shape: Any = Plan
    way: tuple[str, ...] = ()
    said: list[str] = []
    for step in STEP.finditer(path):
        if step["row"]:
            said.append(say("plan_versions.at_row", lang, row=int(step["row"]) + 1))
            continue
        name = step["name"] or step["quoted"]
        way = (*way, name)
        if way in TABLES and way not in OWN_NAME:
            said = [say(f"plan.table.{TABLES[way]}", lang)]
        else:
            said.append(_label(shape, name, lang))
        shape = _below(shape, name)
    yield from said


def _label(shape: Any, name: str, lang: Lang) -> str:  # noqa: ANN401 - a class of the model
    owner = getattr(shape, "__name__", "")
    codes = [f"plan.path.{name}", f"plan.field.{owner}.{name}", f"plan.field.{name}"]
    codes.insert(1 if _below(shape, name) else len(codes), f"plan.part.{name}")
    known = [one for one in codes if one in CATALOGUE]
    return say(known[0], lang) if known and shape is not None else f"“{name}”"


def _below(shape: Any, name: str) -> Any:  # noqa: ANN401 - a class of the model, None for none
    hint = hints(shape).get(name) if shape is not None else None
    found = element(hint) if element(hint) is not None else inner(hint)[0]
    return found if is_dataclass(found) else None


def in_words(finding: Finding, lang: Lang) -> str:
    """Return what is wrong in a file: where in words, what to do, the path for who edits it."""
    path = finding.where
    names_field = "label" in dict(finding.figures)
    place = path_words(path.rpartition(".")[0] if names_field else path, lang)
    figures = tuple((name, place if name == "at" else one) for name, one in finding.figures)
    text = replace(finding, figures=figures).text(lang)
    if path and "{at}" not in finding.wording.sentence(lang):
        text = f"{place}: {text[:1].lower() if not names_field else text[:1]}{text[1:]}"
    where = say("plan_versions.in_file", lang, path=path) if path else ""
    return " ".join(one for one in (text, finding.remedy(lang), where) if one)
