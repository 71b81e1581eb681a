"""The plan printed from its values: every word once, every row somewhere, nothing added."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources

import pypdfium2
import pytest
from tests.documents.plan_samples import SLUGS, flow, plans, printed, words

from tinnhiem_core.documents.forms.plan import PlanPaper, plan
from tinnhiem_core.documents.plan_annexes import lines_on_paper, lost_rows
from tinnhiem_core.law import Citation
from tinnhiem_core.law.documents import NATIONAL
from tinnhiem_core.law.topics import Topic
from tinnhiem_core.model.plan import Clause, Plan, Section
from tinnhiem_core.model.titles import TitleTable


def verbatim(value: object, path: str = "plan") -> Iterator[tuple[str, str]]:
    """Path and piece of every word that is the plan's; a citation is evidence, not text."""
    if type(value) is str:
        pieces = re.split(r"\{\w+\}", value)
        yield from ((path, piece) for piece in pieces if re.search(r"\w", piece))
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from verbatim(one, f"{path}[{place}]")
    elif dataclasses.is_dataclass(value) and value not in NATIONAL:
        for field in dataclasses.fields(value):
            if "own" not in field.metadata and field.name not in {"citation", "because"}:
                yield from verbatim(getattr(value, field.name), f"{path}.{field.name}")


def missing(whole: Plan, text: str) -> list[tuple[str, str]]:
    return [(path, one) for path, one in verbatim(whole) if f" {words(one)} " not in text]


def sentences(text: str) -> Counter[str]:
    """How often each sentence of eight words or more stands in a text."""
    parts = map(words, re.split(r"[.;:\n]", text))
    whole = f" {words(text)} "
    return Counter({one: whole.count(f" {one} ") for one in set(parts) if len(one.split()) >= 8})


@pytest.mark.parametrize("slug", SLUGS)
def test_every_word_of_the_plan_is_printed(slug: str) -> None:
    assert missing(plans()[slug], flow(printed(slug))) == []


def test_walk_sees_a_word_that_is_not_printed() -> None:
    whole = plans()["quang_ngai"]
    row = replace(whole.title_table.rows[0], text="Trưởng thôn")
    changed = replace(whole, title_table=replace(whole.title_table, rows=(row,)))
    found = missing(changed, flow(printed("quang_ngai")))
    assert [path for path, _ in found] == ["plan.title_table.rows[0].text"]


@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_is_printed_more_often_than_the_plan_has_it(slug: str) -> None:
    source = (resources.files(f"tinnhiem_{slug}") / "source.txt").read_text(encoding="utf-8")
    joined = re.sub(r"(?<![.;:])\n+(?=[a-zà-ỹ])", " ", source)
    text = flow(printed(slug))
    too_often = {
        one: (text.count(f" {one} "), times)
        for one, times in sentences(joined).items()
        if text.count(f" {one} ") > times
    }
    assert too_often == {}


@pytest.mark.parametrize("slug", SLUGS)
def test_text_is_in_nfc(slug: str) -> None:
    text = "".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(printed(slug))
    )
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("slug", SLUGS)
def test_same_plan_same_bytes(slug: str) -> None:
    assert plan(None, PlanPaper(plan=plans()[slug])) == printed(slug)


@pytest.mark.parametrize("slug", SLUGS)
def test_gaps_are_not_on_the_paper(slug: str) -> None:
    text = flow(printed(slug))
    assert "chưa có văn bản" not in text
    assert [gap.note for gap in plans()[slug].locality.gaps if words(gap.note) in text] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_tables_alone_print_every_row_once(slug: str) -> None:
    """A plan made of tables only, as an administrator may enter it, loses no row."""
    whole = plans()[slug]
    bare = replace(
        whole,
        locality=replace(whole.locality, sections=(), legal_bases=(), chair=None, references=()),
        formats=(),
    )
    text = flow(plan(None, PlanPaper(plan=bare)))
    place = bare.locality
    rows = [
        *(one.text for one in bare.timeline.deadlines),
        *(one.text for one in place.dossier),
        *(one.text for one in place.observers),
        *(one.text for one in place.disclosure),
        *(one.text for one in place.reporting),
        *(duty for one in place.responsibilities for duty in one.duties),
    ]
    table = [
        *(one.text for one in bare.panels),
        *(one.text for one in bare.title_table.rows),
        *(venue.organiser for row in bare.title_table.rows for venue in row.venues),
    ]
    assert [one for one in (*rows, *table) if f" {words(one)} " not in text] == []
    distinct = {words(one) for one in rows}
    often = {one: sum(one in other for other in distinct) for one in distinct if len(one) > 120}
    assert [one for one, times in often.items() if text.count(f" {one} ") > times] == []


def naming(whole: Plan, *clauses: tuple[Topic, str, str]) -> Plan:
    """A plan with one title row, "Phó Giám đốc Sở" at I.1, and a voter panel that names it."""

    def cited(where: str) -> Citation:
        return Citation(document=whole.locality.paper, place=where)

    def section(topic: Topic, place: str, text: str) -> Section:
        clause = Clause(key=place, text=text, citation=cited(place))
        heading = topic.value if text != "..." else ""
        return Section(topic=topic, heading=heading, clauses=(clause,) if text else ())

    row = replace(
        whole.title_table.rows[0], text="Phó Giám đốc Sở", citation=cited("phần I, mục 1")
    )
    panel = replace(
        whole.panels[0], text="Giám đốc, Phó Giám đốc Sở", citation=cited("phần I, mục 2")
    )
    venue = replace(row.venues[0], panel=panel.key)
    sections = tuple(section(topic, place, text) for topic, place, text in clauses)
    return replace(
        whole,
        title_table=TitleTable(rows=(replace(row, venues=(venue,)),)),
        panels=(panel,),
        locality=replace(whole.locality, sections=sections),
        formats=(),
    )


VOTERS = (Topic.PANELS, "phần I, mục 2", "Gồm có: Giám đốc, Phó Giám đốc Sở và Chủ tịch Công đoàn")


@pytest.mark.parametrize(
    ("titles", "times"),
    [
        pytest.param([(Topic.TITLES, "phần I, mục 1", "")], 1, id="table-of-its-own"),
        pytest.param(
            [(Topic.TITLES, "phần I, mục 1", ""), (Topic.EXEMPTION, "phần I, mục 1", "...")],
            1,
            id="unnumbered-clause-follows",
        ),
        pytest.param([(Topic.TITLES, "phần I, mục 1", "Không áp dụng.")], 1, id="other-words"),
        pytest.param(
            [(Topic.TITLES, "phần I, mục 1", "Lấy phiếu đối với Phó Giám đốc Sở và tương đương")],
            0,
            id="enumerating-sentence",
        ),
        pytest.param(
            [(Topic.SCOPE, "phần I, mục 1", "Phó Giám đốc Sở.")], 1, id="line-under-another-head"
        ),
    ],
)
def test_title_row_is_printed_once_though_voters_name_it(
    titles: list[tuple[Topic, str, str]], times: int
) -> None:
    lines = [words(one) for one in lines_on_paper(naming(plans()["quang_ngai"], *titles, VOTERS))]
    assert lines.count("phó giám đốc sở") == times


def test_title_row_named_by_voters_alone_is_appended() -> None:
    whole = naming(plans()["quang_ngai"], VOTERS)
    assert "phó giám đốc sở" in [words(one) for one in lines_on_paper(whole)]


@pytest.mark.parametrize("slug", SLUGS)
def test_no_row_of_the_title_table_is_lost(slug: str) -> None:
    whole = plans()[slug]
    assert lost_rows(whole, lines_on_paper(whole)) == ()
