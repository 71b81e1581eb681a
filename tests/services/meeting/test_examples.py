"""The six example meetings: who is polled, who is left out and why, who votes, what comes out."""

from __future__ import annotations

from collections import Counter
from typing import Final, NamedTuple

import pytest
from tests.services.meeting.cases import NAMES, held, said

from tinnhiem_core.law import Severity
from tinnhiem_core.services.meeting.papers import paper_names
from tinnhiem_core.services.meeting.run import MeetingRun

BEFORE: Final = (
    "01-ke-hoach.pdf",
    "02-giay-moi.pdf",
    "03-danh-sach-diem-danh.pdf",
    "04-danh-muc-ho-so.pdf",
    "05-mau-bao-cao.pdf",
    "06-phieu-tin-nhiem.pdf",
)
AFTER: Final = (
    "07-bien-ban-kiem-phieu-ban-1.pdf",
    "07-bien-ban-kiem-phieu-ban-2.pdf",
    "07-bien-ban-kiem-phieu-ban-3.pdf",
    "08-bao-cao-ket-qua.pdf",
    "09-bao-cao-cap-tren-1.pdf",
    "10-thong-bao-hoi-nghi.pdf",
    "11-nhat-ky-nhap-phieu.pdf",
)
TWO_BALLOTS: Final = (
    *BEFORE[:4],
    "05-mau-bao-cao-1.pdf",
    "05-mau-bao-cao-2.pdf",
    "06-phieu-tin-nhiem-1.pdf",
    "06-phieu-tin-nhiem-2.pdf",
)


class Golden(NamedTuple):
    """``outcomes`` are counted; ``low`` is the count of low marks of each person in order."""

    polled: str
    left_out: dict[str, str]
    decided: dict[str, str]
    voters: int
    boxes: tuple[tuple[int, int, int], ...]
    low: tuple[int, ...]
    outcomes: dict[str, int]
    warnings: list[tuple[str, str]]
    papers: tuple[str, ...]


GOLDEN: Final = {
    "bac_giang": Golden(
        polled="CB001 CB002 CB003 CB004",
        left_out={},
        decided={},
        voters=14,
        boxes=((13, 13, 13),),
        low=(0, 1, 1, 1),
        outcomes={"none": 4},
        warnings=[("C.823", "department_leaders"), ("C.821", "voters"), ("C.314", "chair")],
        papers=(*BEFORE, *AFTER),
    ),
    "dien_bien": Golden(
        polled="CB003 CB004 CB005 CB006 CB007 CB008 CB009 CB010 CB012 CB013 CB014 CB015 CB016"
        " CB017 CB018 CB019 CB021 CB022 CB023",
        left_out={
            "CB002": "exclusion.named",
            "CB024": "exclusion.named",
            "CB025": "exclusion.named",
            "CB011": "meeting.decided_out",
        },
        decided={},
        voters=28,
        boxes=((26, 26, 25),),
        low=(0, 2, 3, 1, 11, 1, 1, 2, 1, 1, 1, 2, 0, 3, 4, 1, 1, 0, 18),
        outcomes={"none": 18, "dismiss": 1},
        warnings=[("C.822", "CB011")],
        papers=(*BEFORE, *AFTER),
    ),
    "dien_bien_dang_doan": Golden(
        polled="CB003 CB004 CB005 CB006 CB007 CB008 CB009 CB010 CB011 CB012 CB013",
        left_out={},
        decided={},
        voters=20,
        boxes=((19, 19, 19), (20, 20, 20)),
        low=(1, 0, 1, 1, 0, 1, 2, 1, 2, 2, 0),
        outcomes={"none": 11},
        warnings=[],
        papers=(*TWO_BALLOTS, *AFTER),
    ),
    "nam_dinh": Golden(
        polled="CB003 CB004",
        left_out={"CB002": "exclusion.named", "CB005": "exemption.appointed"},
        decided={},
        voters=21,
        boxes=((19, 19, 19),),
        low=(2, 0),
        outcomes={"none": 2},
        warnings=[("C.401", "vice_chair.explanation")],
        papers=(*BEFORE, *AFTER),
    ),
    "ninh_son": Golden(
        polled="CB003 CB004 CB005 CB006 CB007 CB008 CB009 CB011",
        left_out={"CB002": "exclusion.named", "CB010": "exemption.retirement"},
        decided={},
        voters=17,
        boxes=((16, 16, 15),),
        low=(0, 0, 0, 8, 1, 1, 0, 1),
        outcomes={"none": 7, "reconsider": 1},
        warnings=[("C.401", "explanation")],
        papers=(*BEFORE, *AFTER),
    ),
    "quang_ngai": Golden(
        polled="CB001 CB002 CB003",
        left_out={},
        decided={"CB003": "meeting.decided_in"},
        voters=10,
        boxes=((10, 10, 10),),
        low=(0, 1, 2),
        outcomes={"none": 3},
        warnings=[("C.820", "CB003"), ("C.401", "dossier"), ("C.314", "chair")],
        papers=(*BEFORE, *AFTER),
    ),
}


def test_every_example_has_its_golden_values() -> None:
    assert sorted(GOLDEN) == list(NAMES)


@pytest.fixture(params=NAMES)
def meeting(request: pytest.FixtureRequest) -> tuple[MeetingRun, Golden]:
    return held(request.param), GOLDEN[request.param]


def test_people(meeting: tuple[MeetingRun, Golden]) -> None:
    run, golden = meeting
    people = run.people
    assert " ".join(one.person.key for one in people.polled) == golden.polled
    assert {one.person.key: why.code for one, why in people.left_out} == golden.left_out
    assert {one.person.key: why.code for one, why in people.explained} == golden.decided
    assert len(people.voters) == golden.voters
    assert len({one.person.key for one in people.voters}) == golden.voters


def test_figures(meeting: tuple[MeetingRun, Golden]) -> None:
    run, golden = meeting
    accounts = [one.result.account for one in run.boxes]
    assert tuple((one.present, one.issued, one.collected) for one in accounts) == golden.boxes
    rows = [row for box in run.boxes for row in box.result.rows]
    assert tuple(row.count.low for row in rows) == golden.low
    assert Counter(str(row.outcome.value) for row in rows) == golden.outcomes


def test_findings(meeting: tuple[MeetingRun, Golden]) -> None:
    run, golden = meeting
    serious = (one for one in run.findings if one.severity is not Severity.NOTE)
    assert said(serious) == golden.warnings
    assert not run.stopped
    assert list(run.findings) == sorted(
        run.findings, key=lambda one: list(Severity).index(one.severity)
    )


def test_papers(meeting: tuple[MeetingRun, Golden]) -> None:
    run, golden = meeting
    assert sorted(paper_names(run)) == sorted(golden.papers)


def test_sample_is_marked(meeting: tuple[MeetingRun, Golden]) -> None:
    assert meeting[0].file.sample
