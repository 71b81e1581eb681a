"""HTML and Jinja in every text: printed as text, never executed; nothing is ever fetched."""

from __future__ import annotations

import socket
import urllib.request
from pathlib import Path
from typing import Final

import pypdf
import pytest
from tests.cli.hostile import Spoiled
from tests.cli.running import Tinnhiem

NAME: Final = "<img src=x:y> {{ 7*7 }}"
PLACE: Final = "{% include 'a' %} <b>url(file:///etc/passwd)</b> &amp; ${7*7} {0}"
TITLE: Final = "</td></tr></table><script>x</script> {#"
ISSUER: Final = "*/ body { background: url(http://127.0.0.1:9/x) } <!--"


def text_of(path: Path) -> str:
    """Return what a paper says, without the line breaks."""
    pages = pypdf.PdfReader(path).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def test_markup_in_names_is_printed_as_text(
    tmp_path: Path, tinnhiem: Tinnhiem, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*arguments: object, **_: object) -> None:
        pytest.fail(f"asked for {arguments}")

    monkeypatch.setattr(socket.socket, "connect", never)
    monkeypatch.setattr(urllib.request, "urlopen", never)
    monkeypatch.setattr("tinnhiem_core.documents.render.refuse", never)
    spoiled = Spoiled(tmp_path, tinnhiem)
    rows = spoiled.rows()
    for row in rows:
        if row[0] == "CB002":
            row[1], row[8] = NAME, TITLE
    spoiled.roster(rows)
    spoiled.change(
        ('place = "Hội trường Sở Nội vụ"', f'place = "{PLACE}"'),
        ('[issuer]\nname = "Sở Nội vụ"', f'[issuer]\nname = "{ISSUER}"'),
    )
    answer = spoiled.run("--json")
    assert answer.code == 0, answer.err
    said = {one.name: text_of(one) for one in spoiled.out.glob("*.pdf")}
    with_name = {name for name, text in said.items() if "".join(NAME.split()) in text}
    assert with_name == {name for name in said if not name.startswith("01")}
    ballot = said["06-phieu-tin-nhiem.pdf"]
    assert "".join(TITLE.split()) in ballot
    assert "".join(PLACE.split()) in said["02-giay-moi.pdf"]
    assert "".join(ISSUER.split()).upper() in said["02-giay-moi.pdf"].upper()
    assert not any("root:x" in text for text in said.values())
