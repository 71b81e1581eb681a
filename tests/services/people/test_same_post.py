"""The same post of one person twice at one time: refused wherever it would come from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import POST, codes, person, unit

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import decide
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.imports.values import Preview, Status
from tinnhiem_core.services.people.persons import PeopleFilter, list_people, show_person
from tinnhiem_core.services.people.post_checks import values_of
from tinnhiem_core.services.people.posts import add_post, correct_post, end_post
from tinnhiem_core.services.people.values import PostLine
from tinnhiem_core.services.refusals import InvalidError
from tinnhiem_core.store.people.posts import all_posts
from tinnhiem_core.store.tables import Post

BEFORE = {"Từ_ngày": "01/01/2010", "Đến_ngày": "31/05/2020"}


def posts(desk: Desk, place: int = 0) -> tuple[PostLine, ...]:
    """Return the posts of one of the people, the first by code."""
    card = show_person(desk, list_people(desk, PeopleFilter(order="code")).rows[place].id)
    return (*card.current, *card.former)


def refused(desk: Desk, seen: Preview) -> list[tuple[str, str]]:
    """Return what is wrong with a file of which nothing can be written."""
    assert not seen.ready
    with pytest.raises(InvalidError):
        apply_import(desk, seen.line.id, seen.seal)
    return [(one.code, one.where) for one in seen.errors]


def test_a_term_that_overlaps_the_post_that_is_there_is_refused(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/06/2020"))
    seen = bring(desk, deputy(), row(Từ_ngày="01/06/2021"))
    assert refused(desk, seen) == [("L.1151", "3")]
    assert [(one.line, one.status) for one in seen.rows.rows] == [(3, Status.ERROR)]
    (finding,) = seen.errors
    assert finding.text() == (
        "Dòng 3, Nguyễn Văn An: đang có chức vụ “Giám đốc Sở Nội vụ” tại Sở Nội vụ (từ 01/06/2020"
        " đến hiện nay), trùng thời gian."
    )
    assert "chọn lại tệp" in finding.remedy()
    assert len(posts(desk)) == 1


def test_a_former_term_is_another_post(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/06/2020"))
    take(desk, row(**BEFORE))
    assert len(posts(desk)) == 2


@pytest.mark.parametrize("turned", [False, True])
def test_a_term_that_ends_before_the_other_begins_is_another_post(
    desk: Desk, *, turned: bool
) -> None:
    former, later = row(Đến_ngày="31/05/2020"), row(Từ_ngày="01/06/2020")
    for one in (later, former) if turned else (former, later):
        _, counts = take(desk, one)
        assert (counts.posts_new, counts.posts_changed) == (1, 0)
    assert len(posts(desk)) == 2


def test_a_day_that_is_told_later_is_filled_in(desk: Desk) -> None:
    take(desk, row())
    _, counts = take(desk, row(Từ_ngày="01/06/2020"))
    assert (counts.posts_new, counts.posts_changed) == (0, 1)


def test_a_changed_post_may_not_run_into_another_term(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/06/2020"), row(**BEFORE))
    seen = bring(desk, row(Từ_ngày="01/01/2010", Đến_ngày="01/06/2020"))
    assert refused(desk, seen) == [("L.1154", "2")]
    assert "cùng tính ngày 01/06/2020" in seen.errors[0].text()
    assert "nhiệm kỳ trước là 31/05/2020" in seen.errors[0].remedy()
    both = bring(desk, row(Từ_ngày="01/01/2010", Đến_ngày="15/05/2020"), row(Từ_ngày="01/06/2020"))
    assert both.ready  # shorter than before: nothing overlaps


def test_a_row_without_days_that_may_be_either_term_is_refused(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/06/2020"), row(**BEFORE))
    seen = bring(desk, row(Ngày_sinh=""))
    assert refused(desk, seen) == [("L.1151", "2"), ("L.1151", "2")]  # it may be either


@pytest.mark.parametrize(
    "other",
    [
        {"Đến_ngày": "01/06/2022"},
        {"Ngày_bổ_nhiệm_bầu_cử": "01/06/2020"},
        {"Hình_thức": "Bổ nhiệm lại"},
        {"Chuyên_trách": "Không"},
        {"Tình_trạng_công_tác": "Đình chỉ"},
        {"Chức_vụ": "GIÁM ĐỐC SỞ NỘI VỤ"},
    ],
)
@pytest.mark.parametrize("there", [False, True])
def test_two_codes_of_one_person_that_say_otherwise_are_refused(
    desk: Desk, other: dict[str, str], *, there: bool
) -> None:
    if there:
        take(desk, row())
    seen = bring(desk, row(), row(Mã_cán_bộ="CB02", **other))
    assert not seen.errors
    seen = decide(desk, seen.line.id, {"CB02": "row:CB01"})
    (finding,) = seen.errors
    assert (finding.code, finding.where) == ("L.1150", "3")
    assert "Nguyễn Văn An: chức vụ “" in finding.text()
    assert "đã có ở dòng 2" in finding.text()
    assert decide(desk, seen.line.id, {"CB02": "different"}).errors == ()


def test_the_row_that_would_be_written_is_told(desk: Desk) -> None:
    number = person(desk, unit(desk), "X1")
    correct_post(desk, posts(desk)[0].id, 1, replace(POST, unit=posts(desk)[0].unit, since=""))
    seen = bring(desk, row(Từ_ngày="01/06/2020"), row(Mã_cán_bộ="CB02"))
    seen = decide(desk, seen.line.id, dict.fromkeys(("CB01", "CB02"), f"same:{number}"))
    (finding,) = seen.errors
    assert (finding.code, finding.where) == ("L.1150", "2")  # row 3 says what is there already
    assert dict(finding.figures)["other"] == "3"


def test_what_was_twice_before_keeps_nobody_from_working(desk: Desk) -> None:
    take(desk, row(), deputy())
    old = posts(desk)[0]
    with desk.work() as act:
        (kept,) = (one for one in all_posts(act.session) if one.id == old.id)
        act.session.add(Post(person_id=kept.person_id, **values_of(kept)))
    number, counts = take(desk, deputy(Đến_ngày="31/05/2025"))
    assert counts.posts_changed == 1
    undo_import(desk, number)
    end_post(desk, posts(desk, 1)[0].id, 3, "31/05/2025")
    with pytest.raises(InvalidError):
        end_post(desk, old.id, 1, "31/05/2025")  # of this person it is told
    correct_post(desk, old.id, 1, replace(POST, unit=old.unit, title="Thành viên"))


def test_two_codes_that_say_the_same_are_one_post(desk: Desk) -> None:
    seen = bring(desk, row(), row(Mã_cán_bộ="CB02"))
    seen = decide(desk, seen.line.id, {"CB02": "row:CB01"})
    assert apply_import(desk, seen.line.id, seen.seal).posts_new == 1
    assert len(posts(desk)) == 1


def test_days_that_the_second_code_alone_gives_are_kept(desk: Desk) -> None:
    notice = {"Thông_báo_nghỉ_hưu_ngày": "01/09/2023", "Chức_vụ": "Ủy viên"}
    seen = bring(desk, row(Ngày_sinh=""), row(Mã_cán_bộ="CB02", **notice))
    seen = decide(desk, seen.line.id, {"CB02": "row:CB01"})
    apply_import(desk, seen.line.id, seen.seal)
    (one,) = list_people(desk, PeopleFilter()).rows
    assert (f"{one.born:%d/%m/%Y}", f"{one.retirement_notice:%d/%m/%Y}") == (
        "30/11/1970",
        "01/09/2023",
    )


def test_days_of_two_codes_that_contradict_each_other_are_refused(desk: Desk) -> None:
    number = person(desk, unit(desk), "X1", born="")
    files = row(), row(Mã_cán_bộ="CB02", Ngày_sinh="30/11/1971", Chức_vụ="Ủy viên")
    seen = bring(desk, *files)
    seen = decide(desk, seen.line.id, dict.fromkeys(("CB01", "CB02"), f"same:{number}"))
    assert [(one.code, one.where) for one in seen.errors if one.code == "L.1153"] == [
        ("L.1153", "3")
    ]
    assert "Ngày sinh là 30/11/1971 và 30/11/1970" in seen.errors[-1].text()


def test_a_last_day_beyond_the_next_term_is_refused(desk: Desk) -> None:
    home = unit(desk)
    number = person(desk, home)
    old = add_post(desk, number, replace(POST, unit=home, since="01/01/2010", until="31/05/2020"))
    with pytest.raises(InvalidError) as error:
        end_post(desk, old, 1, "01/06/2020")
    assert codes(error.value) == ["L.1156"]
    assert "31/05/2020" in error.value.findings[0].remedy()
    with pytest.raises(InvalidError) as error:
        end_post(desk, old, 1, "02/06/2020")
    assert codes(error.value) == ["L.1115"]
    assert error.value.findings[0].where == "until"
    with pytest.raises(InvalidError) as error:
        correct_post(desk, old, 1, replace(POST, unit=home, since="01/01/2010"))
    assert codes(error.value) == ["L.1115"]
    end_post(desk, old, 1, "30/05/2020")
    correct_post(desk, old, 2, replace(POST, unit=home, since="01/01/2010", until="31/05/2020"))


def test_undoing_may_not_open_a_term_that_another_one_followed(desk: Desk) -> None:
    take(desk, row(Từ_ngày="01/01/2010"))
    number, _ = take(desk, row(Từ_ngày="01/01/2010", Đến_ngày="31/05/2020"))
    holder = list_people(desk, PeopleFilter()).rows[0].id
    add_post(desk, holder, replace(POST, unit=posts(desk)[0].unit))
    with pytest.raises(InvalidError) as error:
        undo_import(desk, number)
    assert codes(error.value) == ["L.1152"]
    assert "Nguyễn Văn An sẽ giữ hai lần" in error.value.findings[0].text()
    assert len(posts(desk)) == 2


def test_a_title_is_mended_as_the_file_writes_it(desk: Desk) -> None:
    take(desk, row(Chức_vụ="giám đốc sở Nội vụ"))
    _, counts = take(desk, row())
    assert (counts.posts_new, counts.posts_changed) == (0, 1)
    assert [one.title for one in posts(desk)] == ["Giám đốc Sở Nội vụ"]


def test_a_manner_without_its_day_is_kept(desk: Desk) -> None:
    take(desk, row())
    take(desk, row(Hình_thức="Bổ nhiệm lại"))
    assert bring(desk, row()).counts.changes == 0  # an empty cell takes nothing away
    assert [one.appointment for one in posts(desk)] == ["again"]
