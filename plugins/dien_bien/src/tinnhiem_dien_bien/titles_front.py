"""Phụ lục 1, rows 8 and 9: the Fatherland Front and the socio-political organisations."""

from __future__ import annotations

from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.selecting import Scope, Selector
from tinnhiem_core.model.titles import (
    Exclusion,
    ExclusionEffect,
    Title,
    TitleRow,
    Venue,
    VenueKind,
)
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import (
    FRONT_CHAIR,
    ORGANISATION_LEADERS,
    STANDING_MEMBER,
    any_of,
    province,
)
from tinnhiem_dien_bien.venues import AFTER_COUNCIL, workplace

AT_8 = "Phụ lục 1, dòng 8"
AT_9 = "Phụ lục 1, dòng 9"
LEADER = province(UnitKind.MASS_ORGANISATION, *ORGANISATION_LEADERS)

ROW_8 = TitleRow(
    key="fatherland_front",
    number="8",
    text="Chủ tịch, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    titles=(
        Title(
            key="front_leader",
            text="Chủ tịch, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            selectors=any_of(province(UnitKind.FATHERLAND_FRONT, Role.CHAIR, Role.VICE_CHAIR)),
            citation=at(AT_8),
        ),
    ),
    # The chair of row 2 is polled here too: no order is set between this meeting and the Party
    # committee's, so both have the same sequence.
    venues=(
        Venue(
            key="front_standing_board",
            kind=VenueKind.MASS_BODY,
            organiser="Đảng đoàn và Ban Thường trực Ủy ban MTTQ tỉnh.",
            panel="front_standing_board",
            number=1,
            sequence=AFTER_COUNCIL,
            citation=at(
                f"{AT_8}, Hội nghị 1",
                "Hội nghị 1: Ban Thường trực Ủy ban MTTQ tỉnh (đồng chí Chủ tịch là Ủy viên BTV Tỉnh ủy không lấy phiếu ở Hội nghị này).",
            ),
        ),
        workplace(
            f"{AT_8}, Hội nghị 2",
            "Hội nghị 2: Ủy viên đảng đoàn; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan chuyên trách Ủy ban MTTQVN tỉnh.",
            2,
            key="front_workplace",
            organiser="Cơ quan, đơn vị công tác.",
            sequence=AFTER_COUNCIL,
        ),
    ),
    exclusions=(
        Exclusion(
            key="chair_in_standing_committee",
            text="đồng chí Chủ tịch là Ủy viên BTV Tỉnh ủy không lấy phiếu ở Hội nghị này",
            selectors=(Selector(post=FRONT_CHAIR, also=(STANDING_MEMBER,)),),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    f"{AT_8}, Hội nghị 1",
                    "đồng chí Chủ tịch là Ủy viên BTV Tỉnh ủy không lấy phiếu ở Hội nghị này",
                ),
            ),
            venues=("front_standing_board",),
        ),
    ),
    citation=at(AT_8),
)

ROW_9 = TitleRow(
    key="socio_political_organisations",
    number="9",
    text="Trưởng, phó các tổ chức chính trị - xã hội tỉnh (chỉ lấy phiếu tín nhiệm đối với các đồng chí hoạt động chuyên trách, không lấy phiếu đối với các đồng chí kiêm nhiệm hoặc danh dự)",
    titles=(
        Title(
            key="organisation_leader",
            text="Trưởng, phó các tổ chức chính trị - xã hội tỉnh",
            selectors=any_of(LEADER),
            citation=at(AT_9),
        ),
    ),
    venues=(
        Venue(
            key="organisation_executive_committee",
            kind=VenueKind.MASS_BODY,
            organiser="Đảng đoàn và Ban Chấp hành",
            panel="organisation_executive_committee",
            number=1,
            polled=Scope.MEETING_UNIT,
            citation=at(
                f"{AT_9}, Hội nghị 1",
                "Hội nghị 1: Ủy viên ban chấp hành (của tổ chức đoàn thể đó).",
            ),
        ),
        workplace(
            f"{AT_9}, Hội nghị 2",
            "Hội nghị 2: Ủy viên đảng đoàn; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan chuyên trách các tổ chức hội, đoàn thể cấp tỉnh và tương đương.",
            2,
            key="organisation_workplace",
            organiser="Cơ quan, đơn vị công tác",
        ),
    ),
    exclusions=(
        Exclusion(
            key="part_time",
            text="chỉ lấy phiếu tín nhiệm đối với các đồng chí hoạt động chuyên trách, không lấy phiếu đối với các đồng chí kiêm nhiệm hoặc danh dự",
            selectors=(Selector(post=LEADER, full_time=False),),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    AT_9,
                    "chỉ lấy phiếu tín nhiệm đối với các đồng chí hoạt động chuyên trách, không lấy phiếu đối với các đồng chí kiêm nhiệm hoặc danh dự",
                ),
            ),
        ),
    ),
    citation=at(AT_9),
)

ROWS = (ROW_8, ROW_9)
