"""Gunicorn around the application, as in production."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any

from gunicorn.app.base import BaseApplication

from tinnhiem_admin.app import create_app
from tinnhiem_admin.settings import Settings, SettingsError

LAST_PORT = 65535


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _is_port(text: str) -> bool:
    digits = text.isascii() and text.isdigit() and len(text) <= len(str(LAST_PORT))
    return digits and 0 < int(text) <= LAST_PORT


def check_bind(settings: Settings, bind: str) -> None:
    """Refuse to show demonstration accounts to the network."""
    host, _, port = bind.rpartition(":")
    if not host or not _is_port(port):
        problem = (
            f"--bind {bind}: phải có dạng MÁY:CỔNG, cổng từ 1 đến {LAST_PORT}, ví dụ "
            f"127.0.0.1:8000 (HOST:PORT, a port from 1 to {LAST_PORT})"
        )
        raise SettingsError([problem])
    if settings.demo and not _is_loopback(host):
        problem = (
            f"--bind {bind}: bản trình diễn chỉ chạy trên máy này, dùng 127.0.0.1:{port} "
            f"(the demonstration binds the loopback alone, use 127.0.0.1:{port})"
        )
        raise SettingsError([problem])


def check_free(bind: str) -> None:
    """Refuse a port that is taken: gunicorn would only try again and again."""
    host, _, port = bind.rpartition(":")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host.strip("[]"), int(port)), family=family).close()
    except (OSError, UnicodeError) as error:  # the second one: of a host name that is none
        problem = (
            f"--bind {bind}: không mở được cổng này, có thể chương trình khác đang dùng; chọn "
            "cổng khác, ví dụ make run PORT=9000 "
            f"(can't be opened, take another port: {getattr(error, 'strerror', error)})"
        )
        raise SettingsError([problem]) from error


class Server(BaseApplication):
    """Gunicorn without a configuration file of its own."""

    def __init__(self, settings: Settings, options: dict[str, object]) -> None:
        self.settings = settings
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        """Take the options as gunicorn's settings."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:  # noqa: ANN401 - gunicorn takes WSGI and ASGI
        """Return the application, made in each worker: no connection is shared by a fork."""
        return create_app(self.settings)


def run(settings: Settings, bind: str, workers: int) -> None:
    """Serve until stopped."""
    options: dict[str, object] = {
        "bind": bind,
        "workers": workers,
        "threads": 4,
        "worker_class": "gthread",
        "timeout": 60,
        "graceful_timeout": 30,
        "limit_request_line": 8190,
        "accesslog": None,
        "control_socket_disable": True,
        "forwarded_allow_ips": "127.0.0.1,::1",
    }
    Server(settings, options).run()
