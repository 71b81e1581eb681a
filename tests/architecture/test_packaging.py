"""The tree names no host and no machine; the locks are whole; folders, names and imports agree."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[2]
LOCALITIES: Final = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
MEMBERS: Final = [ROOT / "core", *LOCALITIES, ROOT / "admin"]
LOCKS: Final = sorted(ROOT.glob("requirements*.lock"))
NOT_OURS: Final = {".git", ".venv", "node_modules", "fonts", "out", "build", "dist", "__pycache__"}
MADE: Final = (".coverage", "uv.lock")
# In parts, so that this file does not hold what it forbids.
HOSTS: Final = [
    "pypi" + ".org",
    "python" + "hosted",
    "npm" + "js",
    "deb." + "debian",
    "index" + "-url",
]
PATHS: Final = ["/" + folder + "/" for folder in ("work", "root", "home")]
FORBIDDEN: Final = re.compile("|".join(map(re.escape, HOSTS + PATHS)))


def project_files() -> Iterator[Path]:
    for folder, inner, names in os.walk(ROOT):
        caches = {name for name in inner if name.endswith(("_cache", ".egg-info"))}
        inner[:] = sorted(set(inner) - NOT_OURS - caches - {".hypothesis"})
        yield from (Path(folder) / name for name in names if not name.startswith(MADE))


def settings(member: Path) -> dict[str, Any]:
    return tomllib.loads((member / "pyproject.toml").read_text(encoding="utf-8"))


def entries(lock: Path) -> list[str]:
    joined = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip()]


def canonical(requirement: str) -> str:
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in project_files()
        if (match := FORBIDDEN.search(path.read_bytes().decode(errors="replace")))
    ]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_pins_every_package_with_hashes_and_nothing_else(lock: Path) -> None:
    entry = re.compile(r"[\w.-]+==[\w.!+]+( ; [^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [line for line in entries(lock) if not entry.fullmatch(line)] == []


def test_there_is_a_lock_for_python_and_one_for_node() -> None:
    assert [lock.name for lock in LOCKS] == [
        "requirements-installer.lock",
        "requirements-node.lock",
        "requirements.lock",
    ]


def test_lock_has_every_dependency_of_every_member() -> None:
    locked = {canonical(line) for line in entries(ROOT / "requirements.lock")}
    own = {settings(member)["project"]["name"] for member in MEMBERS}
    asked = {canonical(d) for m in MEMBERS for d in settings(m)["project"]["dependencies"]}
    groups = settings(ROOT)["dependency-groups"]
    asked |= {canonical(d) for d in (*groups["dev"][:-1], *groups["installer"])}
    assert groups["dev"][-1] == {"include-group": "installer"}
    assert asked - own - locked == set()


def test_npm_lock_has_integrity_and_no_address() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    assert "://" not in json.dumps(lock)
    packages = [value for name, value in lock["packages"].items() if name]
    assert packages
    assert all("integrity" in package and "resolved" not in package for package in packages)


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: member.name)
def test_folder_distribution_and_import_have_one_name(member: Path) -> None:
    assert settings(member)["project"]["name"] == f"tinnhiem-{member.name.replace('_', '-')}"
    packages = [path.parent.name for path in member.glob("src/*/__init__.py")]
    assert packages == [f"tinnhiem_{member.name}"]
    assert (member / "src" / packages[0] / "py.typed").is_file()
    assert (member / "README.md").is_file()


@pytest.mark.parametrize("member", LOCALITIES, ids=lambda member: member.name)
def test_locality_is_found_by_its_slug(member: Path) -> None:
    points = settings(member)["project"]["entry-points"]
    assert points == {"tinnhiem.localities": {member.name: f"tinnhiem_{member.name}"}}


@pytest.mark.parametrize("name", ["core", "admin"])
def test_readme_says_of_every_dependency_why_it_is_there(name: str) -> None:
    readme = (ROOT / name / "README.md").read_text(encoding="utf-8")
    _, _, table = readme.partition("| Package | Why it is here |\n|---|---|\n")
    said = re.findall(r"^\| ([\w-]+) \| .+ \|$", table.partition("\n\n")[0], re.MULTILINE)
    asked = {canonical(d) for d in settings(ROOT / name)["project"]["dependencies"]}
    assert sorted(map(canonical, said)) == sorted(asked - {"tinnhiem-core"})


def test_flask_appbuilder_is_pinned_exactly() -> None:
    (pin,) = (
        one
        for one in settings(ROOT / "admin")["project"]["dependencies"]
        if canonical(one) == "flask-appbuilder"
    )
    assert re.fullmatch(r"Flask-AppBuilder==\d+\.\d+\.\d+", pin)
