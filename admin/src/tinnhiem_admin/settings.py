"""What the environment says: read once at start, every error at once, no silent default."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

MIN_SECRET = 32
MIN_SIGNS = 8
"""Different signs in a secret; 32 random hexadecimal digits have more, a key held down has not."""
MOST_PROXIES = 10
HOST = "127.0.0.1"
HOST_NAME = re.compile(r"[\w.-]+")
LOOPBACK = ("localhost", "127.0.0.1")


class SettingsError(Exception):
    """The environment can't be used; ``problems`` are sentences for the operator, all of them."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one installation runs.

    ``database_url``: SQLAlchemy URL, as the workers connect. ``owner_url``: as the owner of the
    tables connects, for the release command on PostgreSQL alone. ``secret_key`` signs cookies and
    seals second-factor secrets. ``tls`` True: served behind TLS (cookies ``Secure``, HSTS).
    ``public_url``: the address that users type. Links on printed slips are made of it, and
    requests to any other host name are refused with 400. Without it, and always in demo mode,
    only this machine's own names (``LOOPBACK``) are answered: a link on a slip never comes from
    a host name that the request made up. An installation for a network therefore sets it.
    ``proxies``: how many reverse proxies stand in front; they pass the host name on.
    """

    database_url: str
    secret_key: str = field(repr=False)
    owner_url: str = field(default="", repr=False)
    tls: bool = True
    demo: bool = False
    public_url: str = ""
    proxies: int = 0

    @property
    def host(self) -> str:
        """Return the name that users type, without port; empty where none is set."""
        return urlsplit(self.public_url).hostname or ""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the host names, without port, that requests may be addressed to."""
        return (self.host,) if self.host and not self.demo else LOOPBACK


def default_database() -> str:
    """Return the address of the embedded database, under ``var/`` where the process starts."""
    return f"sqlite:///{Path('var/tinnhiem.db').resolve()}"


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings; raise ``SettingsError`` with everything that is wrong."""
    given = os.environ if environment is None else environment
    problems: list[str] = []
    settings = Settings(
        database_url=given.get("DATABASE_URL") or default_database(),
        owner_url=given.get("OWNER_DATABASE_URL", ""),
        secret_key=_secret(given.get("TINNHIEM_SECRET_KEY", ""), problems),
        tls=_switch("TINNHIEM_TLS", given.get("TINNHIEM_TLS", "on"), problems),
        demo=_switch("TINNHIEM_DEMO", given.get("TINNHIEM_DEMO", "off"), problems),
        public_url=_address(given.get("TINNHIEM_PUBLIC_URL", ""), problems),
        proxies=_count("TINNHIEM_PROXIES", given.get("TINNHIEM_PROXIES", "0"), problems),
    )
    _check_database("DATABASE_URL", settings.database_url, problems)
    if settings.owner_url:
        _check_database("OWNER_DATABASE_URL", settings.owner_url, problems)
    if problems:
        raise SettingsError(problems)
    return settings


def _secret(value: str, problems: list[str]) -> str:
    if len(value) < MIN_SECRET or len(set(value)) < MIN_SIGNS:
        problems.append(
            f"TINNHIEM_SECRET_KEY: cần ít nhất {MIN_SECRET} ký tự ngẫu nhiên, trong đó có "
            f"{MIN_SIGNS} ký tự khác nhau trở lên (at least {MIN_SECRET} random characters, "
            f"{MIN_SIGNS} different ones among them): "
            'python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
        )
    return value


def _switch(name: str, value: str, problems: list[str]) -> bool:
    if value not in {"on", "off"}:
        problems.append(f"{name}={value}: chỉ nhận on hoặc off (on or off)")
    return value == "on"


def _count(name: str, value: str, problems: list[str]) -> int:
    known = {str(one): one for one in range(MOST_PROXIES + 1)}
    if value not in known:
        problems.append(
            f"{name}={value}: phải là số nguyên từ 0 đến {MOST_PROXIES} "
            f"(a whole number from 0 to {MOST_PROXIES})"
        )
    return known.get(value, 0)


def _address(value: str, problems: list[str]) -> str:
    if value and not _has_name(value):
        problems.append(
            f"TINNHIEM_PUBLIC_URL={value}: phải bắt đầu bằng https:// hoặc http://, "
            "theo sau là tên máy, có thể thêm cổng từ 1 đến 65535 "
            "(https:// or http://, then a host name, and a port from 1 to 65535 if needed)"
        )
    return value.rstrip("/")


def _has_name(value: str) -> bool:
    """Return whether an address has a scheme and a host name (no IPv6: names of hosts only)."""
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # a bracket that never closes, a port that there can't be
        return False
    return parts.scheme in {"http", "https"} and bool(HOST_NAME.fullmatch(host)) and port != 0


def _check_database(name: str, address: str, problems: list[str]) -> None:
    scheme = address.split(":", 1)[0]
    if scheme not in {"sqlite", "postgresql", "postgresql+psycopg"}:
        problems.append(
            f"{name}: không hỗ trợ “{scheme}”; dùng sqlite:///… hoặc postgresql+psycopg://… "
            "(use sqlite or postgresql)"
        )
        return
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # the second one: of a port that is no number
        problems.append(
            f"{name}: không đọc được địa chỉ; ví dụ sqlite:////var/lib/tinnhiem/tinnhiem.db hoặc "
            "postgresql+psycopg://tài_khoản:mật_khẩu@máy:5432/cơ_sở_dữ_liệu "
            "(the address can't be read)"
        )
        return
    if scheme == "sqlite" and _is_in_memory(url):
        problems.append(
            f"{name}: cơ sở dữ liệu trong bộ nhớ mất hết khi chương trình dừng; ghi đường dẫn "
            "tệp, ví dụ sqlite:////var/lib/tinnhiem/tinnhiem.db "
            "(a database in memory keeps nothing: name a file)"
        )


def _is_in_memory(url: URL) -> bool:
    file = url.database or ""
    return file in {"", ":memory:"} or file.startswith("file:")
