"""Each hook, as a locality answers it and as the core asks."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from tinnhiem_core.law import Citation, decide
from tinnhiem_core.law.finding import Finding
from tinnhiem_core.model.forms import FormKind, ReportFormat
from tinnhiem_core.model.panels import VoterPanel
from tinnhiem_core.model.timeline import MeetingDate, Timeline
from tinnhiem_core.model.titles import TitleRow, TitleTable
from tinnhiem_core.plugins import hookimpl
from tinnhiem_core.plugins.manager import Localities
from tinnhiem_core.texts import Lang, Wording

HOLDER: Any = object()
MEETING: Any = object()
ROW: Any = object()
COUNT: Any = object()


def answering(make: SimpleNamespace, **hooks: object) -> Localities:
    return Localities([make.source("aa", make.plugin("aa", **hooks))])


def test_hook_tinnhiem_locality(make: SimpleNamespace) -> None:
    place = make.locality("aa", title="lấy phiếu năm 2023")
    found = answering(make, tinnhiem_locality=hookimpl(lambda: place))
    assert found.plan("aa").locality is place


def test_hook_tinnhiem_title_table(make: SimpleNamespace) -> None:
    row = TitleRow(key="r", number="1", text="Giám đốc", titles=(), citation=make.citation)
    table = TitleTable(rows=(row,))
    found = answering(make, tinnhiem_title_table=hookimpl(lambda: table))
    assert found.plan("aa").title_table is table


def test_hook_tinnhiem_voter_panels(make: SimpleNamespace) -> None:
    panels = (VoterPanel(key="p", text="Lãnh đạo", groups=(), citation=make.citation),)
    found = answering(make, tinnhiem_voter_panels=hookimpl(lambda: panels))
    assert found.plan("aa").panel("p") is panels[0]


def test_hook_tinnhiem_timeline(make: SimpleNamespace) -> None:
    meeting = MeetingDate(
        key="m", words="ngày 30/8", latest=date(2023, 8, 30), citation=make.citation
    )
    timeline = Timeline(deadlines=(), meetings=(meeting,))
    found = answering(make, tinnhiem_timeline=hookimpl(lambda: timeline))
    assert found.plan("aa").timeline is timeline


def test_hook_tinnhiem_report_formats(make: SimpleNamespace) -> None:
    formats = (ReportFormat(form=FormKind.BALLOT, template="ballot", citation=make.citation),)
    found = answering(make, tinnhiem_report_formats=hookimpl(lambda: formats))
    assert found.plan("aa").formats is formats


@pytest.mark.parametrize("value", [True, False, None])
def test_hook_tinnhiem_exemption(make: SimpleNamespace, *, value: bool | None) -> None:
    asked: list[tuple[object, object]] = []

    def exemption(holder: object, meeting: object) -> object:
        asked.append((holder, meeting))
        return decide(value, "quorum.met", make.citation)

    found = answering(make, tinnhiem_exemption=hookimpl(exemption))
    answer = found.exemption("aa", HOLDER, MEETING)
    assert answer is not None
    assert (answer.value, answer.because) == (value, (make.citation,))
    assert asked == [(HOLDER, MEETING)]


def test_hook_tinnhiem_exemption_leaves_a_person_to_the_regulation(make: SimpleNamespace) -> None:
    found = answering(make, tinnhiem_exemption=hookimpl(lambda holder, meeting: None))
    assert found.exemption("aa", HOLDER, MEETING) is None


@pytest.mark.parametrize("value", [True, False, None])
def test_hook_tinnhiem_proviso(make: SimpleNamespace, *, value: bool | None) -> None:
    asked: list[tuple[object, object]] = []

    def proviso(row: object, holder: object) -> object:
        asked.append((row, holder))
        return decide(value, "quorum.met", make.citation)

    found = answering(make, tinnhiem_proviso=hookimpl(proviso))
    answer = found.proviso("aa", ROW, HOLDER)
    assert answer is not None
    assert (answer.value, answer.because) == (value, (make.citation,))
    assert asked == [(ROW, HOLDER)]


def test_hook_tinnhiem_checks(make: SimpleNamespace) -> None:
    own = Finding(
        code="aa.C.001",
        because=(Citation(document=make.citation.document, place="phần II"),),
        own=Wording("Số phiếu lạ nhiều.", "Many foreign papers."),
    )
    found = answering(make, tinnhiem_checks=hookimpl(lambda count: (own,)))
    assert found.checks("aa", COUNT) == (own,)
    assert own.severity == "W"
    assert own.text(Lang.EN) == "Many foreign papers."
