"""Thành phần ghi phiếu of 2.1, 2.3 and 2.5; 2.4 is left to the department's own plan."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_nam_dinh.paper import at


def _here(*roles: Role) -> Selector:
    return Selector(post=Holding(roles=roles), scope=Scope.MEETING_UNIT)


PARTY_COMMITTEE = (_here(Role.PARTY_COMMITTEE_MEMBER, Role.SECRETARY, Role.DEPUTY_SECRETARY),)
MASS_ORGANISATIONS = (_here(Role.MASS_ORGANISATION_HEAD, Role.UNION_CHAIR, Role.YOUTH_SECRETARY),)
# A roster writes the head of a division either as a post of the division or of the body.
DIVISIONS = (
    _here(Role.DIVISION_HEAD, Role.SUBORDINATE_HEAD),
    Selector(
        post=Holding(
            roles=(Role.HEAD, Role.DIVISION_HEAD, Role.SUBORDINATE_HEAD),
            kinds=(UnitKind.DIVISION, UnitKind.SUBORDINATE_UNIT),
        ),
        scope=Scope.CHILDREN,
    ),
)


def _group(key: str, text: str, place: str, *selectors: Selector) -> VoterGroup:
    return VoterGroup(key=key, text=text, selectors=selectors, citation=at(place))


AT_2_1 = "phần III, mục 2.1, điểm c"
PEOPLES_COMMITTEE = VoterPanel(
    key="peoples_committee",
    text="Cấp trưởng các sở, ban, ngành, đơn vị sự nghiệp công lập trực thuộc UBND tỉnh.",
    groups=(
        _group(
            "heads",
            "Cấp trưởng các sở, ban, ngành, đơn vị sự nghiệp công lập trực thuộc UBND tỉnh",
            AT_2_1,
            Selector(
                post=Holding(
                    roles=(Role.HEAD,),
                    kinds=(UnitKind.DEPARTMENT, UnitKind.PUBLIC_SERVICE_UNIT),
                    level=Level.PROVINCE,
                )
            ),
        ),
    ),
    citation=at(AT_2_1),
)

AT_2_3 = "phần III, mục 2.3, điểm b"
DEPARTMENT = VoterPanel(
    key="department",
    text="Cấp trưởng, cấp phó cơ quan; ủy viên ban chấp hành đảng bộ (chi bộ) cơ quan; trưởng các phòng, ban và tương đương, đơn vị trực thuộc; trưởng các đoàn thể ở cơ quan.",
    groups=(
        _group("leaders", "Cấp trưởng, cấp phó cơ quan", AT_2_3, _here(Role.HEAD, Role.DEPUTY)),
        _group(
            "party_committee",
            "ủy viên ban chấp hành đảng bộ (chi bộ) cơ quan",
            AT_2_3,
            *PARTY_COMMITTEE,
        ),
        _group(
            "divisions",
            "trưởng các phòng, ban và tương đương, đơn vị trực thuộc",
            AT_2_3,
            *DIVISIONS,
        ),
        _group(
            "mass_organisations",
            "trưởng các đoàn thể ở cơ quan",
            AT_2_3,
            *MASS_ORGANISATIONS,
        ),
    ),
    citation=at(AT_2_3),
)

AT_2_5 = "phần III, mục 2.5, điểm b"
COMPANY = VoterPanel(
    key="company",
    text="Chủ tịch, giám đốc, phó giám đốc, kiểm soát viên, kế toán trưởng công ty; ủy viên ban chấp hành đảng bộ (chi bộ) công ty; trưởng các phòng, ban, đơn vị trực thuộc; trưởng các đoàn thể ở công ty.",
    groups=(
        _group(
            "leaders",
            "Chủ tịch, giám đốc, phó giám đốc, kiểm soát viên, kế toán trưởng công ty",
            AT_2_5,
            _here(Role.CHAIR, Role.HEAD, Role.DEPUTY, Role.CONTROLLER, Role.CHIEF_ACCOUNTANT),
        ),
        _group(
            "party_committee",
            "ủy viên ban chấp hành đảng bộ (chi bộ) công ty",
            AT_2_5,
            *PARTY_COMMITTEE,
        ),
        _group("divisions", "trưởng các phòng, ban, đơn vị trực thuộc", AT_2_5, *DIVISIONS),
        _group("mass_organisations", "trưởng các đoàn thể ở công ty", AT_2_5, *MASS_ORGANISATIONS),
    ),
    citation=at(AT_2_5),
)

PANELS = (PEOPLES_COMMITTEE, DEPARTMENT, COMPANY)
