"""A finding: severity from its letter, what is wrong and what to do in both languages."""

from __future__ import annotations

from typing import Final

import pytest

from tinnhiem_core.law import Citation, Finding, Severity, find
from tinnhiem_core.law.documents import QD_96
from tinnhiem_core.texts import Lang, Wording, say

QUOTED: Final = Citation(document=QD_96, place="Điều 11", quote="từ 2/3")
BARE: Final = Citation(document=QD_96)
OWN: Final = Wording("{name}: thiếu", "{name}: missing", "Bổ sung {where}", "Add {where}")


@pytest.mark.parametrize(
    ("code", "severity", "letter"),
    [
        ("L.201", Severity.ERROR, "E"),
        ("C.211", Severity.WARNING, "W"),
        ("N.211", Severity.NOTE, "I"),
        ("nam_dinh.L.001", Severity.ERROR, "E"),
        ("nam_dinh.C.001", Severity.WARNING, "W"),
        ("nam_dinh.N.001", Severity.NOTE, "I"),
    ],
)
def test_severity_is_the_letter_of_the_code(code: str, severity: Severity, letter: str) -> None:
    assert Finding(code=code, own=OWN).severity is severity
    assert severity == letter


@pytest.mark.parametrize("code", ["X.201", "L201", ""])
def test_code_of_another_shape_is_a_defect(code: str) -> None:
    with pytest.raises((KeyError, IndexError)):
        _ = Finding(code=code).severity


def test_finding_says_what_is_wrong_and_what_to_do() -> None:
    found = find("L.201", QUOTED, where="issued", value=1316, most=12)
    assert found.text() == say("L.201", value=1316, most=12)
    assert found.text(Lang.EN) == "Papers issued 1,316, more than the 12 people present."
    assert found.remedy().startswith("Đối chiếu")
    assert found.remedy(Lang.EN).startswith("Compare")
    assert str(found) == f"L.201 {found.text()}"


def test_place_is_a_figure_of_every_sentence_unless_it_is_given() -> None:
    assert (
        Finding(code="nam_dinh.L.001", where="hồ sơ", figures=(("name", "A"),), own=OWN).remedy(
            Lang.EN
        )
        == "Add hồ sơ"
    )
    given = Finding(
        code="nam_dinh.L.001", where="a", figures=(("name", "A"), ("where", "b")), own=OWN
    )
    assert given.remedy() == "Bổ sung b"


def test_note_without_an_act_has_no_remedy() -> None:
    assert find("N.203").remedy() == find("N.203").remedy(Lang.EN) == ""


def test_own_wording_of_a_locality_comes_before_the_catalogue() -> None:
    found = Finding(code="nam_dinh.C.001", figures=(("name", "{x}"),), own=OWN)
    assert found.wording is OWN
    assert found.text() == "{x}: thiếu"
    assert found.text(Lang.EN) == "{x}: missing"


def test_quotations_are_those_of_the_clauses_that_have_one() -> None:
    assert find("L.203", QUOTED, BARE).quotes() == ("từ 2/3",)
    assert find("L.203", BARE).quotes() == ()


def test_find_keeps_row_place_clauses_and_figures_in_order() -> None:
    found = find("L.203", BARE, QUOTED, where="rows[0]", row=0, b=1, a=2)
    assert (found.row, found.where, found.because) == (0, "rows[0]", (BARE, QUOTED))
    assert found.figures == (("b", 1), ("a", 2))
    assert find("L.203").row is None
