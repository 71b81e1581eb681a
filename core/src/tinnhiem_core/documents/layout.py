"""What a layout is made of: margins, faces of the parts, lengths, and turns of phrase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tinnhiem_core.law import Citation
from tinnhiem_core.model.forms import Skin


class Unit(StrEnum):
    """Units of the table, as CSS writes them."""

    MM = "mm"
    PT = "pt"
    PERCENT = "%"


class Part(StrEnum):
    """The parts of a paper; the value is the CSS class of the part."""

    NATION = "nation"  # Quốc hiệu; ĐẢNG CỘNG SẢN VIỆT NAM
    MOTTO = "motto"  # Tiêu ngữ
    PARENT = "parent"  # cơ quan cấp trên
    ISSUER = "issuer"  # cơ quan ban hành
    STAR = "star"
    NUMBER = "number"  # số, ký hiệu
    PLACE_DAY = "place-day"  # địa danh, ngày tháng năm
    KIND = "kind"  # tên loại
    SUBJECT = "subject"  # trích yếu
    LETTER_SUBJECT = "letter-subject"  # trích yếu công văn
    ADDRESSEE = "addressee"  # kính gửi
    BODY = "body"
    AUTHORITY = "authority"  # quyền hạn
    POSITION = "position"  # chức vụ
    SIGNER = "signer"  # họ tên người ký
    RECIPIENTS_HEAD = "recipients-head"  # Nơi nhận:
    RECIPIENTS = "recipients"
    PAGE_NUMBER = "page-number"
    NOTE = "note"  # ghi chú, (Đóng dấu treo), (Ký, ghi rõ họ tên)
    TABLE_HEAD = "table-head"
    TABLE = "table-cell"
    RESULT_HEAD = "result-head"  # bảng kết quả: many narrow columns
    RESULT = "result-cell"
    ENTRY = "entry-cell"  # nhật ký nhập phiếu: one line a paper
    TRACE = "trace"  # mã nội dung ở chân trang
    SECRECY = "secrecy"  # dấu độ mật


class Capacity(StrEnum):
    """In what capacity a paper is signed."""

    ON_BEHALF = "on_behalf"  # thay mặt
    FOR_HEAD = "for_head"  # ký thay
    BY_ORDER = "by_order"  # thừa lệnh


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """One figure, the range that its source allows, and the source; None: our own choice."""

    value: Decimal
    unit: Unit
    least: Decimal
    most: Decimal
    source: Citation | None

    def __post_init__(self) -> None:
        """Refuse a figure outside the range of its source."""
        if not self.least <= self.value <= self.most:
            message = f"{self.value}{self.unit}: {self.least}..{self.most} ({self.source})"
            raise ValueError(message)

    def __str__(self) -> str:
        """Return the figure as CSS writes it: "12.7mm"."""
        return f"{self.value}{self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How one part is set."""

    size: Length
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """Margins of A4; ``back_*`` of the back of a sheet printed on both sides (None: the same)."""

    top: Length
    right: Length
    bottom: Length
    left: Length
    back_left: Length | None = None
    back_right: Length | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One version of one issuer's rules.

    ``leading`` is the distance of the lines of the body. ``lengths`` holds every other length by
    name; templates read them as ``var(--name)``. ``number_pattern`` prints "Số: 12/KH-UBND".
    ``ending`` closes the body, ``recipient_mark`` each line of Nơi nhận but the last;
    ``subject_mark`` stands under the subject where no line is drawn.
    """

    key: str
    skin: Skin
    margins: Margins
    faces: Mapping[Part, Face]
    leading: Length
    lengths: Mapping[str, Length]
    number_pattern: str
    star: bool = False
    subject_mark: str = ""
    capacities: Mapping[Capacity, str]
    ending: str
    recipient_mark: str

    @property
    def party(self) -> bool:
        """Return whether a Party body issues the paper."""
        return self.skin is Skin.PARTY
