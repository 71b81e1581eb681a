"""Vietnamese stretches of a page in English say that they are Vietnamese."""

from __future__ import annotations

import html
import re

import pytest
from babel import Locale
from markupsafe import Markup, escape
from tests.admin.conftest import Site
from tests.admin.opened import sent

from tinnhiem_admin import tongues
from tinnhiem_admin.tongues import tongue
from tinnhiem_core.model.tenancy import AccountRole


@pytest.fixture
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tongues, "get_locale", lambda: Locale("en"))


def marked(text: str) -> list[str]:
    shown = str(escape(tongue(text)))
    assert re.sub(r"</?span[^>]*>", "", shown) == str(escape(text))
    return [html.unescape(one) for one in re.findall(r'<span lang="vi">(.*?)</span>', shown)]


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("Row 6 says “Chánh Văn phòng, Ban A” twice.", ["“Chánh Văn phòng, Ban A”"]),
        ("Ban Thường vụ Tỉnh ủy and Sở Nội vụ vote", ["Ban Thường vụ Tỉnh ủy", "Sở Nội vụ"]),
        ("Quy định 96-QĐ/TW", ["Quy định 96-QĐ/TW"]),
        ("“plain” & <b>simple</b>", []),
        ("Sở <script>", ["Sở"]),
        ("", []),
    ],
)
def test_stretches_are_marked(text: str, stretches: list[str]) -> None:
    assert marked(text) == stretches


@pytest.mark.usefixtures("_english")
def test_markup_and_figures_stay() -> None:
    assert tongue(Markup("<b>Sở</b>")) == "<b>Sở</b>"
    sentence = Markup("Remove “%s”?") % "Sở <i> & Ban"
    assert tongue(sentence) == 'Remove <span lang="vi">“Sở &lt;i&gt; &amp; Ban”</span>?'
    assert tongue(1316) == 1316
    assert tongue(None) is None


def test_a_page_in_english_marks_what_it_quotes(site: Site) -> None:
    client = site.browser(AccountRole.PLATFORM_ADMIN)
    form = {"name": "X", "kind": "province", "slug": "Không Được"}
    client.get("/lang/en")
    assert '<span lang="vi">“Không Được”</span>' in sent(client, "/tenants/new", 422, **form)
    client.get("/lang/vi")
    assert "<span lang" not in sent(client, "/tenants/new", 422, **form)
