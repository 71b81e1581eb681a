"""Phụ lục 1, rows 3 to 7: the bodies of the Council, the People's Committee and the Party."""

from __future__ import annotations

from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Selector
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
    COUNCIL_COMMITTEE_LEADERS,
    COUNCIL_OFFICE_LEADERS,
    LEADERS,
    STANDING_MEMBER,
    any_of,
    province,
)
from tinnhiem_dien_bien.venues import provincial_council, workplace

AT_3 = "Phụ lục 1, dòng 3"
AT_4 = "Phụ lục 1, dòng 4"
AT_5 = "Phụ lục 1, dòng 5"
AT_6 = "Phụ lục 1, dòng 6"
AT_7 = "Phụ lục 1, dòng 7"

DEPUTIES = "Đại biểu Hội đồng nhân dân tỉnh (nếu thuộc đối tượng theo quy định của Quốc hội)."
DEPUTIES_FIRST = f"Hội nghị 1: {DEPUTIES}"


def _title(key: str, text: str, place: str, *posts: Holding) -> Title:
    return Title(key=key, text=text, selectors=any_of(*posts), citation=at(place))


ROW_3 = TitleRow(
    key="council_bodies",
    number="3",
    text="Trưởng ban, phó trưởng các ban của HĐND tỉnh; Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
    titles=(
        _title(
            "council_committee_leader",
            "Trưởng ban, phó trưởng các ban của HĐND tỉnh",
            AT_3,
            COUNCIL_COMMITTEE_LEADERS,
        ),
        _title(
            "council_office_leader",
            "Chánh Văn phòng, Phó Chánh Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
            AT_3,
            COUNCIL_OFFICE_LEADERS,
        ),
    ),
    venues=(
        provincial_council(f"{AT_3}, gạch đầu dòng 1", DEPUTIES, 0),
        Venue(
            key="council_party_group",
            kind=VenueKind.PARTY_GROUP,
            organiser="Đảng đoàn HĐND tỉnh",
            panel="council_party_group",
            citation=at(f"{AT_3}, gạch đầu dòng 2"),
        ),
    ),
    citation=at(AT_3),
)

ROW_4 = TitleRow(
    key="provincial_peoples_committee",
    number="4",
    text="Phó Chủ tịch UBND tỉnh, các thành viên của UBND tỉnh (không phải là Ủy viên Ban Thường vụ Tỉnh ủy)",
    titles=(
        _title(
            "provincial_vice_chair",
            "Phó Chủ tịch UBND tỉnh",
            AT_4,
            province(UnitKind.PEOPLES_COMMITTEE, Role.VICE_CHAIR),
        ),
        _title(
            "provincial_committee_member",
            "các thành viên của UBND tỉnh",
            AT_4,
            province(UnitKind.PEOPLES_COMMITTEE, Role.COMMITTEE_MEMBER),
        ),
    ),
    venues=(
        provincial_council(f"{AT_4}, Hội nghị 1", DEPUTIES_FIRST, 1),
        Venue(
            key="provincial_peoples_committee",
            kind=VenueKind.PEOPLES_COMMITTEE,
            organiser="UBND tỉnh",
            panel="provincial_peoples_committee",
            number=2,
            citation=at(
                f"{AT_4}, Hội nghị 2",
                "Hội nghị 2: Giám đốc sở, ban, ngành, trưởng các cơ quan, đơn vị trực thuộc UBND tỉnh.",
            ),
        ),
    ),
    exclusions=(
        Exclusion(
            key="standing_committee",
            text="không phải là Ủy viên Ban Thường vụ Tỉnh ủy",
            selectors=(Selector(post=STANDING_MEMBER),),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    AT_4,
                    "Phó Chủ tịch UBND tỉnh, các thành viên của UBND tỉnh (không phải là Ủy viên Ban Thường vụ Tỉnh ủy)",
                ),
            ),
        ),
    ),
    citation=at(AT_4),
)

ROW_5 = TitleRow(
    key="party_bodies",
    number="5",
    text="- Phó các cơ quan ban đảng Tỉnh ủy (Tổ chức, Tuyên giáo, Dân vận, Nội chính); - Chánh Văn phòng, Phó Chánh Văn phòng Tỉnh ủy; - Tổng Biên tập, Phó Tổng biên tập Báo Điện Biên; - Hiệu trưởng, Phó Hiệu trưởng Trường Chính trị tỉnh",
    titles=(
        _title(
            "party_body_deputy",
            "Phó các cơ quan ban đảng Tỉnh ủy (Tổ chức, Tuyên giáo, Dân vận, Nội chính)",
            AT_5,
            province(UnitKind.PARTY_BODY, Role.DEPUTY),
        ),
        _title(
            "party_office_leader",
            "Chánh Văn phòng, Phó Chánh Văn phòng Tỉnh ủy",
            AT_5,
            province(UnitKind.PARTY_OFFICE, *LEADERS),
        ),
        _title(
            "party_press_leader",
            "Tổng Biên tập, Phó Tổng biên tập Báo Điện Biên",
            AT_5,
            province(UnitKind.PARTY_PRESS, *LEADERS),
        ),
        _title(
            "political_school_leader",
            "Hiệu trưởng, Phó Hiệu trưởng Trường Chính trị tỉnh",
            AT_5,
            province(UnitKind.POLITICAL_SCHOOL, *LEADERS),
        ),
    ),
    venues=(
        provincial_council(f"{AT_5}, Hội nghị 1", DEPUTIES_FIRST, 1),
        workplace(
            f"{AT_5}, Hội nghị 2",
            "Hội nghị 2: Lãnh đạo cơ quan, ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, đơn vị trực thuộc; trưởng các đoàn thể của ban, cơ quan.",
            2,
            key="party_body_workplace",
            organiser="Tại cơ quan, đơn vị công tác",
        ),
    ),
    citation=at(AT_5),
)

ROW_6 = TitleRow(
    key="inspection_deputies",
    number="6",
    text="Phó Chủ nhiệm UBKT Tỉnh ủy",
    titles=(
        _title(
            "inspection_deputy",
            "Phó Chủ nhiệm UBKT Tỉnh ủy",
            AT_6,
            province(UnitKind.INSPECTION_COMMISSION, Role.DEPUTY),
        ),
    ),
    venues=(workplace(AT_6, "", 0, key="inspection_workplace", organiser="Cơ quan UBKT Tỉnh ủy"),),
    citation=at(AT_6),
)

ROW_7 = TitleRow(
    key="departments",
    number="7",
    text="Trưởng, phó các sở, ban, ngành và tương đương thuộc khối nhà nước",
    titles=(
        _title(
            "department_leader",
            "Trưởng, phó các sở, ban, ngành và tương đương thuộc khối nhà nước",
            AT_7,
            province(UnitKind.DEPARTMENT, *LEADERS),
            province(UnitKind.PUBLIC_SERVICE_UNIT, *LEADERS),
        ),
    ),
    venues=(
        provincial_council(f"{AT_7}, Hội nghị 1", DEPUTIES_FIRST, 1),
        workplace(
            f"{AT_7}, Hội nghị 2",
            "Hội nghị 2: Giám đốc, phó giám đốc sở, ban, ngành và tương đương; ủy viên cấp ủy đảng cơ sở cơ quan (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, ban, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan.",
            2,
            key="department_workplace",
            organiser="Cơ quan, đơn vị công tác",
        ),
    ),
    citation=at(AT_7),
)

ROWS = (ROW_3, ROW_4, ROW_5, ROW_6, ROW_7)
