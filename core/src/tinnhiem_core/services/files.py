"""Writing one file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.texts.system import reason


class UnwritableError(RefusedError):
    """A file or folder can't be written; nothing was changed."""


def unwritable(path: Path, error: OSError) -> UnwritableError:
    """Return the refusal of a path that the operating system does not let us write."""
    return UnwritableError(find("L.803", where=str(path), path=str(path), why=reason(error)))


def unreadable(path: Path, error: OSError) -> RefusedError:
    """Return the refusal of a file that can't be read."""
    code = "L.700" if isinstance(error, FileNotFoundError) else "L.702"
    return RefusedError(find(code, where=str(path), path=str(path), why=reason(error)))


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step; on failure an earlier file stays as it was.

    Only a file is replaced: a device or a pipe would be lost, not written to.
    """
    write_stream(path, lambda stream: stream.write(content), mode=0o644)


def write_stream(path: Path, write: Callable[[BinaryIO], object], *, mode: int) -> None:
    """Let ``write`` fill the file, whole or not at all; ``mode`` says who may read it."""
    try:
        if path.exists() and not path.is_file():
            raise UnwritableError(find("L.701", where=str(path), path=str(path)))
        _write(path, write, mode)
    except OSError as error:
        raise unwritable(path, error) from error


def _write(path: Path, write: Callable[[BinaryIO], object], mode: int) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.chmod(mode)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
