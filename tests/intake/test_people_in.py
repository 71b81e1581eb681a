"""Persons and posts: what a row becomes, and rows against each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.intake.rosters import csv_bytes, day, only, read, refused, row, said

from tinnhiem_core.intake.errors import IntakeError
from tinnhiem_core.intake.roster import open_roster, parse_roster, read_roster
from tinnhiem_core.model.people import (
    Appointment,
    Level,
    Person,
    Post,
    Role,
    Service,
    Unit,
    UnitKind,
)
from tinnhiem_core.texts import Lang


def test_a_row_becomes_person_post_and_unit() -> None:
    reading = read(
        row(
            Có_cấp_trực_thuộc="x",
            Từ_ngày="01/06/2020",
            Đến_ngày="2025-06-01",
            Ngày_bổ_nhiệm_bầu_cử="1.6.2020",
            Hình_thức="Bổ nhiệm lại",
            Chuyên_trách="Kiêm nhiệm",
            Tình_trạng_công_tác="Nghỉ dài hạn",
            Thông_báo_nghỉ_hưu_ngày="01/05/2025",
        )
    )
    assert reading.findings == ()
    assert reading.roster.units == (
        Unit(
            key="Sở Nội vụ",
            name="Sở Nội vụ",
            kind=UnitKind.DEPARTMENT,
            level=Level.PROVINCE,
            has_subordinates=True,
        ),
    )
    assert reading.roster.persons == (
        Person(
            key="CB01",
            name="Nguyễn Văn An",
            born=day("30/11/1970"),
            retirement_notice=day("01/05/2025"),
        ),
    )
    assert reading.roster.posts == (
        Post(
            person="CB01",
            unit="Sở Nội vụ",
            role=Role.HEAD,
            title="Giám đốc Sở Nội vụ",
            since=day("01/06/2020"),
            until=day("01/06/2025"),
            appointed=day("01/06/2020"),
            appointment=Appointment.AGAIN,
            full_time=False,
            service=Service.LONG_LEAVE,
        ),
    )


def test_what_is_left_empty() -> None:
    post = read(row(Ngày_sinh="")).roster.posts[0]
    assert (post.since, post.until, post.appointed) == (None, None, None)
    assert post.appointment is Appointment.FIRST
    assert post.full_time is True
    assert post.service is Service.ON_DUTY


def test_one_person_with_several_posts() -> None:
    roster = read(
        row(Ngày_sinh=""),
        row(Vai_trò="Bí thư", Chức_vụ="Bí thư Đảng ủy Sở", Họ_và_tên="NGUYỄN VĂN AN"),
    ).roster
    assert roster.persons == (Person(key="CB01", name="Nguyễn Văn An", born=day("30/11/1970")),)
    assert [one.role for one in roster.posts] == [Role.HEAD, Role.SECRETARY]


def test_an_appointment_without_manner_is_noted() -> None:
    note = only(read(row(Ngày_bổ_nhiệm_bầu_cử="01/06/2023")).findings)
    assert (note.code, note.where) == ("N.746", "a.csv!M2")
    assert "được hiểu là bổ nhiệm, bầu lần đầu" in note.text()


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Mã_cán_bộ", "A"),
        ("Họ_và_tên", "B"),
        ("Cơ_quan_đơn_vị", "D"),
        ("Vai_trò", "I"),
        ("Chức_vụ", "J"),
    ],
)
def test_a_required_cell_left_empty(heading: str, column: str) -> None:
    found = refused(csv_bytes(row(**{heading: "  "})))
    assert said(found) == [("L.727", f"a.csv!{column}2")]


def test_the_words_for_an_empty_cell() -> None:
    finding = only(refused(csv_bytes(row(Họ_và_tên=""))))
    assert finding.text() == "Trang “a.csv”, dòng 2, cột B (Họ và tên): để trống."
    assert finding.text(Lang.EN) == "Sheet “a.csv”, row 2, column B (Họ và tên): empty."
    assert finding.remedy() == "Ghi Họ và tên; xóa cả dòng nếu dòng không thuộc danh sách."


def test_an_unknown_word_names_the_nearest() -> None:
    finding = only(refused(csv_bytes(row(Vai_trò="Cấp trưỡngg"))))
    assert (finding.code, finding.where) == ("L.734", "a.csv!I2")
    assert finding.text() == (
        "Trang “a.csv”, dòng 2, cột I (Vai trò): “Cấp trưỡngg” không có trong danh mục."
        " Có phải: Cấp trưởng?"
    )


def test_a_day_that_is_not_real() -> None:
    finding = only(refused(csv_bytes(row(Ngày_sinh="31/02/2021"))))
    assert finding.text() == (
        "Trang “a.csv”, dòng 2, cột C (Ngày sinh): Ngày 31/02/2021 không có thật."
    )


@pytest.mark.parametrize(
    ("before", "after", "column"),
    [
        ("Từ_ngày", "Đến_ngày", "L"),
        ("Ngày_sinh", "Từ_ngày", "K"),
        ("Ngày_sinh", "Ngày_bổ_nhiệm_bầu_cử", "M"),
        ("Ngày_bổ_nhiệm_bầu_cử", "Đến_ngày", "L"),
        ("Ngày_sinh", "Thông_báo_nghỉ_hưu_ngày", "Q"),
    ],
)
def test_days_in_the_wrong_order(before: str, after: str, column: str) -> None:
    wrong = row(Hình_thức="Biệt phái", **{before: "02/01/2020", after: "01/01/2020"})
    assert ("L.740", f"a.csv!{column}2") in said(refused(csv_bytes(wrong)))


def test_a_post_of_one_day() -> None:
    assert read(row(Từ_ngày="01/01/2020", Đến_ngày="01/01/2020")).findings == ()


def test_the_words_for_days_in_the_wrong_order() -> None:
    wrong = row(Từ_ngày="02/01/2020", Đến_ngày="01/01/2020")
    assert only(refused(csv_bytes(wrong))).text() == (
        "Trang “a.csv”, dòng 2, cột L (Đến ngày): 01/01/2020 sớm hơn Từ ngày 02/01/2020."
    )


def test_one_code_with_two_names() -> None:
    finding = only(refused(csv_bytes(row(), row(Họ_và_tên="Trần Văn B", Chức_vụ="Bí thư"))))
    assert (finding.code, finding.where) == ("L.747", "a.csv!B3")
    assert finding.text() == (
        "Trang “a.csv”, dòng 3, cột B (Họ và tên): mã CB01 có “Trần Văn B” ở đây nhưng"
        " “Nguyễn Văn An” ở ô a.csv!B2."
    )


def test_one_code_with_two_days_of_birth() -> None:
    found = refused(csv_bytes(row(), row(Ngày_sinh="30/11/1971", Chức_vụ="Bí thư")))
    assert said(found) == [("L.747", "a.csv!C3")]


def test_the_same_post_twice() -> None:
    finding = only(refused(csv_bytes(row(), row())))
    assert (finding.code, finding.where) == ("L.746", "a.csv!A3")
    assert "Nguyễn Văn An trùng dòng 2" in finding.text()


def test_one_name_and_birth_under_two_codes_is_a_likely_duplicate() -> None:
    finding = only(read(row(), row(Mã_cán_bộ="CB02", Họ_và_tên="Nguyen Van An")).findings)
    assert (finding.code, finding.where) == ("C.740", "a.csv!B3")
    assert finding.text() == (
        "Trang “a.csv”, dòng 3, cột B (Họ và tên): Nguyen Van An, sinh ngày 30/11/1970, mã CB02,"
        " có thể trùng với mã CB01 ở dòng 2."
    )
    assert finding.remedy() == "Nếu là một người, dùng một mã ở mọi dòng."


def test_one_name_in_one_unit_is_a_likely_duplicate() -> None:
    finding = only(read(row(), row(Mã_cán_bộ="CB02", Ngày_sinh="")).findings)
    assert (finding.code, finding.where) == ("C.741", "a.csv!B3")


def test_one_name_elsewhere_born_on_another_day_is_another_person() -> None:
    other = row(Mã_cán_bộ="CB02", Ngày_sinh="01/01/1980", Cơ_quan_đơn_vị="Sở Y tế")
    assert read(row(), other).findings == ()


def test_all_errors_at_once_and_nothing_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_bytes(
        csv_bytes(
            row(Ngày_sinh="31/02/2021", Vai_trò="Trùm"),
            row(Mã_cán_bộ="", Họ_và_tên="=A1"),
            row(Mã_cán_bộ="CB03", Họ_và_tên="Lò Thị B", Chức_vụ="a" * 301, Cấp="Cấp huyện"),
        )
    )
    with pytest.raises(IntakeError) as caught:
        read_roster(path)
    assert said(caught.value.findings) == [
        ("L.736", "ds.csv!C2"),
        ("L.790", "ds.csv!I2"),
        ("L.727", "ds.csv!A3"),
        ("L.728", "ds.csv!B3"),
        ("L.731", "ds.csv!J4"),
        ("L.743", "ds.csv!F4"),
    ]
    assert "ds.csv" in str(caught.value)


def test_warnings_come_with_the_errors() -> None:
    found = refused(csv_bytes(row(), row(Mã_cán_bộ="CB02"), row(Mã_cán_bộ="CB03", Vai_trò="?")))
    assert [one.code for one in found] == ["L.790", "C.740", "C.740"]


def test_marks_of_html_and_jinja_are_a_name_like_any_other() -> None:
    name = "<b>{{ 7*7 }}</b> & {% raw %}"
    assert read(row(Họ_và_tên=name)).roster.persons[0].name == name


def test_a_path_gives_roster_and_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(csv_bytes(row()))
    assert (
        read_roster(path) == open_roster(path).roster == parse_roster(csv_bytes(row()), "x").roster
    )
