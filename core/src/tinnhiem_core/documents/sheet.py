"""What every paper has, whoever issues it: plain values that a service fills."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from tinnhiem_core.documents.errors import PaperError, trouble
from tinnhiem_core.documents.layout import Capacity, Layout
from tinnhiem_core.documents.measures import skin_for
from tinnhiem_core.documents.numbers import count
from tinnhiem_core.model.forms import ReportFormat, Secret, SignatureBlock, Skin

ON_BEHALF: Final = ("T/M", "TM.")
BLANK_NUMBER = "\N{NO-BREAK SPACE}" * 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """Số, ký hiệu: 104, "KH", "TU" for "Số 104-KH/TU"; ``value`` None: written in by hand.

    ``written`` is a whole number as an issued paper has it ("104-KH/TU"); it is printed so.
    """

    value: int | None = None
    kind: str
    symbol: str
    written: str = ""

    def printed(self, layout: Layout) -> str:
        """Return the number as the issuer's rules write it: "Số: 05/KH-UBND", "Số 05-KH/TU"."""
        if self.written:
            return layout.number_pattern.partition("{")[0] + self.written
        joint = "/" if layout.party else "-"
        figure = BLANK_NUMBER if self.value is None else f"{self.value:02d}"
        return layout.number_pattern.format(
            number=figure, symbols=f"{self.kind}{joint}{self.symbol}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Phần mở đầu: issuer, its parent above it, number, place and day.

    ``place_and_day`` is printed as given (``numbers.place_and_day``); ``letter_subject`` is the
    "V/v …" of a công văn. ``hanging_stamp`` leaves room top left for the dấu treo.
    """

    issuer: str
    parent: str = ""
    skin: Skin
    number: Number | None = None
    place_and_day: str
    letter_subject: str = ""
    hanging_stamp: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature: authority and position in capitals, note in italics, name in bold."""

    authority: str = ""
    position: str = ""
    note: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrecy:
    """The secrecy mark that somebody decided; never automatic (decision 41).

    ``copies`` is printed with the recipients together with ``drafter`` and ``may_copy``.
    """

    level: Secret
    decided_by: str
    decided_on: date
    copies: int
    drafter: str
    may_copy: bool = False

    def __post_init__(self) -> None:
        """Refuse a mark that nobody decided (L.910)."""
        given = {
            "người quyết định": self.decided_by.strip(),
            "người soạn thảo": self.drafter.strip(),
            "số bản": self.copies > 0,
        }
        missing = tuple(name for name, value in given.items() if not value)
        if missing:
            raise PaperError(trouble("L.910", "secrecy", missing=missing))

    @property
    def printed(self) -> str:
        """Return the line for the recipients."""
        copying = "được sao, chụp" if self.may_copy else "không được sao, chụp"
        return f"{count(self.copies)} bản; người soạn thảo: {self.drafter}; {copying}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMark:
    """Bản số 1/3."""

    number: int
    of: int

    @property
    def printed(self) -> str:
        """Return "Bản số 1/3"."""
        return f"Bản số {self.number}/{self.of}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """Phụ lục: a paper that is an appendix of another, printed above its content.

    ``label`` ("PHỤ LỤC 4"), ``caption`` ("MẪU PHIẾU TÍN NHIỆM"), ``under`` ("(Kèm theo …)");
    ``notes`` are printed below, under "Ghi chú:".
    """

    label: str
    caption: str
    under: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything around the content of a paper.

    ``name`` is the title in the file's properties. ``issued`` picks the version of the layout and
    dates the file. ``content_hash`` (hex SHA-256 of the canonical JSON) is printed at the foot of
    every page. Recipients are lines without their dash and final mark. ``duplex`` mirrors the
    margins on the back where the layout has a rule for it. ``sample`` says at the foot of every
    page that the people are invented. ``annex`` makes it an appendix: a form with room instead
    of an issuer.
    """

    name: str
    issued: date
    heading: Heading
    addressees: tuple[str, ...] = ()
    legal_bases: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    secrecy: Secrecy | None = None
    copy_mark: CopyMark | None = None
    content_hash: str = ""
    landscape: bool = False
    duplex: bool = False
    sample: bool = False
    annex: Annex | None = None


def layout_of(sheet: Sheet, form: ReportFormat | None = None) -> Layout:
    """Return the layout of a paper: by the form's own skin, else by the issuer's."""
    skin = (form and form.skin) or sheet.heading.skin
    return skin_for(skin, sheet.issued)


def signature_of(block: SignatureBlock, note: str = "") -> Signature:
    """Return the signature block of a plan, as printed."""
    return Signature(
        authority=block.authority, position=block.position, name=block.name, note=note
    )


def in_capacity(authority: str, layout: Layout) -> str:
    """Return the "T/M BAN KIỂM PHIẾU" of a plan's form as ``layout`` writes it."""
    for mark in ON_BEHALF:
        if authority.startswith(f"{mark} "):
            return signing(Capacity.ON_BEHALF, authority.removeprefix(f"{mark} "), layout)
    return authority


def signing(capacity: Capacity, body: str, layout: Layout) -> str:
    """Return "T/M BAN KIỂM PHIẾU" on a Party paper, "TM. BAN KIỂM PHIẾU" on a State paper."""
    return f"{layout.capacities[capacity]} {body}"
