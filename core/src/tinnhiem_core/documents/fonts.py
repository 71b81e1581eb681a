"""The fonts of the papers: our own four files, and no other font of the machine.

Tinos has the widths of Times New Roman, which Nghị định 30/2020/NĐ-CP asks for, every Vietnamese
letter and an open licence. The renderer gets a configuration that knows this folder alone, so
every machine prints the same; ``make setup`` places the files.
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final
from xml.sax.saxutils import escape

from fontTools.ttLib import TTFont

from tinnhiem_core.documents.errors import PaperError, trouble

FAMILY: Final = "Tinos"
STANDS_FOR: Final = "Times New Roman"
FOLDER: Final = Path(__file__).parent / "fonts"
FILES: Final = tuple(
    f"{FAMILY}-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")
)
PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0"

_CONFIGURATION: Final = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
_environment = threading.Lock()


@contextmanager
def _our_fonts_alone() -> Iterator[None]:
    """Point fontconfig at our folder while a configuration is read; it reads only then."""
    with _environment, tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fonts.conf")
        path.write_text(
            _CONFIGURATION.format(fonts=escape(str(FOLDER)), cache=escape(folder)),
            encoding="utf-8",
        )
        before = os.environ.get("FONTCONFIG_FILE")
        os.environ["FONTCONFIG_FILE"] = str(path)
        try:
            yield
        finally:
            if before is None:
                del os.environ["FONTCONFIG_FILE"]
            else:
                os.environ["FONTCONFIG_FILE"] = before


@cache
def renderer() -> ModuleType:
    """Return WeasyPrint, loaded with our fonts alone.

    Raises ``PaperError`` (L.904, L.906) where a library or a font is missing: without the
    subsetter of HarfBuzz the same paper would get other bytes on another machine.
    """
    missing = [name for name in FILES if not (FOLDER / name).is_file()]
    if missing:
        raise PaperError(trouble("L.906", str(FOLDER), missing=tuple(missing)))
    try:
        with _our_fonts_alone():
            weasyprint = import_module("weasyprint")
            libraries = import_module("weasyprint.text.ffi")
    except OSError as error:
        raise PaperError(
            trouble("L.904", "weasyprint", library=str(error), packages=PACKAGES)
        ) from error
    require_subsetter(libraries)
    return weasyprint


def require_subsetter(libraries: Any) -> None:  # noqa: ANN401  # WeasyPrint is untyped
    """Raise ``PaperError`` (L.904) where WeasyPrint found no HarfBuzz subsetter."""
    if libraries.harfbuzz_subset is None:
        name = "libharfbuzz-subset"
        raise PaperError(trouble("L.904", name, library=name, packages=PACKAGES))


def configuration() -> Any:  # noqa: ANN401  # WeasyPrint is untyped
    """Return a new font configuration that knows our fonts alone; one per rendering."""
    renderer()
    with _our_fonts_alone():
        return import_module("weasyprint.text.fonts").FontConfiguration()


@cache
def covered() -> frozenset[int]:
    """Return the code points that all four fonts have."""
    return frozenset.intersection(*(_characters(FOLDER / name) for name in FILES))


def _characters(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())
