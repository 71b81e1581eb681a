"""Writing a folder of papers: all of it or nothing.

Everything is written into a new folder beside the target, flushed to disk, and moved into place
with one rename. An earlier result is replaced only where the folder holds nothing else: its
``results.json`` names every file of it.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from tinnhiem_core.law.finding import find
from tinnhiem_core.services.files import UnwritableError, unwritable

MARKER: Final = "results.json"
"""The file by which a folder is known as an earlier result; ``files`` in it names the others."""
_SHOWN: Final = 5


def refuse_foreign(out: Path) -> None:
    """Raise ``UnwritableError`` if ``out`` is no folder, or holds what is no earlier result."""
    try:
        if not _resolved(out).exists():
            return
        if not out.is_dir():
            raise UnwritableError(find("L.801", where=str(out), path=str(out)))
        others = sorted({one.name for one in out.iterdir()} - _earlier(out))
    except OSError as error:
        raise unwritable(out, error) from error
    if others:
        shown = (*others[:_SHOWN], *(["…"] if len(others) > _SHOWN else []))
        raise UnwritableError(find("L.802", where=str(out), path=str(out), others=shown))


def write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` (name -> bytes) as the folder ``out``; on any failure nothing changes."""
    refuse_foreign(out)
    try:
        _write(_resolved(out), files)
    except OSError as error:
        raise unwritable(out, error) from error


def _resolved(out: Path) -> Path:
    """Return ``out`` without links; ``OSError`` where they go in a circle."""
    try:
        return out.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, str(error)) from error


def _earlier(out: Path) -> set[str]:
    """Return the names of the files of the result that ``out`` holds; none where it holds none."""
    try:
        return {MARKER, *json.loads((out / MARKER).read_bytes())["files"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError, RecursionError):
        return set()


def _write(out: Path, files: Mapping[str, bytes]) -> None:
    missing = [one for one in out.parents if not one.exists()]
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _place(out, files)
    except BaseException:
        for one in missing:
            with suppress(OSError):
                one.rmdir()
        raise


def _place(out: Path, files: Mapping[str, bytes]) -> None:
    fresh = Path(tempfile.mkdtemp(prefix=f".{out.name[:100]}.", dir=out.parent))
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
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name[:100]}.", dir=out.parent))
    earlier = aside / "earlier"
    try:
        out.rename(earlier)
        fresh.rename(out)
    except BaseException:
        if earlier.exists() and not out.exists():
            earlier.rename(out)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
