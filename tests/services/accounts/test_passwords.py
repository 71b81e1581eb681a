"""Passwords: what is refused, how they are kept."""

from __future__ import annotations

import unicodedata

import pytest

from tinnhiem_core.services.accounts import hashing
from tinnhiem_core.services.accounts.common_words import COMMON
from tinnhiem_core.services.accounts.rules import (
    LEAST,
    MOST,
    password_findings,
    username_findings,
    username_of,
)

ABOUT = ("an.nguyen", "Nguyễn Văn An", "Sở Nội vụ Nam Định")


def codes(password: str, about: tuple[str, ...] = ABOUT) -> list[str]:
    return [one.code for one in password_findings(password, about)]


def test_twelve_characters_are_enough_and_eleven_are_not() -> None:
    assert codes("xq7rw kvp2z"[:11]) == ["L.1221"]
    assert codes("xq7rw kvp2zt") == []


def test_length_is_counted_in_characters_after_normalising() -> None:
    typed = unicodedata.normalize("NFD", "mưa tím rơ")
    assert len(typed) > LEAST
    assert codes(typed) == ["L.1221"]


def test_256_characters_are_taken_and_257_are_refused_not_cut() -> None:
    long = "chim sẻ đậu cột điện 9 " * 12
    assert codes(long[:MOST]) == []
    assert codes(long[: MOST + 1]) == ["L.1222"]


@pytest.mark.parametrize(
    "password",
    [
        "matkhau123456",
        "Mật khẩu 2026",
        "MẬTKHẨU123456",
        "quanly@123456",
        "anhyeuem1234",
        "Tinnhiem@2026",
        "123456789012",
        "aaaaaaaaaaaaaa",
        "qwertyuiop123",
        "NguyenVanAn1985",
        "Nguyễn Văn An",
        "SoNoiVu@NamDinh",
        "namdinh123456",
        "an.nguyen2026",
    ],
)
def test_what_is_guessed_first_is_refused(password: str) -> None:
    assert codes(password) == ["L.1223"]


@pytest.mark.parametrize(
    "password",
    [
        "chuồn-chuồn ớt bay qua bến 47",
        "vịt lội hẻm sâu bắc cầu tre",
        "correct zebra battery 91",
        "k9#Lw!2pQz7&",
        "           x lạ kỳ quặc vô song",
    ],
)
def test_no_rule_of_composition(password: str) -> None:
    assert codes(password) == []


def test_what_one_person_is_called_says_nothing_about_another() -> None:
    chosen = "nguyễn thị hoa sữa"
    assert codes(chosen, ("hoasua", "Nguyễn Thị Hoa Sữa")) == ["L.1223"]
    assert codes("trà sen hồ tây gió", ()) == []


def test_common_words_are_folded_and_stand_once_in_a_list() -> None:
    assert [one for one in COMMON if one != one.lower() or not one.isascii()] == []


@pytest.mark.usefixtures("real_cost")
def test_hash_is_argon2id_at_the_cost_of_the_cheat_sheet() -> None:
    stored = hashing.hashed("chuồn-chuồn ớt bay qua bến 47")
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert len(stored) < 300
    assert hashing.matches("chuồn-chuồn ớt bay qua bến 47", stored)
    assert not hashing.is_stale(stored)
    assert hashing.is_stale(stored.replace("t=2", "t=1"))


def test_no_two_hashes_are_alike() -> None:
    assert hashing.hashed("x" * 12) != hashing.hashed("x" * 12)


def test_nothing_is_cut_off() -> None:
    stored = hashing.hashed("a" * 255 + "b")
    assert hashing.matches("a" * 255 + "b", stored)
    assert not hashing.matches("a" * 255 + "c", stored)
    assert not hashing.matches("a" * 72, stored)


def test_one_password_on_every_keyboard() -> None:
    composed = "mật khẩu của tôi"
    stored = hashing.hashed(unicodedata.normalize("NFC", composed))
    assert hashing.matches(unicodedata.normalize("NFD", composed), stored)


def test_unknown_user_matches_nothing() -> None:
    assert not hashing.matches("", "")
    assert not hashing.matches("anything", "")


@pytest.mark.parametrize("typed", ["an", ".an", "an nguyen", "ấn.nguyễn", "a" * 65, "an/x"])
def test_user_name_of_the_wrong_form(typed: str) -> None:
    assert [one.code for one in username_findings(typed)] == ["L.1220"]


def test_what_is_missing_is_told_as_missing() -> None:
    assert [one.code for one in username_findings("  ")] == ["L.1265"]
    assert [one.code for one in password_findings("", ())] == ["L.1265"]


def test_a_wrong_user_name_is_quoted_as_it_was_typed() -> None:
    (found,) = username_findings(" Nguyễn Mời ")
    assert dict(found.figures)["username"] == "Nguyễn Mời"


@pytest.mark.parametrize("typed", [" An.Nguyen ", "an.nguyen", "AN.NGUYEN", "ａn.nguyen"])
def test_user_name_has_one_form(typed: str) -> None:
    assert username_of(typed) == "an.nguyen"
    assert username_findings(typed) == ()
