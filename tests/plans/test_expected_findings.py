"""The findings that a careful reader expects of each plan, with their quotations: golden cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

import pytest

from tinnhiem_core.law import Finding, Severity
from tinnhiem_core.model.plan import Plan
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.rules.conformance import conformance
from tinnhiem_core.rules.timing import schedule, timing_findings
from tinnhiem_core.texts import Lang

LOCALITIES: Final = Localities.discover()

# Severity, and words that one and the same finding must carry in its sentence or quotations.
EXPECTED: Final[dict[str, list[tuple[str, tuple[str, ...]]]]] = {
    "nam_dinh": [
        (
            "W",
            ("26/08/2023", "là 4 ngày, không phải 3 ngày", "27/08/2023", "trước ngày 26/8/2023"),
        ),
        ("W", ("điểm b khoản 2.3 mục 2 phần II Kế hoạch này", "phần III Kế hoạch này")),
        ("W", ("điểm c, điểm d khoản 1 mục II Kế hoạch này", "mục III Kế hoạch này")),
        ("W", ("96/2023/NQ-QH15", "Nghị quyết số 96/2023/QH15")),
        ("W", ("xem xét trước khi gửi cho người ghi phiếu", "thêm một bước")),
        (
            "W",
            (
                "(trừ Giám đốc Sở Kế hoạch và đầu tư)",
                "Thực hiện theo điểm b khoản 2.3 mục 2 phần II Kế hoạch này.",
                "Cần quyết định",
            ),
        ),
        ("W", ("113-KH/TU", "chưa có văn bản", "Ban Thường vụ Tỉnh ủy")),
        ("W", ("Số của kế hoạch để trống",)),
        ("W", ("Ngày ban hành kế hoạch để trống", "Nam Định, ngày tháng 8 năm 2023")),
        ("I", ("trước ngày 31/8/2023", "ngày cuối là 30/08/2023", "ngày họp 30/08/2023")),
        ("I", ("20/08/2023 là Chủ nhật", "trước ngày 20/8/2023")),
        ("I", ("26/08/2023 là thứ Bảy", "trước ngày 26/8/2023")),
        ("I", ("cùng hết hạn ngày 20/08/2023", "chậm nhất là 10 ngày")),
        (
            "I",
            (
                "Hai dòng cùng nêu một chức vụ",
                "người đứng đầu cơ quan chuyên môn",
                "Cấp trưởng, cấp phó các sở",
            ),
        ),
        # and what else the text shows
        ("W", ("Chỉ dùng cho đến hết ngày 30/06/2025",)),
        ("I", ("hai thời hạn báo cáo", "trong tháng 8/2023", "trước ngày 30/8/2023")),
        ("I", ("UBND tỉnh", "không có Chủ tịch, Phó Chủ tịch")),
        ("I", ("Có thể lặp từ", "tín nhiệm nhiệm")),
        ("I", ("Có thể lặp từ", "Ban Ban cán sự")),
    ],
    "quang_ngai": [
        (
            "W",
            (
                "trước ngày 20/6/2023",
                "20 ngày trước ngày họp là 25/06/2023",
                "15/07/2023 là 25 ngày",
            ),
        ),
        (
            "W",
            (
                "Người chủ trì hội nghị cũng là người được lấy phiếu",
                "Giám đốc Sở chủ trì hội nghị",
            ),
        ),
        (
            "W",
            (
                "Trưởng các phòng chuyên môn",
                "không có trong thành phần ghi phiếu",
                "Trưởng các đơn vị trực thuộc Sở",
            ),
        ),
        ("W", ("không quy định trường hợp không lấy phiếu",)),
        ("W", ("trên 50% phiếu tín nhiệm thấp", "Điều 11")),
        ("W", ("từ 2/3 phiếu tín nhiệm thấp", "Điều 11")),
        ("W", ("1546-CV/TU", "chưa có văn bản")),
        ("W", ("609/SNV-CCVC", "chưa có văn bản")),
        ("W", ("Số của kế hoạch để trống",)),
        ("I", ("15/07/2023 là thứ Bảy",)),
        ("I", ("25/06/2023 là Chủ nhật",)),
        ("I", ("Chỉ hợp lệ nếu họp từ 10/07/2023 đến 15/07/2023",)),
        # and what else the text shows
        ("I", ("thường là Ủy viên Ủy ban nhân dân", "Giám đốc")),
        ("I", ("cùng hết hạn ngày 05/07/2023",)),
    ],
    "dien_bien": [
        ("W", ("dòng 2, 10", "3 nơi", "Ban Chấp hành Đảng bộ tỉnh", "HĐND cấp huyện")),
        (
            "W",
            (
                "Dòng 2",
                "trừ đồng chí Bí thư, các đồng chí Phó Bí thư Tỉnh ủy",
                "Chủ tịch UBND",
                "- Phó Bí thư Tỉnh ủy",
            ),
        ),
        ("W", ("Mẫu phụ lục 2", "Mẫu phụ lục 3")),
        ("W", ("PHỤ LỤC 5", "Số phiếu hợp lệ", "số phiếu không hợp lệ")),
        (
            "W",
            (
                "“Hội nghị 1” là Ban Chấp hành Đảng bộ tỉnh",
                "sau HĐND tỉnh",
                "tiến hành sau khi lấy phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân các cấp bầu",
            ),
        ),
        (
            "W",
            (
                "hai thành phần ghi phiếu trong một hội nghị",
                "Phó Trưởng Đoàn đại biểu Quốc hội chuyên trách",
            ),
        ),
        ("W", ("599/UBTVQH15-CTĐB", "chưa có văn bản")),
        ("I", ("không có mẫu biên bản kiểm phiếu",)),
        # and what else the text shows
        ("W", ("dòng 4, 7", "3 nơi", "các thành viên của UBND tỉnh", "Cơ quan, đơn vị công tác")),
        ("W", ("cần quyết định", "mục II, phần II, Công văn số 599/UBTVQH15-CTĐB")),
        ("W", ("“Hội nghị 1” là Ban Chấp hành Đảng bộ cấp huyện", "sau HĐND cấp huyện")),
        ("W", ("Người chủ trì hội nghị cũng là người được lấy phiếu", "người đứng đầu cơ quan")),
        ("I", ("Hai dòng cùng nêu một chức vụ", "Chủ tịch, Phó Chủ tịch Ủy ban Mặt trận")),
        ("I", ("UBND tỉnh", "không có Chủ tịch, Phó Chủ tịch")),
        ("I", ("cùng hết hạn 10 ngày trước ngày họp",)),
    ],
    "ninh_son": [
        ("W", ("07/11/2023", "hai cách", "Chậm nhất là 03 ngày")),
        ("W", ("01/11/2023", "10/11/2023 chỉ 9 ngày", "trước ngày 01/11/2023")),
        (
            "W",
            (
                "Thành viên Ủy ban nhân dân huyện",
                "chính là người được lấy phiếu",
                "Trưởng các Phòng chuyên môn",
            ),
        ),
        (
            "W",
            (
                "Phó Chủ tịch Ủy ban nhân dân huyện",
                "chỉ có một nơi lấy phiếu",
                "Hội đồng nhân dân",
            ),
        ),
        ("W", ("số người có mặt tối thiểu",)),
        ("W", ("mẫu phiếu và cách ghi phiếu",)),
        ("W", ("không quy định trường hợp không lấy phiếu",)),
        ("W", ("346/KH-UBND", "được nêu tên nhưng chưa có văn bản")),
        ("W", ("198-KH/HU", "được nêu tên nhưng chưa có văn bản")),
        ("W", ("30/06/2025", "cấp huyện kết thúc từ ngày 01/07/2025")),
        ("I", ("Chỉ ghi ngày cố định", "trước ngày 20/10/2023", "trước ngày 26/10/2023")),
        ("I", ("Chỉ hợp lệ nếu họp từ 10/11/2023 đến 30/11/2023",)),
        # and what else the text shows
        ("W", ("không có mốc 10 ngày", "gửi cho người được lấy phiếu tín nhiệm trước 10 ngày")),
        ("I", ("Căn cứ của kế hoạch không nêu", "96-QĐ/TW")),
        ("I", ("Trưởng các Phòng chuyên môn", "thường là Ủy viên Ủy ban nhân dân")),
        ("I", ("Có thể lặp từ", "cơ quan quan")),
    ],
    "bac_giang": [
        ("W", ("không có mốc 15 ngày", "gửi cho người ghi phiếu trước 15 ngày")),
        ("W", ("chưa có văn bản", "Bảng chức danh")),
        ("W", ("chưa có văn bản", "Thành phần ghi phiếu")),
        ("W", ("chưa có văn bản", "biểu mẫu")),
        ("W", ("30/06/2025", "Bắc Ninh", "chưa đối chiếu văn bản gốc")),
        ("I", ("Số 96 là số của chính Kế hoạch số 96-KH/TU", "96-QĐ/TW", "96/2023/QH15")),
        # and what else the text shows
        ("W", ("96-KH/TU", "được nêu tên nhưng chưa có văn bản")),
        ("W", ("không có mốc 10 ngày", "gửi cho người được lấy phiếu tín nhiệm")),
        ("I", ("30/09/2023 là thứ Bảy",)),
        ("I", ("Căn cứ của kế hoạch không nêu", "96-QĐ/TW")),
    ],
}
CASES: Final = [
    pytest.param(slug, severity, words, id=f"{slug}: {severity} {words[0]}")
    for slug, expected in EXPECTED.items()
    for severity, words in expected
]


@cache
def findings(slug: str) -> tuple[Finding, ...]:
    return conformance(LOCALITIES.plan(slug))


def said(finding: Finding) -> str:
    return "\n".join((finding.text(), *finding.quotes())).casefold()


@pytest.mark.parametrize(("slug", "severity", "words"), CASES)
def test_expected_finding(slug: str, severity: str, words: tuple[str, ...]) -> None:
    found = [
        one
        for one in findings(slug)
        if one.severity == severity and all(part.casefold() in said(one) for part in words)
    ]
    assert found, "\n".join(f"{one.severity} {said(one)}" for one in findings(slug))


@pytest.mark.parametrize("slug", EXPECTED)
def test_no_plan_is_looser_than_the_regulation(slug: str) -> None:
    found = findings(slug)
    assert [one for one in found if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize("slug", EXPECTED)
def test_every_finding_has_a_clause_and_speaks_both_languages(slug: str) -> None:
    for one in findings(slug):
        assert one.because
        assert one.remedy(Lang.VI) or one.code in {"N.401", "N.402", "N.403"}
        for lang in Lang:
            assert one.text(lang)
            assert "None" not in one.text(lang)


@pytest.mark.parametrize("slug", EXPECTED)
def test_findings_come_from_data_and_not_from_the_name(slug: str) -> None:
    plan = LOCALITIES.plan(slug)
    other = replace(plan, locality=replace(plan.locality, slug="noi_khac"))
    assert conformance(other) == findings(slug)


# One day after the other


def on_day(plan: Plan, day: date) -> tuple[Finding, ...]:
    place = plan.locality
    due_dates = schedule(plan.timeline, day, place.settings)
    return timing_findings(
        due_dates, day, plan.timeline, place.settings, issued=place.paper.issued
    )


def errors(slug: str, day: date) -> set[str]:
    found = on_day(LOCALITIES.plan(slug), day)
    return {one.where for one in found if one.severity is Severity.ERROR}


@pytest.mark.parametrize("day", range(1, 16))
def test_quang_ngai_is_valid_from_10_to_15_july_only(day: int) -> None:
    assert errors("quang_ngai", date(2023, 7, day)) == ({"dossier"} if day < 10 else set())


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (7, {"dossier", "explanation"}),
        (8, {"dossier", "explanation"}),
        (9, {"explanation"}),
        (10, set()),
        (11, set()),
        (30, set()),
    ],
)
def test_ninh_son_errs_only_before_10_november(day: int, expected: set[str]) -> None:
    assert errors("ninh_son", date(2023, 11, day)) == expected


def test_ninh_son_leaders_request_is_nine_days_before_10_november() -> None:
    plan = LOCALITIES.plan("ninh_son")
    short = [one for one in on_day(plan, date(2023, 11, 10)) if one.code == "C.402"]
    assert [dict(one.figures)["days"] for one in short] == [9]
    assert not [one for one in on_day(plan, date(2023, 11, 11)) if one.code == "C.402"]


def test_nam_dinh_on_its_own_day_errs_nowhere() -> None:
    assert errors("nam_dinh", date(2023, 8, 30)) == set()
