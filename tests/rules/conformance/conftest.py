"""A small plan with which nothing is wrong; each test changes one thing in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tinnhiem_core.law import Citation, Document, Finding, RuleSetKey, Topic
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.model.duties import ExemptionClause
from tinnhiem_core.model.forms import Issuer, Skin
from tinnhiem_core.model.panels import VoterGroup, VoterPanel
from tinnhiem_core.model.people import Level, Role, UnitKind
from tinnhiem_core.model.plan import Clause, LegalBasis, Locality, Plan, Section
from tinnhiem_core.model.selecting import Holding, Selector
from tinnhiem_core.model.timeline import Deadline, Step, Timeline
from tinnhiem_core.model.titles import Title, TitleRow, TitleTable, Venue, VenueKind

PAPER = Document(
    key="plan", kind="Kế hoạch", number="12-KH/TU", issued=date(2023, 6, 1), issuer="Tỉnh ủy"
)
AT = Citation(document=PAPER, place="mục 1", quote="nguyên văn")
OFFSETS = (
    (Step.DOSSIER, 20),
    (Step.TO_VOTERS, 15),
    (Step.QUESTIONS, 11),
    (Step.FORWARD, 10),
    (Step.EXPLANATION, 3),
)
RULES = (
    "chỉ được tiến hành khi có ít nhất 2/3 số người được triệu tập có mặt; tối đa ở 2 nơi",
    "số phiếu không hợp lệ và tỉ lệ phần trăm trên tổng số phiếu thu về",
    "có trên 50% nhưng dưới 2/3 số phiếu tín nhiệm thấp",
    "có từ 2/3 số phiếu tín nhiệm thấp trở lên; nghiêm cấm hành vi vi phạm",
)
MEMBERS = Holding(
    roles=(Role.VICE_CHAIR, Role.COMMITTEE_MEMBER),
    kinds=(UnitKind.PEOPLES_COMMITTEE,),
    level=Level.PROVINCE,
)
DEPUTIES = Holding(
    roles=(Role.COUNCIL_DEPUTY,), kinds=(UnitKind.PEOPLES_COUNCIL,), level=Level.PROVINCE
)


STAFF = Holding(roles=(Role.DIVISION_HEAD,), level=Level.PROVINCE)


def _panel(key: str, text: str, post: Holding) -> VoterPanel:
    group = VoterGroup(key=key, text=text, selectors=(Selector(post=post),), citation=AT)
    return VoterPanel(key=key, text=text, groups=(group,), citation=AT)


def _row() -> TitleRow:
    return TitleRow(
        key="members",
        number="1",
        text="Phó Chủ tịch, Ủy viên UBND tỉnh",
        titles=(
            Title(
                key="member",
                text="Phó Chủ tịch, Ủy viên UBND tỉnh",
                selectors=(Selector(post=MEMBERS),),
                citation=AT,
            ),
        ),
        venues=(
            Venue(
                key="council",
                kind=VenueKind.COUNCIL,
                organiser="HĐND tỉnh",
                panel="deputies",
                rule_set=RuleSetKey.NQ_96_2023_QH15,
                citation=AT,
            ),
        ),
        citation=AT,
    )


def _locality() -> Locality:
    clauses = tuple(
        Clause(key=f"rule.{number}", text=text, citation=AT) for number, text in enumerate(RULES)
    )
    return Locality(
        slug="mau",
        name="Tỉnh Mẫu",
        name_en="Sample province",
        level=Level.PROVINCE,
        issuer=Issuer(name="Tỉnh ủy", skin=Skin.PARTY, symbol="TU"),
        paper=PAPER,
        title="lấy phiếu tín nhiệm",
        place_and_date="Mẫu, ngày 01 tháng 6 năm 2023",
        legal_bases=(
            LegalBasis(document=QD_96, text="Quy định số 96-QĐ/TW, ngày 02/02/2023", citation=AT),
        ),
        sections=(Section(topic=Topic.PRINCIPLES, heading="Nguyên tắc", clauses=clauses),),
        exemption=ExemptionClause(text="thì không thực hiện", citation=AT),
    )


@pytest.fixture
def at() -> Citation:
    return AT


@pytest.fixture
def sound() -> Plan:
    return Plan(
        locality=_locality(),
        title_table=TitleTable(rows=(_row(),)),
        panels=(
            _panel("deputies", "Đại biểu HĐND tỉnh", DEPUTIES),
            _panel("staff", "Trưởng phòng", STAFF),
        ),
        timeline=Timeline(
            deadlines=tuple(
                Deadline(
                    key=str(step),
                    step=step,
                    text=f"{step} {days}",
                    words=f"trước {days} ngày",
                    days_before=days,
                    citation=AT,
                )
                for step, days in OFFSETS
            )
        ),
        formats=(),
    )


@pytest.fixture
def place(sound: Plan) -> Callable[..., Plan]:
    """Change the locality of the sound plan."""
    return lambda **changes: replace(sound, locality=replace(sound.locality, **changes))


def _worded(changes: dict[str, Any]) -> dict[str, Any]:
    """Let the words of a deadline name the days that it is given."""
    if "days_before" not in changes:
        return changes
    days = changes["days_before"]
    return {"words": "đúng hạn" if days is None else f"trước {days} ngày"} | changes


@pytest.fixture
def timed(sound: Plan) -> Callable[..., Plan]:
    """Change the deadlines of the sound plan by step; add further ones and meeting dates."""

    def change(*more: Deadline, meetings: Any = (), without: Any = (), **steps: Any) -> Plan:
        deadlines = tuple(
            replace(one, **_worded(steps.get(str(one.step), {})))
            for one in sound.timeline.deadlines
            if one.step not in without
        )
        return replace(
            sound, timeline=Timeline(deadlines=(*deadlines, *more), meetings=tuple(meetings))
        )

    return change


@pytest.fixture
def rows(sound: Plan) -> Callable[..., Plan]:
    """Give the sound plan other rows."""
    return lambda *given: replace(sound, title_table=TitleTable(rows=given))


@pytest.fixture
def row(sound: Plan) -> TitleRow:
    return sound.title_table.rows[0]


@pytest.fixture
def told() -> Callable[[Finding], tuple[str, str, dict[str, object], tuple[str, ...]]]:
    """What a finding says: code, place, figures, quotations."""
    return lambda one: (one.code, one.where, dict(one.figures), one.quotes())
