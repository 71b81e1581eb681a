"""plugins/README.md, the guide: hooks, vocabulary, checks and examples are those of the code."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from enum import StrEnum
from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.law import Topic
from tinnhiem_core.model.duties import Audience
from tinnhiem_core.model.forms import FormKind
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Scope
from tinnhiem_core.model.timeline import Step
from tinnhiem_core.model.titles import VenueKind
from tinnhiem_core.plugins import API_VERSION, hookspecs
from tinnhiem_core.testing.checks import CHECKS
from tinnhiem_core.testing.worked import KINDS

PLUGINS: Final = Path(__file__).parents[2] / "plugins"
GUIDE: Final = (PLUGINS / "README.md").read_text(encoding="utf-8")
EXAMPLE: Final = re.compile(
    r"^From `(\w+)/(\w+\.\w+)`:\n\n```\w+\n(.*?)^```", re.DOTALL | re.MULTILINE
)
EXAMPLES: Final = EXAMPLE.findall(GUIDE)


def signatures() -> dict[str, str]:
    """Every hook as one writes it, read from its specification."""
    tree = ast.parse(inspect.getsource(hookspecs))
    return {
        node.name: f"def {node.name}({ast.unparse(node.args)}) -> {ast.unparse(node.returns)}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.returns is not None
    }


def test_there_are_eight_hooks() -> None:
    assert len(signatures()) == 8


@pytest.mark.parametrize("hook", signatures())
def test_every_hook_is_documented_with_its_exact_signature(hook: str) -> None:
    documented = re.findall(rf"^def {hook}\(.*$", GUIDE, flags=re.MULTILINE)
    assert signatures()[hook] in documented
    # Beside the contract there may only be an implementation, copied from a locality.
    assert {one.rstrip(":") for one in documented} == {signatures()[hook]}


def test_the_version_of_the_contract_is_the_documented_one() -> None:
    assert f"version {API_VERSION}" in GUIDE


@pytest.mark.parametrize(
    "vocabulary", [Role, UnitKind, Level, Scope, VenueKind, Step, Audience, Topic, FormKind]
)
def test_the_whole_vocabulary_is_there_with_its_vietnamese(vocabulary: type[StrEnum]) -> None:
    listed = re.findall(rf"^\| `{vocabulary.__name__}\.(\w+)` \| \S.* \|$", GUIDE, re.MULTILINE)
    assert listed == [one.name for one in vocabulary]


def test_every_check_of_the_kit_is_explained() -> None:
    kit = GUIDE.partition("\n## The kit\n")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)` \| \S.* \|$", kit, flags=re.MULTILINE)
    assert listed == ["test_locality_loads", *(check.__name__ for check in CHECKS)]


def test_every_kind_of_case_is_explained() -> None:
    assert re.findall(r"^\| `\[\[(\w+)\]\]`", GUIDE, flags=re.MULTILINE) == [
        "outcome",
        "unit",
        "row",
        "voter",
        "timing",
        "window",
    ]
    assert {*KINDS, "unit"} == {"outcome", "unit", "row", "voter", "timing", "window"}


def test_there_are_examples_of_all_five_plans() -> None:
    assert {slug for slug, _, _ in EXAMPLES} == {
        "bac_giang",
        "dien_bien",
        "nam_dinh",
        "ninh_son",
        "quang_ngai",
    }
    assert len(EXAMPLES) > 20


@pytest.mark.parametrize(
    ("slug", "file", "example"), EXAMPLES, ids=[f"{slug}-{file}" for slug, file, _ in EXAMPLES]
)
def test_an_example_stands_in_the_locality(slug: str, file: str, example: str) -> None:
    text = (PLUGINS / slug / "src" / f"tinnhiem_{slug}" / file).read_text(encoding="utf-8")
    depths = {len(line) - len(line.lstrip()) for line in text.splitlines()}
    indented = (textwrap.indent(example, " " * depth) for depth in depths)
    assert any(one in text for one in indented)
