"""The calendar for people: one line a day and step, who sends what to whom, nothing twice."""

from __future__ import annotations

from datetime import date

import pytest

from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.services.calendar import meeting_calendar
from tinnhiem_core.services.calendar_lines import calendar_lines
from tinnhiem_core.texts import Lang

LOCALITIES = Localities.discover()
DAYS = {
    "bac_giang": date(2023, 9, 20),
    "dien_bien": date(2023, 12, 20),
    "nam_dinh": date(2023, 8, 30),
    "ninh_son": date(2023, 11, 15),
    "quang_ngai": date(2023, 7, 12),
}


def lines(slug: str, lang: Lang = Lang.VI) -> list[str]:
    return list(calendar_lines(meeting_calendar(LOCALITIES.plan(slug), DAYS[slug]), lang))


@pytest.mark.parametrize("slug", DAYS)
@pytest.mark.parametrize("lang", Lang)
def test_no_line_comes_twice_under_one_step(slug: str, lang: Lang) -> None:
    heads = [one for one in lines(slug, lang)[3:] if not one.startswith(" " * 29)]
    assert len(set(heads)) == len(heads)
    seen: set[str] = set()
    for one in lines(slug, lang)[3:]:
        if not one.startswith(" " * 29):
            seen = set()
        assert one not in seen
        seen.add(one)


def test_deadlines_of_one_step_and_day_stand_together() -> None:
    told = lines("dien_bien")
    assert told[3:8] == [
        "  T−20  thứ Năm   30/11/2023  Gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ",
        *(
            f"{'':29}Người được lấy phiếu tín nhiệm → {one}: “trước ngày lấy phiếu tín nhiệm 20 ngày”"
            for one in (
                "Ban Tổ chức Tỉnh ủy",
                "Sở Nội vụ",
                "bộ phận phụ trách tổ chức cán bộ cơ quan đó",
                "cơ quan tham mưu về tổ chức, cán bộ",
            )
        ),
    ]


def test_reports_say_through_whom() -> None:
    told = lines("nam_dinh")
    assert f"{'':29}→ Ban Thường vụ Tỉnh ủy: “xong trước ngày 31/8/2023”" in told
    route = "→ Sở Nội vụ → Ban Cán sự Đảng UBND tỉnh, UBND tỉnh"
    assert f"{'':29}{route}: “xong trước ngày 31/8/2023”" in told
    assert sum(one.endswith("  Báo cáo kết quả") for one in told) == 2


def test_what_is_inherited_says_so() -> None:
    told = "\n".join(lines("ninh_son"))
    assert "áp dụng Quy định 96-QĐ/TW" in told
    assert "T−8" in told
    assert "     T  thứ Tư    15/11/2023  Hội nghị lấy phiếu tín nhiệm" in told


def test_window_and_its_grounds_once() -> None:
    window = lines("nam_dinh")[1]
    assert window.startswith("Chỉ hợp lệ nếu họp đúng ngày 30/08/2023. (căn cứ ")
    grounds = window.partition("(căn cứ ")[2].split("; ")
    assert len(set(grounds)) == len(grounds)
