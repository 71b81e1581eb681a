"""What stands in the roster template: columns, the example, the instructions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from tinnhiem_core.intake import columns as c
from tinnhiem_core.intake.columns import Column
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.texts import say

PEOPLE: Final[tuple[Column[Any], ...]] = (c.CODE, c.NAME, c.BORN, c.UNIT, *c.OF_POST)
"""Units are described once, in their own sheet; a .csv file has the columns here instead."""
UNITS: Final[tuple[Column[Any], ...]] = (c.UNIT, *c.OF_UNIT)
WORDS: Final[tuple[Column[Any], ...]] = tuple(
    column for column in (*c.OF_UNIT, *c.OF_POST) if column.labels
)
DAYS: Final[tuple[Column[Any], ...]] = (c.BORN, c.SINCE, c.UNTIL, c.APPOINTED, c.NOTICE)

WIDTHS: Final[Mapping[Column[Any], int]] = {
    c.CODE: 14,
    c.NAME: 30,
    c.UNIT: 42,
    c.KIND: 46,
    c.PARENT: 42,
    c.ROLE: 34,
    c.TITLE: 42,
    c.APPOINTMENT: 26,
}
WIDTH: Final = 18

_COMMITTEE: Final = "Ví dụ: Ủy ban nhân dân tỉnh"
_DEPARTMENT: Final = "Ví dụ: Sở Nội vụ"

PERSON: Final[Mapping[Column[Any], str | date]] = {
    c.CODE: "VÍ DỤ 1",
    c.NAME: "Nguyễn Văn Mẫu (dữ liệu mẫu)",
    c.BORN: date(1975, 11, 30),
    c.UNIT: _DEPARTMENT,
    c.ROLE: say(f"role.{Role.HEAD.value}"),
    c.TITLE: "Giám đốc Sở Nội vụ",
    c.SINCE: date(2020, 6, 1),
    c.APPOINTED: date(2020, 6, 1),
    c.APPOINTMENT: say(f"appointment.{Appointment.FIRST.value}"),
    c.FULL_TIME: say("truth.yes"),
    c.SERVICE: say(f"service.{Service.ON_DUTY.value}"),
}
PLACES: Final[tuple[Mapping[Column[Any], str], ...]] = (
    {
        c.UNIT: _COMMITTEE,
        c.KIND: say(f"kind.{UnitKind.PEOPLES_COMMITTEE.value}"),
        c.LEVEL: say(f"level.{Level.PROVINCE.value}"),
        c.HAS_SUBORDINATES: say("truth.yes"),
    },
    {
        c.UNIT: _DEPARTMENT,
        c.KIND: say(f"kind.{UnitKind.DEPARTMENT.value}"),
        c.LEVEL: say(f"level.{Level.PROVINCE.value}"),
        c.PARENT: _COMMITTEE,
        c.HAS_SUBORDINATES: say("truth.yes"),
    },
)

TITLE: Final = "HƯỚNG DẪN NHẬP DANH SÁCH CÁN BỘ"
STEPS: Final = (
    "1. Trang “Đơn vị”: ghi mỗi cơ quan, đơn vị một dòng. Đơn vị cấp trên ghi trước.",
    (
        "2. Trang “Danh sách”: mỗi chức vụ một dòng. Người giữ nhiều chức vụ có nhiều dòng,"
        " cùng một Mã cán bộ, cùng họ tên và ngày sinh."
    ),
    "3. Ô có mũi tên: chọn trong danh mục, không gõ khác. Toàn bộ danh mục ở trang “Danh mục”.",
    "4. Ngày ghi dd/mm/yyyy, ví dụ 30/11/1975. Chưa rõ thì để trống.",
    (
        "5. Cột có tiêu đề nền xanh đậm là bắt buộc. Không gộp ô, không dùng công thức, không để"
        " dòng trống ở giữa."
    ),
    (
        "6. Dòng chữ nghiêng là ví dụ (dữ liệu mẫu): xóa trước khi nộp. Nếu còn, hệ thống bỏ qua"
        " và nhắc."
    ),
    "7. Tệp có lỗi thì không nhập dòng nào; hệ thống chỉ ra mọi lỗi một lần, đúng ô.",
    (
        "8. Nếu dùng tệp .csv (UTF-8): thêm vào trang “Danh sách” các cột Loại đơn vị, Cấp, Đơn vị"
        " cấp trên, Có cấp trực thuộc; mỗi đơn vị chỉ cần ghi các cột này ở một dòng."
    ),
    (
        "9. Nhập lại người, đơn vị đã có: ô để trống hoặc cột không có thì giữ như đang có."
        " Muốn đổi lại thì ghi rõ: “Có”, “Không”, “Đang công tác”, “Bổ nhiệm, bầu lần đầu”."
        " Muốn bỏ một ngày đã ghi thì sửa ở trang của cán bộ."
    ),
)
TABLE: Final = ("Trang", "Cột", "Bắt buộc", "Cách ghi")
