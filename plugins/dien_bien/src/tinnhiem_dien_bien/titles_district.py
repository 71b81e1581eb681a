"""Phụ lục 1, rows 10 and 11: districts, towns and cities of the province."""

from __future__ import annotations

from tinnhiem_core.model.people import Role, UnitKind
from tinnhiem_core.model.selecting import Selector
from tinnhiem_core.model.titles import Exclusion, ExclusionEffect, Title, TitleRow
from tinnhiem_dien_bien.paper import at
from tinnhiem_dien_bien.posts import SECRETARIES, STANDING_MEMBER, any_of, district
from tinnhiem_dien_bien.venues import IF_CONCERNED, district_council, district_party_committee

AT_10 = "Phụ lục 1, dòng 10"
AT_11 = "Phụ lục 1, dòng 11"

ROW_10 = TitleRow(
    key="district_leaders",
    number="10",
    text="Bí thư, phó bí thư, chủ tịch HĐND, UBND huyện, thị xã, thành phố",
    titles=(
        Title(
            key="district_secretary",
            text="Bí thư, phó bí thư",
            selectors=any_of(district(UnitKind.PARTY_COMMITTEE, *SECRETARIES)),
            citation=at(AT_10),
        ),
        Title(
            key="district_chair",
            text="chủ tịch HĐND, UBND huyện, thị xã, thành phố",
            selectors=any_of(
                district(UnitKind.PEOPLES_COUNCIL, Role.CHAIR),
                district(UnitKind.PEOPLES_COMMITTEE, Role.CHAIR),
            ),
            citation=at(AT_10),
        ),
    ),
    venues=(
        district_party_committee(
            f"{AT_10}, Hội nghị 1",
            "Hội nghị 1: Ủy viên ban chấp hành đảng bộ cấp huyện.",
            1,
        ),
        district_council(
            f"{AT_10}, Hội nghị 2",
            "Hội nghị 2: Đại biểu hội đồng nhân dân huyện, thị xã, thành phố (nếu thuộc đối tượng theo quy định của Quốc hội) trừ các đồng chí bí thư cấp ủy cấp huyện là Ủy viên Ban Thường vụ Tỉnh ủy.",
            2,
            IF_CONCERNED,
        ),
    ),
    exclusions=(
        Exclusion(
            key="secretary_in_standing_committee",
            text="trừ các đồng chí bí thư cấp ủy cấp huyện là Ủy viên Ban Thường vụ Tỉnh ủy",
            selectors=(
                Selector(
                    post=district(UnitKind.PARTY_COMMITTEE, Role.SECRETARY),
                    also=(STANDING_MEMBER,),
                ),
            ),
            effect=ExclusionEffect.EXCLUDED,
            because=(
                at(
                    f"{AT_10}, Hội nghị 2",
                    "trừ các đồng chí bí thư cấp ủy cấp huyện là Ủy viên Ban Thường vụ Tỉnh ủy",
                ),
            ),
            venues=("district_council",),
        ),
    ),
    citation=at(AT_10),
)

ROW_11 = TitleRow(
    key="district_council_and_committee",
    number="11",
    text="Phó chủ tịch HĐND, UBND, trưởng các ban của HĐND, các thành viên của UBND huyện, thị xã, thành phố",
    titles=(
        Title(
            key="district_vice_chair",
            text="Phó chủ tịch HĐND, UBND",
            selectors=any_of(
                district(UnitKind.PEOPLES_COUNCIL, Role.VICE_CHAIR),
                district(UnitKind.PEOPLES_COMMITTEE, Role.VICE_CHAIR),
            ),
            citation=at(AT_11),
        ),
        Title(
            key="district_council_committee_head",
            text="trưởng các ban của HĐND",
            selectors=any_of(district(UnitKind.COUNCIL_COMMITTEE, Role.HEAD)),
            citation=at(AT_11),
        ),
        Title(
            key="district_committee_member",
            text="các thành viên của UBND huyện, thị xã, thành phố",
            selectors=any_of(district(UnitKind.PEOPLES_COMMITTEE, Role.COMMITTEE_MEMBER)),
            citation=at(AT_11),
        ),
    ),
    venues=(district_council(AT_11, "Đại biểu hội đồng nhân dân huyện, thị xã, thành phố."),),
    citation=at(AT_11),
)

ROWS = (ROW_10, ROW_11)
