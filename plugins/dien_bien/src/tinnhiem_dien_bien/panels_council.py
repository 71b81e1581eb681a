"""Phụ lục 1, row 3: the panel of the Council's Party group, with a voter for some titles only."""

from __future__ import annotations

from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import (
    COUNCIL_COMMITTEE_LEADERS,
    COUNCIL_OFFICE_LEADERS,
    PARTY_GROUP,
    SECRETARIES,
    any_of,
    province,
)

PLACE = "Phụ lục 1, dòng 3, gạch đầu dòng 2"
OFFICE = UnitKind.COUNCIL_OFFICE


def _group(
    key: str, text: str, *selectors: Selector, only_for: tuple[str, ...] = ()
) -> VoterGroup:
    return VoterGroup(
        key=key, text=text, selectors=selectors, only_for=only_for, citation=at(PLACE)
    )


COUNCIL_PARTY_GROUP = VoterPanel(
    key="council_party_group",
    text="Tập thể Đảng đoàn Hội đồng nhân dân tỉnh; trưởng, phó các ban của Hội đồng nhân dân tỉnh; Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh; ủy viên ban chấp hành đảng bộ cơ sở; trưởng các phòng (ban) và tương đương thuộc Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh, trưởng các đoàn thể ở cơ quan. Riêng chức danh Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh mời thêm thành phần ghi phiếu Phó Trưởng Đoàn đại biểu Quốc hội chuyên trách tỉnh.",
    groups=(
        _group("party_group", "Tập thể Đảng đoàn Hội đồng nhân dân tỉnh", *PARTY_GROUP),
        _group(
            "council_committees",
            "trưởng, phó các ban của Hội đồng nhân dân tỉnh",
            *any_of(COUNCIL_COMMITTEE_LEADERS),
        ),
        _group(
            "office_leaders",
            "Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
            *any_of(COUNCIL_OFFICE_LEADERS),
        ),
        _group(
            "party_committee",
            "ủy viên ban chấp hành đảng bộ cơ sở",
            *any_of(province(OFFICE, Role.PARTY_COMMITTEE_MEMBER, *SECRETARIES)),
        ),
        _group(
            "divisions",
            "trưởng các phòng (ban) và tương đương thuộc Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
            # The office is not the body that meets: a division can only be found by its post there.
            *any_of(province(OFFICE, Role.DIVISION_HEAD)),
        ),
        _group(
            "mass_organisations",
            "trưởng các đoàn thể ở cơ quan",
            *any_of(
                province(
                    OFFICE,
                    Role.MASS_ORGANISATION_HEAD,
                    Role.UNION_CHAIR,
                    Role.YOUTH_SECRETARY,
                )
            ),
        ),
        _group(
            "full_time_delegation_deputy",
            "Riêng chức danh Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh mời thêm thành phần ghi phiếu Phó Trưởng Đoàn đại biểu Quốc hội chuyên trách tỉnh.",
            Selector(
                post=Holding(
                    roles=(Role.DEPUTY,),
                    kinds=(UnitKind.ASSEMBLY_DELEGATION,),
                    level=Level.PROVINCE,
                ),
                full_time=True,
            ),
            only_for=("council_office_leader",),
        ),
    ),
    citation=at(PLACE),
)
