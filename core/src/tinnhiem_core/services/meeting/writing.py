"""Writing a folder of papers: all of it or nothing.

Everything is written into a new folder beside the target, flushed to disk, and moved into place
with one rename. An earlier result is replaced only if it is one (it holds ``results.json``).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError

MARKER = "results.json"
"""The file by which a folder is known as an earlier result."""


class FolderError(RefusedError):
    """The folder can't be written; its finding says why and what to do."""


def refuse_foreign(out: Path) -> None:
    """Raise ``FolderError`` if ``out`` holds something that is not an earlier result."""
    if out.exists() and not out.is_dir():
        raise FolderError(find("L.801", where=str(out), path=str(out)))
    if out.is_dir() and any(out.iterdir()) and not (out / MARKER).is_file():
        raise FolderError(find("L.802", where=str(out), path=str(out)))


def write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` (name -> bytes) as the folder ``out``; on any failure nothing changes."""
    refuse_foreign(out)
    try:
        _write(out.resolve(), files)
    except OSError as error:
        why = error.strerror or str(error)
        raise FolderError(find("L.803", where=str(out), path=str(out), why=why)) from error


def _write(out: Path, files: Mapping[str, bytes]) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        for name, content in files.items():
            _flushed(fresh / name, content)
        fresh.chmod(0o755)
        _swap(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _flushed(path: Path, content: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _swap(fresh: Path, out: Path) -> None:
    """Move ``fresh`` to ``out``; an earlier result is set aside first and removed last."""
    if not out.exists():
        fresh.rename(out)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        out.rename(aside / "earlier")
        try:
            fresh.rename(out)
        except OSError:
            (aside / "earlier").rename(out)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
