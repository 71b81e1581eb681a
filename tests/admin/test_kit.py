"""The kit of components: each stands on one page, and the page holds what every page must."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import flask_appbuilder
import pytest
from flask import Flask, render_template
from flask_babel import Babel, force_locale
from tests.admin.pages import faults

from tinnhiem_admin.tongues import tongue

PACKAGE: Final = Path(__file__).parents[2] / "admin/src/tinnhiem_admin"
TEMPLATES: Final = sorted((PACKAGE / "templates").rglob("*.html"))
STOCK: Final = Path(flask_appbuilder.__file__).parent / "templates"
SIGNS: Final = re.compile(r"""(?:icon\(|sign=|"icon": |"sign": )"([a-z-]+)\"""")
FORBIDDEN: Final = re.compile(r"\sstyle=|<script(?![^>]*\ssrc=)|\son(?!ly\b)[a-z]+=")
REPLACED: Final = {
    "appbuilder/init.html": "our base template stands in its place",
    "appbuilder/baselayout.html": "our base template stands in its place",
    "appbuilder/general/model/search.html": "the framework has no page that uses it",
}
NOT_SERVED: Final = (
    "general/charts/",
    "general/security/",
    "swagger/",
    "widgets/chart",
    "widgets/direct_chart",
    "widgets/multiple_chart",
)
"""Charts, the framework's own sign-in and registration, Swagger UI: switched off or replaced."""


@pytest.fixture
def app() -> Flask:
    app = Flask("tinnhiem_admin")
    app.config |= {
        "SECRET_KEY": "kit",
        "BABEL_TRANSLATION_DIRECTORIES": str(PACKAGE / "translations"),
    }
    Babel(app, default_locale="vi")
    app.add_template_filter(tongue)
    return app


def kit(app: Flask, language: str, **around: object) -> str:
    with app.test_request_context("/"), force_locale(language):
        return render_template("tinnhiem/kit.html", **around)


def around() -> dict[str, object]:
    """Return a shell with everything in it."""
    return {
        "navigation": [
            {"label": "", "items": [{"label": "Trang chính", "href": "/", "icon": "house"}]},
            {"label": "Chuẩn bị", "items": [
                {"label": "Kế hoạch", "href": "/p", "icon": "file-lines", "count": 2, "current": True}
            ]},
        ],
        "shell": {
            "home": "/", "tenant": "Tỉnh A", "tenants": [(1, "Tỉnh A"), (2, "Tỉnh B")],
            "tenant_action": "/t", "round": "Giữa nhiệm kỳ", "notice": "Dữ liệu mẫu",
            "languages": [("vi", "Tiếng Việt", "/vi"), ("en", "English", "/en")], "language": "vi",
            "scale": "lg", "scale_action": "/s", "user": "Lường Thị H", "user_note": "Tỉnh A",
            "account_links": [("Tài khoản", "/me")], "sign_out_action": "/o",
            "footer": ["Dữ liệu mẫu"], "session_seconds": 1800, "session_action": "/k",
        },
    }  # fmt: skip


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_kit_holds_what_every_page_must(app: Flask, language: str) -> None:
    assert faults(kit(app, language)) == []
    assert faults(kit(app, language, **around())) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_says_its_language_in_its_own_catalogue(app: Flask, language: str) -> None:
    assert f'<html lang="{language}"' in kit(app, language)


def test_the_vietnamese_kit_has_no_english_left(app: Flask) -> None:
    page = re.sub(r"<[^>]*(lang=\"en\")[^>]*>[^<]*|<[^>]+>", " ", kit(app, "vi", **around()))
    english = {"Save", "Cancel", "Back", "Search", "Filter", "Close", "Next", "Previous", "Error",
               "Warning", "Grounds", "Source", "Changed", "Added", "Sign out", "Not yet", "optional"}  # fmt: skip
    assert sorted(word for word in english if re.search(rf"\b{word}\b", page)) == []


def test_what_the_checks_of_a_page_are_worth() -> None:
    page = (
        '<html><h1>A</h1><h3 style="x">B</h3><a href="//other.example" onclick="x">C</a>'
        '<input name="q"><p id="d"></p><p id="d" aria-describedby="e"></p><script>x</script></html>'
    )
    assert len(faults(page)) == 9


def test_every_sign_stands_in_the_sprite() -> None:
    known = set(
        re.findall(r'id="([a-z-]+)"', (PACKAGE / "static/img/icons.svg").read_text("utf-8"))
    )
    used = {one for path in TEMPLATES for one in SIGNS.findall(path.read_text("utf-8"))}
    used |= set(
        re.findall(r'", "([a-z-]+)", Action\.', (PACKAGE / "navigation.py").read_text("utf-8"))
    )
    assert len(used) > 20
    assert used <= known


def test_no_template_has_a_style_or_a_script_of_its_own() -> None:
    assert [path.name for path in TEMPLATES if FORBIDDEN.search(path.read_text("utf-8"))] == []


def test_no_template_of_the_framework_with_a_style_or_a_script_is_left() -> None:
    ours = {str(path.relative_to(PACKAGE / "templates")) for path in TEMPLATES}
    left = [
        name
        for path in sorted(STOCK.rglob("*.html"))
        if FORBIDDEN.search(path.read_text("utf-8"))
        and (name := str(path.relative_to(STOCK))) not in ours | REPLACED.keys()
        and not any(part in name for part in NOT_SERVED)
    ]
    assert left == []
