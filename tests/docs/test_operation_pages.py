"""What an operator reads is so: settings, commands, files of ``deploy/``, tests, error codes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from tests.docs.pages import ROOT

from tinnhiem_admin import serving, settings
from tinnhiem_admin.app import MAX_BODY
from tinnhiem_admin.cli import main
from tinnhiem_core.cli.commands.db import command as database
from tinnhiem_core.texts import CATALOGUE

ADMIN: Final = (ROOT / "admin/README.md").read_text(encoding="utf-8")
DEPLOYMENT: Final = (ROOT / "docs/deployment.md").read_text(encoding="utf-8")
DATABASE: Final = (ROOT / "docs/database.md").read_text(encoding="utf-8")
SECURITY: Final = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NGINX: Final = (ROOT / "deploy/nginx.conf").read_text(encoding="utf-8")
UNITS: Final = sorted(ROOT.glob("deploy/*.service"))
NAMES: Final = [one.stem for one in UNITS]
VARIABLE: Final = re.compile(r"\b(?:TINNHIEM_[A-Z_]+|(?:OWNER_)?DATABASE_URL)\b")
PLACEHOLDER: Final = "CHANGE"


def read_settings() -> set[str]:
    """Return the variables that ``settings.py`` asks the environment for."""
    source = Path(settings.__file__).read_text(encoding="utf-8")
    return set(re.findall(r'given\.get\("([A-Z_]+)"', source))


def filled() -> dict[str, str]:
    """Return the sample environment with what is left to fill in."""
    lines = (ROOT / "deploy/tinnhiem.env").read_text(encoding="utf-8").splitlines()
    pairs = dict(one.split("=", 1) for one in lines if "=" in one and not one.startswith("#"))
    return {name: value or "0123456789abcdef" * 2 for name, value in pairs.items()}


def test_every_setting_has_its_row() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \| .+ \| .+ \|$", ADMIN, re.MULTILINE)
    assert sorted(rows) == sorted(read_settings())


@pytest.mark.parametrize(
    "page",
    [ADMIN, DEPLOYMENT, DATABASE, SECURITY, NGINX],
    ids=["admin", "deployment", "database", "security", "nginx"],
)
def test_no_other_setting_is_named(page: str) -> None:
    assert set(VARIABLE.findall(page)) - read_settings() == set()


def test_every_command_of_the_operator_has_its_row() -> None:
    rows = re.findall(r"^\| `tinnhiem-admin ([\w-]+)", ADMIN, re.MULTILINE)
    assert sorted(rows) == sorted(main.commands)


@pytest.mark.parametrize(
    "page", [ADMIN, DEPLOYMENT, DATABASE, *UNITS], ids=["admin", "deployment", "database", *NAMES]
)
def test_every_command_that_is_named_can_be_typed(page: str | Path) -> None:
    text = page if isinstance(page, str) else page.read_text(encoding="utf-8")
    known = {f"-admin {name}" for name in main.commands}
    known |= {f" db {name}" for name in database.commands} | {" audit verify"}
    typed = re.findall(r"(?<![\w-])tinnhiem((?:-admin| db| audit) (?!tinnhiem)[a-z][\w-]+)", text)
    assert typed
    assert set(typed) - known == set()


def test_the_sample_environment_is_taken() -> None:
    made = settings.from_environment(filled())
    assert made.tls
    assert not made.demo
    assert made.proxies == 1
    assert PLACEHOLDER in made.database_url
    assert made.owner_url == ""


def test_the_units_serve_where_the_proxy_looks() -> None:
    unit = (ROOT / "deploy/tinnhiem.service").read_text(encoding="utf-8")
    (bind,) = re.findall(r"--bind (\S+)", unit)
    assert f"proxy_pass http://{bind};" in NGINX
    serving.check_bind(settings.from_environment(filled()), bind)


def test_the_proxy_lets_in_what_the_site_takes_and_adds_nothing_of_the_browsers() -> None:
    assert f"client_max_body_size {MAX_BODY // 2**20}m;" in NGINX
    assert "$proxy_add_x_forwarded_for" not in NGINX
    sent = set(re.findall(r"proxy_set_header (\S+)", NGINX))
    assert {"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host"} <= sent


@pytest.mark.parametrize("page", [ADMIN, SECURITY], ids=["admin", "security"])
def test_every_test_that_is_named_is_there(page: str) -> None:
    named = re.findall(r"\btests/[\w./*]+\w", page)
    assert named
    assert [one for one in named if not [*ROOT.glob(one)]] == []


def test_every_file_that_is_installed_is_there() -> None:
    named = set(re.findall(r"\bdeploy/[\w.-]+\w", DEPLOYMENT))
    assert [one for one in named if not (ROOT / one).is_file()] == []
    assert named >= {str(one.relative_to(ROOT)) for one in ROOT.glob("deploy/*.*")}


def test_every_code_that_is_explained_exists() -> None:
    codes = set(re.findall(r"\b[LCN]\.\d{3,4}\b", DEPLOYMENT + DATABASE))
    assert codes
    assert codes - CATALOGUE.keys() == set()
