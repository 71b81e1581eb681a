"""The attendance list: everyone once, two moments, the figure that the quorum needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest

from tinnhiem_core.documents.errors import PaperError
from tinnhiem_core.documents.forms.attendance import (
    HEADS,
    AttendanceList,
    Attendee,
    attendance,
)
from tinnhiem_core.documents.sheet import Signature
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.forms import FormKind, ReportFormat, Skin
from tinnhiem_core.model.meeting import Attendance

ROLES: Final = (
    "Ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên)",
    "trưởng các phòng, ban, đơn vị trực thuộc",
    "trưởng các đoàn thể của cơ quan",
)
FORM: Final = ReportFormat(
    form=FormKind.ATTENDANCE, template="attendance", citation=Citation(document=QD_96)
)


def people(number: int) -> tuple[Attendee, ...]:
    return tuple(
        Attendee(
            person=f"p{one}",
            name=f"Nguyễn Thị Mẫu {one}",
            title="Phó Giám đốc Sở Kế hoạch và Đầu tư" if one % 3 else "Trưởng phòng",
            roles=ROLES[: 1 + one % 3],
        )
        for one in range(1, number + 1)
    )


def there(number: int, opening: int, present: int) -> Attendance:
    keys = tuple(one.person for one in people(number))
    return Attendance(summoned=keys, opening=keys[:opening], present=keys[:present])


@pytest.fixture
def list_of(sheet: Callable[..., Any]) -> Callable[..., AttendanceList]:
    def make(skin: Skin, number: int = 6, **changes: Any) -> AttendanceList:
        signers = (
            Signature(position="Người điểm danh", note="(Ký, ghi rõ họ tên)"),
            Signature(position="Chủ trì hội nghị", note="(Ký, ghi rõ họ tên)"),
        )
        whole = AttendanceList(
            sheet=sheet(skin, signatures=signers, recipients=()),
            meeting="Hội nghị lấy phiếu tín nhiệm năm 2023",
            time="08 giờ 00 phút, ngày 30 tháng 11 năm 2023",
            place="Hội trường UBND tỉnh",
            people=people(number),
        )
        return replace(whole, **changes)

    return make


@pytest.mark.parametrize(
    ("number", "needed"), [(1, "01"), (2, "02"), (3, "02"), (9, "06"), (30, "20"), (31, "21")]
)
def test_two_thirds_of_those_summoned_are_needed(
    number: int, needed: str, list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    text = read(attendance(None, list_of(Skin.STATE, number))).text()
    assert f"Số người cần có mặt: ít nhất {needed} người (2/3 số người được triệu tập)." in text


def test_at_a_council_two_thirds_of_all_deputies(
    list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    text = read(attendance(None, list_of(Skin.STATE, 47, deputies=50))).text()
    assert "ít nhất 34 đại biểu (2/3 tổng số 50 đại biểu)" in text
    assert "số người được triệu tập)" not in text


def test_list_to_fill_in_leaves_room(
    list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    text = read(attendance(None, list_of(Skin.PARTY))).text()
    assert "Số người được triệu tập: 06 người." in text
    assert "Số có mặt khi khai mạc: ..... người." in text
    assert "Số có mặt lúc phát phiếu: ..... người." in text
    assert "vắng" not in text


def test_filled_list_counts_both_moments(
    list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    filled = list_of(Skin.PARTY, 12, attendance=there(12, 9, 11))
    text = read(attendance(None, filled)).text()
    assert "Số có mặt khi khai mạc: 09 người." in text
    assert "Số có mặt lúc phát phiếu: 11 người." in text
    assert len(re.findall(r"\bvắng\b", text)) == 3 + 1
    assert len(re.findall(r"\bx\b", text)) == 9 + 11


def test_who_was_not_summoned_does_not_count(
    list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    whole = there(6, 4, 4)
    stranger = replace(whole, present=(*whole.present, "guest"))
    text = read(attendance(None, list_of(Skin.STATE, attendance=stranger))).text()
    assert "Số có mặt lúc phát phiếu: 04 người." in text


def test_every_role_is_kept(list_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    one = Attendee(person="p", name="Lò Văn Mẫu", title="Trưởng phòng", roles=("A1", "B2", "C3"))
    assert "A1; B2; C3" in read(attendance(None, list_of(Skin.STATE, people=(one,)))).text()


@pytest.mark.parametrize("turned", ["portrait", "landscape"])
def test_many_rows_repeat_the_heads_and_split_no_row(
    turned: str,
    list_of: Callable[..., Any],
    sheet: Callable[..., Any],
    read: Callable[..., Any],
) -> None:
    numbered = tuple(
        replace(one, title=f"[{number}] {one.title}", roles=(*one.roles, f"({number})"))
        for number, one in enumerate(people(60))
    )
    across = sheet(Skin.STATE, landscape=turned == "landscape")
    given = list_of(Skin.STATE, people=numbered, sheet=across)
    seen = read(attendance(None, given))
    assert len(seen.pages) > 4
    found: list[str] = []
    for text in seen.texts:
        begun = re.findall(r"\[(\d+)\]", text)
        assert begun == sorted(begun, key=int)
        assert set(begun) == set(re.findall(r"\((\d+)\)", text))
        found += begun
        assert not begun or "Có mặt" in text
    assert found == [str(one) for one in range(60)]


def test_totals_stand_below_a_row_on_one_page_with_the_signatures(
    list_of: Callable[..., Any], read: Callable[..., Any]
) -> None:
    for number in range(4, 14):
        seen = read(attendance(None, list_of(Skin.STATE, number)))
        last = seen.texts[-1]
        for words in ("Ký tên", "Số người được triệu tập", "lúc phát phiếu:", "NGƯỜI ĐIỂM DANH"):
            assert words in last


def test_text_is_the_input_in_nfc(list_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    name = "Lò Thị Ẩn"
    one = Attendee(
        person="p", name=unicodedata.normalize("NFD", name), title="Đội trưởng", roles=()
    )
    text = read(attendance(None, list_of(Skin.PARTY, people=(one,)))).text()
    assert unicodedata.is_normalized("NFC", text)
    assert name in text


def test_same_list_same_bytes(list_of: Callable[..., Any]) -> None:
    whole = list_of(Skin.STATE, 20)
    assert attendance(None, whole) == attendance(None, whole)


def test_plan_has_its_own_heads(list_of: Callable[..., Any], read: Callable[..., Any]) -> None:
    form = replace(FORM, columns=("TT", *HEADS[1:]), title="DANH SÁCH TRIỆU TẬP")
    text = read(attendance(form, list_of(Skin.STATE))).text()
    assert "DANH SÁCH TRIỆU TẬP" in text
    assert "STT" not in text


def test_what_does_not_fit_is_refused(list_of: Callable[..., Any]) -> None:
    with pytest.raises(PaperError, match=r"L\.907"):
        attendance(replace(FORM, columns=("TT",)), list_of(Skin.STATE))
    with pytest.raises(PaperError, match=r"L\.908"):
        attendance(None, list_of(Skin.STATE, people=()))


@pytest.mark.parametrize("skin", list(Skin))
def test_pages_as_approved(
    skin: Skin, list_of: Callable[..., Any], approved: Callable[..., None]
) -> None:
    filled = there(12, 9, 11) if skin is Skin.PARTY else None
    approved(attendance(None, list_of(skin, 12, attendance=filled)), f"attendance-{skin}")
