"""Writing one file: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tinnhiem_core.law.finding import find
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.texts.system import reason


class UnwritableError(RefusedError):
    """A file or folder can't be written; nothing was changed."""


def unwritable(path: Path, error: OSError) -> UnwritableError:
    """Return the refusal of a path that the operating system does not let us write."""
    return UnwritableError(find("L.803", where=str(path), path=str(path), why=reason(error)))


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` in one step; on failure an earlier file stays as it was."""
    try:
        _write(path, content)
    except OSError as error:
        raise unwritable(path, error) from error


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.chmod(0o644)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
