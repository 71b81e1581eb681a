"""The real thing: the site released, filled with the demonstration, served by gunicorn."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from tinnhiem_admin.app import make_platform
from tinnhiem_admin.demo import Made, load
from tinnhiem_admin.release import release
from tinnhiem_admin.settings import Settings
from tinnhiem_core.model.tenancy import AccountRole
from tinnhiem_core.services import tenants
from tinnhiem_core.services.accounts import operator
from tinnhiem_core.services.tenants import TenantNode, TenantView
from tinnhiem_core.store.scope import Scope

ROOT: Final = Path(__file__).parents[2]
SECRET: Final = "e2e-thu-trong-trinh-duyet-khong-dung-noi-nao-khac"
SECOND: Final = "quantri2.nam_dinh"
PATIENCE: Final = 60.0
"""Seconds; a quiet machine needs two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running site: its address, the accounts of the demonstration, what it logs."""

    base: str
    accounts: Mapping[str, Made]
    log: Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Release, fill and serve a site over SQLite in ``folder`` until the context ends."""
    address = f"sqlite:///{folder / 'site.db'}"
    settings = Settings(database_url=address, secret_key=SECRET, tls=False, demo=True)
    release(settings)
    accounts = {one.username: one for one in load(settings, ROOT / "examples")}
    accounts[SECOND] = _second_administrator(settings)
    bind, log = f"127.0.0.1:{free_port()}", folder / "serve.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [_command(), "serve", "--workers", "1", "--bind", bind],
            cwd=folder,
            env={**os.environ, **_environment(address)},
            stdout=out,
            stderr=out,
        )
        try:
            _wait(f"http://{bind}/sign-in", process, log)
            yield Served(base=f"http://{bind}", accounts=accounts, log=log)
        finally:
            process.terminate()
            process.wait(timeout=40)


def _second_administrator(settings: Settings) -> Made:
    """Let the operator make one more administrator of Nam Định: nobody of the tenant did.

    Whoever an administrator invited is not independent of them, and approves no plan of theirs.
    """
    platform = make_platform(settings)
    try:
        root = tenants.ensure_platform(platform)
        scope = Scope(tenant=root, platform=True)
        (top,) = tenants.tenant_tree(platform, scope, query="nam_dinh")
        tenant = next(one for one in _below(top) if one.slug == "nam_dinh")
        new = operator.NewAccount(
            tenant=tenant.id,
            username=SECOND,
            name="Quách Văn Mẫu",
            role=AccountRole.TENANT_ADMIN,
            password=operator.random_password(),
            must_change=False,
            second_factor=True,
        )
        made = operator.create_account(platform, new)
    finally:
        platform.database.close()
    return Made(
        number=made.account,
        tenant=tenant.name,
        role=new.role,
        username=new.username,
        password=new.password,
        secret=made.secret,
    )


def _below(node: TenantNode) -> Iterator[TenantView]:
    yield node.tenant
    for child in node.children:
        yield from _below(child)


def _command() -> str:
    return str(Path(sys.executable).with_name("tinnhiem-admin"))


def _environment(address: str) -> dict[str, str]:
    return {
        "DATABASE_URL": address,
        "TINNHIEM_SECRET_KEY": SECRET,
        "TINNHIEM_DEMO": "on",
        "TINNHIEM_TLS": "off",
    }


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 - our own address
        except URLError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(log.read_text(encoding="utf-8"))
