"""A decision is a value with its reason, printed in both languages."""

from __future__ import annotations

from typing import Final

from tinnhiem_core.law import Citation, Topic, decide
from tinnhiem_core.law.documents import NQ_96, QD_96
from tinnhiem_core.law.regulation import regulation
from tinnhiem_core.texts import Lang, say

CLAUSE: Final = Citation(document=QD_96, place="Điều 11", quote="…")
FIGURES: Final = {"present": 20, "summoned": 30, "needed": 20, "tripled": 60, "doubled": 60}


def test_decision_says_its_sentence_with_its_figures() -> None:
    met = decide(True, "quorum.met", CLAUSE, **FIGURES)
    assert met.value is True
    assert met.text() == say("quorum.met", Lang.VI, **FIGURES)
    assert met.text(Lang.EN) == say("quorum.met", Lang.EN, **FIGURES)
    assert dict(met.figures) == FIGURES


def test_decision_explains_itself_with_every_ground() -> None:
    other = Citation(document=NQ_96)
    met = decide(True, "quorum.met", CLAUSE, other, **FIGURES)
    assert met.grounds() == (CLAUSE.text(), other.text())
    assert str(met) == met.explain() == f"{met.text()} (căn cứ {CLAUSE.text()}; {other.text()})"
    assert met.explain(Lang.EN).endswith(f"(under {CLAUSE.text()}; {other.text(Lang.EN)})")


def test_figure_with_braces_is_never_read_again() -> None:
    name = "{title} {0} {{x}}"
    said = decide(False, "exemption.undated", CLAUSE, name=name, title="Giám đốc")
    assert name in said.text()
    assert name in said.text(Lang.EN)


def test_equal_reasons_make_equal_decisions() -> None:
    one = decide(None, "quorum.unknown", regulation(Topic.QUORUM))
    other = decide(None, "quorum.unknown", regulation(Topic.QUORUM))
    assert one == other
    assert hash(one) == hash(other)
