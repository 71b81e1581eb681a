"""A unit whose name nearly is that of another: asked, never made a second one unasked."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import UNIT, codes, unit

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.decisions import Decisions, from_json
from tinnhiem_core.services.people.imports.files import decide, show_import
from tinnhiem_core.services.people.imports.near import NearNames
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.imports.values import Resemblance, Status
from tinnhiem_core.services.people.roster import roster
from tinnhiem_core.services.people.unit_editing import edit_unit
from tinnhiem_core.services.people.units import unit_tree
from tinnhiem_core.services.refusals import ConflictError, InvalidError

FARMING = "Sở Nông nghiệp và Phát triển nông thôn"
BARE: dict[str, Any] = {"Loại_đơn_vị": "", "Cấp": ""}


def names(desk: Desk) -> list[str]:
    return [one.name for one in unit_tree(desk)]


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Sở Nong nghiep và Phát triển nông thôn", Resemblance.SIGNS),
        ("SỞ NÔNG NGHIỆP - VÀ - PHÁT TRIỂN NÔNG THÔN", Resemblance.SIGNS),
        ("SởNông nghiệp và Phát triển nông thôn", Resemblance.SIGNS),
        ("Sở Nông nghiệp và Phát triển nôn thôn", Resemblance.SPELLING),
        ("Sở NN&PTNT", Resemblance.SHORT),
        ("SỞ NN&PTNN", Resemblance.SHORT),
        ("Sở NNPTNT", Resemblance.SHORT),
    ],
)
def test_a_misspelt_unit_is_asked_and_nothing_is_made_without_the_answer(
    desk: Desk, written: str, why: Resemblance
) -> None:
    number = unit(desk, FARMING)
    unit(desk, "Sở Nội vụ")
    seen = bring(desk, row(Cơ_quan_đơn_vị=written))
    (question,) = seen.unit_questions
    assert question.answers == (f"unit:{number}", "new")
    assert [one.resemblance for one in question.candidates] == [why]
    assert (question.line, seen.counts.rows, seen.ready) == (2, ((Status.OPEN, 1),), False)
    with pytest.raises(InvalidError) as refused:
        apply_import(desk, seen.line.id, seen.seal)
    assert codes(refused.value) == ["L.1157"]
    assert FARMING in refused.value.findings[0].text()
    assert names(desk) == [FARMING, "Sở Nội vụ"]


def test_the_known_unit_is_meant_and_stays_as_it_is(desk: Desk) -> None:
    number = unit(desk, FARMING)
    before = unit_tree(desk)
    with desk.reading() as session:
        known = roster(session)
    seen = bring(desk, row(Cơ_quan_đơn_vị="Sở NN&PTNT", Loại_đơn_vị="Công ty"))
    seen = decide(desk, seen.line.id, {}, {"Sở NN&PTNT": f"unit:{number}"})
    assert (seen.open_units, seen.ready) == ((), True)
    counts = apply_import(desk, seen.line.id, seen.seal)
    assert (counts.units_new, counts.units_changed, counts.posts_new) == (0, 0, 1)
    assert [replace(one, people=0) for one in unit_tree(desk)] == list(before)
    assert [one.people for one in unit_tree(desk)] == [1]
    undo_import(desk, seen.line.id)
    with desk.reading() as session:
        assert roster(session) == known


def test_a_new_unit_is_made_where_somebody_says_so(desk: Desk) -> None:
    unit(desk, "Xã Thanh Hưng")
    seen = bring(desk, row(Cơ_quan_đơn_vị="Xã Thanh Hùng"))
    seen = decide(desk, seen.line.id, {}, {"Xã Thanh Hùng": "new"})
    apply_import(desk, seen.line.id, seen.seal)
    assert names(desk) == ["Xã Thanh Hưng", "Xã Thanh Hùng"]
    again = bring(desk, deputy(Cơ_quan_đơn_vị="Xã Thanh Hùng"))
    assert again.unit_questions == ()  # by now there are two of them


def test_an_answer_is_taken_back_and_a_wrong_one_refused(desk: Desk) -> None:
    number = unit(desk, FARMING)
    unit(desk, "Sở Y tế")
    seen = bring(desk, row(Cơ_quan_đơn_vị="Sở NN&PTNT"))
    with pytest.raises(InvalidError) as refused:
        decide(desk, seen.line.id, {}, {"Sở NN&PTNT": "unit:999", "Sở Y tế": "new"})
    assert codes(refused.value) == ["L.1158", "L.1158"]
    assert decide(desk, seen.line.id, {}, {"Sở NN&PTNT": f"unit:{number}"}).ready
    assert not decide(desk, seen.line.id, {}, {"Sở NN&PTNT": ""}).ready


def test_only_units_at_that_place_are_asked_for(desk: Desk) -> None:
    homes = [unit(desk, name) for name in ("Sở Nội vụ", "Sở Y tế")]
    unit(desk, "Phòng Tổ chức cán bộ", homes[0])
    below = {"Cơ_quan_đơn_vị": "Phong To chuc can bo", "Loại_đơn_vị": "Phòng, ban"}
    beside = bring(desk, row(**below, Đơn_vị_cấp_trên="Sở Y tế"))
    assert (beside.unit_questions, beside.ready) == ((), True)
    under = bring(desk, row(**below, Đơn_vị_cấp_trên="Sở Nội vụ"))
    assert [one.above for one in under.unit_questions] == ["Sở Nội vụ"]
    anywhere = bring(desk, row(**below))
    assert len(anywhere.unit_questions) == 1


def test_units_below_an_undecided_one_wait_for_it(desk: Desk) -> None:
    home = unit(desk, FARMING)
    room = unit(desk, "Phòng Trồng trọt", home)
    head = row(Cơ_quan_đơn_vị="Sở NN&PTNT")
    below = deputy(
        Cơ_quan_đơn_vị="Phòng Trồng trọt",
        Loại_đơn_vị="Phòng, ban",
        Đơn_vị_cấp_trên="Sở NN&PTNT",
    )
    seen = bring(desk, head, below)
    assert [one.key for one in seen.unit_questions] == ["Sở NN&PTNT"]
    assert seen.counts.rows == ((Status.OPEN, 2),)
    seen = decide(desk, seen.line.id, {}, {"Sở NN&PTNT": f"unit:{home}"})
    counts = apply_import(desk, seen.line.id, seen.seal)
    assert (counts.units_new, counts.posts_new) == (0, 2)
    assert {one.id for one in unit_tree(desk)} == {home, room}


def test_a_unit_renamed_after_the_preview_asks_for_another_look(desk: Desk) -> None:
    number = unit(desk, FARMING)
    seen = bring(desk, row(Cơ_quan_đơn_vị="Sở NN&PTNT"))
    seen = decide(desk, seen.line.id, {}, {"Sở NN&PTNT": f"unit:{number}"})
    edit_unit(desk, number, 1, replace(UNIT, name="Sở Công Thương"))
    assert show_import(desk, seen.line.id).unit_questions == ()
    with pytest.raises(ConflictError):
        apply_import(desk, seen.line.id, seen.seal)


@pytest.mark.parametrize("said", [BARE, {"Loại_đơn_vị": ""}])
def test_a_unit_without_kind_is_told_with_the_units_that_may_be_meant(
    desk: Desk, said: dict[str, str]
) -> None:
    unit(desk, FARMING)
    (error,) = bring(desk, row(Cơ_quan_đơn_vị="Sở NN&PTNT", **said)).errors
    assert error.code == "L.748"
    assert f"Có phải “{FARMING}”?" in error.text()
    (above,) = bring(desk, row(Đơn_vị_cấp_trên="Sở NN&PTNT")).errors
    assert (above.code, FARMING in above.text()) == ("L.786", True)


def test_staff_are_not_told_of_units_beyond_their_own(desk: Desk) -> None:
    unit(desk, FARMING)
    home = unit(desk, "Sở Nội vụ")
    staff = replace(desk, units=frozenset({home}))
    errors = bring(staff, row(Cơ_quan_đơn_vị="Sở NN&PTNT", **BARE)).errors
    assert [one.code for one in errors] == ["L.1137", "L.1138"]
    assert not any(FARMING in f"{one.text()} {one.remedy()}" for one in errors)
    foreign = bring(staff, row(Cơ_quan_đơn_vị="Sở NN&PTNT"))
    assert foreign.unit_questions == ()
    assert "L.1137" in [one.code for one in foreign.errors]
    own = bring(staff, row(Cơ_quan_đơn_vị="Sở Noi vu"))
    assert (own.errors, len(own.unit_questions)) == ((), 1)


def test_units_of_another_tenant_are_not_asked_for(desk: Desk, elsewhere: Desk) -> None:
    unit(elsewhere, FARMING)
    assert bring(desk, row(Cơ_quan_đơn_vị="Sở NN&PTNT")).ready


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Phường 1", "Phường 2"),
        ("Trường THPT số 1", "Trường THPT số 10"),
        ("Công ty A", "Công ty B"),
        ("Khối II", "Khối III"),
        ("Sở Tài chính", "Sở Tài nguyên"),
        ("Sở Y tế", "Sở Nội vụ"),
        ("Huyện ủy Điện Biên", "Huyện ủy Điện Biên Đông"),
        ("Huyện ủy Mường Ảng", "Huyện ủy Mường Nhé"),
        ("Xã Thanh An", "Xã Thanh Yên"),
        ("Công ty TNHH Hoa Mai", "Công ty TNHH Hồng Minh"),
        ("Trung tâm Dịch vụ việc làm", "Trung tâm Dịch vụ nông nghiệp"),
    ],
)
def test_names_that_tell_units_apart_are_no_misspellings(known: str, written: str) -> None:
    assert NearNames([(known, 1)]).find(written) == ()
    assert NearNames([(written, 1)]).find(known) == ()


@pytest.mark.parametrize(
    ("known", "written"),
    [
        ("Ủy ban nhân dân tỉnh Điện Biên", "UBND tỉnh Điện Biên"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"),
        ("Sở Văn hóa, Thể thao và Du lịch", "Sở VH,TT&DL"),
        ("Ủy ban Kiểm tra Tỉnh ủy", "UBKT Tỉnh ủy"),
        ("Ban Tổ chức Tỉnh ủy", "Ban Tổ chức"),
        ("Sở Tư pháp", "Sở Tư pháo"),
        ("Sở Giao thông vận tải", "Sở GTVT"),
    ],
)
def test_short_and_misspelt_names_are_found_either_way(known: str, written: str) -> None:
    for one, two in ((known, written), (written, known)):
        assert [unit_ for _, unit_ in NearNames([("Sở Công Thương", 0), (one, 1)]).find(two)] == [
            1
        ]


WORDS = ("sở", "phòng", "nội", "vụ", "tài", "chính", "kế", "hoạch", "đầu", "tư", "nông", "nghiệp")


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=7, unique=True), st.data())
def test_one_wrong_letter_in_a_long_word_is_always_found(
    words: list[str], data: st.DataObject
) -> None:
    name = " ".join((*words, "nghiệp vụ chuyên ngành"))
    at = data.draw(st.integers(min_value=len(name) - len("ngành"), max_value=len(name) - 1))
    wrong = name[:at] + data.draw(st.sampled_from("bdklmrsxz")) + name[at + 1 :]
    assert [one for _, one in NearNames([(name, 1)]).find(wrong)] == [1]


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_looked_up(known: str, written: str) -> None:
    assert len(NearNames([(known, 1)]).find(written)) <= 1


def test_ten_thousand_names_are_looked_up_among_two_thousand_in_seconds() -> None:
    known = [
        f"Phòng {one} thuộc Sở {two} {three}"
        for one in "abcdefghij"
        for two in WORDS
        for three in range(17)
    ]
    near = NearNames((name, name) for name in known)
    begun = perf_counter()
    for number in range(10_000):
        near.find(f"Phong {WORDS[number % 12]} thuoc So ngành {number}")
    assert perf_counter() - begun < 15


def test_decisions_of_an_earlier_release_are_read() -> None:
    assert from_json('{"CB01": "skip"}') == Decisions(persons={"CB01": "skip"}, units={})
    assert from_json("{}") == Decisions(persons={}, units={})
    both = Decisions(persons={"units": "skip"}, units={"persons": "new"})
    assert from_json(both.as_json()) == both


def test_take_still_takes_names_that_nobody_resembles(desk: Desk) -> None:
    unit(desk, "Sở Y tế")
    _, counts = take(desk, row())
    assert counts.units_new == 1
