"""Each contract of import-linter is proved by breaking it, in an empty copy of the packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
LAYERS: Final = [
    ["cli"],
    ["testing", "scaffold"],
    ["services"],
    ["store", "documents", "intake"],
    ["schemas"],
    ["plugins"],
    ["rules"],
    ["model"],
    ["law"],
    ["texts"],
]
LOCALITIES: Final = [
    f"tinnhiem_{slug}" for slug in ("nam_dinh", "dien_bien", "quang_ngai", "ninh_son", "bac_giang")
]
UPWARD: Final = [
    (lower, upper) for above, below in pairwise(LAYERS) for lower in below for upper in above
]
SIDEWAYS: Final = [
    (one, other) for layer in LAYERS for one in layer for other in layer if one != other
]
NOT_FOR_LOCALITIES: Final = [name for layer in LAYERS[:5] for name in layer]
DATABASES: Final = ["sqlalchemy", "alembic", "psycopg", "sqlite3"]


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Every package and layer, empty, beside the project's own contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    layers = [f"tinnhiem_core/{name}" for layer in LAYERS for name in layer]
    for package in ["tinnhiem_core", "tinnhiem_admin", *layers, *LOCALITIES]:
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    return tmp_path


def breaks(packages: Path, *arrows: tuple[str, str]) -> str:
    """Add the imports and return what import-linter says."""
    for number, (importer, imported) in enumerate(arrows):
        file = packages / importer.replace(".", "/") / f"wrong_{number}.py"
        file.write_text(f"import {imported}\n", encoding="utf-8")
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    result = subprocess.run(
        command,
        cwd=packages,
        env={**os.environ, "PYTHONPATH": str(packages), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode == 0) is (not arrows), result.stdout + result.stderr
    return result.stdout


def forbidden(contract: str) -> list[str]:
    """Return the modules that a contract forbids."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (found,) = (
        one for one in settings["tool"]["importlinter"]["contracts"] if one["id"] == contract
    )
    modules: list[str] = found["forbidden_modules"]
    return modules


def broken(said: str, contract: str) -> bool:
    return any(line.startswith(contract) and "BROKEN" in line for line in said.splitlines())


def test_empty_packages_keep_every_contract(packages: Path) -> None:
    assert " 0 broken" in breaks(packages)


def test_every_arrow_up_or_sideways_in_core_is_caught(packages: Path) -> None:
    arrows = [(f"tinnhiem_core.{a}", f"tinnhiem_core.{b}") for a, b in UPWARD + SIDEWAYS]
    said = breaks(packages, *arrows)
    assert broken(said, "Inside core, arrows point down")
    missed = [(a, b) for a, b in arrows if f"{a} is not allowed to import {b}:" not in said]
    assert missed == []


def test_layer_that_no_contract_knows_is_caught(packages: Path) -> None:
    (packages / "tinnhiem_core" / "utils").mkdir()
    (packages / "tinnhiem_core" / "utils" / "__init__.py").touch()
    assert broken(breaks(packages, ("tinnhiem_core.law", "decimal")), "Inside core")


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("tinnhiem_core.cli", LOCALITIES[0]),
        (LOCALITIES[0], LOCALITIES[1]),
        ("tinnhiem_core.cli", "tinnhiem_admin"),
        (LOCALITIES[0], "tinnhiem_admin"),
        ("tinnhiem_admin", LOCALITIES[0]),
    ],
    ids=[
        "core imports a locality",
        "a locality imports its sibling",
        "core imports admin",
        "a locality imports admin",
        "admin imports a locality",
    ],
)
def test_admin_and_localities_stand_apart(packages: Path, importer: str, imported: str) -> None:
    said = breaks(packages, (importer, imported))
    assert broken(said, "Admin and localities stand on core")


def test_admin_may_use_all_of_core_and_flask(packages: Path) -> None:
    for number, name in enumerate(("tinnhiem_core.services", "tinnhiem_core.store", "flask")):
        file = packages / "tinnhiem_admin" / f"right_{number}.py"
        file.write_text(f"import {name}\n", encoding="utf-8")
    assert " 0 broken" in breaks(packages)


@pytest.mark.parametrize(
    "importer", ["tinnhiem_core.services", "tinnhiem_core.store", *LOCALITIES]
)
def test_flask_stays_in_admin(packages: Path, importer: str) -> None:
    said = breaks(packages, *((importer, name) for name in forbidden("flask-in-admin")))
    assert broken(said, "Flask is imported in admin alone")
    package = importer.partition(".")[0]
    missed = [
        name
        for name in forbidden("flask-in-admin")
        if f"{package} is not allowed to import {name}:" not in said
    ]
    assert missed == []


def test_what_stays_in_admin_is_spelt_as_it_is_installed() -> None:
    assert [name for name in forbidden("flask-in-admin") if find_spec(name) is None] == []


@pytest.mark.parametrize("layer", [one for layer in LAYERS for one in layer if one != "store"])
def test_databases_are_for_the_store_alone(packages: Path, layer: str) -> None:
    said = breaks(packages, *((f"tinnhiem_core.{layer}", name) for name in DATABASES))
    assert broken(said, "Inside core, databases are spoken to in store alone")


def test_store_speaks_to_databases_and_services_speak_to_the_store(packages: Path) -> None:
    for number, name in enumerate(DATABASES):
        file = packages / "tinnhiem_core" / "store" / f"right_{number}.py"
        file.write_text(f"import {name}\n", encoding="utf-8")
    file = packages / "tinnhiem_core" / "services" / "right.py"
    file.write_text("import tinnhiem_core.store.right_0\n", encoding="utf-8")
    assert " 0 broken" in breaks(packages)


@pytest.mark.parametrize("part", NOT_FOR_LOCALITIES)
def test_locality_sees_the_contract_only(packages: Path, part: str) -> None:
    said = breaks(packages, (LOCALITIES[0], f"tinnhiem_core.{part}"))
    assert broken(said, "A locality stands on law, model and plugins alone")


@pytest.mark.parametrize("layer", ["texts", "law", "model", "rules"])
@pytest.mark.parametrize("imported", ["os", "random", "pluggy"])
def test_rules_stay_pure(packages: Path, layer: str, imported: str) -> None:
    said = breaks(packages, (f"tinnhiem_core.{layer}", imported))
    assert broken(said, "Texts, law, model and rules know no clock")
