"""Bảng chức danh: the three groups that the article names, in its order.

The plan's own table of titles is not at hand. Where a group is polled, and by whom, the article
says of one alone: titles elected or approved by the People's Council are polled at the Council
of their level, first and by the National Assembly's rules.
"""

from __future__ import annotations

from tinnhiem_bac_giang.papers import reported
from tinnhiem_core.law import RuleSetKey
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.titles import Title, TitleRow, TitleTable, Venue, VenueKind

_COUNCIL = "Các chức danh do HĐND các cấp bầu hoặc phê chuẩn"
_STANDING_COMMITTEE = "ủy viên BTV cấp tỉnh, cấp huyện"
_DEPARTMENTS = "cấp trưởng, phó các sở, ban, ngành tỉnh"
_WHEN = "đoạn “Về thời điểm”"
_COUNCIL_CITATION = reported(
    _WHEN,
    "Các chức danh do HĐND các cấp bầu hoặc phê chuẩn thực hiện theo quy định của Quốc hội",
)
_STANDING_COMMITTEE_CITATION = reported(
    _WHEN,
    "ủy viên BTV cấp tỉnh, cấp huyện lấy phiếu tín nhiệm sau khi HĐND cùng cấp lấy phiếu tín nhiệm"
    " đối với các chức danh do HĐND bầu",
)
_DEPARTMENTS_CITATION = reported(
    _WHEN,
    "cấp trưởng, phó các sở, ban, ngành tỉnh lấy phiếu tín nhiệm xong trong tháng 9/2023",
)

# Nghị quyết 96/2023/QH15 says which titles a Council elects or approves; the article does not.
_COUNCIL_POSTS = (
    Holding(roles=(Role.CHAIR, Role.VICE_CHAIR), kinds=(UnitKind.PEOPLES_COUNCIL,)),
    Holding(roles=(Role.HEAD,), kinds=(UnitKind.COUNCIL_COMMITTEE,)),
    Holding(
        roles=(Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
        kinds=(UnitKind.PEOPLES_COMMITTEE,),
    ),
)
# A secretary and a deputy secretary are members of the standing committee.
_STANDING_COMMITTEE_ROLES = (
    Role.STANDING_COMMITTEE_MEMBER,
    Role.SECRETARY,
    Role.DEPUTY_SECRETARY,
)

TITLE_TABLE = TitleTable(
    rows=(
        TitleRow(
            key="council_titles",
            number="",
            text=_COUNCIL,
            titles=(
                Title(
                    key="council_title",
                    text=_COUNCIL,
                    selectors=tuple(Selector(post=post) for post in _COUNCIL_POSTS),
                    citation=_COUNCIL_CITATION,
                ),
            ),
            venues=(
                Venue(
                    key="council",
                    kind=VenueKind.COUNCIL,
                    organiser="HĐND cùng cấp",
                    rule_set=RuleSetKey.NQ_96_2023_QH15,
                    citation=reported(
                        _WHEN,
                        "HĐND cùng cấp lấy phiếu tín nhiệm đối với các chức danh do HĐND bầu",
                    ),
                ),
            ),
            citation=_COUNCIL_CITATION,
        ),
        TitleRow(
            key="standing_committee",
            number="",
            text=_STANDING_COMMITTEE,
            titles=(
                Title(
                    key="standing_committee_member",
                    text=_STANDING_COMMITTEE,
                    selectors=tuple(
                        Selector(
                            post=Holding(
                                roles=_STANDING_COMMITTEE_ROLES,
                                kinds=(UnitKind.PARTY_COMMITTEE,),
                                level=level,
                            )
                        )
                        for level in (Level.PROVINCE, Level.DISTRICT)
                    ),
                    citation=_STANDING_COMMITTEE_CITATION,
                ),
            ),
            citation=_STANDING_COMMITTEE_CITATION,
        ),
        TitleRow(
            key="department_leaders",
            number="",
            text=_DEPARTMENTS,
            titles=(
                Title(
                    key="department_leader",
                    text=_DEPARTMENTS,
                    selectors=(
                        Selector(
                            post=Holding(
                                roles=(Role.HEAD, Role.DEPUTY),
                                kinds=(UnitKind.DEPARTMENT,),
                                level=Level.PROVINCE,
                            )
                        ),
                    ),
                    citation=_DEPARTMENTS_CITATION,
                ),
            ),
            citation=_DEPARTMENTS_CITATION,
        ),
    ),
)
