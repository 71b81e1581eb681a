"""Raw SQL passes by the guard of the tenants: it is written in one reviewed module alone."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
RUFF: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]
BANNED: Final = [
    name
    for name in RUFF["lint"]["flake8-tidy-imports"]["banned-api"]
    if name.partition(".")[0] in {"sqlalchemy", "flask_sqlalchemy"}
]
STORE: Final = "core/src/tinnhiem_core/store"
ALLOWED: Final = (
    f"{STORE}/raw.py",
    f"{STORE}/migrations/versions/one.py",
    "admin/src/tinnhiem_admin/migrations/versions/one.py",
)
REFUSED: Final = (
    f"{STORE}/door.py",
    "core/src/tinnhiem_core/services/one.py",
    "admin/src/tinnhiem_admin/views/one.py",
    "admin/src/tinnhiem_admin/security.py",
)
PAST_THE_ORM: Final = {"exec_driver_sql", "raw_connection", "driver_connection"}
SOURCES: Final = sorted([*ROOT.glob("core/src/**/*.py"), *ROOT.glob("admin/src/**/*.py")])


def said_of(path: str, source: str) -> str:
    """Return what ruff says of a module that would stand at the path."""
    command = [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--no-cache"]
    return subprocess.run(
        [*command, "--output-format", "concise", "--stdin-filename", path, "-"],
        cwd=ROOT,
        input=source,
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def importing(name: str) -> str:
    module, _, member = name.rpartition(".")
    return f"from {module} import {member}\n" if module else f"import {member}\n"


def test_ways_to_raw_sql_are_known() -> None:
    assert {"sqlalchemy.text", "sqlalchemy.literal_column", "flask_sqlalchemy"} <= set(BANNED)


@pytest.mark.parametrize("path", REFUSED)
def test_raw_sql_is_refused(path: str) -> None:
    said = said_of(path, "".join(map(importing, BANNED)))
    assert [name for name in BANNED if f"`{name}` is banned" not in said] == []


@pytest.mark.parametrize("path", REFUSED)
def test_raw_sql_is_refused_under_another_name(path: str) -> None:
    said = said_of(path, 'import sqlalchemy as sa\n\nsa.text("")\n')
    assert "`sqlalchemy.text` is banned" in said


@pytest.mark.parametrize("path", ALLOWED)
def test_raw_sql_has_its_places(path: str) -> None:
    assert "All checks passed" in said_of(path, "".join(map(importing, BANNED)))


def test_nothing_else_speaks_to_the_driver() -> None:
    calls = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.attr}"
        for path in SOURCES
        if not str(path.relative_to(ROOT)).startswith(ALLOWED[0])
        and "migrations" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in PAST_THE_ORM
    ]
    assert calls == []
