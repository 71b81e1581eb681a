"""Our fonts are the only ones that the renderer sees."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from tinnhiem_core.documents import fonts
from tinnhiem_core.documents.errors import PaperError


def seen_by_the_renderer() -> set[str]:
    """Return the files of every font in a fresh configuration, the system's set."""
    fonts.renderer()
    from weasyprint.text.ffi import ffi, fontconfig  # noqa: PLC0415  # only after our set-up

    config = fonts.configuration()._config  # noqa: SLF001  # it has no public door
    found = fontconfig.FcConfigGetFonts(config, fontconfig.FcSetSystem)
    file = ffi.new("FcChar8 **")
    files = set()
    for index in range(found.nfont):
        fontconfig.FcPatternGetString(found.fonts[index], b"file", 0, file)
        files.add(ffi.string(file[0]).decode())
    return files


def test_renderer_sees_our_four_fonts_and_no_other() -> None:
    assert seen_by_the_renderer() == {str(fonts.FOLDER / name) for name in fonts.FILES}


def test_setting_of_the_machine_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "theirs.conf")
    fonts.configuration()
    assert os.environ["FONTCONFIG_FILE"] == "theirs.conf"
    monkeypatch.delenv("FONTCONFIG_FILE")
    fonts.configuration()
    assert "FONTCONFIG_FILE" not in os.environ


def test_missing_font_says_what_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    with pytest.raises(PaperError) as caught:
        fonts.renderer.__wrapped__()
    assert [one.code for one in caught.value.findings] == ["L.906"]
    assert "Tinos-BoldItalic.ttf" in str(caught.value)
    assert "make setup" in str(caught.value)


def test_missing_subsetter_says_what_to_install() -> None:
    with pytest.raises(PaperError, match="libharfbuzz-subset0"):
        fonts.require_subsetter(SimpleNamespace(harfbuzz_subset=None))


def test_missing_pango_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise OSError(f"cannot load library 'libpango' ({name})")

    monkeypatch.setattr(fonts, "import_module", refuse)
    with pytest.raises(PaperError, match=r"L\.904.*apt-get install libpango"):
        fonts.renderer.__wrapped__()
