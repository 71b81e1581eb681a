"""``tinnhiem-admin``: what the operator does in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from tinnhiem_admin.settings import Settings, SettingsError, from_environment
from tinnhiem_core.law.refusal import RefusedError
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services.work import Platform

REFUSED = 2
TEMPORARY = "Mật khẩu tạm, đổi ở lần đăng nhập tới (temporary password, to be changed):"
SHUT_OUT = (
    "Đã kết thúc {sign_ins} phiên đăng nhập, đã thu hồi {keys} khóa API của tài khoản. "
    "({sign_ins} sign-ins have ended, {keys} API keys were revoked)"
)
BLOCKED = (
    "đã khóa tài khoản; phiên đăng nhập kết thúc, khóa API và lời mời đã cấp không dùng được. "
    "Mở lại: tinnhiem-admin unblock-account. (blocked: its sign-ins have ended, its API keys and "
    "invitations are refused; undo with unblock-account)"
)
BLOCKED_BEFORE = "tài khoản đã bị khóa từ trước; không có gì thay đổi (blocked already)"
UNBLOCKED = (
    "đã mở khóa tài khoản, mật khẩu cũ còn dùng được; nếu nghi lộ mật khẩu: "
    "tinnhiem-admin reset-password. (unblocked with the password it had; if that may be known to "
    "others: reset-password)"
)
UNBLOCKED_BEFORE = "tài khoản không bị khóa; không có gì thay đổi (is not blocked)"
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def _refuse(lines: object) -> NoReturn:
    click.echo(lines, err=True)
    sys.exit(REFUSED)


def _with_settings(command: Callable[..., None]) -> Callable[..., None]:
    @wraps(command)
    def told(**options: Any) -> None:  # noqa: ANN401 - whatever click read
        try:
            settings = from_environment()
            _check_texts(options)
            command(settings, **options)
        except (SettingsError, RefusedError) as refused:
            _refuse(refused)

    return told


def _check_texts(options: Mapping[str, object]) -> None:
    """Refuse words of the command line that are no text: no database could look for them."""
    strange = [
        f"{name.upper()}: có byte không phải chữ UTF-8; gõ lại (not UTF-8 text; type it again)"
        for name, value in options.items()
        if isinstance(value, str) and value.encode("utf-8", "replace").decode() != value
    ]
    if strange:
        raise SettingsError(strange)


@contextmanager
def _platform(settings: Settings) -> Iterator[Platform]:
    from tinnhiem_admin.app import make_platform  # noqa: PLC0415 - start-up stays quick
    from tinnhiem_core.services.database.check import NotReadyError, check  # noqa: PLC0415

    if found := check(settings.database_url):
        raise NotReadyError(*found)
    platform = make_platform(settings)
    try:
        yield platform
    finally:
        platform.database.close()


@click.group(help="Vận hành trang quản trị. (Operate the administration site.)")
def main() -> None:
    """Gather the commands."""


@main.command(help="Cập nhật cơ sở dữ liệu và quyền. (Upgrade the database and the permissions.)")
@_with_settings
def release(settings: Settings) -> None:
    """Run once for each new version, before the workers start."""
    from tinnhiem_admin.release import release as run  # noqa: PLC0415 - start-up stays quick

    run(settings)
    click.echo("Đã cập nhật cơ sở dữ liệu và quyền. (Database and permissions are up to date.)")


@main.command(help="Chạy máy chủ gunicorn. (Serve with gunicorn.)")
@click.option("--bind", default="127.0.0.1:8000", show_default=True, metavar="HOST:PORT")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@_with_settings
def serve(settings: Settings, *, bind: str, workers: int) -> None:
    """Serve as in production; demo mode binds the loopback alone."""
    from tinnhiem_admin.revision import require_current  # noqa: PLC0415
    from tinnhiem_admin.serving import check_bind, check_free, run  # noqa: PLC0415

    check_bind(settings, bind)
    with _platform(settings) as platform:  # told here once, not by every worker
        require_current(platform.database)
    check_free(bind)
    run(settings, bind, workers)


@main.command(help="Nạp dữ liệu mẫu. (Load the demonstration data.)")
@click.option("--rosters", default="examples", show_default=True, type=FOLDER)
@_with_settings
def demo(settings: Settings, *, rosters: Path) -> None:
    """Fill an empty database and print the accounts."""
    from tinnhiem_admin.demo import load  # noqa: PLC0415
    from tinnhiem_admin.slips import shown  # noqa: PLC0415

    if not settings.demo:
        problem = "TINNHIEM_DEMO=on: dữ liệu mẫu không nạp vào nơi làm việc thật (sample data)"
        raise SettingsError([problem])
    for line in shown(load(settings, rosters)):
        click.echo(line)


@main.command("new-administrator", help="Tạo quản trị hệ thống. (Make a platform administrator.)")
@click.argument("username")
@click.option("--name", required=True, help="Họ và tên. (Full name.)")
@_with_settings
def new_administrator(settings: Settings, *, username: str, name: str) -> None:
    """Make an account of the platform, from which all others come; print its password."""
    from tinnhiem_core.services.accounts import operator  # noqa: PLC0415
    from tinnhiem_core.services.tenants import ensure_platform  # noqa: PLC0415

    password = operator.random_password()
    with _platform(settings) as platform:
        new = operator.NewAccount(
            tenant=ensure_platform(platform),
            username=username,
            name=name,
            role=AccountRole.PLATFORM_ADMIN,
            password=password,
        )
        operator.create_account(platform, new)
    click.echo(TEMPORARY)
    click.echo(password)


@main.command("reset-password", help="Cấp lại mật khẩu tạm. (Give a temporary password.)")
@click.argument("username")
@_with_settings
def reset_password(settings: Settings, *, username: str) -> None:
    """Print a temporary password; end the sign-ins of the account and revoke its API keys."""
    from tinnhiem_core.services.accounts import operator  # noqa: PLC0415

    with _platform(settings) as platform:
        given = operator.reset_password(platform, username)
    click.echo(SHUT_OUT.format(sign_ins=given.sign_ins, keys=given.keys))
    click.echo(TEMPORARY)
    click.echo(given.password)


@main.command("reset-second-factor", help="Gỡ bước xác thực thứ hai. (Remove the second factor.)")
@click.argument("username")
@_with_settings
def reset_second_factor(settings: Settings, *, username: str) -> None:
    """Let an account set up its second factor anew at the next sign-in."""
    from tinnhiem_core.services.accounts import operator  # noqa: PLC0415

    with _platform(settings) as platform:
        operator.reset_second_factor(platform, username)
    click.echo(f"{username}: đã gỡ bước xác thực thứ hai (the second factor was removed)")


@main.command("block-account", help="Khóa tài khoản. (Block an account.)")
@click.argument("username")
@_with_settings
def block_account(settings: Settings, *, username: str) -> None:
    """End the sign-ins of an account at once and refuse new ones and its keys."""
    from tinnhiem_core.services.accounts import operator  # noqa: PLC0415

    with _platform(settings) as platform:
        changed = operator.block_account(platform, username)
    click.echo(f"{username}: {BLOCKED if changed else BLOCKED_BEFORE}")


@main.command("unblock-account", help="Mở khóa tài khoản. (Unblock an account.)")
@click.argument("username")
@_with_settings
def unblock_account(settings: Settings, *, username: str) -> None:
    """Let an account in again, with the password and the keys that it had."""
    from tinnhiem_core.services.accounts import operator  # noqa: PLC0415

    with _platform(settings) as platform:
        changed = operator.unblock_account(platform, username)
    click.echo(f"{username}: {UNBLOCKED if changed else UNBLOCKED_BEFORE}")
