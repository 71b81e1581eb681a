"""Phần III, mục 1 and the places of mục 2.3 to 2.5: five groups of titles, where each is polled."""

from __future__ import annotations

from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import Title, TitleRow, TitleTable, Venue, VenueKind
from tinnhiem_nam_dinh.paper import at
from tinnhiem_nam_dinh.titles_council import ROW_A, ROW_B, planning_director

PROVINCE_BODIES = (UnitKind.DEPARTMENT, UnitKind.PUBLIC_SERVICE_UNIT)

ROW_C = TitleRow(
    key="department_leaders",
    number="c)",
    text="Cấp trưởng, cấp phó các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh.",
    titles=(
        Title(
            key="department_head",
            text="Cấp trưởng",
            selectors=(
                Selector(
                    post=Holding(roles=(Role.HEAD,), kinds=PROVINCE_BODIES, level=Level.PROVINCE)
                ),
            ),
            citation=at("phần III, mục 1, điểm c"),
        ),
        Title(
            key="department_deputy",
            text="cấp phó các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh",
            selectors=(
                Selector(
                    post=Holding(roles=(Role.DEPUTY,), kinds=PROVINCE_BODIES, level=Level.PROVINCE)
                ),
            ),
            citation=at("phần III, mục 1, điểm c"),
        ),
    ),
    venues=(
        # The same meeting as the workplace of row b: 2.2.c refers to 2.3.b.
        Venue(
            key="workplace",
            kind=VenueKind.WORKPLACE,
            organiser="cơ quan công tác",
            panel="department",
            polled=Scope.MEETING_UNIT,
            citation=at("phần III, mục 2.3, điểm a", "Nơi lấy phiếu: Tại cơ quan công tác."),
        ),
    ),
    exclusions=(planning_director(),),
    citation=at("phần III, mục 1, điểm c"),
)

ROW_D = TitleRow(
    key="subordinate_leaders",
    number="d)",
    text="Cấp trưởng, cấp phó các đơn vị thuộc sở, ban, ngành có cấp trực thuộc. (Người đứng đầu sở, ban, ngành rà soát các đơn vị trực thuộc, nếu các đơn vị đó có các phòng, ban, đơn vị trực thuộc thì chỉ đạo thực hiện lấy phiếu tín nhiệm đối với chức danh cấp trưởng, cấp phó của đơn vị thuộc sở, ban, ngành theo quy định).",
    titles=(
        Title(
            key="subordinate_head",
            text="Cấp trưởng",
            selectors=(
                Selector(
                    post=Holding(
                        roles=(Role.HEAD, Role.SUBORDINATE_HEAD),
                        kinds=(UnitKind.SUBORDINATE_UNIT,),
                    ),
                    has_subordinates=True,
                ),
            ),
            citation=at("phần III, mục 1, điểm d"),
        ),
        Title(
            key="subordinate_deputy",
            text="cấp phó các đơn vị thuộc sở, ban, ngành có cấp trực thuộc",
            selectors=(
                Selector(
                    post=Holding(roles=(Role.DEPUTY,), kinds=(UnitKind.SUBORDINATE_UNIT,)),
                    has_subordinates=True,
                ),
            ),
            citation=at("phần III, mục 1, điểm d"),
        ),
    ),
    venues=(
        Venue(
            key="subordinate_unit",
            kind=VenueKind.WORKPLACE,
            organiser="đơn vị công tác",
            polled=Scope.MEETING_UNIT,
            citation=at(
                "phần III, mục 2.4",
                "Thực hiện theo Kế hoạch do sở, ban, ngành ban hành, yêu cầu đúng thời hạn quy định.",
            ),
        ),
    ),
    citation=at("phần III, mục 1, điểm d"),
)


def _company(key: str, text: str, role: Role) -> Title:
    return Title(
        key=key,
        text=text,
        selectors=(Selector(post=Holding(roles=(role,), kinds=(UnitKind.COMPANY,))),),
        citation=at("phần III, mục 1, điểm đ"),
    )


ROW_DD = TitleRow(
    key="company_leaders",
    number="đ)",
    text="Chủ tịch, Giám đốc, Phó giám đốc Công ty TNHH một thành viên",
    titles=(
        _company("company_chair", "Chủ tịch", Role.CHAIR),
        _company("company_director", "Giám đốc", Role.HEAD),
        _company("company_deputy", "Phó giám đốc Công ty TNHH một thành viên", Role.DEPUTY),
    ),
    venues=(
        Venue(
            key="company",
            kind=VenueKind.WORKPLACE,
            organiser="Công ty đang công tác",
            panel="company",
            polled=Scope.MEETING_UNIT,
            citation=at("phần III, mục 2.5, điểm a", "Nơi lấy phiếu: Tại Công ty đang công tác."),
        ),
    ),
    citation=at("phần III, mục 1, điểm đ"),
)

TITLE_TABLE = TitleTable(
    heading="Chức danh lấy phiếu tín nhiệm", rows=(ROW_A, ROW_B, ROW_C, ROW_D, ROW_DD)
)
