"""Phần III, mục 1, điểm a and b; mục 2.1, 2.2: titles polled in the People's Council too."""

from __future__ import annotations

from tinnhiem_core.law import RuleSetKey
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_nam_dinh.paper import at

VICE_CHAIR = Holding(
    roles=(Role.VICE_CHAIR,), kinds=(UnitKind.PEOPLES_COMMITTEE,), level=Level.PROVINCE
)
COMMITTEE_MEMBER = Holding(
    roles=(Role.COMMITTEE_MEMBER,), kinds=(UnitKind.PEOPLES_COMMITTEE,), level=Level.PROVINCE
)
DEPARTMENT_HEAD = Holding(roles=(Role.HEAD,), kinds=(UnitKind.DEPARTMENT,), level=Level.PROVINCE)
STANDING_MEMBER = Holding(
    roles=(Role.STANDING_COMMITTEE_MEMBER,),
    kinds=(UnitKind.PARTY_COMMITTEE,),
    level=Level.PROVINCE,
)
PLANNING_HEAD = Holding(
    roles=(Role.HEAD,), kinds=(UnitKind.DEPARTMENT,), units=("Sở Kế hoạch và Đầu tư",)
)

# 2.2.c sends the heads of departments to 2.3, whose heading leaves this one out, without a
# reason and without another place: both quotations go with the question (decision 52).
NO_HOME = (
    at(
        "phần III, mục 2.2, điểm c",
        "Thực hiện theo điểm b khoản 2.3 mục 2 phần II Kế hoạch này.",
    ),
    at("phần III, mục 2.3", "(trừ Giám đốc Sở Kế hoạch và đầu tư)"),
)


def planning_director(*venues: str) -> Exclusion:
    """Return the exception of 2.3, at ``venues`` (none: the whole row)."""
    return Exclusion(
        key="planning_director",
        text="trừ Giám đốc Sở Kế hoạch và đầu tư",
        selectors=(
            Selector(post=PLANNING_HEAD),
            Selector(post=COMMITTEE_MEMBER, also=(PLANNING_HEAD,)),
        ),
        effect=ExclusionEffect.NEEDS_DECISION,
        because=NO_HOME,
        venues=venues,
    )


ROW_A = TitleRow(
    key="vice_chair",
    number="a)",
    text="Phó Chủ tịch UBND tỉnh (không là ủy viên Ban Thường vụ Tỉnh ủy).",
    titles=(
        Title(
            key="vice_chair",
            text="Phó Chủ tịch UBND tỉnh",
            selectors=(Selector(post=VICE_CHAIR),),
            citation=at("phần III, mục 1, điểm a"),
        ),
    ),
    venues=(
        Venue(
            key="peoples_committee",
            kind=VenueKind.PEOPLES_COMMITTEE,
            organiser="UBND tỉnh",
            panel="peoples_committee",
            polled=Scope.MEETING_UNIT,
            citation=at(
                "phần III, mục 2.1, điểm a",
                "Nơi lấy phiếu: 02 nơi, tại UBND tỉnh và tại HĐND tỉnh.",
            ),
        ),
        Venue(
            key="council",
            kind=VenueKind.COUNCIL,
            organiser="HĐND tỉnh",
            rule_set=RuleSetKey.NQ_96_2023_QH15,
            citation=at(
                "phần III, mục 2.1, điểm b",
                "Thực hiện theo Nghị quyết số 96/2023/NQ-QH15 ngày 23/6/2023 của Quốc hội và hướng dẫn của Thường trực HĐND tỉnh.",
            ),
        ),
    ),
    exclusions=(
        Exclusion(
            key="standing_committee",
            text="không là ủy viên Ban Thường vụ Tỉnh ủy",
            selectors=(Selector(post=VICE_CHAIR, also=(STANDING_MEMBER,)),),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    "phần III, mục 1, điểm a",
                    "Phó Chủ tịch UBND tỉnh (không là ủy viên Ban Thường vụ Tỉnh ủy).",
                ),
            ),
        ),
    ),
    citation=at("phần III, mục 1, điểm a"),
)

ROW_B = TitleRow(
    key="committee_member",
    number="b)",
    text="Ủy viên UBND tỉnh là người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh.",
    titles=(
        Title(
            key="committee_member",
            text="Ủy viên UBND tỉnh là người đứng đầu cơ quan chuyên môn thuộc UBND tỉnh",
            # Both posts make the title: the first has the workplace, the second the council.
            selectors=(
                Selector(post=DEPARTMENT_HEAD, also=(COMMITTEE_MEMBER,)),
                Selector(post=COMMITTEE_MEMBER, also=(DEPARTMENT_HEAD,)),
            ),
            citation=at("phần III, mục 1, điểm b"),
        ),
    ),
    venues=(
        Venue(
            key="workplace",
            kind=VenueKind.WORKPLACE,
            organiser="cơ quan công tác",
            panel="department",
            polled=Scope.MEETING_UNIT,
            citation=at(
                "phần III, mục 2.2, điểm a",
                "Nơi lấy phiếu: 02 nơi, tại cơ quan công tác và tại HĐND tỉnh.",
            ),
        ),
        Venue(
            key="council",
            kind=VenueKind.COUNCIL,
            organiser="HĐND tỉnh",
            rule_set=RuleSetKey.NQ_96_2023_QH15,
            citation=at(
                "phần III, mục 2.2, điểm b",
                "Thực hiện theo Nghị quyết số 96/2023/NQ-QH15 ngày 23/6/2023 của Quốc hội và hướng dẫn của HĐND tỉnh.",
            ),
        ),
    ),
    exclusions=(planning_director("workplace"),),
    citation=at("phần III, mục 1, điểm b"),
)
