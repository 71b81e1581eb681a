"""A wheel holds all of its package, fonts too, and works without the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
LOCALITIES: Final = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
MEMBERS: Final = [ROOT / "core", *LOCALITIES, ROOT / "admin"]
FONTS: Final = {
    f"tinnhiem_core/documents/fonts/{name}"
    for name in (
        "OFL.txt",
        "Tinos-Bold.ttf",
        "Tinos-BoldItalic.ttf",
        "Tinos-Italic.ttf",
        "Tinos-Regular.ttf",
    )
}
WEIGHTS: Final = (400, 500, 600, 700)
WEB_FONTS: Final = {
    f"tinnhiem_admin/static/fonts/{name}"
    for name in (
        "OFL-BeVietnamPro.txt",
        "OFL-Inter.txt",
        *(f"be-vietnam-pro-latin-{weight}-normal.woff2" for weight in WEIGHTS),
        *(f"be-vietnam-pro-vietnamese-{weight}-normal.woff2" for weight in WEIGHTS),
        *(f"inter-latin-{weight}-normal.woff2" for weight in WEIGHTS),
    )
}
WHERE_FROM: Final = """
import importlib, importlib.metadata, pathlib, sys
names = {p.name: p.value for p in importlib.metadata.entry_points(group="tinnhiem.localities")}
for name, module in (names | {"admin": "tinnhiem_admin", "core": "tinnhiem_core"}).items():
    file = pathlib.Path(importlib.import_module(module).__file__)
    print(name, file.is_relative_to(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Path]:
    """Member -> its wheel."""
    folder = tmp_path_factory.mktemp("wheels")
    return {member: build(member, folder / member.name) for member in MEMBERS}


def build(member: Path, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=member, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def held(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as opened:
        return {name for name in opened.namelist() if ".dist-info/" not in name}


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: member.name)
def test_wheel_holds_every_file_of_its_package(wheels: dict[Path, Path], member: Path) -> None:
    source = member / "src"
    files = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert held(wheels[member]) == files


def test_wheel_of_core_holds_the_fonts_and_their_licence(wheels: dict[Path, Path]) -> None:
    assert held(wheels[ROOT / "core"]) >= FONTS


def test_wheel_of_admin_holds_the_fonts_of_its_pages_and_no_other(
    wheels: dict[Path, Path],
) -> None:
    fonts = {name for name in held(wheels[ROOT / "admin"]) if "/fonts/" in name}
    assert fonts == WEB_FONTS


def test_wheels_work_without_the_source_tree(wheels: dict[Path, Path], tmp_path: Path) -> None:
    for wheel in wheels.values():
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(tmp_path)
    result = subprocess.run(
        [sys.executable, "-c", WHERE_FROM, str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert sorted(result.stdout.splitlines()) == sorted(f"{m.name} True" for m in MEMBERS)
