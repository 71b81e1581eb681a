"""What import-linter can't say: allow-lists, and localities that no setting names."""

from __future__ import annotations

import ast
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

import grimp
import pytest

ROOT: Final = Path(__file__).parents[2]
CORE: Final = ROOT / "core" / "src" / "tinnhiem_core"
LOCALITIES: Final = sorted(point.value for point in entry_points(group="tinnhiem.localities"))
PURE: Final = ("texts", "law", "model", "rules")
CONTRACT: Final = tuple(f"tinnhiem_core.{name}" for name in ("law", "model", "plugins"))
IMPURE: Final = {"now", "today", "utcnow", "open", "print", "input", "exec", "eval"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    packages = ("tinnhiem_core", "tinnhiem_admin", *LOCALITIES)
    return grimp.build_graph(*packages, include_external_packages=True)


def imported_by(graph: grimp.ImportGraph, package: str) -> set[str]:
    inside = {package, *graph.find_descendants(package)}
    return {
        name for module in inside for name in graph.find_modules_directly_imported_by(module)
    } - inside


@pytest.mark.parametrize("locality", LOCALITIES)
def test_locality_imports_the_contract_and_the_standard_library_alone(
    graph: grimp.ImportGraph, locality: str
) -> None:
    strangers = {
        name
        for name in imported_by(graph, locality) - sys.stdlib_module_names
        if not any(name == part or name.startswith(f"{part}.") for part in CONTRACT)
    }
    assert strangers == set()


def test_core_imports_no_locality(graph: grimp.ImportGraph) -> None:
    assert imported_by(graph, "tinnhiem_core") & set(LOCALITIES) == set()


def test_pages_and_endpoints_build_no_query(graph: grimp.ImportGraph) -> None:
    pages = {
        name
        for name in graph.modules
        if name.startswith(("tinnhiem_admin.views", "tinnhiem_admin.api"))
    }
    importers = graph.find_modules_that_directly_import("sqlalchemy")
    assert pages & importers == set()


@pytest.mark.parametrize("layer", PURE)
def test_pure_layer_imports_the_standard_library_alone(
    graph: grimp.ImportGraph, layer: str
) -> None:
    outside = imported_by(graph, f"tinnhiem_core.{layer}") - sys.stdlib_module_names
    assert {name for name in outside if not name.startswith("tinnhiem_core")} == set()


@pytest.mark.parametrize("layer", PURE)
def test_pure_layer_asks_no_clock_and_touches_no_file(layer: str) -> None:
    calls = [
        f"{path.relative_to(CORE)}:{node.lineno}"
        for path in sorted((CORE / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and called(node) in IMPURE
    ]
    assert calls == []


def called(call: ast.Call) -> str:
    """Return the last name of what is called: `today` of `date.today()`."""
    return ast.unparse(call.func).rpartition(".")[2]
