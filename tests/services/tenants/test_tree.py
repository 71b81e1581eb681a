"""The tree of tenants: created, searched, changed, closed and merged; its history stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from sqlalchemy import select

from tinnhiem_core.model.tenancy import TenantKind
from tinnhiem_core.services.refusals import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from tinnhiem_core.services.tenants import (
    Standing,
    TenantForm,
    TenantNode,
    TenantView,
    close_tenant,
    create_tenant,
    edit_tenant,
    ensure_platform,
    merge_tenant,
    require_open,
    tenant,
    tenant_standing,
    tenant_tree,
    writing,
)
from tinnhiem_core.services.work import Platform, work
from tinnhiem_core.store import Scope
from tinnhiem_core.store.errors import OtherTenantError
from tinnhiem_core.store.tables import AuditEvent, Tenant
from tinnhiem_core.texts import Lang

TODAY = date(2023, 6, 2)


def made(platform: Platform, scope: Scope, name: str, **more: object) -> TenantView:
    form = TenantForm(name=name, **{"kind": TenantKind.PROVINCE, **more})  # type: ignore[arg-type]
    return create_tenant(platform, scope, "Quản trị", form)


def names(nodes: Iterable[TenantNode]) -> list[object]:
    return [
        [one.tenant.name, names(one.children)] if one.children else one.tenant.name
        for one in nodes
    ]


def codes(error: pytest.ExceptionInfo[InvalidError]) -> list[tuple[str, str]]:
    return [(one.code, one.where) for one in error.value.findings]


def actions(platform: Platform, scope: Scope) -> list[str]:
    with platform.database.reading(scope) as session:
        return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.number)))


def test_platform_is_made_once_with_its_first_event(platform: Platform, scope: Scope) -> None:
    assert ensure_platform(platform) == scope.tenant
    assert actions(platform, scope) == ["tenant.created"]
    assert tenant(platform, scope, scope.tenant or 0).kind is TenantKind.PLATFORM


def test_start_cut_off_before_the_event_is_completed_by_the_next(platform: Platform) -> None:
    with platform.database.work(Scope(tenant=None, platform=True)) as session:
        row = Tenant(slug="platform", name="Vận hành", search="van hanh", kind=TenantKind.PLATFORM)
        session.add(row)
        session.flush()
        key = row.id
    assert ensure_platform(platform) == key
    assert actions(platform, Scope(tenant=key, platform=True)) == ["tenant.created"]


def test_locality_fills_in_what_is_left_empty(platform: Platform, scope: Scope) -> None:
    found = create_tenant(platform, scope, "Quản trị", TenantForm(locality="dien_bien"))
    assert (found.slug, found.name, found.kind) == (
        "dien_bien",
        "Tỉnh Điện Biên",
        TenantKind.PROVINCE,
    )
    assert found.locality == "dien_bien"
    assert found.standing is Standing.OPEN


def test_search_needs_no_diacritics_and_keeps_what_stands_above(
    platform: Platform, scope: Scope
) -> None:
    top = made(platform, scope, "Trung ương", kind=TenantKind.CENTRAL)
    province = made(platform, scope, "Tỉnh Điện Biên", parent=top.id)
    made(platform, scope, "Huyện Tủa Chùa", parent=province.id, kind=TenantKind.DISTRICT)
    made(platform, scope, "Tỉnh Nam Định", parent=top.id)
    found = tenant_tree(platform, scope, query="tua chua")
    assert names(found) == [["Trung ương", [["Tỉnh Điện Biên", ["Huyện Tủa Chùa"]]]]]
    assert [found[0].matches, found[0].children[0].matches] == [False, False]
    assert found[0].children[0].children[0].matches
    assert names(tenant_tree(platform, scope, query="ĐIỆN biên"))[0] == [
        "Trung ương",
        ["Tỉnh Điện Biên"],
    ]


def test_every_error_is_told_at_once(platform: Platform, scope: Scope) -> None:
    made(platform, scope, "Một", slug="mot")
    form = TenantForm(slug="mot", name=" ", parent=999)
    with pytest.raises(InvalidError) as refused:
        create_tenant(platform, scope, "Quản trị", form)
    assert codes(refused) == [
        ("L.1002", "name"),
        ("L.1018", "kind"),
        ("L.1003", "slug"),
        ("L.1005", "parent"),
    ]
    with pytest.raises(InvalidError) as refused:
        made(platform, scope, "Hai", slug="Hai!", locality="khong_co")
    assert codes(refused) == [("L.1013", "locality"), ("L.1004", "slug")]


def test_tenant_never_stands_below_itself(platform: Platform, scope: Scope) -> None:
    above = made(platform, scope, "Trên")
    below = made(platform, scope, "Dưới", parent=above.id)
    form = TenantForm(name="Trên", kind=TenantKind.PROVINCE, parent=below.id)
    with pytest.raises(InvalidError) as refused:
        edit_tenant(platform, scope, "Quản trị", above.id, above.revision, form)
    assert codes(refused) == [("L.1005", "parent")]


def test_second_of_two_editors_is_told_who_was_first(platform: Platform, scope: Scope) -> None:
    seen = made(platform, scope, "Tỉnh A")
    form = TenantForm(name="Tỉnh B", kind=TenantKind.PROVINCE)
    after = edit_tenant(platform, scope, "Lò Văn Một", seen.id, seen.revision, form)
    assert (after.name, after.slug, after.revision) == ("Tỉnh B", "tinh_a", seen.revision + 1)
    with pytest.raises(ConflictError) as refused:
        edit_tenant(platform, scope, "Lò Văn Hai", seen.id, seen.revision, form)
    assert "Lò Văn Một" in refused.value.findings[0].text(Lang.EN)
    assert tenant(platform, scope, seen.id).name == "Tỉnh B"


def test_tree_shows_the_day(platform: Platform, scope: Scope) -> None:
    old = made(platform, scope, "Tỉnh Cũ", since=date(2010, 1, 1))
    made(platform, scope, "Tỉnh Mới", since=date(2025, 7, 1))
    close_tenant(platform, scope, "Quản trị", old.id, old.revision, date(2025, 6, 30))
    shown = {
        day: names(tenant_tree(platform, scope, day=day))[1:]
        for day in (date(2009, 12, 31), date(2010, 1, 1), date(2025, 6, 30), date(2025, 7, 1))
    }
    assert list(shown.values()) == [[], ["Tỉnh Cũ"], ["Tỉnh Cũ"], ["Tỉnh Mới"]]
    every = tenant_tree(platform, scope, day=date(2025, 7, 1), closed=True)
    assert names(every)[1:] == ["Tỉnh Cũ", "Tỉnh Mới"]


def test_merged_tenant_keeps_its_history(platform: Platform, scope: Scope) -> None:
    one, other = made(platform, scope, "Tỉnh Nam Định"), made(platform, scope, "Tỉnh Ninh Bình")
    after = merge_tenant(platform, scope, "Quản trị", one.id, one.revision, other.id, TODAY)
    assert (after.until, after.merged_into, after.merged_into_name) == (
        TODAY,
        other.id,
        "Tỉnh Ninh Bình",
    )
    assert after.standing is Standing.OPEN
    assert actions(platform, scope)[-1] == "tenant.merged"
    with pytest.raises(InvalidError) as refused:
        merge_tenant(platform, scope, "Quản trị", other.id, other.revision, one.id, TODAY)
    assert codes(refused) == [("L.1010", "into")]


def test_what_cannot_end_says_why(platform: Platform, scope: Scope) -> None:
    above = made(platform, scope, "Trên", since=date(2023, 6, 1))
    below = made(platform, scope, "Dưới", parent=above.id)
    with pytest.raises(InvalidError) as refused:
        close_tenant(platform, scope, "", above.id, above.revision, date(2023, 5, 31))
    assert [code for code, _ in codes(refused)] == ["L.1006", "L.1008"]
    assert "Dưới" in str(refused.value)
    with pytest.raises(InvalidError) as refused:
        merge_tenant(platform, scope, "", above.id, above.revision, below.id, TODAY)
    assert [code for code, _ in codes(refused)] == ["L.1008", "L.1010"]
    own = tenant(platform, scope, scope.tenant or 0)
    with pytest.raises(InvalidError) as refused:
        close_tenant(platform, scope, "", own.id, own.revision, TODAY)
    assert [code for code, _ in codes(refused)] == ["L.1012"]


def test_closed_tenant_is_read_and_not_written(platform: Platform, scope: Scope) -> None:
    one = made(platform, scope, "Huyện Ninh Sơn", kind=TenantKind.DISTRICT)
    close_tenant(platform, scope, "", one.id, one.revision, date(2023, 6, 1))
    own = Scope(tenant=one.id)
    assert tenant_standing(platform, own).standing is Standing.CLOSED
    with pytest.raises(ForbiddenError) as refused, work(platform, own) as act:
        require_open(act)
    assert refused.value.findings[0].code == "L.1009"
    with pytest.raises(InvalidError) as again:
        close_tenant(platform, scope, "", one.id, one.revision + 1, TODAY)
    assert codes(again) == [("L.1007", "")]


def test_tenant_is_made_ready_before_its_first_day(platform: Platform, scope: Scope) -> None:
    one = made(platform, scope, "Tỉnh Mới", since=date(2025, 7, 1))
    own = Scope(tenant=one.id)
    assert tenant_standing(platform, own).standing is Standing.NOT_YET
    with work(platform, own) as act:
        assert require_open(act).id == one.id


def test_last_day_is_still_open(platform: Platform, scope: Scope) -> None:
    one = made(platform, scope, "Huyện Ninh Sơn", kind=TenantKind.DISTRICT)
    close_tenant(platform, scope, "", one.id, one.revision, TODAY)
    with work(platform, Scope(tenant=one.id)) as act:
        assert require_open(act).name == "Huyện Ninh Sơn"


def test_nobody_but_the_platform_sees_or_writes_the_tree(platform: Platform, scope: Scope) -> None:
    one, other = made(platform, scope, "Tỉnh A"), made(platform, scope, "Tỉnh B")
    own = Scope(tenant=one.id)
    assert names(tenant_tree(platform, own)) == ["Tỉnh A"]
    with pytest.raises(NotFoundError):
        tenant(platform, own, other.id)
    with pytest.raises(OtherTenantError):
        edit_tenant(platform, own, "", one.id, 1, TenantForm(name="X", kind=TenantKind.PROVINCE))
    assert tenant(platform, scope, one.id).name == "Tỉnh A"


def test_a_parent_stands_no_lower_than_what_is_under_it(platform: Platform, scope: Scope) -> None:
    province = made(platform, scope, "Tỉnh Quảng Ngãi")
    department = made(platform, scope, "Sở Nội vụ", kind=TenantKind.DEPARTMENT, parent=province.id)
    for kind in (TenantKind.PROVINCE, TenantKind.CENTRAL):
        with pytest.raises(InvalidError) as refused:
            made(platform, scope, "Bắc Giang", kind=kind, parent=department.id)
        (finding,) = refused.value.findings
        assert (finding.code, finding.where) == ("L.1005", "parent")
        assert "thấp hơn" in finding.text(Lang.VI)
    form = TenantForm(name=province.name, kind=TenantKind.PROVINCE, parent=department.id)
    with pytest.raises(InvalidError):
        edit_tenant(platform, scope, "QT", province.id, province.revision, form)
    lower = TenantForm(name=province.name, kind=TenantKind.COMMUNE)
    with pytest.raises(InvalidError) as refused:
        edit_tenant(platform, scope, "QT", province.id, province.revision, lower)
    assert codes(refused) == [("L.1065", "kind")]
    assert "Sở Nội vụ" in refused.value.findings[0].text(Lang.EN)
    for kind in (TenantKind.COMPANY, TenantKind.DEPARTMENT, TenantKind.COMMUNE):
        made(platform, scope, f"Cấp dưới {kind}", kind=kind, parent=department.id)


def test_one_name_stands_once_under_a_parent_while_it_is_open(
    platform: Platform, scope: Scope
) -> None:
    first = made(platform, scope, "Tỉnh Điện Biên")
    for name in ("Tỉnh Điện Biên", "tỉnh  điện biên"):
        with pytest.raises(InvalidError) as refused:
            made(platform, scope, name, slug="khac")
        assert [(one.code, one.where) for one in refused.value.findings] == [("L.1017", "name")]
    made(platform, scope, "Tỉnh Điên Biên", slug="khac")  # one mark makes another name
    other = made(platform, scope, "Tỉnh Lai", slug="lai")
    form = TenantForm(name="Tỉnh Điện Biên", kind=TenantKind.PROVINCE)
    with pytest.raises(InvalidError):
        edit_tenant(platform, scope, "QT", other.id, other.revision, form)
    made(platform, scope, "Tỉnh Điện Biên", slug="duoi", parent=other.id)
    same = TenantForm(name="Tỉnh Điện Biên", kind=TenantKind.PROVINCE)
    edit_tenant(platform, scope, "QT", first.id, first.revision, same)
    close_tenant(platform, scope, "QT", first.id, first.revision + 1, date(2023, 6, 1))
    made(platform, scope, "Tỉnh Điện Biên", slug="moi")


def test_a_code_that_is_taken_at_the_same_moment_is_told_as_such(
    platform: Platform, scope: Scope, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(platform, scope, "Tỉnh Một", slug="mot")
    monkeypatch.setattr(writing, "with_slug", lambda *_: None)  # not yet there when it is asked
    with pytest.raises(InvalidError) as refused:
        made(platform, scope, "Tỉnh Hai", slug="mot")
    assert [(one.code, one.where) for one in refused.value.findings] == [("L.1003", "slug")]
    made(platform, scope, "Tỉnh Hai", slug="hai")
