"""What the pages of a plan say: the paper's words whole, for whom, and what a clerk can do."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from tests.admin.conftest import Site
from tests.admin.plan_desk import SCOPE, address, platform, send, stored, text
from tests.admin.world import OUR_ROW

from tinnhiem_core.law.finding import find
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.schemas import canonical
from tinnhiem_core.services import plans
from tinnhiem_core.services.plans import table

HTML = re.compile(r"<[^>]*>")
GONE = re.compile(
    r'<del>.*?</del>|<span class="tn-vh"[^>]*>.*?</span>|<span aria-hidden="true">\+</span>',
    re.DOTALL,
)
"""What a changed cell shows beside the text that it has now."""


@pytest.fixture(scope="module")
def first(site: Site) -> FlaskClient:
    return site.browser(AccountRole.TENANT_ADMIN)


@pytest.fixture
def quarantined(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the package of our locality aside, as one that raised when it was loaded."""
    localities = platform(site).localities
    fault = find("L.605", where="dien_bien", slug="dien_bien", error="ZeroDivisionError")
    aside = tuple(
        replace(one, plan=None, fault=fault) if one.slug == "dien_bien" else one
        for one in localities.installed
    )
    monkeypatch.setattr(localities, "installed", aside)


def cells(client: FlaskClient, name: str, language: str = "vi") -> list[str]:
    """Return every cell of a table of the draft as it is read."""
    client.get(f"/lang/{language}")
    shown = client.get(address(OUR_ROW, "edit", table=name)).get_data(as_text=True)
    found = re.findall(r"<t[dh]\b.*?</t[dh]>", shown, flags=re.DOTALL)
    return [" ".join(html.unescape(HTML.sub(" ", one)).split()) for one in found]


def test_the_title_table_says_for_whom_and_when_a_panel_is(first: FlaskClient) -> None:
    found = cells(first, "title_rows")
    numbers = [one for one in found if re.fullmatch(r"2[a-zđ]", one)]
    assert numbers == ["2a", "2b", "2c", "2d", "2đ"]
    council = found[found.index("2a") + 1]
    assert council.startswith("Đối với các đồng chí giữ chức vụ Chủ tịch HĐND, Phó Chủ tịch HĐND")
    assert council.endswith("Bộ Chỉ huy Quân sự tỉnh) Đại biểu Hội đồng nhân dân tỉnh")
    provisos = [one for one in found if "(nếu thuộc đối tượng theo quy định của Quốc hội)" in one]
    assert len(provisos) == 5
    assert any("trừ các đồng chí bí thư cấp ủy cấp huyện" in one for one in provisos)


@pytest.mark.parametrize("name", ["panels", "deadlines", "dossier", "responsibilities"])
def test_a_table_has_the_words_of_the_paper_whole(
    site: Site, first: FlaskClient, name: str
) -> None:
    shown = GONE.sub("", first.get(address(OUR_ROW, "edit", table=name)).get_data(as_text=True))
    words = "".join(html.unescape(HTML.sub("", shown)).split())
    for row in table(stored(site).plan, name).rows:
        assert "".join(max(row.cells, key=len).split()) in words
    assert "[…]" not in words


def test_a_row_without_a_venue_claims_nothing_that_the_plan_does_not_say(
    site: Site, first: FlaskClient
) -> None:
    added = {"text": "Chủ tịch Hội Nông dân tỉnh"}
    saved = plans.add_row(
        platform(site), SCOPE, "", OUR_ROW, stored(site).view.revision, "title_rows", added
    )
    shown = cells(first, "title_rows")
    assert "Chưa có nơi lấy phiếu" in shown
    assert "Kế hoạch để văn bản khác quy định" not in shown
    gap = {"topic": "venues", "note": "theo văn bản khác", "note_en": "x", "inherited": ""}
    plans.add_row(platform(site), SCOPE, "", OUR_ROW, saved.version.revision, "gaps", gap)
    shown = cells(first, "title_rows")
    assert "Chưa có nơi lấy phiếu" not in shown
    assert "Kế hoạch để văn bản khác quy định" in shown


def test_the_timeline_has_the_days_before_the_vote(first: FlaskClient) -> None:
    found = cells(first, "deadlines")
    assert "Số ngày trước ngày lấy phiếu" in found
    assert [one for one in found if one.startswith("T−")][:5] == [
        *("T−20", "T−20", "T−20", "T−20"),
        "T−3",
    ]


def test_a_package_in_quarantine_is_told_in_words_that_a_clerk_can_follow(
    first: FlaskClient, quarantined: None
) -> None:
    del quarantined
    for page in ("/plan/", address(OUR_ROW, "edit")):
        shown = text(first.get(page))
        assert "Gói cấu hình của địa phương đang lỗi" in shown
        assert "lập bản nháp từ bản đang áp dụng, hoặc nhập tệp JSON" in shown
        assert "ZeroDivisionError" not in shown
    shown = text(first.get(address(OUR_ROW, "difference")))
    assert "Gói cấu hình của địa phương đang lỗi" in shown
    assert "dòng khác nhau" not in shown
    assert "Cách đọc" not in shown


def test_the_plan_of_another_locality_is_refused_with_its_name(
    site: Site, first: FlaskClient
) -> None:
    revision = {"revision": str(stored(site).view.revision)}
    assert first.post(address(OUR_ROW, "discard"), data=revision).status_code == 303
    other = platform(site).localities.plans["ninh_son"]
    shown = text(first.post("/plan/import", data={"text": canonical(other)}))
    ours = platform(site).localities.plans["dien_bien"]
    assert f"của “{other.locality.name}”, không phải của “{ours.locality.name}”" in shown
    assert first.post("/plan/start", data={"source": "plugin"}).status_code == 303


def test_no_button_starts_from_a_package_in_quarantine(
    first: FlaskClient, quarantined: None
) -> None:
    del quarantined
    key = re.findall(r'/plan/(\d+)/edit"', text(first.get("/plan/")))[0]
    assert first.post(f"/plan/{key}/discard", data={"revision": "1"}).status_code == 303
    shown = text(first.get("/plan/"))
    assert 'aria-disabled="true" aria-describedby="why-package">' in shown
    assert 'id="why-package"' in shown
    assert "Nhập kế hoạch" in text(first.get("/"))
    answer = first.post("/plan/start", data={"source": "plugin"})
    assert answer.status_code == 422
    assert "ZeroDivisionError" not in text(answer)


def test_what_came_and_went_is_said_in_the_language_of_the_page(first: FlaskClient) -> None:
    assert first.post("/plan/start", data={"source": "plugin"}).status_code == 303
    key = re.findall(r'/plan/(\d+)/edit"', text(first.get("/plan/")))[0]
    page = f"/plan/{key}/row?table=recipients&row=1"
    assert send(first, page, text="Nơi nhận đã đổi").status_code == 303
    first.get("/lang/en")
    shown = text(first.get(f"/plan/{key}/difference"))
    first.get("/lang/vi")
    assert '<span class="tn-vh" lang="en">added: </span>' in shown
