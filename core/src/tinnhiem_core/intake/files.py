"""Reading a file whole, with a clear reason where that can't be done."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final

from tinnhiem_core.intake.errors import refusal
from tinnhiem_core.schemas.characters import cut
from tinnhiem_core.texts.system import reason

MAX_BYTES: Final = 20 * 1024 * 1024
"""More than any list of 50 000 rows needs."""


def read_bytes(path: Path, limit: int = MAX_BYTES, *, may_be_empty: bool = False) -> bytes:
    """Return the content of ``path``.

    ``IntakeError`` where it is missing, not a file, not readable, over ``limit`` bytes, or empty,
    unless it ``may_be_empty``.
    """
    name = str(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise refusal("L.701", name, path=name)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusal("L.700", name, path=name) from error
    except OSError as error:
        raise refusal("L.702", name, path=name, why=reason(error)) from error
    except ValueError as error:  # a NUL in the path
        raise refusal("L.700", name, path=name) from error
    if not data and not may_be_empty:
        raise refusal("L.704", name, path=name)
    if len(data) > limit:
        raise refusal("L.703", name, path=name, limit=_megabytes(limit))
    return data


def beside(folder: Path, name: str, where: str) -> Path:
    """Return the path of the file ``name`` that stands at ``where`` in a file of ``folder``.

    A file that is passed on may not reach for others: ``IntakeError`` where ``name`` is an
    absolute path or leads out of the folder, also by ``..`` or a link.
    """
    try:
        home = folder.resolve()
        inside = (home / name).resolve().is_relative_to(home)
    except (OSError, RuntimeError, ValueError):  # too long, links in a circle, a NUL
        inside = False
    if not inside or Path(name).is_absolute():
        raise refusal("L.842", where, path=cut(name))
    return folder / name


def _megabytes(size: int) -> str:
    return f"{size // 1024 // 1024} MB" if size >= 1024 * 1024 else f"{size} byte"
