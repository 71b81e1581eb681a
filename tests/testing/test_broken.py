"""One deliberately broken locality per check; the check that should speak does, and no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Final

import pytest

from tinnhiem_core.documents.plan_annexes import lines_on_paper
from tinnhiem_core.plugins.loading import Fault
from tinnhiem_core.testing.checks import CHECKS, values
from tinnhiem_core.testing.examining import examine
from tinnhiem_core.testing.package import Package

Codes = Callable[..., dict[str, set[str]]]

FORMAT: Final = """
from tinnhiem_core.model.forms import FormKind, TextBlock
from tinnhiem_thu_xa_binh_mau.paper import at

FORMATS = (
    ReportFormat(form=FormKind.{kind}, template="{kind}", {what}, citation=at("phần III")),
)
"""
BLOCK: Final = 'TextBlock(key="{key}", text="Ban kiểm phiếu")'


def change(file: str, old: str, new: str) -> Callable[[Any], None]:
    return lambda author: author.replace(file, old, new)


def append(file: str, more: str) -> Callable[[Any], None]:
    return lambda author: author.append(file, more)


def form(what: str, kind: str = "BALLOT") -> Callable[[Any], None]:
    return lambda author: author.append("reports.py", FORMAT.format(kind=kind, what=what))


def both(*acts: Callable[[Any], None]) -> Callable[[Any], None]:
    def act(author: Any) -> None:
        for one in acts:
            one(author)

    return act


def entry(text: str, reason: str = "Lý do", reason_en: str = "Reason") -> Callable[[Any], None]:
    more = f'\n[[unused]]\ntext = "{text}"\nreason = "{reason}"\nreason_en = "{reason_en}"\n'
    return append("unused.toml", more)


PURPOSE: Final = (
    '        ("2.", "Việc lấy phiếu phải công tâm, khách quan, công khai, minh bạch."),\n'
)
SESSION: Final = 'at("phần II, mục 3"),\n    panel="members",'
BROKEN: Final = {
    "files_are_there": [(lambda author: (author.package / "py.typed").unlink(), "L.621")],
    "hooks_are_short": [(append("__init__.py", "#\n" * 10), "L.623")],
    "no_long_file": [(append("gaps.py", "#\n" * 300), "L.623")],
    "imports_the_contract_alone": [
        (append("gaps.py", "import tinnhiem_core.rules.outcome\n"), "L.624"),
        (append("gaps.py", "from tinnhiem_core import rules\n"), "L.624"),
        (append("gaps.py", "from click import echo\n"), "L.624"),
    ],
    "identity_is_filled_in": [
        (change("locality.py", "Bình Mẫu commune (sample)", " "), "L.625"),
    ],
    "plain_text_alone": [
        (change("locality.py", "Kế hoạch mẫu, không có thật", "Kế hoạch <b>mẫu</b>"), "L.626"),
        (change("locality.py", "Kế hoạch mẫu, không có thật", "{{ 7 * 7 }}"), "L.626"),
        (change("locality.py", "Kế hoạch mẫu, không có thật", "của {cơ_quan}"), "L.626"),
    ],
    "json_round_trip": [
        (change("locality.py", "Kế hoạch mẫu, không có thật", "Ke\u0302\u0301 hoạch"), "L.627"),
    ],
    "blocks_of_forms_exist": [
        (form(f"blocks=({BLOCK.format(key='nowhere')},)"), "L.628"),
        (form(f"blocks=({BLOCK.format(key='signer')}, {BLOCK.format(key='signer')})"), "L.628"),
    ],
    "the_plan_prints": [(form('columns=("CHỦ TỊCH",)', "PLAN"), "L.907")],
    "every_quotation_stands_in_the_source": [
        (change("titles.py", "Ban Chỉ huy Quân sự xã.", "Ban Chỉ huy Quân sự phường."), "L.631"),
        (
            change("titles.py", 'heading="Đối tượng lấy phiếu tín nhiệm"', 'heading="Qwertyuiop"'),
            "L.630",
        ),
    ],
    "every_sentence_is_used_or_explained": [(change("sections.py", PURPOSE, ""), "L.632")],
    "every_explanation_is_needed": [
        (entry("Câu này không có trong văn bản."), "L.633"),
        (entry("phiên họp Ủy ban nhân dân xã"), "L.634"),
        (
            both(
                change("sections.py", PURPOSE, ""),
                entry("2. Việc lấy phiếu phải công tâm, khách quan, công khai, minh bạch.", " "),
            ),
            "L.635",
        ),
    ],
    "every_date_stands_in_the_source": [
        (change("paper.py", "date(2023, 10, 9)", "date(2023, 10, 8)"), "L.636"),
    ],
    "every_deadline_has_its_words": [
        (change("duties.py", "date(2023, 12, 5)", "date(2023, 11, 30)"), "L.637"),
    ],
    "every_citation_has_a_place": [
        (change("duties.py", 'at("phần V, mục 2")', 'at("")'), "L.641"),
        (change("duties.py", 'at("phần V, mục 2")', 'at("phần …, mục …")'), "L.641"),
    ],
    "every_reference_resolves": [
        (change("titles.py", '"police"', '"vice_chair"'), "L.642"),
        (change("duties.py", 'key="front",', 'key="front", venues=("council",),'), "L.643"),
    ],
    "every_venue_has_a_panel": [
        (
            both(
                change("titles.py", SESSION, SESSION.replace('panel="members",', "")),
                change("panels.py", "PANELS: ", "MEMBERS: "),
                append("panels.py", "\nPANELS = ()\n"),
                lambda author: drop_cases(author, "voter"),
                change("cases.toml", "expected_errors = []", 'expected_errors = ["L.555"]'),
            ),
            "L.644",
        ),
        (
            append(
                "panels.py",
                "\nfrom dataclasses import replace\n\nPANELS += (replace(PANELS[0], key='more'),)\n",
            ),
            "L.645",
        ),
    ],
    "worked_cases_hold": [
        (change("cases.toml", 'expect = "reconsider"', 'expect = "none"'), "L.651"),
        (change("cases.toml", 'expect = ["forces @ session"]', "expect = []"), "L.651"),
        (change("cases.toml", 'groups = ["committee"]', "groups = []"), "L.651"),
        (change("cases.toml", "dossier = 2023-10-26", "dossier = 2023-10-25"), "L.651"),
        (change("cases.toml", "first = 2023-11-15", "first = 2023-11-01"), "L.651"),
        (change("cases.toml", 'role = "head"', 'role = "boss"'), "L.652"),
        (change("cases.toml", 'panel = "members"', 'panel = "nobody"'), "L.652"),
        (change("cases.toml", 'unit = "UBND xã"\n', ""), "L.652"),
        (lambda author: drop_cases(author, "row"), "L.653"),
    ],
    "no_unexpected_error": [
        (change("cases.toml", "expected_errors = []", 'expected_errors = ["L.501"]'), "L.655"),
        (change("cases.toml", "expected_errors = []", 'expected_errors = "L.501"'), "L.655"),
    ],
}


def drop_cases(author: Any, kind: str) -> None:
    file = author.package / "cases.toml"
    parts = file.read_text(encoding="utf-8").split("\n[[")
    kept = [one for one in parts if not one.startswith(f"{kind}]]")]
    file.write_text("\n[[".join(kept), encoding="utf-8")


CASES: Final = [
    pytest.param(name, act, code, id=f"{name}-{number}")
    for name, broken in BROKEN.items()
    for number, (act, code) in enumerate(broken)
]


def test_nothing_is_wrong_with_the_good_locality(author: Any, codes: Codes) -> None:
    assert codes(author.load(), printing=True) == {}


def test_every_check_is_broken_once() -> None:
    assert {check.__name__ for check in CHECKS} == {*BROKEN, "one_name"}


@pytest.mark.parametrize(("name", "act", "code"), CASES)
def test_the_check_speaks_and_no_other(
    author: Any, codes: Codes, name: str, act: Callable[[Any], None], code: str
) -> None:
    act(author)
    printing = name == "the_plan_prints"
    assert codes(author.load(), printing=printing) == {name: {code}}


def test_a_lost_row_of_the_title_table_is_told(
    author: Any, codes: Codes, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = author.load()
    (row, *_) = package.plan.title_table.rows
    kept = [one for one in lines_on_paper(package.plan) if row.text.rstrip(".") not in one]
    monkeypatch.setattr(values, "lines_on_paper", lambda plan: (*kept, f"Gồm {row.text} và nữa"))
    assert "L.646" in codes(package, printing=True)["the_plan_prints"]


def test_one_name(author: Any, codes: Codes) -> None:
    assert codes(author.load("tinnhiem-binh-mau")) == {"one_name": {"L.620"}}


def test_an_error_of_the_plan_is_told_unless_it_is_listed(author: Any, codes: Codes) -> None:
    author.replace("timeline.py", "days_before=3", "days_before=2")
    assert codes(author.load())["no_unexpected_error"] == {"L.654"}
    (told,) = (one for one in examine(author.load()) if one.code == "L.654")
    known = dict(told.figures)["error"]
    author.replace("cases.toml", "expected_errors = []", f'expected_errors = ["{known}"]')
    assert "no_unexpected_error" not in codes(author.load())


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("unused.toml", b"[[unused", "L.622"),
        ("unused.toml", b"unused = 7\n", "L.622"),
        ("unused.toml", b"[[unused]]\ntext = 'x'\n", "L.622"),
        ("source.txt", b"\xff\xfe\x00", "L.622"),
    ],
)
def test_a_file_that_cannot_be_read_ends_in_a_finding(
    author: Any, codes: Codes, name: str, content: bytes, code: str
) -> None:
    (author.package / name).write_bytes(content)
    found = codes(author.load())
    assert set[str]().union(*found.values()) == {code}


def test_an_empty_source_says_what_to_do(author: Any, codes: Codes) -> None:
    (author.package / "source.txt").write_text(" \n", encoding="utf-8")
    assert codes(author.load())["files_are_there"] == {"L.629"}


def test_an_entry_point_that_names_no_package(author: Any) -> None:
    whole = author.load()
    hooks = SimpleNamespace(**vars(whole.module))
    with pytest.raises(Fault) as refused:
        Package.of(replace(whole.source, load=lambda: hooks))
    assert refused.value.finding.code == "L.620"


def test_the_nearest_sentence_is_shown_with_its_line(author: Any) -> None:
    author.replace("titles.py", "Ban Chỉ huy Quân sự xã.", "Ban Chỉ huy Quân sự phường.")
    (told,) = examine(author.load())
    assert "Gần giống nhất, dòng 25: “b) Trưởng Công an xã" in told.text()
    assert told.where == "plan.title_table.rows[1].text"
