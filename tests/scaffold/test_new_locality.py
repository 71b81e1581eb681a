"""``tinnhiem new-locality``: what it leaves loads, is clean, and touches nothing else."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tinnhiem_core.scaffold import ScaffoldError, new_locality
from tinnhiem_core.scaffold.writing import TEMPLATES

ROOT: Final = Path(__file__).parents[2]
SAMPLE: Final = ROOT / "tests" / "testing" / "thu_xa_binh_mau"
BIN: Final = Path(sys.executable).parent


def run(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments,
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **more},
        capture_output=True,
        text=True,
        check=False,
    )


def tinnhiem(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return run(folder, str(BIN / "tinnhiem"), *arguments, **more)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project with a plan text."""
    (tmp_path / "plugins").mkdir()
    shutil.copy(SAMPLE / "ke_hoach.txt", tmp_path)
    return tmp_path


def make(project: Path, slug: str = "thu_xa_binh_mau", **given: object) -> Path:
    source = (project / "ke_hoach.txt").read_bytes()
    values = {"name": "Xã Bình Mẫu", "source": source, "into": project / "plugins"} | given
    return new_locality(slug, **values).folder  # type: ignore[arg-type]


def found(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*")}


def test_it_writes_one_folder_and_says_what_comes_next(project: Path) -> None:
    before = found(project)
    told = tinnhiem(
        project,
        "new-locality",
        "thu_xa_binh_mau",
        "--name",
        "Xã Bình Mẫu",
        "--source",
        "ke_hoach.txt",
    )
    assert told.returncode == 0, told.stderr
    new = found(project) - before
    assert all(one.startswith("plugins/thu_xa_binh_mau") for one in new)
    assert {"plugins/thu_xa_binh_mau/pyproject.toml", "plugins/thu_xa_binh_mau/README.md"} <= new
    assert "số “15/KH-UBND”, ngày “09/10/2023”" in told.stdout
    assert "1. make setup" in told.stdout
    assert "tinnhiem check thu_xa_binh_mau" in told.stdout


def test_the_answer_as_json(project: Path) -> None:
    told = tinnhiem(
        project, "new-locality", "thu_xa_moi", "--source", "ke_hoach.txt", "--into", ".", "--json"
    )
    answer = json.loads(told.stdout)
    assert answer["folder"] == "thu_xa_moi"
    assert answer["read"]["number"] == "15/KH-UBND"
    assert set(answer["files"]) <= found(project / "thu_xa_moi")


def test_without_a_text_it_says_where_to_paste_it(project: Path) -> None:
    told = tinnhiem(project, "new-locality", "thu_xa_moi", "--lang", "en")
    assert told.returncode == 0
    assert "No text of the plan yet: paste it into plugins/thu_xa_moi/src/" in told.stdout
    locality = (project / "plugins/thu_xa_moi/src/tinnhiem_thu_xa_moi/locality.py").read_text(
        "utf-8"
    )
    assert 'name="Thu Xa Moi"' in locality


@pytest.mark.parametrize("slug", ["an_thu", "thu_xa_binh_mau"])
@pytest.mark.parametrize("with_source", [True, False])
def test_it_is_formatted_linted_and_typed_from_the_first_minute(
    project: Path, slug: str, *, with_source: bool
) -> None:
    given = {} if with_source else {"source": b""}
    folder = make(project, slug, **given)
    shutil.copy(ROOT / "pyproject.toml", project)
    (project / "core").mkdir()
    (project / "core" / "src").symlink_to(ROOT / "core" / "src")
    for tool in (("format", "--check"), ("check",)):
        told = run(project, str(BIN / "ruff"), *tool, "--no-cache", "plugins")
        assert told.returncode == 0, told.stdout
    path = f"{ROOT / 'core' / 'src'}:{folder / 'src'}"
    mypy = (str(BIN / "mypy"), "--strict", "--cache-dir", os.devnull, "--config-file", os.devnull)
    told = run(project, *mypy, str(folder / "src"), MYPYPATH=path)
    assert told.returncode == 0, told.stdout


def test_it_loads_and_every_sentence_still_to_copy_is_named(project: Path) -> None:
    folder = make(project)
    told = tinnhiem(project, "check", "thu_xa_binh_mau", "--json", PYTHONPATH=installed(folder))
    (report,) = json.loads(told.stdout)
    errors = {one["code"] for one in report["findings"] if one["severity"] == "E"}
    assert errors == {"L.551", "L.625", "L.632"}
    progress = report["transcription"]
    assert (progress["sentences"], progress["explained"]) == (62, 5)
    assert 15 < progress["copied"] < 30
    assert progress["left"] == 62 - 5 - progress["copied"]


def installed(folder: Path) -> str:
    """Install as ``pip install --editable`` does: a name, an entry point, a path."""
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (group,) = project["entry-points"]
    ((slug, package),) = project["entry-points"][group].items()
    info = folder.parent / "site" / f"{package}-{project['version']}.dist-info"
    info.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    entry = f"[{group}]\n{slug} = {package}\n"
    (info / "entry_points.txt").write_text(entry, encoding="utf-8")
    return os.pathsep.join((str(info.parent), str(folder / "src")))


def test_the_wheel_of_a_new_locality_holds_its_package(project: Path) -> None:
    folder = make(project)
    told = run(folder, sys.executable, "-m", "hatchling", "build", "-t", "wheel")
    assert told.returncode == 0, told.stderr
    (wheel,) = (folder / "dist").glob("tinnhiem_thu_xa_binh_mau-0.1.0-*.whl")
    assert wheel.is_file()


def test_filled_in_it_prints_a_whole_meeting(project: Path) -> None:
    folder = make(project)
    for filled in (SAMPLE / "package").iterdir():
        target = folder / "src" / "tinnhiem_thu_xa_binh_mau" / filled.name.removesuffix(".txt")
        shutil.copyfile(filled, target)
    told = tinnhiem(
        project,
        "meeting",
        str(SAMPLE / "hoi_nghi.toml"),
        "--out",
        "van_ban",
        PYTHONPATH=installed(folder),
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert len(list((project / "van_ban").glob("*.pdf"))) > 10
    results = json.loads((project / "van_ban" / "results.json").read_text(encoding="utf-8"))
    assert results


def test_the_examples_in_the_tables_name_what_there_is() -> None:
    """Every name that an example uses is imported by its file or by the line that it tells."""
    for template in sorted(TEMPLATES.glob("*.py.txt")):
        _, example, code = template.read_text(encoding="utf-8").split('"""', 2)
        used = set(re.findall(r"\b([A-Z][a-z]\w+)(?=[(.])", example))
        told = re.findall(r"import ([\w, ]+)", example)
        known = set(re.findall(r"\w+", f"{code} {told}"))
        assert used - known == set(), template.name


@pytest.mark.parametrize(
    ("slug", "given", "codes"),
    [
        ("Xã Mẫu", {}, ["L.660"]),
        ("xa__mau", {}, ["L.660"]),
        ("1xa", {}, ["L.660"]),
        ("../xa", {}, ["L.660"]),
        ("core", {}, ["L.660"]),
        ("x" * 31, {}, ["L.660"]),
        ("nam_dinh", {}, ["L.661"]),
        ("thu_xa_moi", {"name": "<b>Xã</b>"}, ["L.665"]),
        ("thu_xa_moi", {"name": ""}, ["L.665"]),
        ("thu_xa_moi", {"name": 'Xã "Mới"""'}, ["L.665"]),
        ("thu_xa_moi", {"source": b"\xd0\xcf\x11\xe0"}, ["L.664"]),
        ("thu_xa_moi", {"source": b"K\0"}, ["L.664"]),
        ("nam_dinh", {"name": "<b>", "source": b"\xff"}, ["L.661", "L.665", "L.664"]),
    ],
)
def test_what_cannot_be_made_is_refused_whole(
    project: Path, slug: str, given: dict[str, object], codes: list[str]
) -> None:
    before = found(project)
    with pytest.raises(ScaffoldError) as refused:
        make(project, slug, **given)
    assert [one.code for one in refused.value.findings] == codes
    assert all(one.remedy() for one in refused.value.findings)
    assert found(project) == before


def test_an_existing_folder_is_left_alone(project: Path) -> None:
    mine = project / "plugins" / "thu_xa_moi"
    mine.mkdir()
    (mine / "mine.txt").touch()
    with pytest.raises(ScaffoldError) as refused:
        make(project, "thu_xa_moi")
    assert [one.code for one in refused.value.findings] == ["L.662"]
    assert found(mine) == {"mine.txt"}


def test_a_missing_folder_of_localities(project: Path) -> None:
    told = tinnhiem(project, "new-locality", "thu_xa_moi", "--into", "nowhere")
    assert told.returncode == 2
    assert "L.663" in told.stderr
    assert "--into" in told.stderr


def test_a_missing_source(project: Path) -> None:
    told = tinnhiem(project, "new-locality", "thu_xa_moi", "--source", "nowhere.txt")
    assert told.returncode == 2
    assert "nowhere.txt" in told.stderr
    assert not (project / "plugins" / "thu_xa_moi").exists()


def test_nothing_half_written_stays(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = Path.write_bytes

    def fails_late(self: Path, data: bytes) -> int:
        if self.name == "titles.py":
            raise OSError(28, "No space left on device")
        return written(self, data)

    monkeypatch.setattr(Path, "write_bytes", fails_late)
    with pytest.raises(ScaffoldError) as refused:
        make(project)
    assert [one.code for one in refused.value.findings] == ["L.666"]
    assert found(project / "plugins") == set()


def test_a_folder_that_cannot_be_written(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(**_: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuses)
    with pytest.raises(ScaffoldError) as refused:
        make(project)
    assert "không có quyền" in refused.value.findings[0].text()
