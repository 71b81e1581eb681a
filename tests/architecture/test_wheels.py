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
MEMBERS: Final = [ROOT / "core", *sorted(p.parent for p in ROOT.glob("plugins/*/pyproject.toml"))]
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
WHERE_FROM: Final = """
import importlib.metadata, pathlib, sys
for point in importlib.metadata.entry_points(group="tinnhiem.localities"):
    file = pathlib.Path(point.load().__file__)
    print(point.name, file.is_relative_to(sys.argv[1]))
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
    assert sorted(result.stdout.split("\n")[:-1]) == [f"{m.name} True" for m in MEMBERS[1:]]
