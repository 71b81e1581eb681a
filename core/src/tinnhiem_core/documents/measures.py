"""Every measure of a printed paper, each with its source: the one place to correct a figure.

Party papers follow Hướng dẫn 36-HD/VPTW until 26/5/2026 and Hướng dẫn 05-HD/VPTW from 27/5/2026,
State papers Nghị định 30/2020/NĐ-CP (decision 40). Where HD 36 names no figure, that of HD 05
stands, cited as such. Where a source gives a range, the table keeps it beside the figure taken.
What no source regulates is cited ``None``: our own choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from tinnhiem_core.documents.layout import (
    Capacity,
    Face,
    Layout,
    Length,
    Margins,
    Part,
    Unit,
)
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import HD_05, HD_36, LAW_117, ND_30
from tinnhiem_core.model.forms import Secret, Skin

_ND30: Final = Citation(document=ND_30, place="Phụ lục I")
_HD36: Final = Citation(document=HD_36, place="Phụ lục 3")
_HD05: Final = Citation(document=HD_05)
_SECRET: Final = Citation(document=LAW_117)

Figure = int | str


def _mm(
    value: Figure, source: Citation | None, span: tuple[Figure, Figure] | None = None
) -> Length:
    return _length(value, Unit.MM, source, span)


def _pt(
    value: Figure, source: Citation | None, span: tuple[Figure, Figure] | None = None
) -> Length:
    return _length(value, Unit.PT, source, span)


def _length(
    value: Figure, unit: Unit, source: Citation | None, span: tuple[Figure, Figure] | None
) -> Length:
    least, most = span or (value, value)
    return Length(
        value=Decimal(value), unit=unit, least=Decimal(least), most=Decimal(most), source=source
    )


def _share(value: int, source: Citation | None, span: tuple[int, int]) -> Length:
    return _length(value, Unit.PERCENT, source, span)


# What no rule regulates; every layout takes it as it stands.
_OWN_FACES: Final = {
    Part.STAR: Face(size=_pt(14, None)),
    Part.NOTE: Face(size=_pt(13, None), italic=True),
    Part.ADDRESSEE: Face(size=_pt(14, None)),
    Part.TABLE_HEAD: Face(size=_pt(12, None), bold=True),
    Part.TABLE: Face(size=_pt(12, None)),
    Part.RESULT_HEAD: Face(size=_pt(10, None), bold=True),
    Part.RESULT: Face(size=_pt(11, None)),
    Part.ENTRY: Face(size=_pt("8.5", None)),
    Part.TRACE: Face(size=_pt(8, None)),
    Part.SECRECY: Face(size=_pt(13, None), bold=True, caps=True),
}
_OWN_LENGTHS: Final = {
    "cell_padding": _mm(1, None),
    "tight_padding": _mm("0.4", None),
    "grid_line": _pt("0.5", None),
    "rule_line": _pt("0.75", None),
    "mark_box": _mm(9, None),
    "mark_line": _pt("0.75", None),
    "typed_box": _mm(3, None),
    "stamp_room": _mm(14, None),
    "signing_room": _mm(24, None),
    "optional_signing_room": _mm(12, None),
    "heading_gap": _mm(6, None),
    "heading_line": _mm(1, None),
    "number_gap": _mm(2, None),
    "trace_drop": _mm(8, None),
    "slot_height": _mm(18, None),
    "written_line": _mm(8, None),
    "tick_box": _mm(5, None),
    "left_column": _length(40, Unit.PERCENT, None, None),
    "right_column": _length(60, Unit.PERCENT, None, None),
}

ND30: Final = Layout(
    key="ND30",
    skin=Skin.STATE,
    margins=Margins(
        top=_mm(20, _ND30, (20, 25)),
        right=_mm(15, _ND30, (15, 20)),
        bottom=_mm(20, _ND30, (20, 25)),
        left=_mm(30, _ND30, (30, 35)),
    ),
    faces=MappingProxyType(
        _OWN_FACES
        | {
            Part.NATION: Face(size=_pt(13, _ND30, (12, 13)), bold=True, caps=True),
            Part.MOTTO: Face(size=_pt(14, _ND30, (13, 14)), bold=True),
            Part.PARENT: Face(size=_pt(13, _ND30, (12, 13)), caps=True),
            Part.ISSUER: Face(size=_pt(13, _ND30, (12, 13)), bold=True, caps=True),
            Part.NUMBER: Face(size=_pt(13, _ND30)),
            Part.PLACE_DAY: Face(size=_pt(14, _ND30, (13, 14)), italic=True),
            Part.KIND: Face(size=_pt(14, _ND30, (13, 14)), bold=True, caps=True),
            Part.SUBJECT: Face(size=_pt(14, _ND30, (13, 14)), bold=True),
            Part.LETTER_SUBJECT: Face(size=_pt(13, _ND30, (12, 13))),
            Part.BODY: Face(size=_pt(14, _ND30, (13, 14))),
            Part.AUTHORITY: Face(size=_pt(14, _ND30, (13, 14)), bold=True, caps=True),
            Part.POSITION: Face(size=_pt(14, _ND30, (13, 14)), bold=True, caps=True),
            Part.SIGNER: Face(size=_pt(14, _ND30, (13, 14)), bold=True),
            Part.RECIPIENTS_HEAD: Face(size=_pt(12, _ND30), bold=True, italic=True),
            Part.RECIPIENTS: Face(size=_pt(11, _ND30)),
            Part.PAGE_NUMBER: Face(size=_pt(14, _ND30, (13, 14))),
        }
    ),
    leading=_share(125, _ND30, (115, 173)),
    lengths=MappingProxyType(
        _OWN_LENGTHS
        | {
            "first_line": _mm("12.7", _ND30, (10, "12.7")),
            "paragraph_gap": _pt(6, _ND30, (6, 12)),
            "issuer_rule": _share(40, _ND30, (33, 50)),
            "subject_rule": _share(40, _ND30, (33, 50)),
        }
    ),
    number_pattern="Số: {number}/{symbols}",
    capacities=MappingProxyType(
        {Capacity.ON_BEHALF: "TM.", Capacity.FOR_HEAD: "KT.", Capacity.BY_ORDER: "TL."}
    ),
    ending="./.",
    recipient_mark=";",
)

_PARTY_FACES: Final = _OWN_FACES | {
    Part.NATION: Face(size=_pt(15, _HD36), bold=True, caps=True),
    Part.MOTTO: Face(size=_pt(14, None), bold=True),
    Part.PARENT: Face(size=_pt(14, _HD36), caps=True),
    Part.ISSUER: Face(size=_pt(14, _HD36), bold=True, caps=True),
    Part.NUMBER: Face(size=_pt(14, _HD36)),
    Part.PLACE_DAY: Face(size=_pt(14, _HD36), italic=True),
    Part.KIND: Face(size=_pt(16, _HD36, (15, 16)), bold=True, caps=True),
    Part.SUBJECT: Face(size=_pt(15, _HD36, (14, 15)), bold=True),
    Part.LETTER_SUBJECT: Face(size=_pt(12, _HD36), italic=True),
    Part.BODY: Face(size=_pt(14, _HD36, (14, 15))),
    Part.AUTHORITY: Face(size=_pt(14, _HD36), bold=True, caps=True),
    Part.POSITION: Face(size=_pt(14, _HD05), caps=True),
    Part.SIGNER: Face(size=_pt(14, _HD05), bold=True),
    Part.RECIPIENTS_HEAD: Face(size=_pt(14, _HD05), underlined=True),
    Part.RECIPIENTS: Face(size=_pt(12, _HD05)),
    Part.PAGE_NUMBER: Face(size=_pt(14, _HD05)),
}

HD36: Final = Layout(
    key="HD36",
    skin=Skin.PARTY,
    margins=Margins(
        top=_mm(20, _HD36), right=_mm(15, _HD36), bottom=_mm(20, _HD36), left=_mm(30, _HD36)
    ),
    faces=MappingProxyType(_PARTY_FACES),
    leading=_length(18, Unit.PT, _HD05, (18, 22)),
    lengths=MappingProxyType(
        _OWN_LENGTHS
        | {
            "first_line": _mm(10, _HD05),
            "paragraph_gap": _pt(6, _HD05, (6, 12)),
            "page_number_top": _mm(10, _HD05),
        }
    ),
    number_pattern="Số {number}-{symbols}",
    star=True,
    capacities=MappingProxyType(
        {Capacity.ON_BEHALF: "T/M", Capacity.FOR_HEAD: "K/T", Capacity.BY_ORDER: "T/L"}
    ),
    ending=".",
    recipient_mark=",",
)


def _under_hd05(face: Face) -> Face:
    """The same figure, confirmed by HD 05."""
    return replace(face, size=replace(face.size, source=face.size.source and _HD05))


HD05: Final = replace(
    HD36,
    key="HD05",
    margins=Margins(
        top=_mm(20, _HD05),
        right=_mm(15, _HD05),
        bottom=_mm(20, _HD05),
        left=_mm(30, _HD05),
        back_left=_mm(15, _HD05),
        back_right=_mm(30, _HD05),
    ),
    faces=MappingProxyType({part: _under_hd05(face) for part, face in _PARTY_FACES.items()}),
    subject_mark="-----",
)

A4_WIDTH: Final = _mm(210, _ND30)
A4_HEIGHT: Final = _mm(297, _ND30)

HD05_FROM: Final = date(2026, 5, 27)

STAMPS: Final[Mapping[Secret, tuple[Length, Length]]] = MappingProxyType(
    {
        Secret.MAT: (_mm(20, _SECRET), _mm(8, _SECRET)),
        Secret.TOI_MAT: (_mm(30, _SECRET), _mm(8, _SECRET)),
        Secret.TUYET_MAT: (_mm(40, _SECRET), _mm(8, _SECRET)),
    }
)
"""Width and height of the secrecy marks."""
STAMP_LINES_APART: Final = _mm(1, _SECRET)


def skin_for(skin: Skin, issued: date) -> Layout:
    """Return the layout of a paper of this issuer and issue date (decision 40)."""
    if skin is Skin.STATE:
        return ND30
    return HD05 if issued >= HD05_FROM else HD36
