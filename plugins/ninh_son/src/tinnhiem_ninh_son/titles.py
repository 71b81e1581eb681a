"""Bảng chức danh: three rows, all polled at one place.

Of the district's departments the text names seven; the list is never built from an organisation
chart.
"""

from __future__ import annotations

from tinnhiem_core.law import Citation
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    TitleTable,
    Venue,
    VenueKind,
)
from tinnhiem_ninh_son.papers import announced

HEADING = "Về đối tượng lấy phiếu tín nhiệm gồm có"

VENUE = Venue(
    key="committee_session",
    kind=VenueKind.PEOPLES_COMMITTEE,
    organiser="kỳ họp Thành viên Ủy ban nhân dân huyện",
    panel="committee_members",
    polled=Scope.WITHIN,
    citation=announced(
        "quy trình, gạch đầu dòng thứ 6",
        "Việc lấy phiếu tín nhiệm được thực hiện tại kỳ họp Thành viên Ủy ban nhân dân huyện.",
    ),
)

_VICE_CHAIR = Holding(
    roles=(Role.VICE_CHAIR,), kinds=(UnitKind.PEOPLES_COMMITTEE,), level=Level.DISTRICT
)
_STANDING_COMMITTEE = Holding(
    roles=(Role.STANDING_COMMITTEE_MEMBER,),
    kinds=(UnitKind.PARTY_COMMITTEE,),
    level=Level.DISTRICT,
)
_VICE_CHAIRS = "Phó Chủ tịch Ủy ban nhân dân huyện (Không là UVBTV huyện ủy)"
_CHIEF_OF_OFFICE = "Chánh Văn phòng HĐND và UBND huyện"
_DEPARTMENT_HEADS = (
    "Trưởng các Phòng chuyên môn thuộc UBND huyện: Nội vụ; Lao động - Thương binh và Xã hội;"
    " Nông nghiệp và Phát triển Nông thôn; Văn hóa và Thông tin; Tài chính - Kế hoạch;"
    " Thanh tra huyện; Giáo dục và Đào tạo."
)


def _row(number: int, quote: str) -> Citation:
    return announced(f"đối tượng lấy phiếu, gạch đầu dòng thứ {number}", quote)


def _head(key: str, text: str, unit: str) -> Title:
    """Return the title of the head of one named department; ``unit`` is its full name and key."""
    post = Holding(
        roles=(Role.HEAD,), kinds=(UnitKind.DEPARTMENT,), level=Level.DISTRICT, units=(unit,)
    )
    return Title(
        key=key,
        text=text,
        selectors=(Selector(post=post),),
        citation=_row(3, text),
    )


TITLE_TABLE = TitleTable(
    heading=HEADING,
    rows=(
        TitleRow(
            key="vice_chairs",
            number="+",
            text=_VICE_CHAIRS,
            titles=(
                Title(
                    key="vice_chair",
                    text="Phó Chủ tịch Ủy ban nhân dân huyện",
                    selectors=(Selector(post=_VICE_CHAIR),),
                    citation=_row(1, _VICE_CHAIRS),
                ),
            ),
            venues=(VENUE,),
            exclusions=(
                Exclusion(
                    key="standing_committee_member",
                    text="Không là UVBTV huyện ủy",
                    selectors=(Selector(post=_VICE_CHAIR, also=(_STANDING_COMMITTEE,)),),
                    effect=ExclusionEffect.EXCLUDED,
                    because=(_row(1, _VICE_CHAIRS),),
                ),
            ),
            citation=_row(1, _VICE_CHAIRS),
        ),
        TitleRow(
            key="chief_of_office",
            number="+",
            text=_CHIEF_OF_OFFICE,
            titles=(
                Title(
                    key="chief_of_office",
                    text=_CHIEF_OF_OFFICE,
                    selectors=(
                        Selector(
                            post=Holding(
                                roles=(Role.HEAD,),
                                kinds=(UnitKind.COUNCIL_OFFICE,),
                                level=Level.DISTRICT,
                            )
                        ),
                    ),
                    citation=_row(2, _CHIEF_OF_OFFICE),
                ),
            ),
            venues=(VENUE,),
            citation=_row(2, _CHIEF_OF_OFFICE),
        ),
        TitleRow(
            key="department_heads",
            number="+",
            text=_DEPARTMENT_HEADS,
            titles=(
                _head("home_affairs", "Nội vụ", "Phòng Nội vụ"),
                _head(
                    "labour",
                    "Lao động - Thương binh và Xã hội",
                    "Phòng Lao động - Thương binh và Xã hội",
                ),
                _head(
                    "agriculture",
                    "Nông nghiệp và Phát triển Nông thôn",
                    "Phòng Nông nghiệp và Phát triển Nông thôn",
                ),
                _head("culture", "Văn hóa và Thông tin", "Phòng Văn hóa và Thông tin"),
                _head("finance", "Tài chính - Kế hoạch", "Phòng Tài chính - Kế hoạch"),
                _head("inspectorate", "Thanh tra huyện", "Thanh tra huyện"),
                _head("education", "Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo"),
            ),
            venues=(VENUE,),
            citation=_row(3, _DEPARTMENT_HEADS),
        ),
    ),
)
