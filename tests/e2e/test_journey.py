"""The journey of a provincial administrator: from the first sign-in to a plan in force.

One test after the other, in one tenant; the last two read the guide beside what was seen.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pyotp
import pytest
from playwright.sync_api import expect
from tests.docs.guide import Section, sections
from tests.e2e.album import Album
from tests.e2e.desk import Desk, House, fresh_code
from tests.e2e.rosters import RIGHT, WRONG
from tests.e2e.serving import SECOND

OURS: Final = "quantri.nam_dinh"
THEIRS: Final = "quantri.dien_bien"
REASON: Final = "Giữ nguyên văn kế hoạch đã ban hành."
PASSWORD: Final = "chin con voi trang qua song 58"


@dataclass(slots=True)
class Journey:
    """What the tests hand on: the desk of the administrator, the album, the second one's slip."""

    house: House
    desk: Desk
    album: Album = field(default_factory=Album)
    link: str = ""
    secret: str = ""
    used: float = 0.0


@pytest.fixture(scope="module")
def journey(house: House) -> Iterator[Journey]:
    with house.desk() as desk:
        yield Journey(house, desk)
        assert desk.faults == []


def test_the_administrator_signs_in_and_sees_the_tenant(journey: Journey) -> None:
    desk, album = journey.desk, journey.album
    account = journey.house.served.accounts[OURS]
    desk.go("/")
    album.take("dang-nhap", desk)
    desk.fill(username=OURS, password=account.password)
    desk.press("Đăng nhập")
    album.take("ma-xac-thuc", desk)
    desk.fill(code=pyotp.TOTP(account.secret).now())
    desk.press("Tiếp tục")
    assert desk.title == "Tỉnh Nam Định"
    assert "Cần xử lý" in desk.main
    journey.house.kept[OURS] = desk.context.storage_state()
    album.take("trang-chinh", desk)


def test_nothing_of_another_tenant_is_seen(journey: Journey) -> None:
    with journey.house.desk(THEIRS) as other:
        theirs = [
            first(other, area) for area in ("people", "units", "plan", "imports", "accounts")
        ]
        name = theirs[0][1]
    desk = journey.desk
    for address, _name in theirs:
        assert desk.go(address) == 404, address
        assert "Điện Biên" not in desk.page.locator("body").inner_text()
    desk.go(f"/people/?q={name}")
    assert name not in desk.page.locator("main table, main .tn-empty").first.inner_text()
    assert desk.go("/tenants/") == 403
    album_of_refusal = desk.main
    assert "Điện Biên" not in album_of_refusal


def first(desk: Desk, area: str) -> tuple[str, str]:
    """Return the first row that an area of the site links to: address and words."""
    desk.go(f"/{area}/")
    for link in desk.page.locator("main a").all():
        address = link.get_attribute("href") or ""
        if re.fullmatch(rf"/{area}/\d+(/edit)?(\?.*)?", address):
            return address, link.inner_text()
    raise AssertionError(area)


def test_a_roster_with_errors_shows_them_all_and_writes_nothing(journey: Journey) -> None:
    desk = journey.desk
    desk.go("/imports/")
    journey.album.take("nhap-danh-sach", desk)
    desk.go("/imports/new")
    journey.album.take("chon-tep", desk)
    desk.upload(WRONG)
    told = desk.page.locator(".tn-errsum li")
    assert told.count() == 3
    said = desk.page.locator(".tn-errsum").inner_text()
    for wrong in ("31/02/1970", "Dòng 3", "Trưởng thôn"):
        assert wrong in said
    journey.album.take("loi-danh-sach", desk)
    button = desk.page.get_by_role("button", name=re.compile("^Nhập 3 dòng"))
    assert button.get_attribute("aria-disabled") == "true"
    desk.go("/people/?q=khong mau son")
    assert "Khổng Mẫu Sơn" not in desk.main


def test_the_right_roster_is_imported_and_undone(journey: Journey) -> None:
    desk = journey.desk
    desk.upload(RIGHT)
    journey.album.take("xem-truoc", desk)
    desk.press(re.compile("^Nhập 2 dòng"))
    applied = desk.page.url
    desk.go("/people/?q=khong mau son")
    assert "Khổng Mẫu Sơn" in desk.main
    journey.album.take("can-bo", desk)
    desk.press("Khổng Mẫu Sơn")
    journey.album.take("ho-so-can-bo", desk)
    desk.go("/units/")
    assert "Sở Thử nghiệm" in desk.main
    journey.album.take("don-vi", desk)
    desk.page.goto(applied)
    if "/imports/" not in applied:
        desk.go(first(desk, "imports")[0])
    desk.press("Hoàn tác lần nhập")
    journey.album.take("hoan-tac", desk)
    desk.press("Hoàn tác lần nhập")
    desk.go("/people/?q=khong mau son")
    assert "Khổng Mẫu Sơn" not in desk.page.locator("main").inner_text()


def test_the_plan_of_the_plugin_becomes_a_draft(journey: Journey) -> None:
    desk = journey.desk
    desk.go("/plan/")
    desk.press("Mở bản nháp 1")
    desk.go(re.sub(r"/edit.*", "/findings", desk.page.url.removeprefix(desk.served.base)))
    desk.ask("Bỏ bản nháp")
    desk.go("/plan/")
    desk.press("Lập bản nháp từ kế hoạch của gói")
    desk.go("/plan/")
    assert "Bản nháp" in desk.main
    journey.album.take("ke-hoach", desk)


def test_a_row_of_the_draft_is_edited(journey: Journey) -> None:
    desk = journey.desk
    desk.press("Mở bản nháp 2")
    journey.album.take("bang-chuc-danh", desk)
    desk.press(re.compile("^Sửa"))
    area = desk.page.locator("main .tn-planform textarea:visible").first
    area.fill(f"{area.input_value()} (đã rà soát)")
    journey.album.take("sua-dong", desk)
    desk.press("Lưu dòng")
    assert "(đã rà soát)" in desk.page.locator("main").inner_html()
    desk.go(re.sub(r"/(row|edit).*", "/difference", desk.page.url.removeprefix(desk.served.base)))
    assert "(đã rà soát)" in desk.main
    journey.album.take("khac-biet", desk)
    desk.go(desk.page.url.removeprefix(desk.served.base).replace("/difference", "/calendar"))
    desk.fill(day="30/8/2023")
    desk.press("Tính lịch")
    assert "Thứ Năm 10/08/2023" in desk.main  # T−20
    journey.album.take("lich-lay-phieu", desk)


def test_each_warning_gets_a_reason_and_the_plan_is_submitted(journey: Journey) -> None:
    desk = journey.desk
    desk.go("/plan/")
    desk.press("Kiểm tra, trình duyệt")
    journey.album.take("kiem-tra", desk)
    submit = desk.page.locator("main").get_by_role("button", name="Trình duyệt kế hoạch")
    assert submit.get_attribute("aria-disabled") == "true"
    unanswered = desk.page.locator("details.tn-reason[open]")
    for box in unanswered.locator("textarea").all():
        box.fill(REASON)
    desk.press("Ghi mọi lý do")
    assert not unanswered.count()
    desk.fill(note="Kính trình.")
    desk.press("Trình duyệt kế hoạch")
    assert "Chờ duyệt" in desk.main


def test_a_second_administrator_is_invited_by_a_slip(journey: Journey) -> None:
    desk = journey.desk
    desk.go("/accounts/")
    journey.album.take("nguoi-dung", desk)
    desk.press("Mời người")
    desk.fill(name="Trịnh Thị Mẫu")
    desk.page.select_option("#role", label="Quản trị địa phương")
    journey.album.take("moi-nguoi", desk)
    desk.press("Lập lời mời")
    journey.link = desk.page.locator("#link").inner_text().strip()
    journey.album.take("phieu-moi", desk)
    desk.press("Xong")
    assert "Trịnh Thị Mẫu" in desk.main


def test_the_invited_one_joins_in_a_browser_of_their_own(journey: Journey) -> None:
    with journey.house.desk() as other:
        other.page.goto(journey.link)
        journey.album.take("nhan-loi-moi", other)
        other.fill(username="trinh.mau", password=PASSWORD, repeat=PASSWORD)
        other.press("Lập tài khoản")
        other.fill(username="trinh.mau", password=PASSWORD)
        other.press("Đăng nhập")
        assert other.title == "Thiết lập xác thực hai lớp"
        other.press("Bắt đầu thiết lập")
        journey.secret = re.sub(r"\s", "", other.page.locator(".tn-secret").inner_text())
        journey.album.take("thiet-lap-hai-lop", other)
        journey.used = time.time()
        other.fill(code=pyotp.TOTP(journey.secret).at(int(journey.used)))
        other.press("Xác nhận mã")
        journey.album.take("ma-du-phong", other)
        other.press("Đã cất mã, tiếp tục")
        assert other.title == "Tỉnh Nam Định"
        journey.house.kept["trinh.mau"] = other.context.storage_state()
        other.page.goto(journey.link)
        assert "Lập tài khoản" not in other.main  # once is all
        assert other.faults == []


def why_not(desk: Desk) -> str:
    """Return why the button that approves is shut."""
    desk.go("/plan/")
    desk.press("Kiểm tra, trình duyệt")
    shut = desk.page.get_by_role("button", name="Duyệt kế hoạch")
    assert shut.get_attribute("aria-disabled") == "true"
    return desk.page.locator(f"#{shut.get_attribute('aria-describedby')}").inner_text()


def test_neither_the_submitter_nor_whom_they_invited_approves(journey: Journey) -> None:
    assert "Người trình không tự duyệt" in why_not(journey.desk)
    with journey.house.desk("trinh.mau") as invited:
        assert "không độc lập" in why_not(invited)
        assert "Chờ duyệt" in invited.main
        assert invited.faults == []


def test_an_independent_administrator_approves(journey: Journey) -> None:
    with journey.house.desk(SECOND) as other:
        other.go("/plan/")
        other.press("Kiểm tra, trình duyệt")
        journey.album.take("duyet", other)
        other.ask("Duyệt kế hoạch")
        assert "Kế hoạch đã được duyệt, đang áp dụng." in other.main
        other.go("/plan/")
        card = other.page.locator("section", has=other.page.locator("#h-current"))
        expect(card).to_contain_text("Bản 2")
        journey.album.take("dang-ap-dung", other)
        assert other.faults == []


def test_everything_stands_in_the_audit_log(journey: Journey) -> None:
    desk = journey.desk
    desk.go("/audit/")
    for words in ("Trịnh Thị Mẫu", "Lò Thị Mẫu"):
        assert words in desk.main
    journey.album.take("nhat-ky", desk)
    desk.go("/audit/chain")
    desk.press("Kiểm tra toàn bộ nhật ký")
    journey.album.take("chuoi-nhat-ky", desk)
    desk.go("/profile/")
    journey.album.take("tai-khoan", desk)


def test_a_later_sign_in_asks_for_a_new_code(journey: Journey) -> None:
    with journey.house.desk() as desk:
        desk.go("/sign-in")
        desk.fill(username="trinh.mau", password=PASSWORD)
        desk.press("Đăng nhập")
        desk.fill(code=fresh_code(journey.secret, journey.used))
        desk.press("Tiếp tục")
        assert desk.title == "Tỉnh Nam Định"


@pytest.mark.parametrize("section", sections(), ids=str)
def test_the_guide_says_what_the_pages_say(journey: Journey, section: Section) -> None:
    album = journey.album
    for picture in section.pictures:
        # a heading may end in a number or a name of the sample data
        assert album.headings[picture.name].startswith(picture.caption), picture.path
    shown = set[str]().union(*(album.texts[one.name] for one in section.pictures))
    said = "\n".join(shown)
    assert [label for label in section.labels if label not in said] == []


def test_the_guide_shows_what_the_journey_saw(journey: Journey) -> None:
    shown = {picture.name for one in sections() for picture in one.pictures}
    assert shown == set(journey.album.headings)
    assert all(Path(one.path).exists() for two in sections() for one in two.pictures)
