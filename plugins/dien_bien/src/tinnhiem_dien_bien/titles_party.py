"""Phụ lục 1, rows 1 and 2: secretaries and standing committee of the provincial Party committee."""

from __future__ import annotations

from dataclasses import replace

from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.selecting import Scope, Selector
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, Title, TitleRow, Venue
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import (
    FRONT_CHAIR,
    SECRETARIES,
    STANDING_MEMBER,
    any_of,
    district,
    province,
)
from tinnhiem_dien_bien.venues import (
    AFTER_COUNCIL,
    district_party_committee,
    provincial_council,
    provincial_party_committee,
    workplace,
)

AT_1 = "Phụ lục 1, dòng 1"
AT_2 = "Phụ lục 1, dòng 2"
AT_2_1 = f"{AT_2}, Hội nghị 1"
AT_2_2 = f"{AT_2}, Hội nghị 2"
AT_2_2_B = f"{AT_2_2}, gạch đầu dòng 2"

ROW_1 = TitleRow(
    key="provincial_secretaries",
    number="1",
    text="- Bí thư Tỉnh ủy - Phó Bí thư Tỉnh ủy",
    titles=(
        Title(
            key="provincial_secretary",
            text="Bí thư Tỉnh ủy",
            selectors=any_of(province(UnitKind.PARTY_COMMITTEE, Role.SECRETARY)),
            citation=at(AT_1),
        ),
        Title(
            key="provincial_deputy_secretary",
            text="Phó Bí thư Tỉnh ủy",
            selectors=any_of(province(UnitKind.PARTY_COMMITTEE, Role.DEPUTY_SECRETARY)),
            citation=at(AT_1),
        ),
    ),
    venues=(provincial_party_committee(AT_1, "Ủy viên Ban Chấp hành Đảng bộ tỉnh."),),
    citation=at(AT_1),
)

COUNCIL_POSTS = any_of(
    province(UnitKind.PEOPLES_COUNCIL, Role.CHAIR, Role.VICE_CHAIR),
    province(UnitKind.PEOPLES_COMMITTEE, Role.CHAIR, Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
    province(UnitKind.POLICE, Role.HEAD),
    province(UnitKind.MILITARY, Role.HEAD),
)
PARTY_BODY_HEAD = province(UnitKind.PARTY_BODY, Role.HEAD)

# The heads of Tổ chức, Tuyên giáo and Nội chính are polled where they work; the head of Dân vận
# is told apart by the title under which the row has that person polled: Chủ tịch UBMTTQ.
PARTY_BODY_HEADS = (
    Selector(post=PARTY_BODY_HEAD, scope=Scope.MEETING_UNIT, unless=(FRONT_CHAIR,)),
)
HEAD_OF_MASS_MOBILISATION = (
    Selector(post=FRONT_CHAIR, scope=Scope.MEETING_UNIT, also=(PARTY_BODY_HEAD,)),
)
HEAD_OF_INSPECTION = (
    Selector(post=province(UnitKind.INSPECTION_COMMISSION, Role.HEAD), scope=Scope.MEETING_UNIT),
)
DISTRICT_SECRETARIES = (
    Selector(
        post=district(UnitKind.PARTY_COMMITTEE, Role.SECRETARY),
        scope=Scope.MEETING_UNIT,
        also=(district(UnitKind.PEOPLES_COUNCIL, Role.CHAIR),),
    ),
)
WORKPLACE = "Cơ quan, đơn vị đang công tác."

VENUES = (
    provincial_party_committee(
        AT_2_1, "Hội nghị 1: Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh.", 1
    ),
    provincial_council(
        f"{AT_2_2}, gạch đầu dòng 1",
        "Đối với các đồng chí giữ chức vụ Chủ tịch HĐND, Phó Chủ tịch HĐND tỉnh, Chủ tịch UBND, Phó Chủ tịch UBND tỉnh và các thành viên UBND tỉnh (gồm cả đồng chí Giám đốc Công an tỉnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh) thành phần ghi phiếu là đại biểu Hội đồng nhân dân tỉnh.",
        2,
        whom=COUNCIL_POSTS,
        proviso="",
    ),
    workplace(
        AT_2_2_B,
        "Đối với các đồng chí giữ chức vụ trưởng các ban đảng Tỉnh ủy (Tổ chức, Tuyên giáo, Nội chính), thành phần ghi phiếu: Lãnh đạo cơ quan; ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan nơi công tác.",
        2,
        key="party_body_workplace",
        organiser=WORKPLACE,
        sequence=AFTER_COUNCIL,
        whom=PARTY_BODY_HEADS,
    ),
    workplace(
        AT_2_2_B,
        "Đồng chí Trưởng Ban Dân vận Tỉnh ủy lấy phiếu tín nhiệm chức danh Chủ tịch Ủy ban MTTQ VN tỉnh.",
        2,
        key="front_workplace",
        organiser=WORKPLACE,
        sequence=AFTER_COUNCIL,
        whom=HEAD_OF_MASS_MOBILISATION,
    ),
    workplace(
        f"{AT_2_2}, gạch đầu dòng 3",
        "Đối với Chủ nhiệm UBKT Tỉnh ủy, thành phần ghi phiếu: Chủ nhiệm, Phó Chủ nhiệm, Ủy viên Ủy ban Kiểm tra Tỉnh ủy; ủy viên cấp ủy đảng (đảng ủy viên hoặc chi ủy viên); trưởng các phòng, đơn vị trực thuộc và trưởng các đoàn thể của cơ quan UBKT Tỉnh ủy.",
        2,
        key="inspection_workplace",
        organiser=WORKPLACE,
        panel="inspection_of_head",
        sequence=AFTER_COUNCIL,
        whom=HEAD_OF_INSPECTION,
    ),
    district_party_committee(
        f"{AT_2_2}, gạch đầu dòng 4",
        "Đối với các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng bộ kiêm Chủ tịch HĐND (thành phố Điện Biên Phủ, huyện Điện Biên và huyện Điện Biên Đông), thành phần ghi phiếu: Ủy viên Ban Chấp hành Đảng bộ cấp huyện.",
        2,
        whom=DISTRICT_SECRETARIES,
    ),
)


def _titles_at(venue: Venue) -> tuple[str, ...]:
    front = venue.key == "front_workplace"
    return ("front_chair_in_standing_committee" if front else "provincial_standing_member",)


ROW_2 = TitleRow(
    key="provincial_standing_committee",
    number="2",
    text="Ủy viên Ban Thường vụ Tỉnh ủy (trừ đồng chí Bí thư, các đồng chí Phó Bí thư Tỉnh ủy).",
    titles=(
        Title(
            key="provincial_standing_member",
            text="Ủy viên Ban Thường vụ Tỉnh ủy",
            selectors=any_of(STANDING_MEMBER),
            citation=at(AT_2),
        ),
        Title(
            key="front_chair_in_standing_committee",
            text="Chủ tịch Ủy ban MTTQ VN tỉnh",
            selectors=(Selector(post=FRONT_CHAIR, also=(STANDING_MEMBER,)),),
            citation=at(AT_2_2_B),
        ),
    ),
    venues=tuple(replace(venue, titles=_titles_at(venue)) for venue in VENUES),
    exclusions=(
        Exclusion(
            key="secretaries",
            text="trừ đồng chí Bí thư, các đồng chí Phó Bí thư Tỉnh ủy",
            selectors=(
                Selector(
                    post=STANDING_MEMBER,
                    also=(province(UnitKind.PARTY_COMMITTEE, *SECRETARIES),),
                ),
            ),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    AT_2,
                    "Ủy viên Ban Thường vụ Tỉnh ủy (trừ đồng chí Bí thư, các đồng chí Phó Bí thư Tỉnh ủy).",
                ),
            ),
        ),
    ),
    citation=at(AT_2),
)

ROWS = (ROW_1, ROW_2)
