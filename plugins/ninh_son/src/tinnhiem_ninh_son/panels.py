"""Thành phần ghi phiếu: the members of the district's People's Committee.

The heads of its departments are members of it: they are polled and vote at the same session.
"""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_ninh_son.papers import announced

_MEMBERS = "Thành viên Ủy ban nhân dân huyện"
_CITATION = announced(
    "quy trình, gạch đầu dòng thứ 6",
    "Việc lấy phiếu tín nhiệm được thực hiện tại kỳ họp Thành viên Ủy ban nhân dân huyện.",
)

PANELS = (
    VoterPanel(
        key="committee_members",
        text=_MEMBERS,
        groups=(
            VoterGroup(
                key="members",
                text=_MEMBERS,
                selectors=(
                    Selector(
                        post=Holding(
                            roles=(Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
                            kinds=(UnitKind.PEOPLES_COMMITTEE,),
                            level=Level.DISTRICT,
                        ),
                        scope=Scope.MEETING_UNIT,
                    ),
                ),
                citation=_CITATION,
            ),
        ),
        citation=_CITATION,
    ),
)
