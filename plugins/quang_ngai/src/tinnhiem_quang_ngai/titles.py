"""Phần III, mục 1: the director and the deputy directors, polled in their own department."""

from __future__ import annotations

from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.selecting import Holding, Scope, Selector
from tinnhiem_core.model.titles import Title, TitleRow, TitleTable, Venue, VenueKind
from tinnhiem_quang_ngai.paper import at

AT_III_1 = at(
    "phần III, mục 1",
    "Việc lấy phiếu tín nhiệm được tiến hành đối với Giám đốc, các Phó Giám đốc Sở.",
)


def _title(key: str, text: str, role: Role) -> Title:
    post = Holding(roles=(role,), kinds=(UnitKind.DEPARTMENT,), level=Level.PROVINCE)
    return Title(key=key, text=text, selectors=(Selector(post=post),), citation=AT_III_1)


TITLE_TABLE = TitleTable(
    heading="Phạm vi, đối tượng lấy phiếu tín nhiệm",
    rows=(
        TitleRow(
            key="leaders",
            number="",
            text="Giám đốc, các Phó Giám đốc Sở",
            titles=(
                _title("director", "Giám đốc", Role.HEAD),
                _title("deputy_director", "các Phó Giám đốc Sở", Role.DEPUTY),
            ),
            venues=(
                Venue(
                    key="department",
                    kind=VenueKind.WORKPLACE,
                    organiser="Sở Khoa học và Công nghệ",
                    panel="department",
                    polled=Scope.MEETING_UNIT,
                    citation=at(
                        "phần VII, mục 2",
                        "Giám đốc Sở chủ trì hội nghị quán triệt về mục đích, yêu cầu việc lấy phiếu tín nhiệm đối với cán bộ theo quy định.",
                    ),
                ),
            ),
            citation=AT_III_1,
        ),
    ),
)
