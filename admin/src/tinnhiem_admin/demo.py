"""The demonstration: the installed localities as tenants, sample people, an account per role.

Deterministic but for passwords and second-factor secrets, which are random and shown once. Every
name is invented; people with an account are called "Mẫu".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from tinnhiem_admin.app import make_platform
from tinnhiem_admin.settings import Settings, SettingsError
from tinnhiem_core.law.finding import Severity
from tinnhiem_core.model.tenancy import AccountRole, TenantKind
from tinnhiem_core.services import plans, tenants
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.people.desk import Desk
from tinnhiem_core.services.people.imports.applying import apply_import
from tinnhiem_core.services.people.imports.files import preview
from tinnhiem_core.services.work import Platform
from tinnhiem_core.store import door
from tinnhiem_core.store.scope import Scope

ACTOR: Final = "Dữ liệu mẫu"
SINCE: Final = date(2021, 7, 1)
REASON: Final = "Dữ liệu mẫu: giữ nguyên văn kế hoạch đã ban hành."
IN_TENANT: Final = (
    (AccountRole.TENANT_ADMIN, "quantri"),
    (AccountRole.TENANT_ADMIN, "quantri2"),
    (AccountRole.STAFF, "canbo"),
    (AccountRole.BOARD_HEAD, "truongban"),
    (AccountRole.CLERK, "kiemphieu"),
    (AccountRole.OBSERVER, "giamsat"),
    (AccountRole.AUDITOR, "thanhtra"),
)
NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "vanhanh": "Nguyễn Thị Mẫu",
        "trunguong": "Trần Văn Mẫu",
        "quantri": "Lò Thị Mẫu",
        "quantri2": "Quàng Văn Mẫu",
        "canbo": "Phạm Thị Mẫu",
        "truongban": "Đỗ Văn Mẫu",
        "kiemphieu": "Vũ Thị Mẫu",
        "giamsat": "Hoàng Văn Mẫu",
        "thanhtra": "Bùi Thị Mẫu",
    }
)
"""Invented people: each is called "mẫu", sample."""

LAST: Final = "vanhanh"
"""The account that is made last: where it is, the load was not cut off."""

CUT_OFF: Final = (
    "Cơ sở dữ liệu đã có đơn vị nhưng không đủ dữ liệu mẫu: lần nạp trước bị ngắt giữa chừng, mật "
    "khẩu của lần đó không hiện lại được. Làm lại từ đầu: rm -r var && make run; hoặc dùng một cơ "
    "sở dữ liệu trống. (The database holds tenants but not the whole sample data: an earlier load "
    "was cut off, its passwords can't be shown. Start anew: rm -r var && make run; or use an "
    "empty database)"
)

FULL: Final = "dien_bien"
"""The tenant that gets an account of every role; the others get one administrator."""

IN_FORCE: Final[Mapping[str, date]] = MappingProxyType(
    {"dien_bien": date(2023, 9, 1), "ninh_son": date(2024, 1, 2)}
)
"""Tenants whose plan is approved, and since when; one with an error stays a draft."""

KINDS: Final[Mapping[str, TenantKind]] = MappingProxyType({"quang_ngai": TenantKind.DEPARTMENT})
"""Tenants that are something else than their level says: a department of a province."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One account of the demonstration; ``secret`` is that of its second factor."""

    number: int
    tenant: str
    role: AccountRole
    username: str
    password: str = field(repr=False)
    secret: str = field(repr=False)


def load(settings: Settings, rosters: Path) -> tuple[Made, ...]:
    """Fill an empty database; return the accounts, or none where it is filled already.

    Raises ``SettingsError`` where an earlier load was cut off: nobody was told its passwords.
    """
    platform = make_platform(settings)
    try:
        return _load(platform, rosters)
    finally:
        platform.database.close()


def _load(platform: Platform, rosters: Path) -> tuple[Made, ...]:
    root = tenants.ensure_platform(platform)
    scope = Scope(tenant=root, platform=True)
    if _is_whole(platform):
        return ()
    top = tenants.tenant(platform, scope, root)
    if any(one.children or one.tenant.id != root for one in _tops(platform, scope)):
        raise SettingsError([CUT_OFF])
    made = tuple(_filled(platform, scope, rosters))
    return (_account(platform, top, AccountRole.PLATFORM_ADMIN, LAST), *made)


def _is_whole(platform: Platform) -> bool:
    with platform.database.reading(door.scope()) as session:
        return door.account_named(session, LAST) is not None


def _tops(platform: Platform, scope: Scope) -> tuple[tenants.TenantNode, ...]:
    return tenants.tenant_tree(platform, scope, closed=True)


def _filled(platform: Platform, scope: Scope, rosters: Path) -> Iterator[Made]:
    centre = tenants.create_tenant(platform, scope, ACTOR, _centre(scope.tenant or 0))
    yield _account(platform, centre, AccountRole.CENTRAL_OFFICER, "trunguong")
    for slug in platform.localities.plans:
        kind = KINDS.get(slug)
        form = tenants.TenantForm(locality=slug, parent=centre.id, since=SINCE, kind=kind)
        tenant = tenants.create_tenant(platform, scope, ACTOR, form)
        yield from _locality(platform, tenant, rosters / slug / "danh_sach.csv")


def _centre(root: int) -> tenants.TenantForm:
    name = "Cơ quan trung ương (dữ liệu mẫu)"
    return tenants.TenantForm(
        slug="trung_uong", name=name, kind=TenantKind.CENTRAL, parent=root, since=SINCE
    )


def _locality(platform: Platform, tenant: tenants.TenantView, roster: Path) -> Iterator[Made]:
    _people(platform, Scope(tenant=tenant.id), roster)
    wanted = IN_TENANT if tenant.slug == FULL else IN_TENANT[:1]
    made = [_account(platform, tenant, role, f"{word}.{tenant.slug}") for role, word in wanted]
    _plan(platform, tenant, made)
    yield from made


def _people(platform: Platform, scope: Scope, roster: Path) -> None:
    if not roster.is_file():
        return
    desk = Desk(platform=platform, scope=scope, actor=ACTOR)
    seen = preview(desk, roster.name, roster.read_bytes())
    apply_import(desk, seen.line.id, seen.seal)


def _account(
    platform: Platform, tenant: tenants.TenantView, role: AccountRole, username: str
) -> Made:
    new = operator.NewAccount(
        tenant=tenant.id,
        username=username,
        name=_name(username),
        role=role,
        password=operator.random_password(),
        must_change=False,
        second_factor=True,
    )
    created = operator.create_account(platform, new)
    return Made(
        number=created.account,
        tenant=tenant.name,
        role=role,
        username=username,
        password=new.password,
        secret=created.secret,
    )


def _name(username: str) -> str:
    return NAMES[username.partition(".")[0]]


def _plan(platform: Platform, tenant: tenants.TenantView, accounts: list[Made]) -> None:
    """Start a draft from the plugin; put it in force where that is wanted and allowed.

    Two people do it where there are two administrators, as the law of the product asks.
    """
    editor, approver = accounts[0], accounts[min(1, len(accounts) - 1)]
    by_editor = Scope(tenant=tenant.id, account=editor.number)
    draft = plans.start_from_plugin(platform, by_editor, _name(editor.username))
    since = IN_FORCE.get(tenant.slug)
    report = plans.version(platform, by_editor, draft.id).report
    if since is None or report.errors:
        return
    reasons = _reasons(report)
    sent = plans.submit(
        platform, by_editor, _name(editor.username), draft.id, draft.revision, reasons
    )
    by_approver = Scope(tenant=tenant.id, account=approver.number)
    name = _name(approver.username)
    plans.approve(platform, by_approver, name, sent.id, sent.revision, since)
    if tenant.slug == FULL:
        plans.start_from_version(platform, by_editor, _name(editor.username), sent.id)


def _reasons(report: plans.PlanReport) -> tuple[plans.Reason, ...]:
    codes = {
        one.finding.code for one in report.findings if one.finding.severity is Severity.WARNING
    }
    return tuple(plans.Reason(code=one, text=REASON) for one in sorted(codes))
