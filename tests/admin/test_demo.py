"""The demonstration: what it holds, that its accounts really open the door, and only once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from flask import Flask
from tests.admin.conftest import settings_for
from tests.admin.doors import sign_in
from tests.databases import ENGINES, bare

from tinnhiem_admin import demo as loading
from tinnhiem_admin.app import create_app
from tinnhiem_admin.demo import Made, load
from tinnhiem_admin.release import release
from tinnhiem_admin.settings import Settings, SettingsError
from tinnhiem_admin.slips import shown
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services.audit.listing import Wanted, events
from tinnhiem_core.services.tenants import (
    TenantForm,
    TenantView,
    create_tenant,
    edit_tenant,
    tenant_tree,
)
from tinnhiem_core.store.scope import Scope
from tinnhiem_core.store.tenants import platform_row

ROSTERS = Path(__file__).parents[2] / "examples"
LOCALITIES = {"bac_giang", "dien_bien", "nam_dinh", "ninh_son", "quang_ngai"}


@dataclass(frozen=True, slots=True)
class Demo:
    """A loaded demonstration."""

    settings: Settings
    app: Flask
    made: tuple[Made, ...]

    def page(self, username: str) -> str:
        """Return the home page of one account, reached through password and second factor."""
        one = next(one for one in self.made if one.username == username)
        browser = self.app.test_client()
        sign_in(browser, one.username, one.password, one.secret)
        answer = browser.get("/")
        assert answer.status_code == 200
        return answer.get_data(as_text=True)


@pytest.fixture(scope="module", params=ENGINES)
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Demo]:
    for place in bare(request.param, tmp_path_factory.mktemp("demo")):
        settings = replace(settings_for(place), demo=True)
        release(settings)
        made = load(settings, ROSTERS)
        app = create_app(settings)
        yield Demo(settings, app, made)
        app.extensions["tinnhiem"].database.close()


def test_there_is_an_account_of_every_role(demo: Demo) -> None:
    roles = Counter(one.role for one in demo.made)
    assert set(roles) == set(AccountRole)
    assert roles[AccountRole.TENANT_ADMIN] == len(LOCALITIES) + 1  # two where four eyes are needed
    admins = {one.username for one in demo.made if one.role is AccountRole.TENANT_ADMIN}
    assert {one.partition(".")[2] for one in admins} == LOCALITIES


def test_secrets_are_random_and_long(demo: Demo) -> None:
    assert len({one.password for one in demo.made}) == len(demo.made)
    assert len({one.secret for one in demo.made}) == len(demo.made)
    assert all(len(one.password) >= 20 and len(one.secret) == 32 for one in demo.made)


@pytest.mark.parametrize(
    ("username", "words"),
    [
        ("vanhanh", "1 đơn vị chưa có quản trị viên"),
        ("trunguong", "Chưa có việc dành cho đồng chí"),
        ("quantri.dien_bien", "Kế hoạch đang áp dụng"),
        ("quantri.ninh_son", "Kế hoạch đang áp dụng"),
        ("quantri.nam_dinh", "cảnh báo chưa ghi lý do"),
        ("quantri.bac_giang", "Bản nháp"),
        ("quantri.quang_ngai", "Bản nháp"),
        ("canbo.dien_bien", "Cán bộ có chức vụ"),
        ("giamsat.dien_bien", "Chưa có việc dành cho đồng chí"),
        ("thanhtra.dien_bien", "Nhật ký nguyên vẹn"),
        ("kiemphieu.dien_bien", "Chưa có việc dành cho đồng chí"),
        ("truongban.dien_bien", "Kế hoạch đang áp dụng"),
    ],
)
def test_every_account_opens_the_door_to_something(demo: Demo, username: str, words: str) -> None:
    page = demo.page(username)
    assert words in page
    assert "Dữ liệu mẫu" in page


def tenants_of(demo: Demo) -> dict[str, TenantView]:
    platform = demo.app.extensions["tinnhiem"]
    with platform.database.reading(Scope(tenant=None, platform=True)) as session:
        row = platform_row(session)
        assert row is not None
        number = row.id
    (root,) = tenant_tree(platform, Scope(tenant=number, platform=True), closed=True)
    found, waiting = dict[str, TenantView](), [root]
    while waiting:
        one = waiting.pop()
        found[one.tenant.slug] = one.tenant
        waiting.extend(one.children)
    return found


def test_a_department_is_called_one(demo: Demo) -> None:
    kinds = {slug: one.kind for slug, one in tenants_of(demo).items()}
    assert kinds["quang_ngai"] is TenantKind.DEPARTMENT
    assert kinds["dien_bien"] is TenantKind.PROVINCE


def test_the_log_names_those_whom_the_pages_name(demo: Demo) -> None:
    platform = demo.app.extensions["tinnhiem"]
    scope = Scope(tenant=tenants_of(demo)["dien_bien"].id)
    acts = events(platform, scope, Wanted(subject="plan/1")).lines
    assert {one.action: (one.actor, one.username) for one in acts} == {
        "plan.started": ("Lò Thị Mẫu", "quantri.dien_bien"),
        "plan.submitted": ("Lò Thị Mẫu", "quantri.dien_bien"),
        "plan.approved": ("Quàng Văn Mẫu", "quantri2.dien_bien"),
    }


def test_a_second_load_changes_nothing_and_says_how_to_reset(demo: Demo) -> None:
    again = load(demo.settings, ROSTERS)
    assert again == ()
    told = "\n".join(shown(again))
    assert "RESET=" in told
    assert not any(one.password in told for one in demo.made)


def test_the_slip_shows_each_account_with_its_code_for_an_app(demo: Demo) -> None:
    told = "\n".join(shown(demo.made))
    for one in demo.made:
        assert one.password in told
        assert told.count(one.secret) == 2
        assert f":{one.username}?secret={one.secret}" in told
    assert max(len(line) for line in told.splitlines() if "otpauth" not in line) <= 110


def test_no_secret_stands_in_what_is_logged(demo: Demo) -> None:
    assert not any(one.password in repr(one) or one.secret in repr(one) for one in demo.made)


def test_without_the_demonstration_no_page_says_sample_data(demo: Demo) -> None:
    plain = create_app(replace(demo.settings, demo=False))
    assert "Dữ liệu mẫu" not in plain.test_client().get("/sign-in").get_data(as_text=True)
    assert "Dữ liệu mẫu" in demo.app.test_client().get("/sign-in").get_data(as_text=True)
    plain.extensions["tinnhiem"].database.close()


def test_a_tenant_at_the_top_is_no_hindrance_to_the_next_start(demo: Demo) -> None:
    platform = demo.app.extensions["tinnhiem"]
    root = next(one.parent for one in tenants_of(demo).values() if one.slug == "trung_uong")
    scope = Scope(tenant=root, platform=True)
    form = TenantForm(name="Đơn vị ở trên cùng", kind=TenantKind.CENTRAL)
    top = create_tenant(platform, scope, "QT", form)
    assert load(demo.settings, ROSTERS) == ()
    edit_tenant(platform, scope, "QT", top.id, top.revision, replace(form, parent=root))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_load_that_was_cut_off_is_never_taken_for_a_whole_one(
    engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_given: object) -> None:
        raise KeyboardInterrupt

    for place in bare(engine, tmp_path):
        settings = replace(settings_for(place), demo=True)
        release(settings)
        with monkeypatch.context() as patch:
            patch.setattr(loading, "_people", cut_off)
            with pytest.raises(KeyboardInterrupt):
                load(settings, ROSTERS)
        with pytest.raises(SettingsError) as told:
            load(settings, ROSTERS)
        assert "rm -r var" in str(told.value)
