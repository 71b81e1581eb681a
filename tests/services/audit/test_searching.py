"""What the page of the log shows is found as it is read: labels, no diacritics, 10,000 events."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from sqlalchemy import event, literal, select
from tests.services.accounts.world import NORTH, World
from tests.services.audit.test_listing import HERE, write

from tinnhiem_core.model.tenancy import AccountRole, ImportState
from tinnhiem_core.services.audit.exporting import export
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.services.work import work
from tinnhiem_core.store import Scope, folding
from tinnhiem_core.store.audit import Deed, append_each
from tinnhiem_core.store.tables import RosterImport
from tinnhiem_core.texts import CATALOGUE, Lang

ROLES: Final[dict[str, Any]] = {"changed.role": ["head", "chair"]}
MANY: Final = 200


@pytest.fixture
def filled(world: World) -> World:
    write(world, "plan.previewed", "plan:3", "Trình Thị Mẫu", form="ballot")
    write(world, "plan.row_saved", "plan:31", table="title_rows", row="b", row_name="b) Phó ban")
    write(world, "grant.given", "anh", role="staff", until="2026-12-31")
    write(world, "person.edited", "person:7", name="Đỗ Ánh", **ROLES)
    write(world, "account.profile_changed", "binh", fields=["name", "email"])
    write(world, "sign_in.refused", "100%_bac", reason="second_factor")
    return world


def found(world: World, words: str, lang: Lang = Lang.VI) -> list[str]:
    return [
        one.subject for one in events(world.platform, HERE, Wanted(text=words), lang=lang).lines
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("trinh thi mau", ["plan:3"]),
        ("TRÌNH THỊ", ["plan:3"]),
        ("Kế hoạch", ["plan:31", "plan:3"]),
        ("ke hoach, ban 3", ["plan:3"]),
        ("bản 3", ["plan:3"]),
        ("Phiếu tín nhiệm", ["plan:3"]),
        ("xem truoc bieu mau", ["plan:3"]),
        ("bảng chức danh", ["plan:31"]),
        ("pho ban", ["plan:31"]),
        ("do anh", ["person:7"]),
        ("cap truong", ["person:7"]),
        ("cán bộ giúp việc", ["anh"]),
        ("31/12/2026", ["anh"]),
        ("thu dien tu", ["binh"]),
        ("sai mã xác thực", ["100%_bac"]),
        ("ballot", ["plan:3"]),
        ("%", ["100%_bac"]),
        ("%_", ["100%_bac"]),
        ("Cấp phó", []),
        ("' or 1=1 --", []),
        ("no such thing", []),
    ],
)
def test_what_is_shown_is_found(filled: World, words: str, expected: list[str]) -> None:
    assert found(filled, words) == expected


def test_letters_kept_apart_from_their_marks_are_found(filled: World) -> None:
    assert found(filled, "Đo\u0302\u0303 A\u0301nh") == ["person:7"]


def test_a_user_name_is_found_as_it_stands_beside_the_name(filled: World) -> None:
    boss = filled.person("sep.lon", AccountRole.STAFF)
    with work(filled.platform, Scope(tenant=NORTH, account=boss.account), "Lê An") as act:
        act.record("plan.exported", "plan:8")
    assert "plan:8" in found(filled, "SEP.LON")
    assert "plan:3" not in found(filled, "sep.lon")


def test_an_import_is_found_by_the_number_that_the_page_shows(filled: World) -> None:
    with filled.platform.database.work(HERE) as session:
        rows = [
            RosterImport(
                file_name="a.csv",
                digest="0" * 64,
                content=b"",
                state=ImportState.PREVIEWED,
                at=filled.clock.now,
            )
            for _ in range(2)
        ]
        session.add_all(rows)
        session.flush()
        last = rows[1].id
    write(filled, "import.previewed", f"import:{last}")
    assert found(filled, "lan nhap danh sach so 2") == [f"import:{last}"]
    assert found(filled, "lần nhập danh sách số 1") == []
    assert found(filled, "lần nhập danh sách") == [f"import:{last}"]


def test_a_table_within_a_row_is_found_by_both_names(filled: World) -> None:
    write(filled, "plan.row_saved", "plan:5", table="title_rows/x/venues", row="y")
    assert found(filled, "bang chuc danh") == ["plan:5", "plan:31"]


def test_labels_are_those_of_the_page(filled: World) -> None:
    assert found(filled, "ballot paper", Lang.EN) == found(filled, "agency stuff", Lang.EN) == []
    assert found(filled, "agency staff", Lang.EN) == ["anh"]
    assert found(filled, "agency staff") == []
    rows = export(filled.platform, HERE, "", Wanted(text="phieu tin nhiem"))
    assert [one["subject"] for one in rows] == ["plan:3"]


def test_a_single_letter_asks_no_more_than_a_database_takes(filled: World) -> None:
    for letter in "aeghinotu":
        assert found(filled, letter)


def test_folding_is_one_in_python_and_in_the_database(world: World) -> None:
    written = sorted({one.vi for one in CATALOGUE.values()})[::20]
    with world.platform.database.engine.connect() as connection:
        for one in written:
            asked = select(folding.Plain(literal(one)), folding.Plain(literal(one.upper())))
            assert connection.execute(asked).one() == (folding.plain(one), folding.plain(one))


def test_many_events_are_searched_in_two_statements(world: World) -> None:
    write(world, "plan.previewed", "plan:3", form="ballot")
    details = json.dumps({"name": "Nguyễn Thị Ánh Hồng", "note": "kính trình " * 20})
    deeds = [Deed(action="person.edited", subject="person:1", details=details)] * MANY
    with world.platform.database.work(HERE) as session:
        append_each(session, deeds, at=world.clock.now, actor="Lê An")
    seen: list[str] = []
    engine = world.platform.database.engine
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(str(args[2])))
    assert found(world, "phieu tin nhiem") == ["plan:3"]
    assert found(world, "khong co gi") == []
    assert len([one for one in seen if "FROM audit_event" in one]) == 4
