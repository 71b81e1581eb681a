"""The columns of the lists that come in: heading, what it holds, how its cells are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Final, Generic, TypeVar

from tinnhiem_core.intake import cells, words
from tinnhiem_core.intake.values import Value
from tinnhiem_core.intake.vocabulary import Vocabulary
from tinnhiem_core.model.people import Appointment, Level, Role, Service, UnitKind
from tinnhiem_core.texts import Wording, wording

T = TypeVar("T")

CODE_LIMIT: Final = 40
NAME_LIMIT: Final = 120
UNIT_LIMIT: Final = 200
TITLE_LIMIT: Final = 300


@dataclass(frozen=True, kw_only=True, eq=False)
class Column(Generic[T]):
    """One column. ``meaning`` explains it to clerks; ``labels`` are the words of its drop-down.

    ``required``: a cell may not be empty. A column that a file does not have is another question:
    see ``Layout.needed``.
    """

    heading: str
    meaning: Wording
    read: Callable[[Value], T]
    required: bool = False
    synonyms: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Layout:
    """A list: the title of its sheet, other titles accepted, its columns.

    ``needed`` headings must be there. ``ignored`` headings are known to mean nothing here and are
    passed over in silence.
    """

    title: str
    titles: tuple[str, ...] = ()
    columns: tuple[Column[Any], ...]
    needed: tuple[Column[Any], ...]
    ignored: tuple[str, ...] = ("STT", "TT", "Số TT", "Số thứ tự", "Ghi chú")


def _words(
    heading: str,
    vocabulary: Vocabulary[T],
    meaning: Wording,
    *synonyms: str,
    required: bool = False,
) -> Column[T]:
    return Column(
        heading=heading,
        meaning=meaning,
        read=vocabulary.read,
        required=required,
        synonyms=synonyms,
        labels=tuple(vocabulary.labels.values()),
    )


def _day(heading: str, meaning: Wording, *synonyms: str) -> Column[date]:
    return Column(heading=heading, meaning=meaning, read=cells.day, synonyms=synonyms)


CODE: Final[Column[str]] = Column(
    heading="Mã cán bộ",
    meaning=wording("column.code"),
    read=partial(cells.label, limit=CODE_LIMIT),
    required=True,
    synonyms=("Mã", "Mã số", "Mã CB", "Mã số cán bộ", "Mã công chức", "Mã CBCC", "Mã CBCCVC"),
)
NAME: Final[Column[str]] = Column(
    heading="Họ và tên",
    meaning=wording("column.name"),
    read=partial(cells.text, limit=NAME_LIMIT),
    required=True,
    synonyms=("Họ tên", "Họ và tên cán bộ", "Họ tên cán bộ", "Họ, chữ đệm và tên"),
)
BORN: Final = _day(
    "Ngày sinh",
    wording("column.born"),
    "Ngày tháng năm sinh",
    "Ngày, tháng, năm sinh",
    "Năm sinh",
)
UNIT: Final[Column[str]] = Column(
    heading="Cơ quan, đơn vị",
    meaning=wording("column.unit"),
    read=partial(cells.text, limit=UNIT_LIMIT),
    required=True,
    synonyms=(
        "Cơ quan",
        "Đơn vị",
        "Tên đơn vị",
        "Tên cơ quan, đơn vị",
        "Cơ quan/đơn vị",
        "Cơ quan, đơn vị công tác",
        "Đơn vị công tác",
        "Nơi công tác",
    ),
)
KIND: Final[Column[UnitKind]] = _words(
    "Loại đơn vị",
    words.KINDS,
    wording("column.kind"),
    "Loại cơ quan",
    "Loại hình đơn vị",
    "Loại cơ quan, đơn vị",
)
LEVEL: Final[Column[Level]] = _words(
    "Cấp",
    words.LEVELS,
    wording("column.level"),
    "Cấp hành chính",
    "Cấp đơn vị",
)
PARENT: Final[Column[str]] = Column(
    heading="Đơn vị cấp trên",
    meaning=wording("column.parent"),
    read=partial(cells.text, limit=UNIT_LIMIT),
    synonyms=("Cấp trên", "Cơ quan cấp trên", "Đơn vị chủ quản", "Trực thuộc"),
)
HAS_SUBORDINATES: Final[Column[bool]] = _words(
    "Có cấp trực thuộc",
    words.TRUTHS,
    wording("column.has_subordinates"),
    "Có đơn vị trực thuộc",
)
ROLE: Final[Column[Role]] = _words(
    "Vai trò",
    words.ROLES,
    wording("column.role"),
    "Vai trò, chức danh",
    "Nhóm chức danh",
    required=True,
)
TITLE: Final[Column[str]] = Column(
    heading="Chức vụ",
    meaning=wording("column.title"),
    read=partial(cells.text, limit=TITLE_LIMIT),
    required=True,
    synonyms=("Chức danh", "Chức vụ, chức danh", "Chức danh, chức vụ", "Chức vụ (in trên phiếu)"),
)
SINCE: Final = _day(
    "Từ ngày",
    wording("column.since"),
    "Giữ từ ngày",
)
UNTIL: Final = _day(
    "Đến ngày",
    wording("column.until"),
    "Giữ đến ngày",
)
APPOINTED: Final = _day(
    "Ngày bổ nhiệm, bầu cử",
    wording("column.appointed"),
    "Ngày bổ nhiệm",
    "Ngày bầu",
    "Ngày bổ nhiệm, bầu",
    "Ngày bổ nhiệm/bầu cử",
)
APPOINTMENT: Final[Column[Appointment]] = _words(
    "Hình thức",
    words.APPOINTMENTS,
    wording("column.appointment"),
    "Hình thức bổ nhiệm",
    "Hình thức bổ nhiệm, bầu cử",
)
FULL_TIME: Final[Column[bool]] = _words(
    "Chuyên trách",
    words.FULL_TIMES,
    wording("column.full_time"),
)
SERVICE: Final[Column[Service]] = _words(
    "Tình trạng công tác",
    words.SERVICES,
    wording("column.service"),
    "Tình trạng",
)
NOTICE: Final = _day(
    "Thông báo nghỉ hưu ngày",
    wording("column.notice"),
    "Ngày thông báo nghỉ hưu",
    "Thông báo nghỉ hưu",
)
OPENING: Final[Column[bool]] = _words(
    "Khai mạc",
    words.PRESENCES,
    wording("column.opening"),
    "Có mặt khi khai mạc",
    "Có mặt lúc khai mạc",
)
PRESENT: Final[Column[bool]] = _words(
    "Lúc phát phiếu",
    words.PRESENCES,
    wording("column.present"),
    "Có mặt lúc phát phiếu",
    "Có mặt khi phát phiếu",
)

OF_UNIT: Final = (KIND, LEVEL, PARENT, HAS_SUBORDINATES)
OF_POST: Final = (
    ROLE,
    TITLE,
    SINCE,
    UNTIL,
    APPOINTED,
    APPOINTMENT,
    FULL_TIME,
    SERVICE,
    NOTICE,
)

PEOPLE: Final = Layout(
    title="Danh sách",
    titles=("Danh sách cán bộ",),
    columns=(CODE, NAME, BORN, UNIT, *OF_UNIT, *OF_POST),
    needed=(CODE, NAME, UNIT, ROLE, TITLE),
)
UNITS: Final = Layout(
    title="Đơn vị",
    titles=("Cơ quan, đơn vị",),
    columns=(UNIT, *OF_UNIT),
    needed=(UNIT, KIND, LEVEL),
)
WHO_CODE: Final = replace(CODE, required=False)
WHO_NAME: Final = replace(NAME, required=False)
ATTENDANCE: Final = Layout(
    title="Điểm danh",
    titles=("Danh sách điểm danh", "Danh sách"),
    columns=(WHO_CODE, WHO_NAME, OPENING, PRESENT),
    needed=(OPENING, PRESENT),
    ignored=(*PEOPLE.ignored, *(column.heading for column in (BORN, UNIT, TITLE, ROLE))),
)
LAYOUTS: Final = (PEOPLE, UNITS, ATTENDANCE)
