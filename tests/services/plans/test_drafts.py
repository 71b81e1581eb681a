"""Drafts in the database: begun, saved row by row, never overwritten unseen, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from threading import Barrier

import pytest
from tests.services.plans.conftest import LOCALITIES, Administrator

from tinnhiem_core.model.tenancy import PlanState, TenantKind
from tinnhiem_core.schemas import SchemaError, canonical, load_plan
from tinnhiem_core.services.audit.verifying import verify
from tinnhiem_core.services.plans import (
    VersionView,
    add_row,
    compare,
    discard,
    export_json,
    history,
    import_json,
    move_row,
    open_version,
    remove_row,
    save_row,
    start_from_plugin,
    start_from_version,
    version,
    versions,
)
from tinnhiem_core.services.refusals import ConflictError, InvalidError, NotFoundError
from tinnhiem_core.services.tenants import TenantForm, create_tenant
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import Scope
from tinnhiem_core.store.errors import ImmutableError
from tinnhiem_core.store.tables import PlanVersion
from tinnhiem_core.texts import CATALOGUE, Lang

NINH_SON = LOCALITIES.plan("ninh_son")


def codes(error: pytest.ExceptionInfo[InvalidError]) -> list[str]:
    return [one.code for one in error.value.findings]


def test_draft_begins_as_the_plugin_has_it(draft: VersionView) -> None:
    assert (draft.number, draft.state, draft.revision) == (1, PlanState.DRAFT, 1)
    assert (draft.locality, draft.created_by) == ("ninh_son", "Lò Văn Một")
    assert draft.plugin_version


def test_stored_plan_is_the_plugins_word_for_word(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    found = version(platform, first, draft.id)
    assert found.plan == NINH_SON
    assert found.report.errors == 0
    export = export_json(platform, first, "Lò Văn Một", draft.id)
    assert export.data == canonical(NINH_SON).encode()
    assert sha256(export.data).hexdigest() == export.digest == draft.digest
    assert all(not one.differing for one in compare(platform, first, draft.id, "plugin").tables)


def test_one_version_at_a_time_is_open(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: start_from_plugin(platform, first, ""),
        lambda: start_from_version(platform, first, "", draft.id),
        lambda: import_json(platform, first, "", canonical(NINH_SON)),
    )
    for begin in acts:
        with pytest.raises(InvalidError) as refused:
            begin()
        assert codes(refused) == ["L.1023"]
    assert open_version(platform, first) == draft
    discard(platform, first, "", draft.id, draft.revision)
    assert open_version(platform, first) is None
    again = start_from_version(platform, first, "", draft.id)
    assert (again.number, again.base_number, again.digest) == (2, 1, draft.digest)
    assert [one.number for one in versions(platform, first)] == [2, 1]


def test_each_save_counts_and_is_recorded(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    who = "Lò Văn Một"
    sent = {"step": "ballots", "text": "Chuẩn bị phiếu", "words": "trước một ngày"}
    one = add_row(platform, first, who, draft.id, 1, "deadlines", sent)
    two = save_row(platform, first, who, draft.id, 2, "deadlines", one.row, {"actor": "Văn phòng"})
    three = move_row(platform, first, who, draft.id, 3, "deadlines", one.row, -1)
    four = remove_row(platform, first, who, draft.id, 4, "deadlines", three.row)
    assert [saved.version.revision for saved in (one, two, three, four)] == [2, 3, 4, 5]
    found = version(platform, first, draft.id)
    assert found.plan == NINH_SON
    assert found.view.digest == draft.digest
    lines = history(platform, first, draft.id)
    assert [line.action for line in lines] == [
        "plan.started",
        "plan.row_added",
        "plan.row_saved",
        "plan.row_moved",
        "plan.row_removed",
    ]
    assert {line.actor for line in lines} == {who}
    assert all(f"audit.{line.action}" in CATALOGUE for line in lines)
    assert verify(platform, first).whole


def test_row_sent_back_untouched_is_no_save(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    text = NINH_SON.title_table.rows[0].text.replace("\n", "\r\n")
    key = NINH_SON.title_table.rows[0].key
    saved = save_row(platform, first, "", draft.id, 1, "title_rows", key, {"text": text})
    assert (saved.changed, saved.version.revision) == (False, 1)
    assert len(history(platform, first, draft.id)) == 1


def test_findings_of_the_saved_row_come_back(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    key = next(one.key for one in NINH_SON.timeline.deadlines if one.days_before == 3)
    saved = save_row(platform, first, "", draft.id, 1, "deadlines", key, {"days_before": "2"})
    assert "E" in {one.finding.severity.value for one in saved.findings}
    assert version(platform, first, draft.id).report.errors == 1


def test_second_editor_is_told_who_was_first_and_nothing_is_lost(
    platform: Platform, first: Scope, draft: VersionView, administrator: Administrator
) -> None:
    second = administrator("Lò Thị Hai")
    save_row(platform, first, "Lò Văn Một", draft.id, 1, "general", "", {"title": "của Một"})
    with pytest.raises(ConflictError) as refused:
        save_row(platform, second, "Lò Thị Hai", draft.id, 1, "general", "", {"title": "của Hai"})
    (finding,) = refused.value.findings
    assert finding.code == "L.1021"
    assert "Lò Văn Một" in finding.text()
    assert "03:00:00 01/11/2023" in finding.text(Lang.EN)
    assert version(platform, first, draft.id).plan.locality.title == "của Một"


def test_many_editors_at_once_lose_nothing(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    people, start = 8, Barrier(8)

    def edit(number: int) -> str:
        start.wait()
        title = {"title": f"của {number}"}
        try:
            save_row(platform, first, f"người {number}", draft.id, 1, "general", "", title)
        except ConflictError as refused:
            return refused.findings[0].text()
        return ""

    with ThreadPoolExecutor(people) as pool:
        answers = list(pool.map(edit, range(people)))
    winner = answers.index("")
    assert answers.count("") == 1
    assert all(f"người {winner}" in one for one in answers if one)
    found = version(platform, first, draft.id)
    assert (found.plan.locality.title, found.view.revision) == (f"của {winner}", 2)
    assert [one.action for one in history(platform, first, draft.id)].count("plan.row_saved") == 1


def test_two_drafts_at_once_become_one(platform: Platform, first: Scope) -> None:
    start = Barrier(4)

    def begin(number: int) -> bool:
        start.wait()
        try:
            start_from_plugin(platform, first, str(number))
        except InvalidError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(begin, range(4))) == [False, False, False, True]
    assert len(versions(platform, first)) == 1


def test_import_tells_every_error_with_its_path(platform: Platform, first: Scope) -> None:
    document = json.loads(canonical(NINH_SON))
    document["locality"]["level"] = "xa"
    del document["title_table"]["rows"][0]["text"]
    document["la"] = 1
    with pytest.raises(SchemaError) as refused:
        import_json(platform, first, "", json.dumps(document))
    assert [one.where for one in refused.value.findings] == [
        "la",
        "locality.level",
        "title_table.rows[0].text",
    ]
    assert versions(platform, first) == ()


def test_import_refuses_names_that_lead_nowhere_and_other_places(
    platform: Platform, first: Scope
) -> None:
    document = json.loads(canonical(NINH_SON))
    document["title_table"]["rows"][0]["venues"][0]["panel"] = "khong_co"
    with pytest.raises(InvalidError) as refused:
        import_json(platform, first, "", json.dumps(document))
    assert set(codes(refused)) == {"L.1038"}
    with pytest.raises(InvalidError) as refused:
        import_json(platform, first, "", canonical(LOCALITIES.plan("bac_giang")))
    assert codes(refused) == ["L.1039"]


def test_import_takes_nothing_that_no_form_would_take(platform: Platform, first: Scope) -> None:
    document = json.loads(canonical(NINH_SON))
    rows, deadlines = document["title_table"]["rows"], document["timeline"]["deadlines"]
    rows[0]["number"] = "9" * 61
    rows[1]["number"] = "1\n2"
    rows[2]["number"] = "9" * 60
    rows[0]["text"] = ""
    rows[1]["text"] = "x" * 20_001
    deadlines[0]["days_before"] = -1
    deadlines[1]["key"] = "a/b"
    with pytest.raises(InvalidError) as refused:
        import_json(platform, first, "", json.dumps(document))
    assert [(one.where, one.code) for one in refused.value.findings] == [
        ("timeline.deadlines[0].days_before", "L.1032"),
        ("timeline.deadlines[1].key", "L.1034"),
        ("title_table.rows[0].number", "L.1042"),
        ("title_table.rows[0].text", "L.1030"),
        ("title_table.rows[1].number", "L.1048"),
        ("title_table.rows[1].text", "L.1042"),
    ]
    number = refused.value.findings[2]
    assert number.text() == "Số thứ tự in: dài 61 ký tự, quá 60 ký tự."
    assert versions(platform, first) == ()


def test_export_comes_back_as_it_went(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    save_row(platform, first, "", draft.id, 1, "general", "", {"title": "tên mới"})
    export = export_json(platform, first, "", draft.id)
    discard(platform, first, "", draft.id, 2)
    again = import_json(platform, first, "", b"\xef\xbb\xbf" + export.data)
    assert again.digest == export.digest
    assert version(platform, first, again.id).plan == load_plan(export.data.decode())


def test_tenant_without_a_locality_has_nothing_to_start_from(
    platform: Platform, operator: Scope
) -> None:
    form = TenantForm(name="Trung ương", kind=TenantKind.CENTRAL)
    central = Scope(tenant=create_tenant(platform, operator, "", form).id)
    with pytest.raises(InvalidError) as refused:
        start_from_plugin(platform, central, "")
    assert codes(refused) == ["L.1024"]
    assert import_json(platform, central, "", canonical(NINH_SON)).locality == "ninh_son"


def test_neighbour_finds_no_version(
    platform: Platform, neighbour: Scope, draft: VersionView
) -> None:
    assert versions(platform, neighbour) == ()
    acts: tuple[Callable[[], object], ...] = (
        lambda: version(platform, neighbour, draft.id),
        lambda: history(platform, neighbour, draft.id),
        lambda: export_json(platform, neighbour, "", draft.id),
        lambda: save_row(platform, neighbour, "", draft.id, 1, "general", "", {"title": "x"}),
        lambda: compare(platform, neighbour, draft.id, "plugin"),
    )
    for act in acts:
        with pytest.raises(NotFoundError):
            act()


def test_discarded_draft_never_changes_again(
    platform: Platform, first: Scope, draft: VersionView
) -> None:
    discard(platform, first, "", draft.id, 1)
    with pytest.raises(InvalidError) as refused:
        save_row(platform, first, "", draft.id, 2, "general", "", {"title": "x"})
    assert codes(refused) == ["L.1022"]
    for change in ({"content": "khác"}, {"state": PlanState.DRAFT}):
        with platform.database.session(first, writing=True) as session:
            row = session.get_one(PlanVersion, draft.id)
            for name, value in change.items():
                setattr(row, name, value)
            with pytest.raises(ImmutableError):
                session.flush()


@pytest.mark.parametrize("text", ["", " \r\n", b""])
def test_nothing_sent_is_told_so(platform: Platform, first: Scope, text: str | bytes) -> None:
    with pytest.raises(InvalidError) as refused:
        import_json(platform, first, "", text)
    assert codes(refused) == ["L.1047"]
