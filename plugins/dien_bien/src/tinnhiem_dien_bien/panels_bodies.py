"""Panels that are one body: executive committees, councils, boards."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import (
    COMMITTEE_MEMBERS,
    COUNCIL_DEPUTIES,
    ORGANISATION_LEADERS,
    any_of,
    here,
    province,
)


def _body(key: str, text: str, place: str, *selectors: Selector) -> VoterPanel:
    """Return a panel of one group, which is the body itself."""
    group = VoterGroup(key="members", text=text, selectors=selectors, citation=at(place))
    return VoterPanel(key=key, text=text, groups=(group,), citation=at(place))


PROVINCIAL_EXECUTIVE_COMMITTEE = _body(
    "provincial_executive_committee",
    "Ủy viên Ban Chấp hành Đảng bộ tỉnh.",
    "Phụ lục 1, dòng 1; dòng 2, Hội nghị 1",
    *any_of(province(UnitKind.PARTY_COMMITTEE, *COMMITTEE_MEMBERS)),
)

PROVINCIAL_COUNCIL = _body(
    "provincial_council",
    "Đại biểu Hội đồng nhân dân tỉnh",
    "Phụ lục 1, dòng 2, Hội nghị 2; dòng 3; dòng 4, 5, 7, Hội nghị 1",
    *any_of(province(UnitKind.PEOPLES_COUNCIL, *COUNCIL_DEPUTIES)),
)

DISTRICT_EXECUTIVE_COMMITTEE = _body(
    "district_executive_committee",
    "Ủy viên Ban Chấp hành Đảng bộ cấp huyện.",
    "Phụ lục 1, dòng 2, Hội nghị 2; dòng 10, Hội nghị 1",
    Selector(
        post=Holding(
            roles=COMMITTEE_MEMBERS, kinds=(UnitKind.PARTY_COMMITTEE,), level=Level.DISTRICT
        ),
        scope=Scope.MEETING_UNIT,
    ),
)

AT_4 = "Phụ lục 1, dòng 4, Hội nghị 2"
PROVINCIAL_PEOPLES_COMMITTEE = VoterPanel(
    key="provincial_peoples_committee",
    text="Giám đốc sở, ban, ngành, trưởng các cơ quan, đơn vị trực thuộc UBND tỉnh.",
    groups=(
        VoterGroup(
            key="departments",
            text="Giám đốc sở, ban, ngành",
            selectors=any_of(
                province(UnitKind.DEPARTMENT, Role.HEAD),
                province(UnitKind.POLICE, Role.HEAD),
                province(UnitKind.MILITARY, Role.HEAD),
            ),
            citation=at(AT_4),
        ),
        VoterGroup(
            key="subordinate_units",
            text="trưởng các cơ quan, đơn vị trực thuộc UBND tỉnh",
            selectors=any_of(province(UnitKind.PUBLIC_SERVICE_UNIT, Role.HEAD)),
            citation=at(AT_4),
        ),
    ),
    citation=at(AT_4),
)

FRONT_STANDING_BOARD = _body(
    "front_standing_board",
    "Ban Thường trực Ủy ban MTTQ tỉnh",
    "Phụ lục 1, dòng 8, Hội nghị 1",
    *any_of(
        province(
            UnitKind.FATHERLAND_FRONT, Role.FRONT_STANDING_MEMBER, Role.CHAIR, Role.VICE_CHAIR
        )
    ),
)

ORGANISATION_EXECUTIVE_COMMITTEE = _body(
    "organisation_executive_committee",
    "Ủy viên ban chấp hành (của tổ chức đoàn thể đó).",
    "Phụ lục 1, dòng 9, Hội nghị 1",
    here(*ORGANISATION_LEADERS, Role.STANDING_COMMITTEE_MEMBER, Role.EXECUTIVE_COMMITTEE_MEMBER),
)

DISTRICT_COUNCIL = _body(
    "district_council",
    "Đại biểu hội đồng nhân dân huyện, thị xã, thành phố",
    "Phụ lục 1, dòng 10, Hội nghị 2; dòng 11",
    Selector(
        post=Holding(
            roles=COUNCIL_DEPUTIES, kinds=(UnitKind.PEOPLES_COUNCIL,), level=Level.DISTRICT
        ),
        scope=Scope.MEETING_UNIT,
    ),
)
