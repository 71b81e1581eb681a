"""What the operator types, as typed: answers, refusals and their codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.admin.conftest import SECRET
from tests.admin.doors import sign_in

from tinnhiem_admin.app import create_app
from tinnhiem_admin.cli import main
from tinnhiem_admin.settings import Settings

ROSTERS = str(Path(__file__).parents[2] / "examples")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a database that is there, released and filled."""
    address = f"sqlite:///{tmp_path_factory.mktemp('cli') / 'tinnhiem.db'}"
    assert run(address, "release").exit_code == 0
    assert run(address, "demo", "--rosters", ROSTERS).exit_code == 0
    return address


def run(database: str, *words: str, **more: str) -> Result:
    variables = {
        "TINNHIEM_SECRET_KEY": SECRET,
        "DATABASE_URL": database,
        "OWNER_DATABASE_URL": "",
        "TINNHIEM_TLS": "off",
        "TINNHIEM_DEMO": "on",
    }
    return CliRunner().invoke(main, words, env=variables | more)


def test_a_release_can_be_repeated(place: str) -> None:
    again = run(place, "release")
    assert again.exit_code == 0
    assert "Đã cập nhật" in again.output


def test_the_demonstration_is_loaded_once(place: str) -> None:
    again = run(place, "demo", "--rosters", ROSTERS)
    assert again.exit_code == 0
    assert "Dữ liệu mẫu đã có" in again.output


def test_the_demonstration_is_loaded_in_demo_mode_alone(place: str) -> None:
    refused = run(place, "demo", "--rosters", ROSTERS, TINNHIEM_DEMO="off")
    assert refused.exit_code == 2
    assert "TINNHIEM_DEMO" in refused.output


def test_the_demonstration_is_not_served_to_the_network(place: str) -> None:
    refused = run(place, "serve", "--bind", "0.0.0.0:8123")
    assert refused.exit_code == 2
    assert "127.0.0.1:8123" in refused.output


def test_an_old_database_is_refused_in_one_plain_line(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    refused = run(f"sqlite:///{tmp_path / 'empty.db'}", "serve", "--bind", "127.0.0.1:8123")
    assert refused.exit_code == 2
    assert "L.1305" in refused.output
    assert "Traceback" not in refused.output
    assert len(refused.output.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [(["serve"], "L.1302"), (["reset-password", "van.hanh"], "L.1302"), (["release"], "L.1300")],
)
def test_a_database_that_is_not_there_is_told(tmp_path: Path, words: list[str], code: str) -> None:
    refused = run(f"sqlite:///{tmp_path / 'nowhere' / 'tinnhiem.db'}", *words)
    assert refused.exit_code == 2
    assert code in refused.output
    assert "Traceback" not in refused.output


def test_a_short_key_is_refused(place: str) -> None:
    refused = run(place, "release", TINNHIEM_SECRET_KEY="k" * 31)
    assert refused.exit_code == 2
    assert "TINNHIEM_SECRET_KEY" in refused.output


def test_a_reset_account_signs_in_and_changes_its_password(place: str) -> None:
    assert run(place, "reset-second-factor", "canbo.dien_bien").exit_code == 0
    said = run(place, "reset-password", "canbo.dien_bien").output.strip().splitlines()
    given = said[-1]
    assert "Đã kết thúc 0 phiên đăng nhập, đã thu hồi 0 khóa API" in said[0]
    app = create_app(Settings(database_url=place, secret_key=SECRET, tls=False))
    browser = app.test_client()
    assert sign_in(browser, "canbo.dien_bien", given).status_code == 303
    assert "password" in browser.get("/").location
    app.extensions["tinnhiem"].database.close()


def test_a_blocked_account_is_out_until_it_is_unblocked(place: str) -> None:
    account = "quantri.nam_dinh"
    run(place, "reset-second-factor", account)
    given = run(place, "reset-password", account).output.strip().splitlines()[-1]
    app = create_app(Settings(database_url=place, secret_key=SECRET, tls=False))
    inside = app.test_client()
    assert sign_in(inside, account, given).status_code == 303
    said = [run(place, "block-account", account) for _ in range(2)]
    assert [one.exit_code for one in said] == [0, 0]
    assert "đã khóa tài khoản" in said[0].output
    assert "không có gì thay đổi" in said[1].output
    assert inside.get("/profile/password").location.startswith("/sign-in")
    refused = sign_in(app.test_client(), account, given)
    assert refused.status_code == 422
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in refused.text
    said = [run(place, "unblock-account", account) for _ in range(2)]
    assert "đã mở khóa tài khoản" in said[0].output
    assert "không có gì thay đổi" in said[1].output
    assert sign_in(app.test_client(), account, given).status_code == 303
    app.extensions["tinnhiem"].database.close()


@pytest.mark.parametrize(
    "command", ["reset-password", "reset-second-factor", "block-account", "unblock-account"]
)
def test_an_unknown_account_is_told(place: str, command: str) -> None:
    refused = run(place, command, "khong.co")
    assert refused.exit_code == 2
    assert "L.1254" in refused.output
    assert "Traceback" not in refused.output


def test_the_first_account_is_made_at_the_terminal(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'tinnhiem.db'}"
    assert run(address, "release").exit_code == 0
    made = run(address, "new-administrator", "van.hanh", "--name", "Lê Thị An")
    assert made.exit_code == 0
    again = run(address, "new-administrator", "van.hanh", "--name", "Lê Thị An")
    assert again.exit_code == 2
    assert "L.1257" in again.output
    app = create_app(Settings(database_url=address, secret_key=SECRET, tls=False))
    browser = app.test_client()
    password = made.output.strip().splitlines()[-1]
    assert sign_in(browser, "van.hanh", password).status_code == 303
    assert "password" in browser.get("/").location
    app.extensions["tinnhiem"].database.close()


@pytest.mark.parametrize(
    "words",
    [
        ("reset-password", "a\udced\udca0\udc80"),
        ("block-account", "\ud800"),
        ("new-administrator", "quan", "--name", "Lê \udcff"),
    ],
)
def test_words_that_are_no_text_are_refused(place: str, words: tuple[str, ...]) -> None:
    refused = run(place, *words)
    assert (refused.exit_code, refused.exception.__class__) == (2, SystemExit)
    assert "UTF-8" in refused.output


@pytest.mark.parametrize("port", ["99999", "0", "65536", "²", "8" * 5000, "-1", ""])
def test_a_port_that_there_can_not_be_is_refused(place: str, port: str) -> None:
    refused = run(place, "serve", "--bind", f"127.0.0.1:{port}")
    assert refused.exit_code == 2
    assert "65535" in refused.output


def test_a_host_name_that_is_none_is_refused(place: str) -> None:
    refused = run(place, "serve", "--bind", "a..b:8123", TINNHIEM_DEMO="off")
    assert refused.exit_code == 2
    assert "--bind a..b:8123" in refused.output


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(address: str) -> None:
    refused = run(address, "release")
    assert refused.exit_code == 2
    assert "DATABASE_URL" in refused.output
    assert "SELECT" not in refused.output
