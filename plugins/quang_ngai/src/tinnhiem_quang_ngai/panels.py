"""Phần III, mục 2: five groups of voters; phần VIII, mục 2 orders others to attend."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_quang_ngai.paper import at

AT_III_2 = at("phần III, mục 2")


def _here(*roles: Role) -> Selector:
    return Selector(post=Holding(roles=roles), scope=Scope.MEETING_UNIT)


def _heads_of(kind: UnitKind, role: Role) -> tuple[Selector, ...]:
    """A roster writes such a head either as a post of the department or of the unit itself."""
    return (
        _here(role),
        Selector(post=Holding(roles=(Role.HEAD, role), kinds=(kind,)), scope=Scope.CHILDREN),
    )


def _group(key: str, text: str, *selectors: Selector) -> VoterGroup:
    return VoterGroup(key=key, text=text, selectors=selectors, citation=AT_III_2)


DEPARTMENT = VoterPanel(
    key="department",
    text="- Giám đốc và các Phó Giám đốc Sở.\n- Ủy viên Ban Chấp hành Đảng bộ Sở.\n- Trưởng các đơn vị trực thuộc Sở.\n- Chủ tịch Công đoàn cơ sở;\n- Bí thư Chi đoàn Sở.",
    groups=(
        _group("leaders", "Giám đốc và các Phó Giám đốc Sở", _here(Role.HEAD, Role.DEPUTY)),
        _group(
            "party_committee",
            "Ủy viên Ban Chấp hành Đảng bộ Sở",
            _here(Role.PARTY_COMMITTEE_MEMBER, Role.SECRETARY, Role.DEPUTY_SECRETARY),
        ),
        _group(
            "subordinate_heads",
            "Trưởng các đơn vị trực thuộc Sở",
            *_heads_of(UnitKind.SUBORDINATE_UNIT, Role.SUBORDINATE_HEAD),
        ),
        _group("union_chair", "Chủ tịch Công đoàn cơ sở", _here(Role.UNION_CHAIR)),
        _group("youth_secretary", "Bí thư Chi đoàn Sở", _here(Role.YOUTH_SECRETARY)),
    ),
    # "đảm bảo đúng thành phần" is asked of the heads of divisions, whom mục 2 doesn't name.
    attending=(
        VoterGroup(
            key="division_heads",
            text="Trưởng các phòng chuyên môn, nghiệp vụ thuộc Sở",
            selectors=_heads_of(UnitKind.DIVISION, Role.DIVISION_HEAD),
            citation=at(
                "phần VIII, mục 2",
                "tham dự Hội nghị lấy phiếu tín nhiệm đảm bảo đúng thành phần khi có thông báo hoặc giấy mời triệu tập",
            ),
        ),
    ),
    citation=AT_III_2,
)

PANELS = (DEPARTMENT,)
