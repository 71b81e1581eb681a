"""The same input gives the same bytes; what is entered is text; nothing is fetched."""

from __future__ import annotations

import hashlib
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import pypdf
import pytest
from jinja2 import UndefinedError

from tinnhiem_core.documents import render as module
from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.summons import Invited, summons
from tinnhiem_core.documents.measures import HD36, ND30
from tinnhiem_core.documents.render import lay_out, refuse, render
from tinnhiem_core.documents.sheet import Heading, Sheet
from tinnhiem_core.model.forms import Skin

PROGRAM: Final = """
import hashlib, sys
from datetime import date
from tinnhiem_core.documents.forms.summons import Invited, Summons, summons
from tinnhiem_core.documents.sheet import Heading, Sheet
from tinnhiem_core.model.forms import Skin
heading = Heading(issuer="Ủy ban nhân dân tỉnh", skin=Skin.STATE, place_and_day="Điện Biên")
sheet = Sheet(name="Giấy mời", issued=date(2023, 11, 30), heading=heading, recipients=("Như trên",))
content = Summons(sheet=sheet, host="UBND tỉnh", meeting="Hội nghị", time="08 giờ", place="Hội trường",
    content="lấy phiếu", invited=tuple(Invited(name=f"Lò Văn Mẫu {i}", title="Trưởng phòng") for i in range(5)))
sys.stdout.write(hashlib.sha256(summons(None, content)).hexdigest())
"""
HOSTILE: Final = (
    "<b>Lò</b>",
    "{{ 7*7 }}{% raw %}",
    "<img src='file:///etc/passwd'>",
    "<style>@import url(http://example.test/x.css)</style>",
    "&lt;script&gt;",
)


def printed_elsewhere(seed: str) -> str:
    settings = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=settings, capture_output=True, check=True
    )
    return done.stdout.decode()


def test_same_input_gives_the_same_bytes_in_every_process() -> None:
    first = printed_elsewhere("1")
    assert len(first) == 2 * hashlib.sha256().digest_size
    assert printed_elsewhere("2") == first


def test_same_input_gives_the_same_bytes_after_other_papers(
    summons_of: Callable[..., Any],
) -> None:
    first = summons(None, summons_of(Skin.STATE))
    summons(None, summons_of(Skin.PARTY, people=2))
    assert summons(None, summons_of(Skin.STATE)) == first


def test_other_input_gives_another_identifier(sheet: Callable[..., Sheet]) -> None:
    one = lay_out("sheet", sheet(Skin.STATE), ND30)
    other = lay_out("sheet", sheet(Skin.STATE, recipients=("Như trên",)), ND30)
    assert one.identifier != other.identifier


def test_file_is_dated_by_the_paper_not_by_the_clock(sheet: Callable[..., Sheet]) -> None:
    paper = pypdf.PdfReader(BytesIO(render("sheet", sheet(Skin.STATE), ND30)))
    information = paper.metadata
    assert information is not None
    assert information.title == "Dữ liệu mẫu"
    assert str(information["/CreationDate"]).startswith("D:20231130")
    assert "/ModDate" not in information


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_a_name_is_printed_as_text(
    text: str, summons_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    content = summons_of(Skin.STATE, invited=(Invited(name=text, title="Trưởng phòng"),))
    assert text.replace(" ", "") in read(summons(None, content)).text().replace(" ", "")


def test_markup_in_the_heading_is_printed_as_text(
    sheet: Callable[..., Sheet], read: Callable[..., Any]
) -> None:
    heading = Heading(issuer="{{ sheet }}", skin=Skin.STATE, place_and_day="<i>Điện Biên</i>")
    text = read(render("sheet", sheet(Skin.STATE, heading=heading), ND30)).text()
    assert "{{ SHEET }}" in text
    assert "<i>Điện Biên</i>" in text


@pytest.mark.parametrize("address", ["http://example.test/a.png", "file:///etc/passwd", "data:,x"])
def test_every_address_is_refused_for_good(address: str) -> None:
    with pytest.raises(BaseException, match="no address is ever fetched") as caught:
        refuse(address)
    assert not isinstance(caught.value, Exception)  # WeasyPrint goes on after an Exception


def test_an_address_in_a_template_stops_the_printing(
    sheet: Callable[..., Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = '.issuer { background: url("file:///etc/passwd") }'
    monkeypatch.setattr(module, "stylesheet", lambda *_: asked)
    with pytest.raises(BaseException, match="file:///etc/passwd"):
        render("sheet", sheet(Skin.STATE), ND30)


def test_value_that_a_template_lacks_is_a_defect(sheet: Callable[..., Sheet]) -> None:
    with pytest.raises(UndefinedError):
        render("summons", sheet(Skin.STATE), ND30)


def test_unprintable_text_names_template_and_field(sheet: Callable[..., Sheet]) -> None:
    with pytest.raises(PaperError) as caught:
        render("sheet", sheet(Skin.STATE, recipients=("Như trên", "Lưu\u202e")), ND30)
    assert [one.where for one in caught.value.findings] == ["sheet.sheet.recipients[1]"]


def test_box_is_drawn_not_typed(sheet: Callable[..., Sheet], read: Callable[..., Any]) -> None:
    bare = read(render("sheet", sheet(Skin.STATE, addressees=("Có Không",)), ND30))
    boxed = read(render("sheet", sheet(Skin.STATE, addressees=("Có ☐ <b> Không",)), ND30))
    drawn = len(boxed.pages[0].rects) + len(boxed.pages[0].curves) + len(boxed.pages[0].lines)
    before = len(bare.pages[0].rects) + len(bare.pages[0].curves) + len(bare.pages[0].lines)
    assert drawn > before
    assert "Có <b> Không" in boxed.text()


def test_renderer_has_nothing_to_complain_of(
    sheet: Callable[..., Sheet], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        for layout in (ND30, HD36):
            render("sheet", replace(sheet(layout.skin), landscape=True, duplex=True), layout)
    assert caplog.messages == []
