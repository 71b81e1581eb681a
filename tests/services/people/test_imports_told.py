"""What is told of an import: days in Việt Nam, what it wrote, days against those known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.intake.rosters import row
from tests.services.people.files import bring, deputy, take
from tests.services.people.samples import person, unit

from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import discard_import, show_import
from tinnhiem_core.services.people.imports.previewing import RowFilter
from tinnhiem_core.services.people.imports.undoing import undo_import
from tinnhiem_core.services.people.imports.values import Counts
from tinnhiem_core.services.refusals import ConflictError


def test_days_in_messages_are_those_of_viet_nam(desk: Desk) -> None:
    evening = datetime(2023, 10, 2, 17, 0, tzinfo=UTC)  # 00:00 of 3 October in Việt Nam
    late = replace(desk, platform=replace(desk.platform, clock=lambda: evening))
    first = bring(late, row())
    apply_import(late, first.line.id, first.seal)
    (again,) = bring(late, row()).findings
    assert "đã được nhập ngày 03/10/2023" in again.text()
    with pytest.raises(ConflictError) as refused:
        discard_import(late, first.line.id)
    assert "đã được xử lý ngày 03/10/2023" in refused.value.findings[0].text()


@pytest.mark.parametrize(("notice", "told"), [("30/11/1970", ["L.1134"]), ("01/12/1970", [])])
def test_notice_comes_after_the_birth_that_is_known(
    desk: Desk, notice: str, told: list[str]
) -> None:
    person(desk, unit(desk))
    seen = bring(desk, row(Ngày_sinh="", Thông_báo_nghỉ_hưu_ngày=notice))
    assert [one.code for one in seen.errors] == told
    if told:
        assert "Thông báo nghỉ hưu ngày (30/11/1970)" in seen.errors[0].text()


def test_an_applied_import_keeps_what_it_wrote(desk: Desk) -> None:
    unit(desk)
    number, written = take(desk, row(Có_cấp_trực_thuộc="Có"), deputy())
    assert (written.units_changed, written.persons_new, written.posts_new) == (1, 2, 2)
    assert replace(show_import(desk, number).counts, rows=written.rows) == written
    undo_import(desk, number)
    assert show_import(desk, number).counts == Counts()


def test_signs_alone_find_no_row(desk: Desk) -> None:
    seen = bring(desk, row())
    wanted = RowFilter(attention=False, text="%")
    assert show_import(desk, seen.line.id, wanted).rows.count == 0
