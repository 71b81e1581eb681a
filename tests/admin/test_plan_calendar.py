"""The dates of a plan for a day of the vote that is typed: worked out, and kept nowhere."""

from __future__ import annotations

import pytest
from tests.admin.conftest import Site
from tests.admin.opened import shown
from tests.admin.test_closed_site import contents
from tests.admin.world import OUR_ROW

from tinnhiem_admin.views.deadline_words import distance
from tinnhiem_core.model.tenancy import AccountRole

PAGE = f"/plan/{OUR_ROW}/calendar"
DAY = "30/11/2023"


def calendar(site: Site, query: str = "", code: int = 200) -> str:
    return shown(site.browser(AccountRole.TENANT_ADMIN), f"{PAGE}{query}", code)


def test_every_deadline_is_counted_back_from_the_day_that_is_typed(site: Site) -> None:
    page = calendar(site, f"?day={DAY}")
    assert f"Lấy phiếu ngày {DAY}" in page
    for offset, day in (
        ("T−20", "Thứ Sáu 10/11/2023"),
        ("T−15", "Thứ Tư 15/11/2023"),
        ("T−10", "Thứ Hai 20/11/2023"),
        ("T−3", "Thứ Hai 27/11/2023"),
    ):
        assert offset in page
        assert day in page


def test_a_day_is_read_as_it_is_written_and_kept_in_the_field(site: Site) -> None:
    assert f"Lấy phiếu ngày {DAY}" in calendar(site, "?day=2023-11-30")
    page = calendar(site, "?day=31/02/2023", 422)
    assert "31/02/2023" in page
    assert "Không đọc được ngày" in page
    assert "Lấy phiếu ngày" not in page


@pytest.mark.parametrize("day", ["01/01/0001", "31/12/9999", "9" * 5000, "x"])
def test_a_day_beyond_reason_is_told(site: Site, day: str) -> None:
    assert "Không đọc được ngày" in calendar(site, f"?day={day}", 422)


@pytest.mark.parametrize(("day", "said"), [("16/12/2023", "thứ Bảy"), ("17/12/2023", "Chủ nhật")])
def test_a_vote_on_a_weekend_is_noted(site: Site, day: str, said: str) -> None:
    assert f"{day} là {said}" in calendar(site, f"?day={day}")
    assert f"{DAY} là " not in calendar(site, f"?day={DAY}")  # a Thursday


def test_a_past_point_is_calm_on_the_line_even_the_vote(site: Site) -> None:
    page = calendar(site, f"?day={DAY}")
    line = page[page.index('class="tn-line"') : page.index("</ol>", page.index('class="tn-line"'))]
    assert "Đã qua" in line
    assert "is-past" in line
    assert "tn-chip--ok" not in line  # a day that is over is not a thing that is done
    assert "tn-chip--info" not in line


def test_what_is_said_of_the_day_names_it(site: Site) -> None:
    assert f"Ngày {DAY} hợp lệ. Chỉ hợp lệ nếu họp" in calendar(site, f"?day={DAY}")
    assert "Ngày 30/11/2026 không hợp lệ. Chỉ hợp lệ nếu" in calendar(site, "?day=30/11/2026")


@pytest.mark.parametrize(("days", "said"), [(99, "T−99"), (-99, "T+99"), (1208, "Ngày ấn định")])
def test_a_day_of_another_year_is_not_counted_in_days(site: Site, days: int, said: str) -> None:
    with site.app.test_request_context():
        assert distance(days) == said


def test_only_the_dates_of_a_row_are_shown_where_one_is_asked_for(site: Site) -> None:
    whole, one = calendar(site, f"?day={DAY}"), calendar(site, f"?day={DAY}&row=departments")
    count = "<tr"
    assert 2 < one.count(count) < whole.count(count)
    calendar(site, f"?day={DAY}&row=nowhere", 404)


def test_the_file_holds_the_same_days(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    answer = client.get(f"{PAGE}/export?day={DAY}")
    assert answer.mimetype == "text/calendar"
    assert "lich-dien_bien-20231130.ics" in answer.headers["Content-Disposition"]
    assert "DTSTART;VALUE=DATE:20231110" in answer.text
    assert client.get(f"{PAGE}/export?day=31/02/2023").status_code == 422


def test_nothing_is_kept_and_who_reads_no_draft_reads_none_here(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    before = contents(site)
    shown(client, f"{PAGE}?day={DAY}")
    assert contents(site) == before
    shown(site.browser(AccountRole.AUDITOR), PAGE, 403)


def test_the_editor_leads_to_it(site: Site) -> None:
    client = site.browser(AccountRole.TENANT_ADMIN)
    for table in ("deadlines", "meetings"):
        assert PAGE in shown(client, f"/plan/{OUR_ROW}/edit?table={table}")
